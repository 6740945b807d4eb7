"""What a complete statement says: whom the problem affects, where, and how much, with its source."""

import re
from collections.abc import Iterator

from ogcore.language.statement.finding import Finding, missing
from ogcore.language.statement.word import Word, is_known, length_at, listed

_PEOPLE = {
    "es": re.compile(r"\w{3,}(?:dores|doras|tores|toras|eros|eras|istas)$"),
    "en": re.compile(r"[\w-]*(?:women|men|people|children|ers|ors|ists|ians|-year-olds)$"),
}
_ONE = {
    "es": re.compile(r"\w{3,}(?:dor|dora|tor|tora|ero|era|ista)$"),
    "en": re.compile(r"\w{3,}(?:er|or|ist|ian|man)$"),
}
"""Endings of words for one person, told behind "each"."""
_EACH = frozenset({"cada", "each", "every"})
"""Endings of words for people, whatever they do; what only looks like it is listed as ``thing_like_people``."""
_BEFORE_NAMES = frozenset("en in at de of del near through por on from central".split())
_ARTICLES = frozenset("la el the".split())
_SAINTS = frozenset("san santa santo".split())
_NAMING = frozenset(
    """
    nuevo nueva villa puerto ciudad real dolores ojo piedras tres cinco monte tierra agua paso pozo gran
    new north south east west upper lower port fort mount great little
    """.split()
)
"""They begin a name: "Nuevo Laredo", "Upper Mustang"."""
_SHORTEST_NAME = 4
_TO = frozenset({"a", "y", "o", "to", "and", "or"})


def look_for_content(words: list[Word], code: str) -> Iterator[Finding]:
    """A finding for each of population, place and evidence that the statement leaves out."""
    if not _names_each(words, code) and not _names_people(words, code):
        yield missing("no_population", words)
    if not has_place(words, code):
        yield missing("no_place", words)
    if not has_evidence(words, code):
        yield missing("no_evidence", words)


def _names_people(words: list[Word], code: str) -> bool:
    """People are affected; not those who are missing: "No hay médicos en las clínicas", "Not enough lifeguards"."""
    start = length_at(words, 0, code, "opening", "absence")
    start += bool(start) and words[start : start + 1] != [] and words[start].low in ("suficientes", "enough")
    while start and start < len(words) and is_population(words[start].low, code):
        start += 1
    told = any(is_population(word.low, code) for word in words[start:])
    return told or any(length_at(words, at, code, "within", "with_article") for at in range(len(words)))


def _names_each(words: list[Word], code: str) -> bool:
    """Example: "each food inspector", "cada inspectora": one person stands for all."""
    eaches = [at for at, word in enumerate(words) if word.low in _EACH]
    return any(_ONE[code].match(word.low) for at in eaches for word in words[at + 1 : at + 3])


def is_population(low: str, code: str) -> bool:
    """True for a word for people."""
    if low in listed(code, "within", "population") or low in listed(code, "within", "occupation"):
        return True
    last = low.rpartition("-")[2]
    return bool(_PEOPLE[code].match(low)) and last not in listed(code, "within", "thing_like_people")


def has_place(words: list[Word], code: str) -> bool:
    """A word for a kind of place, or a name: a capital inside the sentence that is no acronym ("INEGI")."""
    if any(length_at(words, at, code, "within", "place") for at in range(len(words))):
        return True
    if _without_capitals(words) and _perhaps_a_name(words, code):
        return True
    follows_stop = [False, *(word.low == "." for word in words)]
    return any(
        word.text[0].isupper()
        and not word.text.isupper()
        and not follows_stop[at]
        and word.low not in listed(code, "within", "capital")
        for at, word in enumerate(words)
        if at
    ) or (len(words) > 1 and words[0].text[0].isupper() and _is_placed(words, code))


def _is_placed(words: list[Word], code: str) -> bool:
    """Example: "Puebla registró", but not "Nobody has"."""
    if len(words) == 1 or words[0].low in listed(code, "within", "never"):
        return False
    if _is_unknown(words[0].low, code) and code == "en" and words[1].low in listed(code, "within", "building"):
        return True  # "Tula library"
    if _is_unknown(words[0].low, code) and words[1].low in listed(code, "within", "must"):
        return True  # "Cork must"
    return any(word.low in listed(code, "within", "place_verb") for word in words[1:2])


def _without_capitals(words: list[Word]) -> bool:
    """True when names cannot be told by their capital: everything is in capitals, or nothing."""
    letters = [word.text for word in words if word.text[0].isalpha()]
    return all(text.isupper() for text in letters) or all(text.islower() for text in letters)


def _perhaps_a_name(words: list[Word], code: str) -> bool:
    """Example: "in tapachula", "san juan", "puebla registró": a word no list knows, where a name may stand."""
    low = [word.low for word in words]
    if _SAINTS.intersection(low) or (_is_unknown(low[0], code) and _is_placed(words, code)):
        return True
    return any(is_perhaps_a_name(words, at, code) for at in range(1, len(words)))


def is_perhaps_a_name(words: list[Word], at: int, code: str) -> bool:
    """True for a word no list knows after "in" and the like, or beside a landmark."""
    low = [word.low for word in words[: at + 2]]
    before = low[at - 2] if low[at - 1] in _ARTICLES | _NAMING and at > 1 else low[at - 1]
    beside = {low[at - 1], *low[at + 1 : at + 2]} & listed(code, "within", "landmark")
    return (before in _BEFORE_NAMES or bool(beside)) and _is_unknown(low[at], code)


def _is_unknown(low: str, code: str) -> bool:
    return low.isalpha() and len(low) >= _SHORTEST_NAME and not is_known(low, code)


def has_evidence(words: list[Word], code: str) -> bool:
    """A figure other than an age ("aged 12 to 19"), a share in words, or a source."""
    for at, word in enumerate(words):
        if word.low[0].isdigit() and not is_age(words, at):
            return True
        wished = at > 0 and words[at - 1].low in ("un", "una", "a", "an", "no")  # "we lack a register of street trade"
        source = 0 if wished else length_at(words, at, code, "within", "evidence")
        counted = not listed(code, "within", "number").isdisjoint((word.low, *word.low.split("-")))
        if source or counted:
            return True
    return False


def is_age(words: list[Word], at: int) -> bool:
    """Example: "aged 12 to 19", "de 12 a 19 años", "a los 14 años"; "wait 5 years" and "más de 5 años" are figures."""
    low = [word.low for word in words]
    if low[at].endswith(("old", "olds")):
        return True
    first = last = at
    while first > 1 and low[first - 1] in _TO and low[first - 2][0].isdigit():
        first -= 2
    while last + 2 < len(low) and low[last + 1] in _TO and low[last + 2][0].isdigit():
        last += 2
    before, before_that = low[first - 1] if first else "", low[first - 2] if first > 1 else ""
    if before in ("aged", "age", "ages", "edad") or (before_that, before) in (("older", "than"), ("younger", "than")):
        return True
    years = low[last + 1 : last + 2] == ["años"]
    return years and before in ("de", "los", "entre") and before_that not in ("más", "cerca", "alrededor", "hace")
