"""How a card is measured, and whether it can be done: indicators, purview, resources, objections (R28, R34)."""

from collections.abc import Iterator

from ogcore.commitments.checks.finding import CardFinding, of_item
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.state import Item
from ogcore.indicators import amount, contradicts, level_progress, read_value

_KINDS = {"management": "no_management_indicator", "effectiveness": "no_effectiveness_indicator"}
_ELEMENTS = ("variable", "unit", "target", "due")
"""The four elements of an indicator; what it was before is a fifth of ours."""


def look_at_indicators(placed: PlacedCard) -> Iterator[CardFinding]:
    """Yield which kind of indicator there is none of, and what each leaves out."""
    indicators = placed.card.of("indicators")
    kinds = {item.text("kind") for item in indicators}
    for kind, code in _KINDS.items():
        if kind not in kinds:
            yield CardFinding(code, "indicators")
    for item in indicators:
        absent = [name for name in _ELEMENTS if not item.text(name)]
        if absent:
            yield of_item("indicator_incomplete", item, absent[0], item.text("variable"), missing=absent)
        if not item.text("baseline"):
            yield of_item("no_baseline", item, "baseline", item.text("variable"))
        if not item.text("means_of_verification"):
            yield of_item("no_means_of_verification", item, "means_of_verification", item.text("variable"))
        yield from _levels(item)
        yield from _direction(item, placed.language)


def _levels(item: Item) -> Iterator[CardFinding]:
    """Yield what a qualitative indicator says that is no name of its levels."""
    names = [line for line in item.text("levels").split("\n") if line]
    for field in ("baseline", "target") if names else ():
        for said in level_progress(names, "", "", item.text(field)).unknown:
            yield of_item("unknown_level", item, field, said)


def _direction(item: Item, language: str) -> Iterator[CardFinding]:
    """Yield that a target lies the other way than the direction that is said."""
    baseline, target = (read_value(item.text(name), language) for name in ("baseline", "target"))
    if baseline is None or target is None or item.text("levels"):
        return
    if contradicts(item.text("direction"), amount(baseline), amount(target)):
        yield of_item("direction_contradicts", item, "direction", f"{item.text('baseline')} → {item.text('target')}")


def look_at_feasibility(placed: PlacedCard) -> Iterator[CardFinding]:
    """Yield what is not said of why it can be done."""
    card = placed.card
    if not (card.text("purview") or card.text("branch")):
        yield CardFinding("no_purview", "purview")
    if not card.text("resources"):
        yield CardFinding("no_resources", "resources")
    for item in card.of("objections"):
        if item.text("text") and not item.text("answer"):
            yield of_item("objection_unanswered", item, "answer", item.text("text"))
