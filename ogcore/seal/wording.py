"""What a new wording did to the promise of the old one, sentence by sentence (R30). Precision before recall."""

from collections.abc import Iterator, Sequence
from datetime import date

from rapidfuzz import fuzz

from ogcore.seal.change import Change, Kind
from ogcore.seal.measure import Measured, measured, measures
from ogcore.seal.strength import conditions, hangs, shift
from ogcore.seal.token import Hunk, Token, akin, content, folded, hunks, sentences, text_between, words_of

_SAME_SENTENCE = 55.0
_SAME_PROMISE = 40.0
_SHORTEST = 3


def reworded(was: str, now: str, field: str, language: str, since: date | None = None) -> list[Change]:
    """Return what changed between two wordings of one field that promises something; at least ``reworded``.

    ``since``: when the plan begins; years before it are no dates of a promise.
    """
    if was == now:
        return []
    found: list[Change] = []
    pairs, gone, come = paired(sentences(was), sentences(now))
    for before, after in pairs:
        if before != after:
            found += compared(before, after, field, language, since)
    found += [Change("removed", field, one, "") for one in gone]
    found += [Change("added", field, "", one) for one in come]
    return found or [Change("reworded", field, was, now)]


def paired(old: Sequence[str], new: Sequence[str]) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """Return which texts answer to which, those that are gone and those that have come."""
    left, right, pairs = list(old), list(new), []
    for one in old:
        if one in right:
            pairs.append((one, one))
            left.remove(one)
            right.remove(one)
    for one in list(left):
        least = _SAME_PROMISE if len(left) == len(right) == 1 else _SAME_SENTENCE
        likeness, best = max(((fuzz.token_sort_ratio(one, two), two) for two in right), default=(0.0, ""))
        if likeness >= least:
            pairs.append((one, best))
            left.remove(one)
            right.remove(best)
    return pairs, left, right


def compared(was: str, now: str, field: str, language: str, since: date | None) -> list[Change]:
    """Return what changed between two wordings of one sentence; at least ``reworded``."""
    old, new = measured(was, language), measured(now, language)
    differences = hunks(old.read, new.read)
    found = list(measures(old, new, field, language, since))
    found += _exceptions(old, new, differences, field, language)
    kind = shift(old.read, new.read, differences, language)
    if kind is not None:
        found.append(Change(kind, field, was, now))
    found += _items(old, new, differences, field, language)
    return found or [Change("reworded", field, was, now)]


def _exceptions(
    old: Measured, new: Measured, differences: Sequence[Hunk], field: str, language: str
) -> Iterator[Change]:
    """Yield where none was to be left and now a few are, or the other way round."""
    none, few = (words_of(language).words("none", entry) for entry in ("none", "few"))
    for hunk in differences:
        gone, come = (frozenset(folded(side.read)[slice(*place)]) for side, place in ((old, hunk.old), (new, hunk.new)))
        if (gone & none and come & few) or (gone & few and come & none):
            kind: Kind = "reduced" if gone & none else "raised"
            was, now = text_between(old.text, old.read, *hunk.old), text_between(new.text, new.read, *hunk.new)
            yield Change(kind, field, was, now)


def _items(old: Measured, new: Measured, differences: Sequence[Hunk], field: str, language: str) -> Iterator[Change]:
    """Yield what was struck from an enumeration, or added to it."""
    lost = content([word for hunk in differences for word in folded(old.read)[slice(*hunk.old)]], language)
    won = content([word for hunk in differences for word in folded(new.read)[slice(*hunk.new)]], language)
    for hunk in differences:
        if hunk.new[0] == hunk.new[1] and _is_item(old.read, hunk.old, won, language):
            yield Change("removed", field, text_between(old.text, old.read, *hunk.old), "")
        if hunk.old[0] == hunk.old[1] and _is_item(new.read, hunk.new, lost, language):
            yield Change("added", field, "", text_between(new.text, new.read, *hunk.new))


def _is_item(read: Sequence[Token], place: tuple[int, int], others: Sequence[str], language: str) -> bool:
    """Tell whether words joined by "and" or a comma name something of their own that is nowhere in the other text."""
    words = folded(read)
    part = words[slice(*place)]
    named = [word for word in content(part, language) if len(word) >= _SHORTEST]
    if hangs(words, place, language):
        return False
    joined = any(word in words_of(language).words("word", "joining") for word in (part[0], part[-1]))
    if any(start < place[1] and end > place[0] for start, end in conditions(words, language)):
        return False
    return joined and bool(named) and not any(akin(word, other) for word in named for other in others)
