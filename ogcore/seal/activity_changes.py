"""What became of the activities of a card: their promises, days, order and goals, and who answers (R30, R33)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from ogcore.seal.change import Change
from ogcore.seal.item_changes import Item, matched, plain, promised
from ogcore.seal.moment import day_change
from ogcore.seal.wording import reworded

Place = tuple[str, str]
_PROMISED = ("activity", "outcome", "product", "means_of_verification")
_SAID = (
    "phase", "stage", "observations", "length_written", "start_written", "end_written", "indicator_written",
    "depends_on_written",
)  # fmt: skip
"""What is said of an activity and promises nothing by itself; cards of before have none of it."""


def activity_changes(
    old: Mapping[str, Any], new: Mapping[str, Any], language: str, since: date | None
) -> Iterator[Change]:
    """Yield what became of the activities of a card: struck, added, moved in time, promised or measured otherwise."""
    pairs, gone, come = matched(old.get("activities", ()), new.get("activities", ()), _name)
    for one, two in pairs:
        item = ("activities", str(two.get("id", "")))
        for name in _PROMISED:
            yield from promised(one, two, name, item, language, since)
        for name in ("start", "end"):
            yield from day_change(name, str(one.get(name, "")), str(two.get(name, "")), item)
        yield from _length(one, two, item)
        yield from _in_charge(one, two, item)
        if one.get("indicator") != two.get("indicator"):
            yield from _named("indicator", _measured(old, one), _measured(new, two), item)
        if one.get("depends_on") != two.get("depends_on"):
            yield from _named("depends_on", _order(old, one), _order(new, two), item, only_reworded=True)
        yield from _goals(one, two, item, language, since)
        yield from plain(one, two, _SAID, item)
    for one in gone:
        yield Change("removed", "activities", _name(one), "", item=("activities", str(one.get("id", ""))))
    for one in come:
        yield Change("added", "activities", "", _name(one), item=("activities", str(one.get("id", ""))))


def _length(one: Item, two: Item, item: Place) -> Iterator[Change]:
    """Compare the days it is said to take: more of them is later, unless its first and last day say when it is."""
    was, now = str(one.get("length_days", "") or ""), str(two.get("length_days", "") or "")
    if was == now:
        return
    dated = all(each.get(name) for each in (one, two) for name in ("start", "end"))
    if dated or not (was.isdecimal() and now.isdecimal()):
        yield Change("reworded", "length_days", was, now, item=item)
        return
    days = int(now) - int(was)
    yield Change("postponed" if days > 0 else "advanced", "length_days", was, now, days, item)


def _in_charge(one: Item, two: Item, item: Place) -> Iterator[Change]:
    before, after = _charged(one), _charged(two)
    if before and not after:
        yield Change("responsible_removed", "responsible", before, "", item=item)
    elif after and not before:
        yield Change("responsible_added", "responsible", "", after, item=item)
    elif before != after:
        yield Change("reworded", "responsible", before, after, item=item)


def _charged(one: Item) -> str:
    named = " · ".join(filter(None, (one.get("responsible_institution", ""), one.get("responsible_post", ""))))
    return named or str(one.get("responsible", "") or "")


def _named(name: str, was: str, now: str, item: Place, *, only_reworded: bool = False) -> Iterator[Change]:
    if was == now:
        return
    if (was and now) or only_reworded:
        yield Change("reworded", name, was, now, item=item)
    else:
        yield Change("added" if now else "removed", name, was, now, item=item)


def _measured(card: Mapping[str, Any], one: Item) -> str:
    """Return what the indicator of an activity is called; its id where the card has none of that id."""
    named = str(one.get("indicator", "") or "")
    found = (each for each in card.get("indicators", ()) if named and each.get("id") == named)
    return next((str(each.get("variable", "")) for each in found), "") or named


def _order(card: Mapping[str, Any], one: Item) -> str:
    """Return what an activity waits for, by the words of each and the days between."""
    called = {str(each.get("id", "")): _name(each) for each in card.get("activities", ())}
    told = one.get("depends_on", ())
    tokens = [str(token).partition("+") for token in (told if isinstance(told, list) else ())]
    return "; ".join(f"{called.get(name, name)}{plus}{days}" for name, plus, days in tokens)


def _goals(one: Item, two: Item, item: Place, language: str, since: date | None) -> Iterator[Change]:
    """Compare the goals half-year by half-year: "2027-1: 40 wells" answers to "2027-1: 20 wells"."""
    name = "half_yearly_goals"
    before, after = _by_half(one.get(name)), _by_half(two.get(name))
    for half, was in before.items():
        now = after.get(half)
        if now is None:
            yield Change("removed", name, _goal(half, was), "", item=item)
        elif was != now:
            found = reworded(was, now, name, language, since)
            yield from (replace(change, item=item) for change in found)
    for half, now in after.items():
        if half not in before:
            yield Change("added", name, "", _goal(half, now), item=item)


def _by_half(lines: Any) -> dict[str, str]:
    """Return goals by the half-year each begins with; one that names none stands for itself."""
    found: dict[str, str] = {}
    for line in lines if isinstance(lines, Sequence) and not isinstance(lines, str) else ():
        half, colon, goal = str(line).partition(":")
        key = " ".join(half.split()) if colon else " ".join(str(line).split())
        found[key] = " ".join(filter(None, (found.get(key, ""), goal.strip())))
    return found


def _goal(half: str, text: str) -> str:
    return f"{half}: {text}" if text else half


def _name(one: Item) -> str:
    return str(one.get("activity", ""))
