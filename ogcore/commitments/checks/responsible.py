"""Who answers for a card: an institution and a post for each activity, and who follows it (R28)."""

from collections.abc import Iterator

from ogcore.commitments.checks.finding import CardFinding, of_item
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.state import Commitment, Item

_SUGGESTED = 3
"""Organisations that follow a commitment, as in the second plan of Mexico."""
_IN_CHARGE = ("lead", "supporting")


def look_at_responsible(placed: PlacedCard) -> Iterator[CardFinding]:
    """Yield who is not named, and of whom it is not said what is needed."""
    card = placed.card
    yield from _government(card)
    yield from _activities(card)
    yield from _monitors(card)


def _government(card: Commitment) -> Iterator[CardFinding]:
    in_charge = [one for one in card.of("parties") if one.text("role") in _IN_CHARGE]
    if not any(one.text("side") == "government" and _is_named(one) for one in in_charge):
        if card.text("lead_agency"):
            yield CardFinding("responsible_without_post", "lead_agency", found=card.text("lead_agency"))
        else:
            yield CardFinding("no_government_responsible", "parties")
    named = {name for item in card.of("activities") for name in item.names("responsible")}
    for one in in_charge:
        if one.item not in named and (absent := _absent(one)):
            yield of_item("responsible_without_post", one, absent[0], one.text("institution"), missing=absent)


def _activities(card: Commitment) -> Iterator[CardFinding]:
    for item in card.of("activities"):
        party = next((card.items[name] for name in item.names("responsible") if name in card.items), None)
        own = [item.text(name) for name in ("responsible_institution", "responsible_post")]
        if party is not None:
            absent = _absent(party)
            if absent:
                yield of_item(
                    "responsible_without_post", item, "responsible", party.text("institution"), missing=absent
                )
        elif not any(own):
            yield of_item("activity_without_responsible", item, "responsible")
        elif not all(own):
            absent = [name for name, said in zip(("institution", "post"), own, strict=True) if not said]
            yield of_item(
                "responsible_without_post", item, f"responsible_{absent[0]}", " ".join(own).strip(), missing=absent
            )


def _monitors(card: Commitment) -> Iterator[CardFinding]:
    monitors = [one for one in card.of("parties") if one.text("role") == "monitor" and one.text("institution")]
    society = [one for one in monitors if one.text("side") == "civil_society"]
    before = card.lines("civil_society")
    count = len(society) or len(before)
    if count == 0:
        yield CardFinding("no_civil_society_monitor", "parties")
    elif count < _SUGGESTED:
        yield CardFinding("few_monitors", "parties", data={"count": count})
    for one in monitors:
        if not one.text("reason"):
            yield of_item("monitor_without_reason", one, "reason", one.text("institution"))


def _is_named(party: Item) -> bool:
    return bool(party.text("institution") or party.text("post"))


def _absent(party: Item) -> list[str]:
    """Return what is not said of a party: who is responsible is an institution and a post."""
    return [name for name in ("institution", "post") if not party.text(name)]
