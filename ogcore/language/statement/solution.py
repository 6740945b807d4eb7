"""A missing solution, or a solution itself, put in the place of the problem."""

import re
from collections.abc import Iterator

from ogcore.language.statement.absence import absence
from ogcore.language.statement.content import has_evidence, is_population
from ogcore.language.statement.duty import is_wanted, told_as_duty, told_as_undone
from ogcore.language.statement.finding import Finding, remark
from ogcore.language.statement.phrase import has_verb
from ogcore.language.statement.word import Word, is_bad, is_degree, is_means, is_negative, length_at, listed

_REACH = 3
"""How far after what is asked for whom it is for may stand."""
_INFINITIVE = re.compile(r"\w{2,}[aeií]r(?:se|l[aeo]s?)?$")
_FEW = frozenset("too few pocos pocas escasos escasas".split())
_CLAUSES = frozenset("que donde cuando porque para that where when who which because so".split())


def look_for_solution(words: list[Word], code: str) -> Iterator[Finding]:
    """At most one finding: the absence of a solution, or a solution in disguise."""
    absent = absence(words, code)
    if absent:
        yield remark("absence_of_solution", absent)
        return
    solution = _solution(words, code)
    if solution:
        yield remark("solution_in_disguise", solution)


def _solution(words: list[Word], code: str) -> list[Word]:
    told = _commanded(words, code) or _asked(words, code)
    making = length_at(words, 0, code, "opening", "making") or _the_making(words, code)
    length = told or making
    if length and (told or not _sounds_wrong(words[length:], code)):
        return words[:length]
    return told_as_duty(words, code) or told_as_undone(words, code)


def _the_making(words: list[Word], code: str) -> int:
    """Example: "La mejora de la recolección"; "the construction of the bridge took nine years" tells what happened."""
    length = length_at(words, 1, code, "opening", "making") if words[0].low in ("la", "el", "the") else 0
    return length + 1 if length and not has_verb(words[length + 1 :], code) and not has_evidence(words, code) else 0


def _commanded(words: list[Word], code: str) -> int:
    """How many words at the start command something: "Train interpreters", "Repartir filtros", "To set up a scheme"."""
    start = int(words[0].low == "to" and code == "en")
    length = length_at(words, start, code, "opening", "solution")
    if length and (start or _is_command(words, length, code)):
        return start + length
    if code == "es":
        wanted = bool(length) and any(is_wanted(word.low, code) for word in words[length : length + _REACH])
        if wanted and not _has_main_verb(words[length:], code) and not _sounds_wrong(words[length:], code):
            return length
        command = (
            not length and _INFINITIVE.match(words[0].low) and words[0].low not in listed(code, "opening", "no_command")
        )
        return int(bool(command) and len(words) > _REACH and not _has_main_verb(words[1:], code))
    length = length_at(words, 0, code, "opening", "gerund")
    if length and any(is_bad(word.low, code) for word in words[length : length + 2]):
        return 0
    if not length and words[0].low in listed(code, "opening", "order"):
        wanted = any(is_population(w.low, code) or is_wanted(w.low, code) for w in words[1 : _REACH + 2])
        length = int(wanted)
    sure = length and not _has_main_verb(words[length:], code) and not _sounds_wrong(words[length:], code)
    return length if sure else 0


def _has_main_verb(words: list[Word], code: str) -> bool:
    end = next((at for at, word in enumerate(words) if word.low in _CLAUSES), len(words))
    return has_verb(words[:end], code)


def _sounds_wrong(words: list[Word], code: str) -> bool:
    wrong = listed(code, "within", "illegal") | listed(code, "within", "evil_quality")
    return any(is_negative(word.low, code) or word.low in wrong for word in words)


def _asked(words: list[Word], code: str) -> int:
    """How many words at the start ask for a thing: "More patrols", "A scholarship scheme for young women"."""
    if len(words) > 1 and words[0].low in listed(code, "opening", "more"):
        better = words[0].low in listed(code, "opening", "better")
        if _asks_for(words[1].low, code) or _for_people(words, code, better=better):
            return 2
    return 2 if _wished(words, code) else 0


def _asks_for(word: str, code: str) -> bool:
    return is_means(word, code) and not is_bad(word, code)


def _wished(words: list[Word], code: str) -> bool:
    """Example: "A scholarship scheme for young women", "Compulsory training for prosecutors": a thing for somebody."""
    low = [word.low for word in words]
    to = next((at for at, word in enumerate(low[: _REACH + 3]) if word in ("for", "para")), 0)
    asked = low[0] in listed(code, "opening", "wish") or bool({*low[:2]} & listed(code, "opening", "free"))
    asked = asked or any(is_wanted(word, code) for word in low[: 1 if code == "es" else to])
    people = any(is_population(word, code) for word in low[to : to + 2 + _REACH])
    burden = listed(code, "within", "burden") | listed(code, "within", "evil_quality")
    weak = any(is_bad(word, code) or is_negative(word, code) or word in burden for word in low)
    weak = weak or any(is_degree(word, code) or word in _FEW for word in low[:to])
    return to > 0 and asked and people and not weak and not has_verb(words[1:], code) and not has_evidence(words, code)


def _for_people(words: list[Word], code: str, *, better: bool) -> bool:
    """Example: "Better roads for the farmers": good things for somebody; not "More debt for farmers"."""
    wanted = [word.low for word in words[1:]]
    to = next((at for at, low in enumerate(wanted[: _REACH + 1]) if low in ("for", "para")), 0)
    bad = any(
        is_bad(low, code) or is_negative(low, code) or low in listed(code, "within", "burden") for low in wanted[:to]
    )
    whom = words[to + 1 : to + 2 + _REACH]
    people = any(is_population(word.low, code) or word.is_name for word in whom)
    return to > 0 and people and better and not bad


def _is_command(words: list[Word], length: int, code: str) -> bool:
    """False for a noun that looks like the command: "increase in robberies", "open dumps", "vivir aquí es caro"."""
    following = words[length].low if len(words) > length else ""
    if length == 1 and following in ("in", "of"):
        return False
    if length > 1 or words[0].low not in listed(code, "opening", "doubtful"):
        return True
    return following in listed(code, "opening", "determiner") | listed(code, "within", "population")
