"""What there should be fewer of: "conductores que manejan ebrios", "familias desalojadas por ..."."""

from ogcore.language.rule import Words
from ogcore.language.spanish.inflection import is_plural
from ogcore.language.spanish.vocabulary import (
    ARTICLES,
    BAD_PARTICIPLES,
    CONJUNCTIONS,
    FEW,
    HIGH,
    LOW,
    MANY,
    OPPOSITES,
    PEOPLE,
    PREPOSITIONS,
    TAINTING,
    UNWANTED,
    has_finite,
    is_bad,
    is_good,
    is_participle,
)
from ogcore.language.wording import decapitalise, lowered, starts_with

_LIMITING = frozenset(
    """
    no ni nunca jamás nadie ninguno ninguna solo sólo solamente únicamente apenas poco poca bien mal menos casi rara
    raramente
    """.split()
)
_NOT_SUBJECTS = frozenset(
    "me te se nos le les lo la los las os más menos dos tres cuatro cinco seis siete ocho nueve diez".split()
)
_REASONS = frozenset("motivo motivos razón justificación causa explicación argumento argumentos aviso".split())
_PASSIVES = frozenset("son fueron sido".split())
_IMPERSONAL = frozenset("hay existen existe se".split())


def turn_who(words: Words) -> Words | None:
    """Example: "Conductores que manejan ebrios" > "menos conductores que manejan ebrios"."""
    low = lowered(words)
    if "que" not in low[1:6]:
        return None
    at = low.index("que")
    head, clause = low[:at], low[at + 1 :]
    if not _may_be_fewer(head) or has_finite(head) or not clause or is_good(head[0]):
        return None
    if _LIMITING.intersection(low) or (LOW - HIGH).intersection(clause) or FEW.intersection(clause):
        return None
    return _fewer(words)


def turn_harmed(words: Words) -> Words | None:
    """Example: "Migrantes extorsionados por autoridades" > "menos migrantes extorsionados por autoridades"."""
    low = lowered(words)
    passive = next((at for at in range(2, min(len(low) - 1, 6)) if low[at] in _PASSIVES), None)
    if low[0] in ("los", "las") and passive is not None and low[passive + 1] in BAD_PARTICIPLES:
        people = _may_be_fewer(low[1:]) and not _LIMITING.intersection(low) and not CONJUNCTIONS.intersection(low)
        return _fewer(words[1:]) if people and low[1] in PEOPLE else None
    if not _may_be_fewer(low) or has_finite(low) or _LIMITING.intersection(low):
        return None
    stop = next((at for at, word in enumerate(low) if word in CONJUNCTIONS), len(low))
    for at in range(1, min(stop, 5)):
        harmed = low[at] in BAD_PARTICIPLES
        at_risk = is_participle(low[at]) and low[at] not in OPPOSITES and _names_evil(low[at + 1 :])
        why = low[at + 1 : at + 2] == ["sin"] and low[at + 2 : at + 3] and low[at + 2] in _REASONS
        if harmed and why:
            return _fewer(words)
        if (harmed or at_risk) and low[at + 1 : at + 2] and low[at + 1] in PREPOSITIONS - {"sin", "con"}:
            return _fewer(words)
    return None


def turn_doing(words: Words) -> Words | None:
    """Example: "Los funcionarios piden dinero" > "menos funcionarios piden dinero"; only for known evils."""
    low = lowered(words)
    crowd = low[:2] == ["la", "gente"] and len(low) > 2 and not _LIMITING.intersection(low)
    if crowd and any(starts_with([*low[:2], low[2] + "n", *low[3:]], 2, expression) for expression in UNWANTED):
        return _fewer(words[1:])  # "la gente tira basura" > "menos gente tira basura"
    start = 1 if low[0] in ("los", "las") else 0
    if not _may_be_fewer(low[start:]) or _LIMITING.intersection(low) or any(word[0].isdigit() for word in low):
        return None
    verb = next((at for at in range(start + 1, min(len(low), start + 6)) if _is_verb(low, at)), None)
    if verb is None or any(word in CONJUNCTIONS for word in low[start:verb]):
        return None
    known = any(starts_with(low, verb, expression) for expression in UNWANTED)
    return _fewer(words[start:]) if known or is_bad(next(iter(low[verb + 1 :]), "")) else None


def _is_verb(low: list[str], at: int) -> bool:
    return low[at].endswith(("an", "en")) and low[at - 1] not in PREPOSITIONS | ARTICLES


def _may_be_fewer(low: list[str]) -> bool:
    """True when the statement opens with people or things in the plural, without a degree of their own."""
    first = low[0] if low else ""
    degree = first in MANY | HIGH | LOW | FEW | ARTICLES | _NOT_SUBJECTS | _IMPERSONAL or first in OPPOSITES
    return bool(first) and is_plural(first) and first[0].isalpha() and not degree


def _names_evil(low: list[str]) -> bool:
    return any(is_bad(word) or word in TAINTING for word in low[:5])


def _fewer(words: Words) -> Words:
    return ["menos", decapitalise(words[0]), *words[1:]]
