"""Words of one family or one meaning ("avería", "se descompone"; "refuse", "turn down"), in all regular forms."""

from collections.abc import Iterator
from functools import cache

from ogcore.language.lexicon import lexicon

Phrases = dict[str, list[tuple[tuple[str, ...], str]]]
"""The first word of an expression > what follows it, and the one word that says the same; the longest first."""

_GROUPS = ("action", "thing")
_INFINITIVES = {
    "ar": "a an e en o ado ada ados adas ando aron aba aban aran arlo arla arse",
    "er": "e en a an io ido ida idos idas iendo ieron ia ian erlo erse",
    "ir": "e en a an io ido ida idos idas iendo ieron ia ian irlo irse",
}
_VOWELS = frozenset("aeiou")
_SHORTEST_INFINITIVE = 5
_LONGEST_DOUBLING = 4


@cache
def families() -> list[tuple[list[str], frozenset[str]]]:
    """Each group: its words as listed, expressions left out, and all of their forms."""
    found = []
    for code in ("es", "en"):
        for entry, group in _groups(code):
            words = [word for word in group if "_" not in word]
            said = frozenset(form for word in words for form in forms(word, code, verbs=entry == "action"))
            found.append((words, said))
    return found


@cache
def phrases() -> Phrases:
    """The expressions of all groups and those that are told alone."""
    found: Phrases = {}
    for expression, meaning in _pairs():
        for first in forms(expression[0], "es") | forms(expression[0], "en"):
            found.setdefault(first, []).append((expression[1:], meaning))
    for options in found.values():
        options.sort(key=lambda option: len(option[0]), reverse=True)
    return found


def forms(word: str, code: str, *, verbs: bool = True) -> set[str]:
    """The regular forms of a word: of a verb its everyday tenses, of a noun its plural."""
    return {word, *(_spanish(word, verbs=verbs) if code == "es" else _english(word, verbs=verbs))}


def _spanish(word: str, *, verbs: bool) -> Iterator[str]:
    endings = _INFINITIVES.get(word[-2:]) if verbs and len(word) >= _SHORTEST_INFINITIVE else None
    if endings:
        yield from (word[:-2] + ending for ending in endings.split())
    elif word.endswith("o"):
        yield from (word[:-1] + ending for ending in ("a", "os", "as"))
    elif word.endswith("z"):
        yield word[:-1] + "ces"
    else:
        yield word + ("s" if word[-1] in _VOWELS else "es")


def _english(word: str, *, verbs: bool) -> Iterator[str]:
    if not verbs:
        yield from (word + "s", word + "es", word[:-1] + "ies" if word.endswith("y") else word)
    elif word.endswith("y") and word[-2:-1] not in _VOWELS:
        yield from (word[:-1] + "ies", word[:-1] + "ied", word + "ing")
    elif word.endswith("e"):
        yield from (word + "s", word + "d", word[:-1] + "ing")
    else:
        doubled = len(word) <= _LONGEST_DOUBLING and word[-1] not in "wxys" and word[-2:-1] in _VOWELS
        longer = word + word[-1] if doubled and word[-3:-2] not in _VOWELS else word
        yield from (word + "s", word + "es", longer + "ed", longer + "ing")


def _pairs() -> Iterator[tuple[tuple[str, ...], str]]:
    for code in ("es", "en"):
        for expression, meaning in lexicon(f"family.{code}").pairs("family", "phrase").items():
            yield tuple(expression.split()), meaning
        for _entry, group in _groups(code):
            head = next(word for word in group if "_" not in word)
            yield from ((tuple(word.split("_")), head) for word in group if "_" in word)


def _groups(code: str) -> Iterator[tuple[str, list[str]]]:
    for entry in _GROUPS:
        for group in lexicon(f"family.{code}").text("family", entry).split(";"):
            if any("_" not in word for word in group.split()):
                yield entry, group.split()
