"""What became of the quantities and dates of a sentence between two versions (R30)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ogcore.seal.change import OPPOSITE, Change, Kind
from ogcore.seal.quantity import LESS_IS_MORE, Quantity, alike, quantities, same_unit, trajectory
from ogcore.seal.token import Token, ends_before, folded, text_between, tokens, words_of
from ogcore.seal.written_day import WrittenDay, written_days

_COMPARABLE = frozenset({"count", "weak"})
_PLACES = 4
_SOME = frozenset({"all", "some"})
_ONLY_BESIDE = frozenset({"weak", "all", "some"})


@dataclass(frozen=True, slots=True)
class Measured:
    """A sentence with its words, its quantities and its dates."""

    text: str
    read: Sequence[Token]
    found: Sequence[Quantity]
    days: Sequence[WrittenDay]

    def words(self, one: Quantity | WrittenDay, more: int = 1) -> str:
        """Return a quantity or date as it is written, a quantity with the word it counts."""
        end = one.end + (more if isinstance(one, Quantity) and one.unit.isalpha() and one.unit != "time" else 0)
        return text_between(self.text, self.read, one.start, min(end, len(self.read)))


def measured(text: str, language: str) -> Measured:
    """Return what can be measured in a sentence."""
    read = tokens(text)
    days = written_days(read, language)
    taken = frozenset(place for day in days for place in range(day.start, day.end))
    return Measured(text, read, quantities(read, language, taken), days)


def measures(old: Measured, new: Measured, field: str, language: str, since: date | None) -> Iterator[Change]:
    """Yield what became more, less, later or sooner; what nothing is known of, such as new words around it, is left."""
    yield from _dates(old, new, field, language, since)
    before, after = list(old.found), list(new.found)
    for one in list(before):
        same = next((two for two in after if two.role == one.role and alike(one, two)), None)
        same = same or next((two for two in after if _same_kind(one, two) and alike(one, two)), None)
        if same is not None:
            before.remove(one)
            after.remove(same)
    yield from _ways(old, new, before, after, field, language)
    for one in list(before):
        two = next((two for two in after if _related(one, two) and same_unit(one, two)), None)
        if two is None and len(before) == len(after) == 1 and "" in (one.unit, after[0].unit):
            two = after[0] if _related(one, after[0]) else None
        if two is not None:
            before.remove(one)
            after.remove(two)
            if change := _more_or_less(old, new, one, two, field):
                yield change


def _same_kind(one: Quantity, two: Quantity) -> bool:
    return one.role == two.role or {one.role, two.role} <= _COMPARABLE


def _related(one: Quantity, two: Quantity) -> bool:
    """Tell whether one quantity may have become the other: "a" counts beside a number alone, as "all" and "some" do."""
    if one.role == two.role:
        return one.role not in _ONLY_BESIDE
    return _same_kind(one, two) or {one.role, two.role} <= {"count", *_SOME}


def _more_or_less(old: Measured, new: Measured, one: Quantity, two: Quantity, field: str) -> Change | None:
    was, now = old.words(one), new.words(two)
    if _SOME & {one.role, two.role}:
        rank = {"all": 3, "count": 2, "some": 1}
        return Change("reduced" if rank[two.role] < rank[one.role] else "raised", field, was, now)
    kind: Kind = "raised" if (two.value > one.value) != (one.role in LESS_IS_MORE) else "reduced"
    if one.role == "deadline":
        kind = {"raised": "advanced", "reduced": "postponed"}[kind]  # type: ignore[assignment]
        return Change(kind, field, was, now, round(two.value - one.value))
    return Change(kind, field, was, now, round((two.value - one.value) / one.value, _PLACES) if one.value else None)


def _ways(
    old: Measured, new: Measured, before: list[Quantity], after: list[Quantity], field: str, language: str
) -> Iterator[Change]:
    """Compare the ways from one value to another; their values are then no longer looked at alone."""
    first = trajectory(old.found, folded(old.read), language)
    second = trajectory(new.found, folded(new.read), language)
    for pairs, left in ((first, before), (second, after)):
        for way in pairs:
            left[:] = [one for one in left if one not in way]
    if len(first) != 1 or len(second) != 1:
        return
    (start, end), (begins, ends) = first[0], second[0]
    if not (same_unit(end, ends) or same_unit(start, ends)):
        return
    aged = (
        end.unit == "time"
        and start.unit != "time"
        and abs(end.value / _year(language) - start.value) > 0
        and _aged(old)
    )
    if aged:
        yield from _range(old, new, first[0], second[0], field)
        return
    if start.value != begins.value:
        yield Change("baseline_changed", field, old.words(start), new.words(begins))
    if end.value != ends.value and (was := end.value - start.value):
        amount = (ends.value - start.value) / was - 1
        kind: Kind = "reduced" if amount < 0 else "raised"
        yield Change(kind, field, old.words(end), new.words(ends), round(amount, _PLACES))


def _aged(old: Measured) -> bool:
    return any(token.word in ("ano", "anos", "years", "year") for token in old.read)


def _year(language: str) -> int:
    return int(words_of(language).pairs("time", "units")["ano" if language == "es" else "year"])


def _range(
    old: Measured, new: Measured, was: tuple[Quantity, Quantity], now: tuple[Quantity, Quantity], field: str
) -> Iterator[Change]:
    """Tell whether ages take in fewer or more people; years that only moved say neither."""
    lower, upper = now[0].value - was[0].value, now[1].value - was[1].value
    if lower >= 0 >= upper and (lower or upper):
        yield Change("reduced", field, _both(old, was), _both(new, now))
    elif lower <= 0 <= upper and (lower or upper):
        yield Change("raised", field, _both(old, was), _both(new, now))


def _both(side: Measured, pair: tuple[Quantity, Quantity]) -> str:
    return text_between(side.text, side.read, pair[0].start, pair[1].end)


def _dates(old: Measured, new: Measured, field: str, language: str, since: date | None) -> Iterator[Change]:
    before = [day for day in old.days if _promised(old, day, language, since)]
    after = [day for day in new.days if _promised(new, day, language, since)]
    if len(before) != len(after):
        return
    for one, two in zip(before, after, strict=True):
        fineness = min(one.fineness, two.fineness)
        if _cut(one.day, fineness) == _cut(two.day, fineness):
            continue
        days = (_cut(two.day, fineness) - _cut(one.day, fineness)).days
        kind: Kind = "postponed" if days > 0 else OPPOSITE["postponed"]
        yield Change(kind, field, old.words(one), new.words(two), days)


def _promised(side: Measured, day: WrittenDay, language: str, since: date | None) -> bool:
    """Tell a date by which something will be done from one that tells of the past ("desde 2021")."""
    if since is not None and day.day.year < since.year:
        return False
    lexicon = words_of(language)
    return not ends_before(folded(side.read), day.start, lexicon.expressions("number", "since"))


def _cut(day: date, fineness: int) -> date:
    return (day.replace(month=1, day=1), day.replace(day=1), day)[fineness - 1]
