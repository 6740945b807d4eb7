"""Words without their endings, Spanish and English alike, so that "la compra" and "se compran" are found to be one.

Not a grammar: it only has to bring forms together that mean the same on two cards of one tree.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from ogcore.language.family import families
from ogcore.language.lexicon import lexicon

LACK = "<lack>"
"""Stands for all the words that say "there is little or nothing of it"."""
_ENDINGS = (
    "ational", "aciones", "iciones", "amiento", "imiento", "amientos", "imientos", "ations", "acion", "icion", "ation",
    "iones", "mente", "ement", "ating", "ated", "ates", "ions", "ment", "adas", "ados", "idas", "idos", "ando", "iendo",
    "ieron", "aron",
    "adores", "adoras", "adora", "ador", "edores", "edor", "idores", "idor", "anzas", "anza", "encia", "ancia",
    "idades", "idad", "ada", "ado", "ida", "ido", "ate", "ies", "ing", "ion", "osa", "oso", "ed", "es",
    "an", "ar", "as", "en", "ers", "er", "ir", "os", "ly", "y", "a", "e", "o", "s",
)  # fmt: skip
_INFLECTING = frozenset("s es as os a e o y an ar en er ers ed ing ir ly".split())
_PLACES: Mapping[str, int] = {ending: place for place, ending in reversed(tuple(enumerate(_ENDINGS)))}
"""The endings, with which is looked for first."""
_LONGEST_ENDING = max(map(len, _ENDINGS))
_DERIVING: Mapping[str, int] = {ending: place for ending, place in _PLACES.items() if ending not in _INFLECTING}
"""What may stand before another ending: "presionan", "presiones", "inspecciones"."""
_DOUBLED = frozenset("bb dd gg mm nn pp rr tt".split())
"""What English doubles before an ending: "running", "stopped"."""
_VOWELS = frozenset("aeio")
_CLITIC = re.compile(r"(?<=[aei]r)(?:l[aeo]s?|se)$")
"""Spanish writes "it", "them" behind an infinitive: "repararlos"."""
_SHORTEST_STEM = 4
_SHORTEST_PLURAL = 3


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return what a word has in common with those that mean the same; a number and a short word stay as they are."""
    word = _CLITIC.sub("", word)
    bare = _bare(word)
    exact, by_stem = _same()
    return exact.get(word) or exact.get(word.removesuffix("s")) or by_stem.get(bare, bare)


def _bare(word: str) -> str:
    if word == LACK or word[0].isdigit():
        return word
    once = _without(word, _PLACES)
    if word.endswith(("ing", "ed")) and once[-2:] in _DOUBLED:
        once = once[:-1]
    twice = _without(once, _DERIVING)
    return twice[:-1] if twice[-1] in _VOWELS and len(twice) > _SHORTEST_STEM else twice


def _without(word: str, endings: Mapping[str, int]) -> str:
    """Return a word without the first of the endings it has and can lose."""
    found = [
        (endings[ending], ending)
        for length in range(1, min(_LONGEST_ENDING, len(word)) + 1)
        if (ending := word[-length:]) in endings
        and len(word) - length >= (_SHORTEST_PLURAL if ending == "s" else _SHORTEST_STEM)
    ]
    return word.removesuffix(min(found)[1]) if found else word


@cache
def _same() -> tuple[dict[str, str], dict[str, str]]:
    """The groups of words with one meaning: each word > the first of its group, and each long stem."""
    exact: dict[str, str] = {}
    by_stem: dict[str, str] = {}
    for group in lexicon("logic").text("topic", "same").split(";"):
        first, *others = group.split()
        exact |= dict.fromkeys((first, *others), first)
        by_stem |= {bare: first for word in (first, *others) if len(bare := _bare(word)) > _SHORTEST_STEM}
    for words, forms in families():
        first = next((exact[word] for word in words if word in exact), words[0])
        for form in forms:
            exact.setdefault(form, first)
        for word in words:
            if len(bare := _bare(word)) > _SHORTEST_STEM:
                by_stem.setdefault(bare, first)
    return exact, by_stem
