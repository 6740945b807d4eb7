"""Whether what is to be done begins with a verb: "Publicar …", "To publish …" (R28); in doubt it does."""

import re

from ogcore.language.plain.word import listed, words_of

_SPANISH = re.compile(r".*[aeiáéí]r(?:se|nos)?(?:l[aeo]s?)?")
"""An infinitive, with what may hang on it: "abrir", "darles", "dárselo"."""
_ROOT_IN_ING = re.compile(r"[^aeiouy]*ing")
"""No gerund: there is no root before the ending ("ring", "bring", "string")."""
_FEW = 3
"""Words of which no sentence is made that says what is to be."""
_SIBILANT = ("ss", "us", "is")


def begins_with_verb(text: str, language: str) -> bool:
    """Tell whether a text begins with an infinitive (Spanish) or a base verb (English), as far as words tell."""
    low = [word for word, _, _ in words_of(text)]
    return not low or (_spanish(low) if language == "es" else _english(low))


def is_name(text: str, language: str) -> bool:
    """Tell whether a text is sure to name a state without a verb: "Mejor atención", "Reducción de …", "Water"."""
    low = [word for word, _, _ in words_of(text)]
    if len(low) <= _FEW:
        return True
    return low[0] in listed(language, "name", "opening") or low[0].endswith(tuple(listed(language, "name", "ending")))


def _spanish(low: list[str]) -> bool:
    first = low[1] if low[0] in listed("es", "infinitive", "before") and len(low) > 1 else low[0]
    if first.endswith("mente") and len(low) > 1:
        first = low[1]
    return bool(_SPANISH.fullmatch(first)) and first not in listed("es", "infinitive", "noun")


def _english(low: list[str]) -> bool:
    at = 1 if low[0] in ("to", "not") and len(low) > 1 else 0
    if low[at].endswith("ly") and len(low) > at + 1:
        at += 1
    first, following = low[at], low[at + 1] if at + 1 < len(low) else ""
    if following in listed("en", "infinitive", "modal"):
        return False
    if following == "of" and first not in listed("en", "infinitive", "with_of"):
        return False
    if first in listed("en", "infinitive", "base"):
        return True
    if first in listed("en", "infinitive", "opening") or first.isdigit():
        return False
    if _ROOT_IN_ING.fullmatch(first):
        return True
    endings = tuple(listed("en", "infinitive", "noun_ending"))
    plural = first.endswith("s") and not first.endswith(_SIBILANT)
    return not (plural or first.endswith((*endings, "ing")) or (first.endswith("ed") and len(first) > len("breed")))
