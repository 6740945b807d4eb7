"""Whom a statement is about, in its own words: "109 dairy farmers of Acatic"."""

import re

from ogcore.language.english import vocabulary as english
from ogcore.language.spanish import vocabulary as spanish
from ogcore.language.statement.content import is_population
from ogcore.language.statement.phrase import has_verb
from ogcore.language.statement.word import Word, listed, read_words

_LONGEST = 16
"""Words that are looked at behind the people; a name that has begun by then is read to its end."""
_MODIFIERS = 2
"""Words that may say in English which people they are: "dairy farmers"."""
_OF = frozenset("de del con of with aged from in en".split())
_INSIDE = frozenset("el la los las a y e and to the años years old".split())
_COUNTED = frozenset("cada de of out every in the los las uno una one".split())
_ANYBODY = frozenset("people persons personas gente those quienes".split())
_IN_NAMES = frozenset("de del la las el los of the on upon under da do dos das du des y and e".split())
"""Words that names hold: "San Juan de los Lagos", "Stoke on Trent"."""
_NAME_REACH = 3

_YEAR = re.compile(r"(?:19|20)\d\d")


def population_of(text: str, code: str) -> str:
    """Return the words for the people a statement is about, with their number, empty when it names none."""
    words = read_words(text, code)
    named = [at for at, word in enumerate(words) if is_population(word.low, code)]
    if not named:
        return ""
    at = named[0]
    while code == "en" and at + 1 in named:  # "young women"
        at += 1
    first, last = _first(words, at, code), _last(words, at, code, text)
    return text[words[first].start : words[last].end]


def _first(words: list[Word], at: int, code: str) -> int:
    """Where the number or the adjectives before the people begin: "six in ten young women"; articles do not count."""
    first = at
    while code == "en" and first and at - first < _MODIFIERS and _modifies(words[first - 1], code):
        first -= 1
    if first and not _precedes(words[first - 1], code):  # a clause: "shelters in Quebec admit mothers"
        first = at
    counted = first
    while counted and (_counts(words[counted - 1].low, code) or words[counted - 1].low in _COUNTED):
        counted -= 1
    while counted < first and not _counts(words[counted].low, code) and not _one_of(words, counted):
        counted += 1
    return counted


def _modifies(word: Word, code: str) -> bool:
    named = word.text[0].isupper() and word.start > 0
    return word.low[0].isalpha() and not named and not _precedes(word, code) and not has_verb([word], code)


def _precedes(word: Word, code: str) -> bool:
    """True for what may stand before a noun phrase: an article, a preposition, a number, a mark."""
    glue = english.PREPOSITIONS | english.CONJUNCTIONS | english.ARTICLES | english.INTENSIFIERS | {"to", "not"}
    return word.low in glue or not word.low[0].isalpha() or _counts(word.low, code) or code == "es"


def _counts(low: str, code: str) -> bool:
    return (low[0].isdigit() and not _YEAR.fullmatch(low)) or low in listed(code, "within", "number")


def _one_of(words: list[Word], at: int) -> bool:
    """Example: "one in four", "uno de cada tres"."""
    return words[at].low in ("one", "uno", "una") and words[at + 1].low in ("in", "of", "de")


def _last(words: list[Word], at: int, code: str, text: str) -> int:
    """Where what belongs to the people ends: before a verb, a mark, or what happens to them."""
    last, anybody = at, words[at].low in _ANYBODY
    for here in range(at + 1, min(len(words), at + _LONGEST)):
        word, following = words[here], words[here + 1] if here + 1 < len(words) else None
        if not word.low[0].isalnum() or "(" in text[words[here - 1].end : word.start]:
            break
        if not word.text[0].isupper() and (
            has_verb([word], code) or _stops(words[here - 1], word, following, code, anybody=anybody)
        ):
            break
        if word.low not in _OF | _INSIDE or word.low in ("old", "años"):
            last = here
    return _to_the_end(words, last)


def _to_the_end(words: list[Word], last: int) -> int:
    """Where a name that ends at ``last`` really does: "Mina" of "Mina del Ángel" is no name of its own."""
    while words[last].text[0].isupper():
        following = range(last + 1, min(len(words), last + 2 + _NAME_REACH))
        after = next((at for at in following if words[at].low not in _IN_NAMES), None)
        if after is None or not words[after].text[0].isupper():
            break
        last = after
    return last


def _stops(before: Word, word: Word, following: Word | None, code: str, *, anybody: bool) -> bool:
    """True where it is no longer said which people they are: "of the valley" says so, "for a clinic" does not."""
    if word.low in ("with", "con", "aged", "de", "del", "of"):
        return False
    if word.low in _OF:
        return not anybody and not _where(following, code)
    if is_population(word.low, code) and before.low in _IN_NAMES:  # "women and girls"
        return False
    if word.low in _INSIDE or _counts(word.low, code) or _is_place(word, code):
        return False
    known = spanish if code == "es" else english
    qualifies = code == "es" or (anybody and before.low in _OF | _INSIDE)
    return not qualifies or word.low in known.PREPOSITIONS | known.CONJUNCTIONS


def _where(following: Word | None, code: str) -> bool:
    """True before a name, an age, a place or an article."""
    if following is None:
        return False
    named = following.text[0].isupper() or _counts(following.low, "en")
    return named or _is_place(following, code) or following.low in listed(code, "within", "article")


def _is_place(word: Word, code: str) -> bool:
    return word.low in listed(code, "within", "place") | listed(code, "within", "landmark")
