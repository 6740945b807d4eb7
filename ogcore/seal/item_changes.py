"""What became of those who answer and of the indicators of a card (R30)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from rapidfuzz import fuzz

from ogcore.seal.change import Change, Kind
from ogcore.seal.figure import read_figure
from ogcore.seal.moment import day_change
from ogcore.seal.wording import reworded

Item = Mapping[str, Any]
_SAME = 80.0
_ROLES = ("lead", "supporting", "monitor")
_PLACES = 4
_OF_INDICATORS = (
    "variable", "unit", "kind", "baseline_date", "measured_objective", "chain", "dimension", "formula", "numerator",
    "denominator", "levels", "direction", "frequency", "baseline_source",
)  # fmt: skip
"""What is said of an indicator besides how much by when; cards of before have fewer of them."""


def party_changes(old: Sequence[Item], new: Sequence[Item]) -> Iterator[Change]:
    """Yield who answers no longer, who answers besides, and whose part became smaller or larger."""
    pairs, gone, come = matched(old, new, lambda one: f"{one.get('institution', '')} {one.get('post', '')}")
    for one, two in pairs:
        item = ("parties", str(two.get("id", "")))
        if not _alike(one.get("institution", ""), two.get("institution", "")):
            yield Change("responsible_removed", "institution", _who(one), "", item=item)
            yield Change("responsible_added", "institution", "", _who(two), item=item)
            continue
        before, after = one.get("role", ""), two.get("role", "")
        if before != after:
            leads = {"lead": 1}
            step = leads.get(after, 0) - leads.get(before, 0)
            kind: Kind = "softened" if step < 0 else "hardened" if step > 0 else "reworded"
            yield Change(kind, "role", before, after, item=item)
        yield from plain(one, two, ("side", "institution", "post", "person", "reason"), item)
    for one in gone:
        yield Change("responsible_removed", "parties", _who(one), "", item=("parties", str(one.get("id", ""))))
    for one in come:
        yield Change("responsible_added", "parties", "", _who(one), item=("parties", str(one.get("id", ""))))


def indicator_changes(old: Sequence[Item], new: Sequence[Item], language: str) -> Iterator[Change]:
    """Yield what became of the indicators: struck, added, aimed lower or higher, measured from elsewhere, later."""
    pairs, gone, come = matched(old, new, lambda one: str(one.get("variable", "")))
    for one, two in pairs:
        item = ("indicators", str(two.get("id", "")))
        yield from (replace(change, item=item) for change in _aim(one, two, language))
        yield from day_change("due", str(one.get("due", "")), str(two.get("due", "")), item)
        means = "means_of_verification"
        if one.get(means, "") and not two.get(means, ""):
            yield Change("removed", means, str(one[means]), "", item=item)
        elif two.get(means, "") and not one.get(means, ""):
            yield Change("added", means, "", str(two[means]), item=item)
        else:
            yield from plain(one, two, (means,), item)
        yield from plain(one, two, _OF_INDICATORS, item)
    for one in gone:
        yield Change("removed", "indicators", _variable(one), "", item=("indicators", str(one.get("id", ""))))
    for one in come:
        yield Change("added", "indicators", "", _variable(one), item=("indicators", str(one.get("id", ""))))


def _aim(one: Item, two: Item, language: str) -> Iterator[Change]:
    """Compare targets by the way from the baseline: nearer to it is less, whichever way the indicator runs."""
    was, now = str(one.get("target", "")), str(two.get("target", ""))
    base, start = str(one.get("baseline", "")), str(two.get("baseline", ""))
    before, after = read_figure(base, language), read_figure(start, language)
    if base != start:
        same = before is not None and before == after
        yield Change("reworded" if same or not base else "baseline_changed", "baseline", base, start)
    if was == now:
        return
    if not was or not now:
        yield Change("added" if now else "removed", "target", was, now)
        return
    aim, aims = read_figure(was, language), read_figure(now, language)
    if before is None and one.get("kind") == "management":
        before = 0.0  # a product that nobody has made yet
    if aim is None or aims is None or before is None or aim in (aims, before):
        yield Change("reworded", "target", was, now)
        return
    amount = (aims - before) / (aim - before) - 1
    yield Change("reduced" if amount < 0 else "raised", "target", was, now, round(amount, _PLACES))


def promised(
    one: Item, two: Item, name: str, item: tuple[str, str], language: str, since: date | None
) -> Iterator[Change]:
    """Yield what became of a text that promises something."""
    was, now = str(one.get(name, "")), str(two.get(name, ""))
    if was and now:
        yield from (replace(change, item=item) for change in reworded(was, now, name, language, since))
    elif was != now:
        yield Change("added" if now else "removed", name, was, now, item=item)


def plain(one: Item, two: Item, names: Sequence[str], item: tuple[str, str]) -> Iterator[Change]:
    """Yield which of the fields ``names`` say something else."""
    for name in names:
        was, now = _text(one.get(name)), _text(two.get(name))
        if was != now:
            yield Change("reworded", name, was, now, item=item)


def _text(value: Any) -> str:
    return "\n".join(map(str, value)) if isinstance(value, list) else str(value or "")


def matched(
    old: Sequence[Item], new: Sequence[Item], text: Callable[[Item], str]
) -> tuple[list[tuple[Item, Item]], list[Item], list[Item]]:
    """Return which entries answer to which: by id where both have it, else by what they say."""
    left, right, pairs = list(old), list(new), []
    for one in old:
        same = next((two for two in right if one.get("id") and two.get("id") == one["id"]), None)
        if same is not None:
            pairs.append((one, same))
            left.remove(one)
            right.remove(same)
    for one in list(left):
        likeness, best = max(
            ((fuzz.token_sort_ratio(text(one), text(two)), at) for at, two in enumerate(right)), default=(0.0, 0)
        )
        if likeness >= _SAME:
            pairs.append((one, right[best]))
            left.remove(one)
            right.pop(best)
    return pairs, left, right


def _alike(one: Any, two: Any) -> bool:
    return str(one) == str(two) or fuzz.token_sort_ratio(str(one), str(two)) >= _SAME


def _who(one: Item) -> str:
    return " · ".join(str(one[name]) for name in ("institution", "post") if one.get(name))


def _variable(one: Item) -> str:
    return " ".join(str(one[name]) for name in ("variable", "target", "unit") if one.get(name))
