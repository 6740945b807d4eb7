"""How long it has been so, which is no part of what is wanted: "hace meses que no pasa", "lleva un año sin servir"."""

import re

from ogcore.language.spanish.inflection import conjugate
from ogcore.language.spanish.vocabulary import is_bad

_COUNT = (
    r"(?:\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|muchos|muchas|casi\ un|unos|unas)"
)
_UNIT = r"(?:d[ií]as?|semanas?|mes(?:es)?|a[nñ]os?|horas?|d[eé]cadas?|a[nñ]itos?)"
_TIME = rf"(?:{_COUNT}\ {_UNIT}|mucho(?:\ tiempo)?|tiempo|rato|{_UNIT})"
_ABOUT = r"(?:ya\ |como\ |m[aá]s\ de\ |casi\ )*"
_SINCE = re.compile(
    rf"^(?:ya\ )?(?:desde\ hace|hace|van|tiene)\ {_ABOUT}{_TIME}\ (?:ya\ )?que\ (?=(?:no|nunca|nadie)\ )",
    re.IGNORECASE | re.VERBOSE,
)
_WITHOUT_DOING = re.compile(
    rf"^(?P<who>.+?)\ (?:ya\ )?(?P<verb>llevan?)\ {_ABOUT}{_TIME}\ sin\ (?P<do>\w+[aei]r)(?P<rest>(?:\ .*)?)$",
    re.IGNORECASE | re.VERBOSE,
)
_WITHOUT = re.compile(
    rf"^(?:ya\ )?(?P<verb>llevamos|llevo)\ {_ABOUT}{_TIME}\ sin\ (?P<thing>\w+.*)$",
    re.IGNORECASE | re.VERBOSE,
)
_HAVE = {"llevamos": "no tenemos", "llevo": "no tengo"}
_REGULAR = frozenset(
    "jalar funcionar pasar llegar pagar limpiar trabajar operar contestar entregar reparar arreglar avanzar".split()
)


def without_lasting(statement: str) -> str:
    """Return the statement as what is denied, without how long it has been so."""
    statement = _opened_alike(statement, _SINCE.sub("", statement))
    done = _WITHOUT_DOING.match(statement)
    if done:
        many = done["verb"].lower() == "llevan"
        verb = _said_of(done["do"].lower(), many)
        return f"{done['who']} no {verb}{done['rest']}" if verb else statement
    had = _WITHOUT.match(statement)
    if (
        had
        and not is_bad(had["thing"].split()[0].lower())
        and not had["thing"].split()[0].endswith(("ar", "er", "ir", "arnos", "ernos", "irnos", "arme", "erme", "irme"))
    ):
        return _opened_alike(statement, f"{_HAVE[had['verb'].lower()]} {had['thing']}")
    return statement


def _opened_alike(statement: str, shorter: str) -> str:
    return shorter[:1].upper() + shorter[1:] if statement[:1].isupper() else shorter


def _said_of(infinitive: str, many: bool) -> str | None:
    """Return the present of a verb, None when its forms are not known."""
    if infinitive == "servir":
        return "sirven" if many else "sirve"
    return conjugate(infinitive)["many" if many else "one"] if infinitive in _REGULAR else None
