"""Whether an objective can contribute to the one above it, as far as words tell."""

from collections.abc import Iterator, Sequence

from ogcore.language.objective.word import fields, listed, related
from ogcore.language.statement.finding import Finding
from ogcore.language.statement.word import Word, read_words

_STEM = 5
_LONG = 3
_OPENING = 4
"""A direction stands among the first words ("in 2027 reduce ...")."""


def look_for_incoherence(words: list[Word], parents: Sequence[str], code: str) -> Iterator[Finding]:
    """At most one finding, when it holds towards every parent: repeats or contradicts it, is about another field."""
    said = [parent for parent in parents if read_words(parent)]
    reasons = [_reason(words, read_words(parent), code) for parent in said]
    if reasons and all(reasons):
        yield Finding("incoherent", words[0].start, words[-1].end, {"reason": reasons[0], "parent": said[0].strip()})


def _reason(words: list[Word], parent: list[Word], code: str) -> str:
    if [word.low for word in words] == [word.low for word in parent]:
        return "repeats"
    mine, theirs = _direction(words, code), _direction(parent, code)
    if mine and theirs and mine[0] != theirs[0] and mine[1] == theirs[1]:
        return "contradicts"
    about, wanted = _fields(words, code), _fields(parent, code)
    if not about or not wanted or about & wanted or _stems(words) & _stems(parent):
        return ""
    linked = any(frozenset({one, other}) in related(code) for one in about for other in wanted)
    return "" if linked else "elsewhere"


def _direction(words: list[Word], code: str) -> tuple[bool, str] | None:
    """Up or down, and the stem of what it is said of."""
    for at, word in enumerate(words[:_OPENING]):
        for up in (True, False):
            if word.low in listed(code, "direction", "up" if up else "down"):
                of = next((w.low for w in words[at + 1 :] if len(w.low) > _LONG and w.low.isalpha()), "")
                return (up, of[:_STEM]) if of else None
    return None


def _fields(words: list[Word], code: str) -> set[str]:
    return {name for name, stems in fields(code).items() if any(word.low.startswith(stems) for word in words)}


def _stems(words: list[Word]) -> set[str]:
    """Stems of long words: two objectives that share one speak of something in common."""
    return {word.low[:_STEM] for word in words if len(word.low) > _STEM and word.low.isalpha()}
