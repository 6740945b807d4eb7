"""Nouns of a bad state that head a statement: opposites, frames, trends, and what there should be less of."""

from ogcore.language.rule import DOUBT, Words
from ogcore.language.spanish.inflection import is_feminine, is_plural, plural
from ogcore.language.spanish.vocabulary import (
    ARTICLES,
    BAD_EXPRESSIONS,
    FRAMES,
    GOOD_ADJECTIVES,
    GOOD_NOUNS,
    HIGH,
    LOW,
    LOWER,
    MANY,
    OPPOSITE_NOUNS,
    OPPOSITES,
    PEOPLE,
    PHRASES,
    PREPOSITIONS,
    RETURNING,
    TAINTING,
    has_finite,
    is_bad,
    is_good,
    less,
)
from ogcore.language.wording import decapitalise, lowered, starts_with

_RISE = frozenset("aumento incremento crecimiento alza repunte subida elevación auge".split())
_FALL = frozenset("disminución reducción caída descenso baja merma declive contracción".split())
_EXIST = frozenset("hay existe existen persiste persisten prevalece prevalecen predomina".split())
_DEGREES = frozenset(
    """
    total totales absoluto absoluta
    alto alta altos altas elevado elevada elevados elevadas excesivo excesiva excesivos excesivas grave graves
    creciente crecientes constante constantes frecuente frecuentes recurrente recurrentes generalizado
    generalizada persistente persistentes acelerado acelerada masivo masiva alarmante alarmantes desmedido desmedida
    indiscriminado indiscriminada preocupante intenso intensa severo severa extremo extrema crónico crónica sistemático
    sistemática reiterado reiterada reiterados reiteradas extendida extendido
    """.split()
)
_ADJECTIVE_ENDINGS = tuple(
    ending + number for ending in ("al", "ico", "ica", "ivo", "iva", "ario", "aria") for number in ("", "s", "es")
)
_ABSTRACT = ("ión", "cia", "dad", "ismo", "eza", "ura", "aje", "tud", "ud", "ía", "go", "so", "ato", "ad")
_OFTEN = frozenset("frecuentes recurrentes constantes reiterados reiteradas".split())
_HARDLY = frozenset({"poco", "nada"})
_PRESENCE = frozenset({"presencia", "exceso", "proliferación", "existencia", "persistencia", "aparición"})


def _head(words: Words) -> tuple[Words, list[str], Words]:
    """Words from the head noun on, the same lowered, and what opened the statement ("hay", "existe")."""
    low = lowered(words)
    at = 0
    opening: Words = []
    if low[:1] and low[0] in _EXIST:
        opening, at = [words[0]], 1
    if at < len(low) and low[at] in ARTICLES:
        at += 1
    return words[at:], low[at:], opening


def turn_opposite_noun(words: Words) -> Words | None:
    """Example: "Desconocimiento de ..." > "conocimiento de ..."; "violación de derechos" > "respeto a derechos"."""
    rest, low, opening = _head(words)
    if not low:
        return None
    if low[0] in ("pérdida", "pérdidas") and not RETURNING.intersection(low[1:5]) and not has_finite(low):
        return [*opening, less(low[0]), decapitalise(rest[0]), *rest[1:]]
    return _in_the_lexicon(rest, low, opening)


def _in_the_lexicon(rest: Words, low: list[str], opening: Words) -> Words | None:
    for index in (FRAMES, OPPOSITE_NOUNS):
        for expression, positive in index.get(low[0], []):
            if not starts_with(low, 0, expression) or (has_finite(low) and not opening):
                continue
            if index is FRAMES and positive.endswith("para") and not _infinitive(low[len(expression) :]):
                return DOUBT
            after = rest[len(expression) :]
            if (
                low[0] in _PRESENCE
                and after
                and not is_bad(after[0].lower())
                and positive == "menos"
                and low[0] == "existencia"
            ):
                return DOUBT
            new = _willing(positive.split(), low)
            turned_after = _cause_apart(after, respect=new[0] == "respeto")
            if turned_after is None:
                return DOUBT
            after = turned_after
            if new == ["condiciones", "dignas"] and after and after[0].endswith(("al", "ca", "ica", "iva")):
                new, after = ["condiciones", _fitting(after[0].lower(), feminine=True, many=True), "dignas"], after[1:]
            if new == ["menos"] and after and after[0].lower() in ("el", "la", "los", "las"):
                after = after[1:]
            return [*opening, *new, *_in_agreement(new, _agreeing(after))]
    return None


def _cause_apart(after: Words, respect: bool) -> Words | None:
    """What follows the noun, its cause no longer the cause of the good state; None when that cannot be told.

    Example: "(pérdida) de suelo por la erosión" > "... frente a la erosión".
    """
    low = lowered(after)
    if "por" not in low:
        return after
    at = low.index("por")
    cause = [word for word in low[at + 1 :] if word not in ARTICLES]
    if not cause or cause[0] in (
        "parte",
        "igual",
        "hora",
        "día",
        "mes",
        "año",
        "ciento",
        "persona",
        "género",
        "sexo",
        "calle",
        "calles",
        "noche",
        "tarde",
        "vía",
        "internet",
        "ser",
        "falta",
    ):
        return after
    if is_bad(cause[0]):
        return [*after[:at], "frente", "a", *after[at + 1 :]]
    if respect:
        return [*after[:at], "por", "parte", "de", *after[at + 1 :]]
    return None


def _in_agreement(new: Words, after: Words) -> Words:
    """The adjectives of the bad noun agree with the good one ("deterioro físico" > "recuperación física")."""
    head = new[1] if len(new) > 1 and new[0] in ("buen", "buena", "mejor", "mayor", "menor") else new[0]
    if head in ("menos", "más") or head.endswith("mente") or new[-1] in ("de", "a", "en", "contra"):
        return after  # what stands behind a preposition is another noun: "menor presencia de prácticas"
    end = next((at for at, word in enumerate(lowered(after)) if not _is_plain_adjective(word)), len(after))
    fitted = [_fitting(word.lower(), is_feminine(head), is_plural(head)) for word in after[: min(end, 2)]]
    return [*fitted, *after[len(fitted) :]]


def _is_plain_adjective(word: str) -> bool:
    known = word in PREPOSITIONS | ARTICLES or not word.isalpha()
    return not known and word.endswith(_ADJECTIVE_ENDINGS)


def _fitting(adjective: str, feminine: bool, many: bool) -> str:
    stem = adjective.removesuffix("s")
    if stem.endswith("ale"):
        stem = stem[:-1]
    one = stem[:-1] + ("a" if feminine else "o") if stem[-1] in "oa" else stem
    return plural(one) if many else one


def _willing(new: Words, low: list[str]) -> Words:
    """Example: "Rechazo de las empresas a contratar" > "disposición de las empresas a contratar"."""
    to_do = any(word == "a" and _infinitive(low[at + 1 :]) for at, word in enumerate(low))
    return ["disposición", *new[1:]] if to_do and new[0] == "aceptación" else new


def _infinitive(low: list[str]) -> bool:
    return bool(low) and low[0].endswith(("ar", "er", "ir", "arse", "erse", "irse"))


def _agreeing(after: Words) -> Words:
    """Drop a degree that belonged to the bad noun ("deterioro grave de")."""
    if after and after[0].lower() in _DEGREES:
        return after[1:]
    qualified = len(after) > 1 and _is_plain_adjective(after[0].lower()) and after[1].lower() in _DEGREES
    return [after[0], *after[2:]] if qualified else after  # "informalidad laboral persistente"


def turn_trend_noun(words: Words) -> Words | None:
    """Example: "Aumento de robos" > "reducción de robos"; "caída de la matrícula" > "aumento de la matrícula"."""
    rest, low, _ = _head(words)
    at = 1 if low[:1] and low[0] in HIGH | {"fuerte", "rápido", "rápida", "acelerado", "acelerada", "constante"} else 0
    if len(low) < at + 3 or low[at] not in _RISE | _FALL or has_finite(low):
        return None
    follow = at + 1
    if low[follow] in _DEGREES or low[follow] in (
        "acelerado",
        "acelerada",
        "sostenido",
        "sostenida",
        "gradual",
        "rápido",
    ):
        follow += 1
    if low[follow] not in ("de", "en"):
        return None
    trended = [
        word
        for word in low[follow + 1 :]
        if word not in ARTICLES and word not in ("número", "de", "tasa", "cantidad", "casos")
    ]
    rises = low[at] in _RISE
    if not trended or (is_good(trended[0]) if rises else is_bad(trended[0])):
        return DOUBT
    return ["reducción" if rises else "aumento", *rest[follow:]]


def turn_bad_noun(words: Words) -> Words | None:
    """Example: "Violencia contra las mujeres" > "menor violencia contra las mujeres"."""
    rest, low, opening = _head(words)
    if not low:
        return None
    if (low[0] in MANY | HIGH and len(low) > 1) or (low[1:2] and low[1] in LOW and low[1] not in HIGH):
        return None
    often = len(low) > 1 and low[-1] in _OFTEN and is_plural(low[0]) and not is_good(low[0])
    known = often or is_bad(low[0]) or any(starts_with(low, 0, expression) for expression in BAD_EXPRESSIONS)
    if not known and not _tainted(low):
        return None
    if has_finite(low) or (words[0].lower() in ARTICLES and not _closed_phrase(low)):
        return None if has_finite(low) else DOUBT
    if any(word in ("no", "que") for word in low):
        return DOUBT
    if any(
        word in _HARDLY and (later := low[at + 1 : at + 2]) and later[0] in GOOD_ADJECTIVES
        for at, word in enumerate(low)
    ):
        return None  # "precios del frijol poco atractivos" > "precios del frijol atractivos"
    if low[0] in LOWER | {"precio", "costo"} and low[1:2] and low[1] in OPPOSITES and low[1] not in HIGH:
        return None  # "precios inflados" > "precios justos"
    plain = [
        word
        for at, word in enumerate(rest)
        if not (low[at] in _DEGREES and at < max(_first_preposition(low), _length(low) + 1))
    ]
    counted = opening and less(low[0]) == "menor" and not low[0].endswith(_ABSTRACT)  # "hay pleito"
    return DOUBT if counted else [*opening, less(low[0]), decapitalise(plain[0]), *plain[1:]]


def turn_cared_complication(words: Words) -> Words | None:
    """A bad noun "sin" what would prevent it: less of the one, with the other ("complicaciones ... sin atención")."""
    low = lowered(words)
    if "sin" not in low:
        return None
    at = low.index("sin")
    lesser = turn_bad_noun(words[:at])
    if not lesser or at + 1 >= len(low) or is_bad(low[at + 1]) or low[at + 1].endswith(("ar", "er", "ir")):
        return None
    if not (is_good(low[at + 1]) or low[at + 1] in GOOD_NOUNS):
        return None
    if lesser[-1] != ",":
        lesser = [*lesser, ","]
    return [*lesser, "con", *words[at + 1 :]]


def _length(low: list[str]) -> int:
    """Words of the bad expression that heads the phrase ("gasto de bolsillo"), 1 for a single noun."""
    return max((len(item) for item in BAD_EXPRESSIONS if starts_with(low, 0, item)), default=1)


def turn_affected(words: Words) -> Words | None:
    """Fewer people in a bad state ("familias en pobreza"); things are rid of it ("ríos con basura" > "sin basura")."""
    low = lowered(words)
    first = _first_preposition(low)
    if not 0 < first <= 3 or low[first : first + 1] not in (["en"], ["con"]):
        return None
    if has_finite(low) or not is_plural(low[0]) or low[0] in ARTICLES:
        return None
    if any(starts_with(low, first, expression) for expression, _ in PHRASES.get(low[first], [])):
        return None  # what can be turned itself: "parques en abandono" > "parques bien cuidados"
    at = first + 1
    if low[at : at + 2] in (["situación", "de"], ["condición", "de"], ["condiciones", "de"]):
        at += 2
    if at < len(low) and (is_bad(low[at]) or low[at] in ("calle", "prisión", "cárcel")):
        if low[first] == "con" and low[0] not in PEOPLE:
            return [*words[:first], "sin", *words[first + 1 :]]
        return ["menos", decapitalise(words[0]), *words[1:]]
    return None


def _first_preposition(low: list[str]) -> int:
    return next((at for at, word in enumerate(low) if word in PREPOSITIONS), len(low))


def _tainted(low: list[str]) -> bool:
    """A neutral noun made bad by its adjective: "detenciones arbitrarias"."""
    zone = low[: _first_preposition(low)]
    return (
        1 < len(zone) <= 3
        and any(word in TAINTING for word in zone[1:])
        and zone[0] not in OPPOSITES
        and not has_finite(low)
    )


def _closed_phrase(low: list[str]) -> bool:
    """After an article, sure to be a phrase: the noun, at most one adjective, then a preposition or the end."""
    return _first_preposition(low) <= 2
