"""Denied verbs: "la gente no participa", "nadie vigila las obras", "no hay", "nunca se consulta"."""

from ogcore.language.rule import DOUBT, Words
from ogcore.language.spanish.inflection import is_plural, plural
from ogcore.language.spanish.verb import bad_verb_at
from ogcore.language.spanish.vocabulary import ARTICLES, OPPOSITES, PREPOSITIONS, is_bad, is_good, is_participle, less
from ogcore.language.wording import decapitalise, lowered

_EXCEPTIONS = frozenset("sino excepto salvo pero aunque hasta solo sólo solamente únicamente".split())
_NOTHING = frozenset("ningún ninguna ninguno ningunos ningunas alguno alguna".split())
_CLITICS = frozenset("se le les lo la los las me nos te".split())
_DENIALS = frozenset("no tampoco nunca jamás ni".split())
_TO_US = frozenset("nos me le les".split())
_REACHING = frozenset("alcanza alcanzan llega llegan rinde rinden".split())
_OF_USE = frozenset(
    """
    útil bueno nuevo claro caliente fresco sano práctico concreto interesante seguro formal fijo digno saludable
    nutritivo limpio rico
    """.split()
)
_GOING = frozenset("quiere va viene asiste acude participa entra llega sube baja vive camina".split())
_DROPPED = frozenset("siquiera todavía aún ya".split())


def turn_negation(words: Words) -> Words | None:
    """Take the denial away with all that depends on it; ask when an exception makes that unsafe."""
    low = lowered(words)
    turned = _opening_denial(words, low) or _cared_for_by_nobody(words, low)
    if turned is not None:
        return turned
    words, low = _not_even(words, low)
    if "no" not in low and "nunca" not in low and "jamás" not in low and "tampoco" not in low:
        return None
    deny = next(at for at, word in enumerate(low) if word in ("no", "nunca", "jamás", "tampoco"))
    only = any(low[at : at + 2] in (["más", "que"], ["menos", "que"]) for at in range(deny, len(low)))
    if only or _EXCEPTIONS.intersection(low[deny:]) or bad_verb_at(low, _verb_after(low, deny)) is not None:
        return DOUBT
    fear = next(
        (
            at
            for at in range(deny, len(low) - 1)
            if low[at] == "por" and is_bad(low[min(at + 2, len(low) - 1)] if low[at + 1] in ARTICLES else low[at + 1])
        ),
        None,
    )
    if fear is not None:
        return _unafraid(words, low, fear)
    return _unwanted(words, low, deny) or _affirmed(words, low)


def _not_even(words: Words, low: list[str]) -> tuple[Words, list[str]]:
    """Example: "el ventilador ni gira": a single "ni" before the verb denies it."""
    at = low.index("ni") if low.count("ni") == 1 else 0
    alone = at and not {"no", "nunca", "nadie", "sin", "ya", "pero"}.intersection(low) and at + 1 < len(low)
    if not alone or not low[at + 1].endswith(("a", "e", "an", "en")) or low[at + 2 : at + 3] not in ([], ["bien"]):
        return words, low
    return [*words[:at], "no", *words[at + 1 :]], [*low[:at], "no", *low[at + 1 :]]


def _cared_for_by_nobody(words: Words, low: list[str]) -> Words | None:
    """Example: "el filtro nadie lo cambia" > "el filtro se cambia"."""
    at = low.index("nadie") if "nadie" in low[2:6] else 0
    if not at or low[at + 1 : at + 2] not in (["lo"], ["la"], ["los"], ["las"]) or len(low) < at + 3:
        return None
    verb, many = low[at + 2], low[at + 1].endswith("s")
    if not verb.endswith(("a", "e")) or bad_verb_at(low, at + 2) is not None or "no" in low:
        return DOUBT
    return [*words[:at], "se", verb + "n" if many else verb, *words[at + 3 :]]


def _unwanted(words: Words, low: list[str], deny: int) -> Words | None:
    """Example: "Embarazos no planeados" > "menos embarazos sin planear": the denial belongs to the thing."""
    said = low[deny + 1] if 0 < deny < len(low) - 1 and low[0] not in ARTICLES else ""
    without = {"planead": ["sin", "planear"], "planifica": ["sin", "planificar"], "desead": []}
    new = next((new for start, new in without.items() if said.startswith(start)), None)
    return None if new is None else [less(low[0]), decapitalise(words[0]), *words[1:deny], *new, *words[deny + 2 :]]


def _opening_denial(words: Words, low: list[str]) -> Words | None:
    """Denials with a turn of their own: "nadie", "casi nadie", "ningún", "ni ... ni"."""
    if low[:1] == ["nadie"]:
        return _nobody(words, low)
    if low[:2] == ["casi", "nadie"]:
        return _hardly_anybody(words, low)
    if low[:1] in (["ningún"], ["ninguna"]):
        return _none(words, low)
    if low.count("ni") == 2 and "no" not in low and low[low.index("ni") - 1] == "que":
        return _neither(words, low)
    first = low.index("ni") if low.count("ni") == 2 and "no" not in low else 0
    if first and [low[at + 1 : at + 2] for at in range(first, len(low)) if low[at] == "ni"] == [["se"], ["se"]]:
        return ["y" if at > first and low[at] == "ni" else word for at, word in enumerate(words) if at != first]
    return None


def _unafraid(words: Words, low: list[str], fear: int) -> Words:
    """Example: "No denuncian por miedo a represalias" > "denuncian sin miedo a represalias"; asks for other reasons."""
    if low[fear + 1] not in ("miedo", "temor", "desconfianza", "vergüenza"):
        return DOUBT
    return [*_affirmed(words[:fear], low[:fear]), "sin", *words[fear + 1 :]]


def _verb_after(low: list[str], deny: int) -> int:
    at = deny + 1
    while at < len(low) - 1 and low[at] in _CLITICS:
        at += 1
    return at


def _affirmed(words: Words, low: list[str]) -> Words:
    kept: Words = []
    denied = False
    for at, word in enumerate(low):
        if word == "nadie" or (denied and word == "nada" and low[at + 1 : at + 2] not in [[good] for good in _OF_USE]):
            return DOUBT
        if denied and word == "nada":
            kept.append("algo")  # "no enseñan nada útil"
            continue
        if word in _DENIALS:
            denied = True
            if kept and kept[-1].lower() in _DROPPED:
                kept.pop()
            instead = _instead(low, at)
            if instead == ["y"] and kept and kept[-1] == ",":
                if "ni" in low[at + 1 :]:
                    continue  # "ni libros, ni pupitres": the comma stays for all but the last
                kept.pop()
            kept += instead
        elif word in _NOTHING and low[at - 1] in PREPOSITIONS and at:
            return DOUBT  # "no hay cambio en ningún lado"
        elif denied and word in _NOTHING | _DROPPED:
            continue
        else:
            kept.append("y" if denied and word == "o" else words[at])
    return kept


def _instead(low: list[str], at: int) -> Words:
    """What takes the place of a denying word: "nunca" > "siempre", "ni" > "y", "no" leaves nothing."""
    if low[at] in ("nunca", "jamás") and "no" not in low:
        return ["siempre"]
    if low[at] == "ni" and low.count("ni") == 1 and low[at - 1] in _REACHING:
        return []  # "no alcanza ni para el pasaje"
    return ["y"] if low[at] == "ni" and at > 0 and low[at + 1 : at + 2] != ["siquiera"] else []


def _neither(words: Words, low: list[str]) -> Words:
    """Example: "Jóvenes que ni estudian ni trabajan" > "jóvenes que estudian o trabajan"."""
    first = low.index("ni")
    if low[first + 1] not in ("estudian", "trabajan"):
        return DOUBT  # one of the two may not be enough
    second = low.index("ni", first + 1)
    return [*words[:first], *words[first + 1 : second], "o", *words[second + 1 :]]


def _hardly_anybody(words: Words, low: list[str]) -> Words:
    """Example: "Casi nadie asiste a las audiencias" > "más personas asisten a las audiencias"."""
    verb = 3 if low[2:3] and low[2] in _CLITICS else 2
    plain = len(low) > verb and low[verb].endswith(("a", "e")) and bad_verb_at(low, verb) is None
    if not plain or _EXCEPTIONS.intersection(low):
        return DOUBT
    return ["más", "personas", *words[2:verb], low[verb] + "n", *words[verb + 1 :]]


def _nobody(words: Words, low: list[str]) -> Words:
    """Example: "Nadie vigila las obras" > "se vigilan las obras"; the verb agrees with what it is done to."""
    at = 1
    if low[1:2] == ["se"] or len(low) < 3 or _EXCEPTIONS.intersection(low):
        return DOUBT
    if low[at] in _TO_US:
        return _by_somebody(words, low)
    if low[at] in _CLITICS:
        return DOUBT
    verb, after = low[at], low[at + 1]
    if not verb.endswith(("a", "e")) or bad_verb_at(low, at) is not None:
        return DOUBT
    if verb in _GOING:
        return ["la", "gente", *words[1:]]
    many = after in ("los", "las", "sus") or (after not in ARTICLES | PREPOSITIONS and is_plural(after))
    return ["se", verb + "n" if many else verb, *words[at + 1 :]]


def _by_somebody(words: Words, low: list[str]) -> Words:
    """Example: "nadie nos explica los derechos" > "nos explican los derechos"."""
    verb = low[2]
    if not verb.endswith(("a", "e")) or verb in ("ha", "había") or bad_verb_at(low, 2) is not None or "nada" in low:
        return DOUBT
    return [words[1], words[2] + "n", *words[3:]]


def _none(words: Words, low: list[str]) -> Words:
    """Example: "Ninguna escuela tiene agua" > "todas las escuelas tienen agua"."""
    if len(low) < 3 or _EXCEPTIONS.intersection(low) or low[1] in PREPOSITIONS:
        return DOUBT
    verb = 2
    while verb < len(low) and not low[verb].endswith(("a", "e", "á")):
        verb += 1
    if (
        verb >= len(low)
        or verb > 2
        or low[verb] in OPPOSITES
        or is_participle(low[verb])
        or is_bad(low[1])
        or is_good(low[1])
        or low[verb] == "ha"
    ):
        return DOUBT  # "ningún funcionario ha sido sancionado": not everybody should be
    every = ["todas", "las"] if low[0] == "ninguna" else ["todos", "los"]
    return [*every, plural(words[1]), words[verb] + "n", *words[verb + 1 :]]
