"""What a card does and when: its action, its work plan, its period (R28, R33)."""

from collections.abc import Iterator

from ogcore.commitments.checks.finding import CardFinding, of_item
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.state import Commitment, Item
from ogcore.commitments.waiting import circles, numbered
from ogcore.language.plain import begins_with_verb
from ogcore.language.written import written_in

_FEW = 3
"""Activities that may stand beside each other; more of them depend on each other somewhere."""


def look_at_action(placed: PlacedCard) -> Iterator[CardFinding]:
    """Yield what is amiss with the action and the activities of a card."""
    card = placed.card
    action = card.text("action")
    if not action or not _begins(action, placed.language):
        yield CardFinding("no_infinitive", "action", found=_opening(action), graver=not action)
    activities = card.of("activities")
    if not activities:
        written = bool(card.lines("key_actions"))
        yield (
            CardFinding("actions_not_scheduled", "key_actions")
            if written
            else CardFinding("no_activities", "key_actions")
        )
    for item in activities:
        yield from _activity(item, placed)
    for item, way in circles(card):
        yield of_item("activities_in_circle", item, "depends_on", numbered(card, way))
    if len(activities) > _FEW and not any(item.names("depends_on") for item in activities):
        yield CardFinding("activities_unconnected", "activities", data={"count": len(activities)})


def _activity(item: Item, placed: PlacedCard) -> Iterator[CardFinding]:
    text = item.text("activity")
    if not text or not _begins(text, placed.language):
        yield of_item("no_infinitive", item, "activity", _opening(text))
    if not item.text("product"):
        yield of_item("activity_without_product", item, "product")
    absent = [name for name in ("start", "end") if not item.text(name)]
    if absent:
        yield of_item("activity_without_dates", item, absent[0], missing=absent)
    elif item.text("end") < item.text("start"):
        yield of_item("end_before_start", item, "end", item.text("end"))
    yield from (of_item("outside_plan", item, name, item.text(name)) for name in _outside(item, placed))


def look_at_period(placed: PlacedCard) -> Iterator[CardFinding]:
    """Yield what is amiss with the first and the last day of a card."""
    card = placed.card
    absent = [name for name in ("start", "end") if not card.text(name)]
    if absent:
        yield CardFinding("no_period", absent[0], data={"missing": absent})
    elif card.text("end") < card.text("start"):
        yield CardFinding("end_before_start", "end", found=card.text("end"))
    yield from (CardFinding("outside_plan", name, found=card.text(name)) for name in _outside(card, placed))


def _outside(held: Item | Commitment, placed: PlacedCard) -> Iterator[str]:
    """Yield the days that lie before the plan begins or after it ends, as far as it says when."""
    for name in ("start", "end"):
        day = held.text(name)  # days read 2027-06-30, which sort as texts do
        if day and ((placed.start and day < placed.start) or (placed.end and day > placed.end)):
            yield name


def _begins(text: str, language: str) -> bool:
    return begins_with_verb(text, written_in(text, language))


def _opening(text: str) -> str:
    """Return the first words of a text."""
    return " ".join(text.split()[:4])
