"""Which column of a work plan is which: headings are found by meaning, in both languages, misprints included (R33)."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache

from rapidfuzz.distance import OSA

FIELDS = (
    "id",
    "subject",
    "commitment",
    "phase",
    "stage",
    "activity",
    "length_days",
    "start",
    "end",
    "outcomes_expected",
    "deliverables",
    "observations",
    "responsible",
    "indicator",
    "means_of_verification",
    "depends_on",
)
"""The columns of a work plan, by the names that answers use."""
EXPECTED = ("start", "end", "outcomes_expected", "deliverables", "responsible", "indicator", "means_of_verification")
"""Those a work plan needs; the length can be counted."""

_WORDS: Mapping[str, str] = {
    "depends_on": (
        "depends, depende, dependency, dependencies, predecessor, predecessors, predecesor, predecesores, "
        "predecesora, predecesoras, antecesora, precedente, precedentes, actividad previa, actividades "
        "previas, previous activity, requires, requiere, after, after activity, despues"
    ),
    "means_of_verification": (
        "means verification, verification, verificacion, medio verificacion, medios verificacion, fuente "
        "verificacion, comprobacion, prueba, pruebas, proof, evidence, evidencia, evidencias"
    ),
    "indicator": "indicator, indicators, indicador, indicadores, measured, measure, mide, medira",
    "responsible": (
        "responsible, responsable, responsables, charge, encargado, encargada, encargados, cargo, quien, who, "
        "owner, lead, accountable, dependencia, institution, institucion"
    ),
    "outcomes_expected": (
        "outcome, outcomes, result, results, resultado, resultados, expected outcome, resultado esperado, "
        "change, changes, cambia, cambiara"
    ),
    "deliverables": (
        "deliverable, deliverables, entregable, entregables, product, products, producto, productos, output, "
        "outputs, delivered, entrega"
    ),
    "length_days": (
        "length, duration, duracion, days, dias, plazo, plazo dias, duracion dias, length days, long, tiempo, time"
    ),
    "start": (
        "start, starts, starting, start date, inicio, inicia, fecha inicio, fecha inicial, begin, begins, "
        "beginning, comienzo, comienza, from, desde, arranque, empieza, del, date start"
    ),
    "end": (
        "end, ends, ending, end date, fin, fecha fin, fecha final, finish, finishes, finaliza, finalizacion, "
        "termino, termina, terminacion, conclusion, concluye, until, hasta, cierre, deadline, fecha limite, "
        "fecha entrega, due, due date, completion, to, al, termina"
    ),
    "observations": (
        "observation, observations, observacion, observaciones, notes, notas, comments, comentarios, remarks"
    ),
    "phase": "phase, fase",
    "stage": "stage, etapa, componente, component",
    "subject": "subject, tema, topic, materia",
    "commitment": "commitment, compromiso",
    "id": "id, no, num, numero, number, n, #, clave, codigo, code, ref, folio, wbs, edt",
    "activity": (
        "activity, activities, actividad, actividades, action, actions, accion, acciones, task, tasks, tarea, "
        "tareas, what, done, hara, hacer"
    ),
}
"""What headings say, without accents and small words; what says more of a column stands before *activity*."""
_NAMES = {field: [name.split() for name in names.split(", ")] for field, names in _WORDS.items()}
_SMALL = frozenset(
    re.findall(r"\w+", "a al and by con d de del el en for in la las los of on or para por que se su sus the to with y")
)
_LEAST = ("activity", "id")
"""What a heading means only where it means nothing else: *responsible for the activity*, *no. of days*."""
_FEW = 2
_WHOLE = 4
"""Words of so many letters and less are taken letter by letter."""
_LONG = 8
_LONGEST = 80


def field_of(heading: str) -> str | None:
    """Return the field a heading means; None where it means none, or says too much to be a heading."""
    return _field_of(" ".join(heading.split())) if len(heading) <= _LONGEST else None


@cache
def _field_of(heading: str) -> str | None:
    words = _words(re.sub(r"[(\[].*?[)\]]", " ", heading)) or _words(heading) or _plain_words(heading)
    if not words or len(words) > _LONG:
        return None
    worth = {field: max((_worth(name, words) for name in names), default=0) for field, names in _NAMES.items()}
    if worth["id"] and worth["activity"]:  # the key of an activity, or a key activity
        return "id" if [words[0]] in _NAMES["id"] else "activity"
    telling = {field: said for field, said in worth.items() if said and field not in _LEAST}
    if telling:
        return max(telling, key=lambda field: telling[field])  # the first of those that say most
    return "activity" if worth["activity"] else "id" if worth["id"] and len(words) <= _FEW else None


def columns_of(headings: Iterable[str]) -> dict[str, int]:
    """Return the column (from 0) of each field; of two that mean the same the first."""
    found: dict[str, int] = {}
    for column, heading in enumerate(headings):
        field = field_of(heading)
        if field:
            found.setdefault(field, column)
    return found


def says_working_days(heading: str) -> bool:
    """Tell whether a heading says that working days are counted."""
    words = set(_words(heading))
    return bool(words & {"habiles", "laborables", "working", "business"})


def _words(text: str) -> list[str]:
    """Return the words that tell something."""
    return [word for word in _plain_words(text) if word not in _SMALL]


def _plain_words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.findall(r"[a-z0-9]+|#", plain)


def _worth(name: list[str], words: list[str]) -> int:
    """Return how much of a heading a name says: twice for each word as it is, once for each with a misprint."""
    total = 0
    for part in name:
        worth = max((2 if part == word else 1 if _nearly(part, word) else 0 for word in words), default=0)
        if worth == 0:
            return 0
        total += worth
    return total


def _nearly(name: str, word: str) -> bool:
    """Tell whether a word is a name with a misprint: a letter more, less, another, or two that changed places."""
    if min(len(name), len(word)) <= _WHOLE:  # so short a word only with two letters in each other's place
        return _FEW < len(name) == len(word) and OSA.distance(name, word) == 1 and sorted(name) == sorted(word)
    allowed = 2 if len(name) >= _LONG else 1
    return OSA.distance(name, word, score_cutoff=allowed) <= allowed
