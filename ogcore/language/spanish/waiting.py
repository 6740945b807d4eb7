"""How long people wait: "esperan hasta seis horas en urgencias" > "esperan menos tiempo en urgencias"."""

from ogcore.language.rule import Words
from ogcore.language.wording import counted_at, lowered

_WAITING = frozenset("espera esperan espero esperamos tarda tardan tardamos".split())
_ABOUT = frozenset("hasta más de como casi unas unos por durante alrededor entre y a o cerca".split())
_COUNTS = frozenset(
    "una un dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta varias varios".split()
)
_UNITS = frozenset("hora horas día días semana semanas mes meses año años hrs h".split())
_FIRST = 1
_HOW = frozenset(
    "sol lluvia suelo piso pasillo pasillos parados parado paradas afuera bajo sin frío calor calle banqueta".split()
)
_ONLY = frozenset({"no", "nunca", "solo", "sólo"})


def turn_waiting(words: Words) -> Words | None:
    """Turn a wait that is counted in hours, days or more; None when nobody waits."""
    low = lowered(words)
    verb = next((at for at, word in enumerate(low) if word in _WAITING), None)
    if verb is None or _ONLY.intersection(low) or (low[verb].startswith("tarda") and verb < _FIRST):
        return None
    at = counted_at(low, verb + 1, _ABOUT, _COUNTS)
    if at is None or low[at] not in _UNITS:
        return None
    end = at + 3 if low[at + 1 : at + 3] == ["o", "más"] else at + 1
    if _HOW.intersection(low[end:]):
        return None  # "esperan horas bajo el sol": how they wait is the evil as well
    return [*words[: verb + 1], "menos", "tiempo", *words[end:]]
