"""Whether what is to be done begins with a verb: "Publicar …", "To publish …" (R28); in doubt it does."""

from ogcore.language.plain.word import listed, words_of

_SPANISH = ("ar", "er", "ir", "ír", "arse", "erse", "irse", "arlo", "arla", "arlos", "arlas", "arles", "erles", "irles")
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
    return first.endswith(_SPANISH) and first not in listed("es", "infinitive", "noun")


def _english(low: list[str]) -> bool:
    at = 1 if low[0] in ("to", "not") and len(low) > 1 else 0
    if low[at].endswith("ly") and len(low) > at + 1:
        at += 1
    first, following = low[at], low[at + 1] if at + 1 < len(low) else ""
    if following in listed("en", "infinitive", "modal"):
        return False
    if first in listed("en", "infinitive", "base"):
        return True
    if first in listed("en", "infinitive", "opening") or first.isdigit():
        return False
    endings = tuple(listed("en", "infinitive", "noun_ending"))
    plural = first.endswith("s") and not first.endswith(_SIBILANT)
    return not (plural or first.endswith((*endings, "ing")) or (first.endswith("ed") and len(first) > len("breed")))
