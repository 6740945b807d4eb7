"""A card of a group with all that is known of where it stands (R27)."""

from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.state import Commitment
from ogcore.plan.place import group_number
from ogcore.plan.state import Plan
from ogcore.record.stream import Stream
from ogcore.trees.state import TreeState


def place(
    card: Commitment, group: Stream, plan: Plan | None = None, group_id: str = "", *, period: tuple[str, str] = ("", "")
) -> PlacedCard:
    """Return a card in its group, and in its plan as far as that is known.

    ``period`` is the plan's first and last day (2027-01-01), for whom the plan itself is not at hand.
    """
    linked = card.node is not None and card.node in group[TreeState]
    if plan is None:
        start, end = period
        return PlacedCard(card, group.language, start=start, end=end, problem_linked=linked)
    number = f"{group_number(plan, group_id)}.{card.order}"
    found = plan.group(group_id)
    named = " · ".join(part for part in (found.name, found.topic) if part)
    start, end = plan.period
    return PlacedCard(card, group.language, number, plan.name, start, end, group=named, problem_linked=linked)
