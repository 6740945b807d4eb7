"""How strongly a sentence promises: it binds, it tries, or it considers; and under what condition (R30)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ogcore.seal.change import Kind
from ogcore.seal.token import Hunk, Token, akin, content, expression_at, folded, words_of

BIND, TRY, CONSIDER = 3, 2, 1
_LEVELS = {"bind": BIND, "try": TRY, "consider": CONSIDER}
_AFTER = 6
_KEPT = 0.6
_FEW = 2
_MONTH = "month"
_LEADS = frozenset({"to", "a", "que"})


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a sentence, from token ``start`` up to ``end``, that promise with strength ``level``."""

    level: int
    start: int
    end: int


def shift(old: Sequence[Token], new: Sequence[Token], differences: Sequence[Hunk], language: str) -> Kind | None:
    """Return ``softened`` or ``hardened`` where the second sentence promises the same less or more strongly."""
    before, after = _promising(old), _promising(new)
    steps = [
        _conditions(before, language) - _conditions(after, language),
        _modals(before, after, language),
        _verbs(before, after, differences, language),
        _approximations(before, after, language),
        _clauses(before, after, differences, language),
        _power(before, after, differences, language),
    ]
    step = next((step for step in steps if step), 0)
    return "hardened" if step > 0 else "softened" if step < 0 else None


def _promising(read: Sequence[Token]) -> tuple[str, ...]:
    """Return the folded words, but for a month that is written as a modal verb is: "in May"."""
    words = list(folded(read))
    for at, token in enumerate(read):
        if at and token.text == "May":
            words[at] = _MONTH
    return tuple(words)


def conditions(words: Sequence[str], language: str) -> list[tuple[int, int]]:
    """Return where a sentence says "where possible" and the like."""
    expressions = words_of(language).expressions("hedge", "condition")
    lengths = ((at, expression_at(words, at, expressions)) for at in range(len(words)))
    return [(at, at + length) for at, length in lengths if length]


def _clauses(before: Sequence[str], after: Sequence[str], differences: Sequence[Hunk], language: str) -> int:
    """Tell whether the promise now hangs on an "if" that is put in where nothing was struck (-1), or no longer (1)."""
    come = any(hunk.old[0] == hunk.old[1] and hangs(after, hunk.new, language) for hunk in differences)
    gone = any(hunk.new[0] == hunk.new[1] and hangs(before, hunk.old, language) for hunk in differences)
    return gone - come


def hangs(words: Sequence[str], place: tuple[int, int], language: str) -> bool:
    """Tell whether words begin with "if" and the like, and not as what is asked ("ask them if")."""
    start = place[0] + (words[place[0]] == ",")
    asked = place[0] > 0 and words[place[0] - 1] in words_of(language).words("hedge", "asking")
    if asked or start >= place[1]:
        return False
    lexicon = words_of(language)
    consent = not lexicon.words("hedge", "consent").isdisjoint(words[start : place[1]])
    granted = words[start] in lexicon.words("hedge", "moment") and consent
    return granted or bool(expression_at(words, start, lexicon.expressions("hedge", "clause")))


def _power(before: Sequence[str], after: Sequence[str], differences: Sequence[Hunk], language: str) -> int:
    """Tell whether those who decided may only say what they think (-1), or those who might say so now decide (1)."""
    step = 0
    for hunk in differences:
        old, new = before[slice(*hunk.old)], after[slice(*hunk.new)]
        step += _names(old, "opine", language) * _names(new, "decide", language)
        step -= _names(old, "decide", language) * _names(new, "opine", language)
    return step


def _names(words: Sequence[str], entry: str, language: str) -> bool:
    listed = words_of(language).words("power", entry)
    other = words_of(language).words("power", "decide" if entry == "opine" else "opine")
    return any(word in listed for word in words) and not any(word in other for word in words)


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
    first = content(other[gone[1] :], language)[:1]
    return len(lost) <= _FEW if lost else act[:1] == first or _leads_to(words[weak.end : weak.end + _AFTER], first)


def _leads_to(words: Sequence[str], act: Sequence[str]) -> bool:
    """Tell whether words are of others who are to do the act: "(encourage) parties to publish"."""
    return any(lead in _LEADS and (verb,) == act for lead, verb in pairwise(words))


def _is_thing(words: Sequence[str], at: int, language: str) -> bool:
    """Tell a thing from the verb that is written alike: "a help line"."""
    lexicon = words_of(language)
    return at > 0 and words[at] in lexicon.words("verb", "noun") and words[at - 1] in lexicon.words("word", "article")


def _said(words: Sequence[str], kind: str, language: str) -> list[Said]:
    """Return what promises with a strength of its own; a modal verb may bind, another verb in no list does."""
    lexicon, found, at = words_of(language), [], 0
    levels = [name for name in _LEVELS if kind == "modal" or name != "bind"]
    while at < len(words):
        lengths = {name: expression_at(words, at, lexicon.expressions(kind, name)) for name in levels}
        best = max(lengths, key=lambda name: lengths[name])
        if lengths[best] and not (kind == "verb" and _is_thing(words, at, language)):
            found.append(Said(_LEVELS[best], at, at + lengths[best]))
        at += lengths[best] or 1
    return found
