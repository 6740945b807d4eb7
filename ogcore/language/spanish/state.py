"""Bad states named by an adjective, a participle or a set phrase: "contaminados", "mal capacitada", "sin agua"."""

from dataclasses import dataclass

from ogcore.language.lexicon import lexicon
from ogcore.language.rule import DOUBT, Words
from ogcore.language.spanish.agreement import STRENGTHS, agree, head_number, is_before_noun, is_noun_feminine
from ogcore.language.spanish.inflection import inflect, is_plural, participle, singular
from ogcore.language.spanish.vocabulary import (
    ADVERBS,
    ARTICLES,
    CONJUNCTIONS,
    COPULAS,
    GOOD_ADJECTIVES,
    HIGH,
    LOW,
    OF_THINGS,
    OF_THIS,
    OPPOSITES,
    PEOPLE,
    PHRASES,
    POPULATION,
    POSITIVE_PREPOSITIONS,
    PREPOSITIONS,
    TAINTING,
    is_bad,
    is_good,
    is_participle,
)
from ogcore.language.wording import decapitalise, lowered, starts_with

_ADJECTIVE_ENDINGS = tuple(
    ending + number
    for ending in ("ble", "nte", "ico", "ica", "ivo", "iva", "oso", "osa", "ario", "aria")
    for number in ("", "s")
)
_POSTS = frozenset(
    "plaza plazas puesto puestos vacante vacantes vivienda viviendas casa casas edificio edificios".split()
)
_LEXICON = lexicon("es")
_PLACES = lexicon("statement.es").words("within", "place")
_POORLY = {
    "capacitado": "bien",
    "conocido": "ampliamente",
    "utilizado": "ampliamente",
    "usado": "ampliamente",
    "difundido": "ampliamente",
    "aprovechado": "bien",
    "involucrado": "más",
    "interesado": "más",
    "visitado": "muy",
    "frecuentado": "muy",
    "concurrido": "muy",
}
_NOUNS_IN_IDO = frozenset(
    """
    sonido ruido vestido tejido apellido pedido contenido sentido estado resultado cuidado alumbrado empedrado
    techado lavado acabado surtido servido recorrido ganado calzado cercado partido marido oído
    """.split()
)
_NOT_INFINITIVES = frozenset(
    "hogar hogares lugar lugares mujer mujeres poder poderes bienestar azar taller deber ser".split()
)


_DESCRIBING = {("bajos", "ingresos"), ("bajos", "recursos"), ("escasos", "recursos"), ("bajo", "peso")}
"""They say who the people are ("familias de bajos ingresos")."""
_STOPS = frozenset("parada paradas quebrada quebradas cerrada cerradas".split())
_ONLY_AFTER_COPULA = frozenset("bajo contaminantes corte vacío pobre pobres".split())
_SIZES = frozenset(
    lemma[:-1] + ending for lemma in _LEXICON.words("adjective", "said_only") for ending in ("o", "a", "os", "as")
)
"""They are a fault only where they are said of something: "es muy chica"."""
_SELLING = frozenset("cobra cobran vende venden da dan compro compramos sirven ofrecen".split())
_SEEMING = frozenset("sale salen va van anda andan viene vienen llega llegan".split())


@dataclass(frozen=True)
class Turn:
    """A stretch of words [start, end) and the words that take its place."""

    start: int
    end: int
    words: tuple[str, ...]
    weight: int


def turn_state(words: Words) -> Words | None:
    """Turn the bad state that says most about the head of the statement, and those joined to it by "y"."""
    low = lowered(words)
    turns = [turn for at in range(len(low)) if (turn := _turn_at(words, low, at)) is not None]
    turns = _without_overlap(turns)
    if not turns:
        return None
    best = max(turns, key=lambda turn: turn.weight)
    if best.weight == 0:
        return DOUBT
    if _already_good(low, best):
        return DOUBT
    chosen = _joined(low, turns, turns.index(best))
    chosen += [turn for turn in turns if turn.start >= chosen[-1].end and low[turn.start] == "sin"][:1]
    turned = list(words)
    for turn in reversed(chosen):
        new = list(turn.words)
        if turn.start == 0 and turn.end < len(turned):
            turned[turn.end] = decapitalise(turned[turn.end])
        _adapt(turned, turn)
        turned[turn.start : turn.end] = new
    return turned


def _adapt(words: Words, turn: Turn) -> None:
    """Fit the neighbours to the new words: "están" > "cuentan", "expuesta a" > "protegida contra"."""
    before = words[turn.start - 1].lower() if turn.start else ""
    if turn.words[0] in ("suficiente", "suficientes") and before in ("está", "están"):
        words[turn.start - 1] = "es" if before == "está" else "son"
    if turn.words[0].startswith("renovad") and before in ("es", "son"):
        words[turn.start - 1] = "está" if before == "es" else "están"
    if turn.words[0] == "con" and before in ("está", "están", "es", "son"):
        words[turn.start - 1] = "cuentan" if before in ("están", "son") else "cuenta"
    if turn.end < len(words):
        fit = POSITIVE_PREPOSITIONS.get(f"{turn.words[-1].rstrip('s')[:-1]} {words[turn.end].lower()}")
        if fit:
            words[turn.end] = fit


def _turn_at(words: Words, low: list[str], at: int) -> Turn | None:
    for expression, positive in PHRASES.get(low[at], []):
        if starts_with(low, at, expression):
            stays = positive.split(maxsplit=1)[0] == expression[0]  # "ganan poco" > "ganan lo justo"
            return Turn(at, at + len(expression), tuple((positive if stays else agree(positive, low)).split()), 4)
    if low[at] == "tarde" and _is_late(low, at):
        start = at - 1 if low[at - 1] in STRENGTHS else at
        return Turn(start, at + 1, ("a", "tiempo"), 5)
    if low[at] in ("mal", "poco", "nada") and at + 1 < len(low):
        return _adverb_turn(low, at)
    if low[at] == "sin":
        return _without_turn(words, low, at)
    return _adjective_turn(low, at)


def _is_late(low: list[str], at: int) -> bool:
    """Tell "sale tarde" from "por la tarde"."""
    before = low[at - 2] if low[at - 1] in STRENGTHS and at > 1 else low[at - 1] if at else ""
    return before.endswith(("a", "an", "e", "en", "mos")) and before not in PREPOSITIONS | ARTICLES | {"esa", "cada"}


def _adverb_turn(low: list[str], at: int) -> Turn | None:
    word = low[at + 1]
    start = at - 1 if at > 0 and low[at - 1] in STRENGTHS else at
    if low[at] == "mal" and is_participle(word) and word not in _NOUNS_IN_IDO:
        return Turn(start, at + 2, ("bien", word), 5)
    if low[at] in ("poco", "nada"):
        if is_participle(word) and word not in GOOD_ADJECTIVES:
            return Turn(start, at + 2, (_well(word), word), 5)
        if word in GOOD_ADJECTIVES or word.endswith(_ADJECTIVE_ENDINGS):
            return Turn(start, at + 2, (word,), 5)
    return _adjective_turn(low, at) if low[at] == "mal" else None


def _well(form: str) -> str:
    stem = form.rstrip("s")[:-1]
    return next((adverb for lemma, adverb in _POORLY.items() if lemma[:-1] == stem), "bien")


def _without_turn(words: Words, low: list[str], at: int) -> Turn | None:
    rest = low[at + 1 :]
    if not rest:
        return None
    if rest[0] in ("que", "embargo", "duda", "lucro", "fines"):
        return None
    if rest[0].endswith(("ar", "er", "ir")) and rest[0] not in _NOT_INFINITIVES:
        unsure = low[0] in ARTICLES and not (COPULAS | _SEEMING).intersection(low[:at])
        with_object = rest[1:2] and rest[1] not in PREPOSITIONS - {"a"} | CONJUNCTIONS  # "sin ver a un médico"
        done = None if unsure or with_object or _object_unknown(low, at) else participle(rest[0])
        its_object = low[at - 2] in ("el", "la", "los", "las") and low[at - 3] not in PREPOSITIONS
        if done and low[0] not in ARTICLES and its_object:
            done = inflect(done, low[at - 2] in ("la", "las"), low[at - 2] in ("los", "las"))
            return Turn(at, at + 2, (done,), 4)  # "vendemos la miel sin etiquetar" > "... etiquetada"
        return Turn(at, at + 2, tuple(agree(done, low).split()), 4) if done else None
    skip = 1 if rest[0] in ("ningún", "ninguna") else 0
    if len(rest) <= skip or is_bad(rest[skip]):
        return None
    end = at + 1 + skip
    words_after = ("con",)
    stop = end
    while stop < len(low) and low[stop] not in ("ni", ",", "que"):
        stop += 1
    if stop < len(low) and low[stop] == "ni":
        return Turn(at, stop + 1, ("con", *words[end:stop], "y"), 3)
    return Turn(at, end, words_after, 3)


def _object_unknown(low: list[str], at: int) -> bool:
    """Tell whether a verb opens the statement, so that "sin" belongs to its object, whose gender is not said."""
    return at > 1 and low[0].endswith("mos") and low[at - 2] not in ("el", "la", "los", "las")


def _adjective_turn(low: list[str], at: int) -> Turn | None:
    word = low[at]
    if word == "mal":
        return _good_turn(low, at)
    of_this = _of_this(low, at)
    if (word not in OPPOSITES and not of_this) or (_is_other_word(low, at) and not of_this):
        return None
    start = at - 1 if at > 0 and low[at - 1] in STRENGTHS else at
    if word.startswith("car") and OPPOSITES.get(word, ("",))[0] == "asequible":
        if _SELLING.intersection(low[:at]):
            return Turn(start, at + 1, ("a", "precio", "justo"), 5)
        if low[start - 1 : start] in (["sale"], ["salen"], ["resulta"], ["resultan"]):
            return Turn(start, at + 1, ("a", "buen", "precio"), 5)
    before = is_before_noun(low, at)
    form = _agreeing(low, at, before)
    if before and " " in form:
        return None
    full_of = form.startswith("con ") and low[at + 1 : at + 2] in (["de"], ["con"])
    if full_of or tuple(low[at : at + 2]) in _DESCRIBING:
        return Turn(start, at + 1, (), 0)  # "saturados de casos": what it is full of would survive the turn
    if low[start] == "demasiado" and low[at + 1 : at + 2] == ["para"] and " " not in form:
        form = f"suficientemente {form}"  # "demasiado bajos para vivir" > "suficientemente altos para vivir"
    return Turn(start, at + 1, tuple(form.split()), _weight(low, start, word, before))


def _good_turn(low: list[str], at: int) -> Turn | None:
    """Example: "Mal servicio" > "buen servicio"; "mal" is no adjective before anything but a noun."""
    following = low[at + 1] if at + 1 < len(low) else ""
    before = low[at - 1] if at else ""
    if not following or following in PREPOSITIONS | CONJUNCTIONS | ARTICLES:
        done = (
            before.endswith(("a", "an", "e", "en")) and before not in PREPOSITIONS | CONJUNCTIONS | ARTICLES | COPULAS
        )
        return Turn(at, at + 1, ("bien",), 5) if done else None
    return Turn(at, at + 1, ("buen",), 4 if at == 0 else 3)


def _is_other_word(low: list[str], at: int) -> bool:
    """True for a noun ("los perdidos de la sierra") and for "bajo", "corte" and the like used as something else."""
    if low[at] in _SIZES:
        start = at - 1 if low[at - 1] in STRENGTHS else at
        if not at or low[start - 1] not in COPULAS | _SEEMING:
            return True  # "se casan muy chicas"
    before = low[at - 1] if at else ""
    if before in ("el", "la", "los", "las", "un", "una") and at + 1 < len(low) and low[at + 1] in PREPOSITIONS:
        return True
    if at == 0 and is_participle(low[at]) and (low[1:2] == ["de"] or (low[at] in _STOPS and low[1:2] != ["a"])):
        return True  # "paradas de autobús"
    if low[at].startswith("vací") and not _POSTS.intersection(low):
        return True  # "ocupado" is said of posts and houses alone
    of_low = (before, low[at]) == ("de", "bajo")  # "semillas de bajo rendimiento"
    if low[at] in ("baja", "bajas") and at == len(low) - 1:
        return False  # "recaudación predial baja"
    return low[at] in _ONLY_AFTER_COPULA and not of_low and before not in COPULAS | ADVERBS | {"y", "e"}


def _agreeing(low: list[str], at: int, before: bool) -> str:
    """The positive adjective in the gender and number of its noun."""
    of_this = _of_this(low, at)
    positive, feminine, many = (of_this, *OF_THIS[low[at]][1:]) if of_this else OPPOSITES[low[at]]
    if positive in OF_THINGS and not _speaks_of_people(low[:at]):
        positive = OF_THINGS[positive]
    if feminine is None:
        feminine = is_noun_feminine(low, at, many, before)
    form = inflect(positive, feminine, many)
    return "buen" if before and form == "bueno" else form


def _of_this(low: list[str], at: int) -> str | None:
    """What is said of the one thing the quality is said of here: "internet lento" > "rápido"."""
    if at and low[at - 1] == "demasiado" and low[at + 1 : at + 2] == ["para"]:
        return None  # "demasiado bajos para vivir"
    things = OF_THIS[low[at]][0] if low[at] in OF_THIS else {}
    return next((things[one] for word in low if (one := singular(word)) in things), None)


def _speaks_of_people(low: list[str]) -> bool:
    return any(word in PEOPLE or word.endswith(("eras", "eros", "ores", "oras", "istas")) for word in low) or bool(
        {"personal", "médicos", "médicas"}.intersection(low)
    )


def _weight(low: list[str], start: int, word: str, before: bool) -> int:
    """How sure it is that the adjective tells the state of the head: after "ser", opening, agreeing, elsewhere."""
    if _has_agent(low, start) or (word in TAINTING and (start == 0 or low[start - 1] not in COPULAS)):
        return 0
    if start > 0 and low[start - 1] in COPULAS:
        return 6
    of_thing = (is_participle(word) or word.startswith(("vulnerable", "informal"))) and not any(
        item in PEOPLE or item in _PLACES for item in low[:start]
    )
    if start > 0 and word in HIGH | LOW and low[start - 1] in _PLACES:
        return 0  # "las colonias altas"
    if word in POPULATION and start > 0 and not of_thing:
        within = PREPOSITIONS.intersection(low[:start])
        return 1 if start == len(low) - 1 and is_participle(word) and not within else 0
    if start == 0:
        return 6
    inside = any(previous in PREPOSITIONS for previous in low[:start])
    if before:
        return 2
    return 5 if not inside else 4 if head_number(low) == is_plural(word) else 2


def _has_agent(low: list[str], start: int) -> bool:
    """Example: "Contaminado por descargas": the cause would survive the turn ("limpio por descargas")."""
    if "por" not in low[start + 1 : start + 3] or not any(is_participle(word) for word in low[start : start + 2]):
        return False
    after = low[low.index("por", start) + 1 :]
    return after[1:2] not in (["noche"], ["mañana"], ["tarde"])


def _without_overlap(turns: list[Turn]) -> list[Turn]:
    kept: list[Turn] = []
    for turn in turns:
        if not kept or turn.start >= kept[-1].end:
            kept.append(turn)
    return kept


def _joined(low: list[str], turns: list[Turn], best: int) -> list[Turn]:
    """The chosen turn and those joined to it by "y", "o" or a comma, or that follow another "ser" or "estar"."""
    chosen = [turns[best]]
    for turn in turns[best + 1 :]:
        gap = low[chosen[-1].end : turn.start]
        if (
            0 < len(gap) <= 2
            and all(word in ("y", "e", "o", ",", "o", "están", "son", "está", "es") for word in gap)
            and turn.weight > 0
        ) or (gap and gap[-1] in COPULAS and turn.weight == 6):
            chosen.append(turn)
    for turn in reversed(turns[:best]):
        gap = low[turn.end : chosen[0].start]
        if 0 < len(gap) <= 2 and all(word in ("y", "e", "o", ",") for word in gap) and turn.weight > 0:
            chosen.insert(0, turn)
    return chosen


def _already_good(low: list[str], turn: Turn) -> bool:
    """Example: "La participación es alta" or "la violencia es baja" is no problem as it stands."""
    word = low[turn.end - 1]
    head = next((item for item in low if item not in ARTICLES), "")
    if word in LOW and word not in HIGH:
        return is_bad(head)
    return word in HIGH and is_good(head)
