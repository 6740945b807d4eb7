"""What used to be done and should be done again: "la lancha dejó de salir los domingos"."""

from ogcore.language.lexicon import lexicon
from ogcore.language.rule import DOUBT, Words
from ogcore.language.spanish.inflection import conjugate
from ogcore.language.wording import lowered

_STOPPED = {
    ("dejó",): "one",
    ("dejaron",): "many",
    ("ha", "dejado"): "one",
    ("han", "dejado"): "many",
}
_RESUMED = lexicon("es").words("verb", "resumed")


def turn_stopped(words: Words) -> Words | None:
    """Example: "La lancha dejó de salir los domingos" > "la lancha sale los domingos"; only of known services."""
    low = lowered(words)
    for at in range(1, len(low) - 2):
        for said, number in _STOPPED.items():
            end = at + len(said)
            if tuple(low[at:end]) != said or low[end : end + 1] != ["de"] or end + 1 >= len(low):
                continue
            if low[end + 1] not in _RESUMED:
                return DOUBT
            return [*words[:at], conjugate(low[end + 1])[number], *words[end + 2 :]]
    return None
