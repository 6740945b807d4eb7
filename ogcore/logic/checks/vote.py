"""What the votes on the arrows tell: where the group says that one thing does not lead to the other."""

from collections.abc import Iterator

from ogcore.logic.checks.finding import Finding
from ogcore.logic.state import Logic
from ogcore.logic.tally import told_tallies
from ogcore.record.small_sector import LEAST
from ogcore.trees.state import TreeState


def look_at_votes(tree: TreeState, logic: Logic) -> Iterator[Finding]:
    """Yield ``gap`` (``voted_down``, ``unsure``) and ``long_leap`` (``hesitation``) for arrows LEAST people voted on.

    People and sectors of equal weight must tell alike: where the two counts differ the group talks, and nothing is said
    here.
    """
    votes = told_tallies(logic)
    live = tree.live()
    for arrow in tree.arrows():
        agreement = votes.get(arrow)
        if agreement is None or arrow[0] not in live or agreement.whole.total < LEAST:
            continue
        if agreement.most("no"):
            yield Finding("gap", arrow, (arrow,), "voted_down")
        elif agreement.whole.unsure == agreement.whole.total:
            yield Finding("gap", arrow, (arrow,), "unsure")
        elif not agreement.some_most("yes") and not agreement.some_most("no"):
            yield Finding("long_leap", arrow, (arrow,), "hesitation")
