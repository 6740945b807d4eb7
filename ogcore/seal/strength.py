"""How strongly a sentence promises: it binds, it tries, or it considers; and under what condition (R30)."""

from collections.abc import Sequence
from dataclasses import dataclass

from ogcore.seal.change import Kind
from ogcore.seal.token import Hunk, Token, akin, content, expression_at, folded, words_of

BIND, TRY, CONSIDER = 3, 2, 1
_LEVELS = {"bind": BIND, "try": TRY, "consider": CONSIDER}
_AFTER = 6
_KEPT = 0.6
_FEW = 2


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a sentence, from token ``start`` up to ``end``, that promise with strength ``level``."""

    level: int
    start: int
    end: int


def shift(old: Sequence[Token], new: Sequence[Token], differences: Sequence[Hunk], language: str) -> Kind | None:
    """Return ``softened`` or ``hardened`` where the second sentence promises the same less or more strongly."""
    before, after = folded(old), folded(new)
    steps = [
        _conditions(before, language) - _conditions(after, language),
        _modals(before, after, language),
        _verbs(before, after, differences, language),
        _approximations(before, after, language),
    ]
    step = next((step for step in steps if step), 0)
    return "hardened" if step > 0 else "softened" if step < 0 else None


def conditions(words: Sequence[str], language: str) -> list[tuple[int, int]]:
    """Return where a sentence says "where possible" and the like."""
    expressions = words_of(language).expressions("hedge", "condition")
    lengths = ((at, expression_at(words, at, expressions)) for at in range(len(words)))
    return [(at, at + length) for at, length in lengths if length]


def _conditions(words: Sequence[str], language: str) -> int:
    return 1 if conditions(words, language) else 0


def _approximations(before: Sequence[str], after: Sequence[str], language: str) -> int:
    """Tell whether "about" or "up to" has come before a number (-1), or gone (1)."""
    found = [_about(words, language) for words in (before, after)]
    return (len(found[0] - found[1]) > 0) - (len(found[1] - found[0]) > 0)


def _about(words: Sequence[str], language: str) -> frozenset[str]:
    """Return the numbers that stand after such a word, where the sentence leads to no level ("reducir hasta 20 %")."""
    lexicon = words_of(language)
    if any(word in lexicon.words("number", "falling") for word in words):
        return frozenset()
    expressions = lexicon.expressions("hedge", "approximate")
    lengths = ((at, expression_at(words, at, expressions)) for at in range(len(words)))
    ends = (at + length for at, length in lengths if length)
    return frozenset(words[end] for end in ends if end < len(words) and words[end][0].isdigit())


def _modals(before: Sequence[str], after: Sequence[str], language: str) -> int:
    old, new = _said(before, "modal", language), _said(after, "modal", language)
    if len(old) == len(new) == 1 and old[0].level != new[0].level:
        return new[0].level - old[0].level
    ability = words_of(language).words("modal", "ability")
    for here, there, found, lost, step in ((after, before, new, old, -1), (before, after, old, new, 1)):
        if len(found) == 1 and not lost and found[0].level < BIND and here[found[0].start] not in ability:
            follows = here[found[0].end] if found[0].end < len(here) else ""
            if any(akin(follows, word) for word in content(there, language)):
                return step
    return 0


def _verbs(before: Sequence[str], after: Sequence[str], differences: Sequence[Hunk], language: str) -> int:
    for hunk in differences:
        old = [said for said in _said(before, "verb", language) if hunk.old[0] <= said.start < hunk.old[1]]
        new = [said for said in _said(after, "verb", language) if hunk.new[0] <= said.start < hunk.new[1]]
        if old and new:
            if old[0].level != new[0].level:
                return new[0].level - old[0].level
        elif new and _weakens(after, new[0], before, hunk.old, language):
            return new[0].level - BIND
        elif old and _weakens(before, old[0], after, hunk.new, language):
            return BIND - old[0].level
    return 0


def _weakens(words: Sequence[str], weak: Said, other: Sequence[str], gone: tuple[int, int], language: str) -> bool:
    """Tell whether the verb at ``weak`` stands before an act that the ``other`` sentence simply promises."""
    possible = words_of(language).words("word", "possible")
    act = tuple(word for word in content(words[weak.end : weak.end + _AFTER], language) if word not in possible)
    lost = content(other[gone[0] : gone[1]], language)
    nouns = words_of(language).pairs("word", "nouns")
    if any(akin(one, verb) or akin(one, nouns.get(verb, "\0")) for verb in lost for one in act):
        return True
    leads = weak.start == 0 or words[weak.start - 1] in words_of(language).words("word", "joining") | {"to", "by"}
    rest, kept = content(words[weak.end :], language), frozenset(other)
    same = sum(word in kept for word in rest)
    if not leads or not rest or same < _KEPT * len(rest):
        return False
    return len(lost) <= _FEW if lost else act[:1] == content(other[gone[1] :], language)[:1]


def _said(words: Sequence[str], kind: str, language: str) -> list[Said]:
    """Return what promises with a strength of its own; a modal verb may bind, another verb in no list does."""
    lexicon, found, at = words_of(language), [], 0
    levels = [name for name in _LEVELS if kind == "modal" or name != "bind"]
    while at < len(words):
        lengths = {name: expression_at(words, at, lexicon.expressions(kind, name)) for name in levels}
        best = max(lengths, key=lambda name: lengths[name])
        if lengths[best]:
            found.append(Said(_LEVELS[best], at, at + lengths[best]))
        at += lengths[best] or 1
    return found
