"""What an adjective belongs to: its place beside the noun, and the gender and number it takes from it."""

from ogcore.language.spanish.inflection import inflect, is_feminine, is_plural
from ogcore.language.spanish.vocabulary import (
    ADVERBS,
    ARTICLES,
    CONJUNCTIONS,
    COPULAS,
    FEMININE_ARTICLES,
    FINITE,
    OPPOSITES,
    PREPOSITIONS,
)

STRENGTHS = frozenset(
    {
        "muy",
        "demasiado",
        "tan",
        "bastante",
        "extremadamente",
        "sumamente",
        "más",
        "totalmente",
        "completamente",
        "parcialmente",
        "severamente",
        "gravemente",
        "meramente",
        "puramente",
        "todo",
        "toda",
        "todos",
        "todas",
        "medio",
        "siempre",
    }
)


def head_number(low: list[str]) -> bool:
    """True when the head noun of the statement is in the plural."""
    return is_plural(next((word for word in low if word not in ARTICLES), ""))


def is_before_noun(low: list[str], at: int) -> bool:
    """True when the adjective precedes its noun."""
    if at + 1 >= len(low) or low[at + 1] in PREPOSITIONS | CONJUNCTIONS | ARTICLES | COPULAS:
        return at == 0 and at + 2 < len(low) and low[at + 1] in ("y", "e", "o") and low[at + 2] in OPPOSITES
    return (
        at == 0
        or low[at - 1] in ARTICLES | PREPOSITIONS | STRENGTHS
        or (low[at - 1] in ("y", "e") and low[at - 2] in OPPOSITES)
    )


def agree(positive: str, low: list[str]) -> str:
    """Make a set phrase agree with the head noun of the statement; adverbs and verbs ("llegan a tiempo") stay."""
    head = next((index for index, word in enumerate(low) if word not in ARTICLES), 0)
    first = positive.split(maxsplit=1)[0]
    many = is_plural(low[head])
    feminine = low[0] in FEMININE_ARTICLES or (low[0] not in ARTICLES and is_feminine(low[head]))
    return (
        inflect(positive, feminine, many)
        if not (first.endswith("mente") or first in FINITE or positive == "siempre")
        else positive
    )


def is_noun_feminine(low: list[str], at: int, many: bool, before: bool) -> bool:
    """True when the noun the adjective belongs to is feminine."""
    if before:
        return is_feminine(
            next((word for word in low[at + 1 :] if word not in OPPOSITES and word not in CONJUNCTIONS), "")
        )
    head = next((index for index, word in enumerate(low) if word not in ARTICLES), 0)
    if is_plural(low[head]) == many:
        return low[head - 1] in FEMININE_ARTICLES if head and low[head - 1] in ARTICLES else is_feminine(low[head])
    for index in range(at - 1, -1, -1):
        if (
            low[index] not in PREPOSITIONS | ARTICLES | ADVERBS | COPULAS | CONJUNCTIONS
            and is_plural(low[index]) == many
        ):
            return is_feminine(low[index])
    return False
