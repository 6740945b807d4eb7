"""In which language a statement is written: people write in their own, whatever that of their plan (R8, R16)."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

from ogcore.language.fold import fold
from ogcore.language.lexicon import lexicon
from ogcore.record.language import LANGUAGES

_LOOKED_AT = 2000
"""Characters that are looked at, as in a check."""
_REMEMBERED = 8_000
"""Statements whose language is remembered: hints are computed for whole trees, of which one card changes at a time."""
_FEWEST = 2
"""Words that must tell: one alone may be a name or a loan."""
_OUTWEIGHED = 4
"""How many words must speak for a language for each that, by its spelling or as a term, speaks for the other."""
_JOINED = 4
"""Words within which a name goes on."""
_SHORTEST = 4
"""Letters a word must have for its spelling to tell anything."""
_LISTS = ("{}", "statement.{}")
_STOPS = frozenset('.:;!?¿¡«“"(-•')
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ACCENTS = re.compile(r"[áíóúñ]|é(?!es?$)")
_SPELT = {
    "es": re.compile(r"(?:[cst]ion|dad|dades|miento|ante|ente|[ai]r|[ao]s?)$|^(?:cu|qu)[aei]"),
    "en": re.compile(
        r"(?:ing|tions?|ness|ments?|[bcfghkmpqtvwy]|[^aeiou]s|[^aeiou]ed)$"
        r"|th|sh|wh|ck|gh|ph|oo|ee|ou|w|k|([bdfgmpstz])\1"
    ),
}


def written_in(text: str, given: str) -> str:
    """Return the language a statement is clearly written in, else ``given``: that of the group it was written in.

    A ``given`` language there are no rules for stays, so that the rules refuse it.
    """
    known = given.replace("_", "-").split("-")[0].lower() in LANGUAGES
    return (told(text) or given) if known else given


@lru_cache(maxsize=_REMEMBERED)
def told(text: str) -> str | None:
    """Return ``es`` or ``en`` where the words leave no doubt; None for a short, a mixed and any other text.

    At least two words must speak for the one language, none of the small words of grammar for the other, and hardly
    any other word. Names are passed over. Takes time linear in the text.
    """
    votes = Counter(vote for word in _without_names(text[:_LOOKED_AT]) if (vote := _vote(word)))
    for language in LANGUAGES:
        mine = sum(count for (spoken, _kind), count in votes.items() if spoken == language)
        against = votes.total() - mine
        foreign = sum(count for (spoken, kind), count in votes.items() if spoken != language and kind == "small")
        spelt = votes[language, "spelt"]
        if mine >= _FEWEST and mine > spelt and not foreign and mine >= _OUTWEIGHED * against:
            return language
    return None


def _without_names(text: str) -> Iterator[str]:
    """Yield the words but those with a capital within a sentence, and what joins two of them ("San Luis de la Paz")."""
    found = list(_WORD.finditer(text))
    words = [match.group().lower().replace("’", "'") for match in found]
    capital = [match.group()[0].isupper() for match in found]
    if sum(capital) > len(found) // 2:  # all in capitals, or each word with one: they tell nothing
        yield from words
        return
    named = [
        is_capital and at > 0 and text[: found[at].start()].rstrip()[-1:] not in _STOPS
        for at, is_capital in enumerate(capital)
    ]
    for at, word in enumerate(words):
        if not named[at] and not _joins(words, named, at):
            yield word


def _joins(words: list[str], named: list[bool], at: int) -> bool:
    joining = _words("joining")
    if words[at] not in joining:
        return False
    first = next((here for here in range(at, max(at - _JOINED, -1), -1) if words[here] not in joining), 0)
    last = next((here for here in range(at, min(at + _JOINED, len(words))) if words[here] not in joining), 0)
    return named[first] and named[last]


@lru_cache(maxsize=50_000)
def _vote(word: str) -> tuple[str, str] | None:
    """Return the language a word speaks for and by what: ``small``, ``listed`` in its lexicon, or ``spelt``."""
    plain = fold(word)
    if plain in _words("taken"):
        return None
    for kind in ("small", "listed"):
        spoken = [language for language in LANGUAGES if plain in _words(kind, language)]
        if len(spoken) == 1:
            return spoken[0], kind
        if spoken:
            return None
    if _ACCENTS.search(word):
        return "es", "listed"
    spoken = [language for language in LANGUAGES if len(plain) >= _SHORTEST and _SPELT[language].search(plain)]
    return (spoken[0], "spelt") if len(spoken) == 1 else None


@cache
def _words(kind: str, language: str = "") -> frozenset[str]:
    written = lexicon("written")
    if not language:
        return written.words("any", kind)
    if kind == "small":
        other = next(code for code in LANGUAGES if code != language)
        foreign = lexicon(f"doubt.{other}").words("insult", "foreign")  # what the rules of the other do not read
        return written.words(language, "small") | (foreign - written.words("any", "both"))
    lists = (lexicon(name.format(language)).all_words() for name in _LISTS)
    return frozenset(fold(word.strip(";>")) for words in lists for item in words for word in item.split())
