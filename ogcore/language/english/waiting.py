"""How long people wait: "patients wait nine hours in a corridor" > "patients wait less time in a corridor"."""

from ogcore.language.rule import Words
from ogcore.language.wording import counted_at, lowered

_WAITING = frozenset("wait waits queue queues takes take".split())
_ABOUT = frozenset("for up to over about around more than at least nearly almost some".split())
_COUNTS = frozenset("a an one two three four five six seven eight nine ten twelve several".split())
_HOW = frozenset("in on outside under standing without with".split())
_UNITS = frozenset("hour hours hr hrs day days week weeks month months year years".split())


def turn_waiting(words: Words) -> Words | None:
    """Turn a wait that is counted in hours, days or more; None when nobody waits."""
    low = lowered(words)
    verb = next((at for at, word in enumerate(low) if word in _WAITING), None)
    if not verb or {"not", "no", "never", "only", "just", "you"}.intersection(low):
        return None
    at = counted_at(low, verb + 1, _ABOUT, _COUNTS)
    if at is None or low[at] not in _UNITS:
        return None
    end = at + 3 if low[at + 1 : at + 3] == ["or", "more"] else at + 1
    if low[end : end + 1] and low[end] in _HOW:
        return None  # "wait nine hours in a corridor": where they wait is the evil as well
    less = ["less"] if low[verb] in ("wait", "waits") and low[end : end + 1] == ["for"] else ["less", "time"]
    return [*words[: verb + 1], *less, *words[end:]]
