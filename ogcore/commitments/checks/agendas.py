"""What a card contributes to: codes that are none, and contributions that nobody told (R31). No agenda is asked for."""

from collections.abc import Iterator

from ogcore.agendas import entry, suggestions
from ogcore.commitments.checks.finding import CardFinding, of_item
from ogcore.commitments.placed import PlacedCard

_EXAMPLES = ("5", "5.2", "5.2.1")
"""What a code looks like, where nothing is near to what was written."""


def look_at_agendas(placed: PlacedCard) -> Iterator[CardFinding]:
    """Yield which codes there are not, with what may have been meant, and where it is not said how it contributes."""
    for item in placed.card.of("agendas"):
        code = item.text("code")
        if code and entry(code) is None:
            meant = [one.code for one in suggestions(code)] or _EXAMPLES
            yield of_item("unknown_agenda_code", item, "code", code, meant=", ".join(meant))
        if not item.text("contribution"):
            yield of_item("agenda_without_contribution", item, "contribution", code)
