"""Passives, which hide who does something (R28); what is doubtful, or tells what can be done, is not remarked on."""

import re
from collections.abc import Iterator
from functools import cache

from ogcore.language.plain.word import listed, words_of
from ogcore.language.spanish.inflection import participle

_SPANISH = re.compile(r"[^\W\d_]{2,}(?:ad|id|íd)[oa]s?")
_ENGLISH = re.compile(r"[^\W\d_]{2,}ed")
_NEAR = 2
"""Words that may stand between "be" and the participle in English."""


def passives(text: str, language: str) -> Iterator[str]:
    """Yield each passive as it is written: "será publicado", "se publicarán", "will be published"."""
    words = words_of(text)
    low = [word for word, _, _ in words]
    at = 0
    while at < len(words):
        last = _spanish(low, at) if language == "es" else _english(low, at)
        if last is None:
            at += 1
        else:
            yield text[words[at][1] : words[last][2]]
            at = last + 1


def _spanish(low: list[str], at: int) -> int | None:
    """Return where a passive ends that begins at a place."""
    following = low[at + 1] if at + 1 < len(low) else ""
    if at and low[at - 1] in listed("es", "passive", "ability"):
        return None
    if low[at] in listed("es", "passive", "be"):
        known = following in listed("es", "passive", "irregular")
        regular = _SPANISH.fullmatch(following) and following not in listed("es", "passive", "adjective")
        return at + 1 if known or regular else None
    if low[at] == "se" and following in _reflexive():
        return at + 1
    return None


def _english(low: list[str], at: int) -> int | None:
    if at and low[at - 1] in listed("en", "passive", "ability"):
        return None
    if low[at] == "being" or low[at] not in listed("en", "passive", "be"):
        return None
    for place in range(at + 1, min(at + 2 + _NEAR, len(low))):
        word = low[place]
        if word in listed("en", "passive", "irregular"):
            return place
        accustomed = word == "used" and low[place + 1 : place + 2] == ["to"]
        if _ENGLISH.fullmatch(word) and word not in listed("en", "passive", "adjective") and not accustomed:
            return place
        if word not in listed("en", "passive", "adverb") | listed("en", "passive", "be") and not word.endswith("ly"):
            return None
    return None


@cache
def _reflexive() -> frozenset[str]:
    """What stands after "se" where nobody is said to do it: "se realizará", "se publicarán"."""
    forms = set()
    for verb in listed("es", "passive", "done"):
        stem = "har" if verb == "hacer" else "pondr" if verb == "poner" else verb
        forms |= {f"{stem}á", f"{stem}án"}
        if participle(verb):
            forms |= {
                f"{verb[:-2]}{'a' if verb.endswith('ar') else 'e'}",
                f"{verb[:-2]}{'an' if verb.endswith('ar') else 'en'}",
            }
    return frozenset(forms)
