"""A statement that says too little, or more than one thing."""

from collections.abc import Iterator

from ogcore.language.statement.finding import Finding, remark
from ogcore.language.statement.word import Word, is_bad, is_degree, is_negative, length_at, listed

SHORTEST = 3
"""A statement of so few words names a topic, not a problem."""
_BAD = frozenset({"mala", "malo", "malas", "malos", "mal", "pésima", "pésimo", "bad", "terrible"})
_BRIEF = 5
"""Words a topic with a vague place takes ("corruption in government")."""
_REACH = 3
"""How far after "as well as" a second evil may stand."""
_PAIR = 2
"""A degree and its noun: of so short a first part the second may say what both are about."""
_LISTED = 3
"""So many evils in a row are several problems; two are often one ("fear and anxiety")."""


def look_for_generality(words: list[Word], code: str) -> Iterator[Finding]:
    """A topic, or words that could mean anything."""
    if len(words) <= SHORTEST or (len(words) == SHORTEST + 1 and words[-1].low in _BAD):
        yield remark("too_general", words)
        return
    for at in range(len(words)):
        if len(words) <= _BRIEF and (brief := length_at(words, at, code, "within", "vague_alone")):
            yield remark("too_general", words[at : at + brief])
            return
        length = length_at(words, at, code, "within", "vague") or _many_things(words, at, code)
        if length:
            yield remark("too_general", words[at : at + length])
            return


def _many_things(words: list[Word], at: int, code: str) -> int:
    """Example: "many health problems", "diversas problemáticas"."""
    if words[at].low not in listed(code, "within", "many"):
        return 0
    return next((n + 1 for n in (1, 2) if _low(words, at + n) in listed(code, "within", "thing")), 0)


def look_for_several(words: list[Word], code: str) -> Iterator[Finding]:
    """A second problem joined to the first."""
    for at in range(1, len(words) - 1):
        length = _joined(words, at, code)
        if length:
            yield remark("several_problems", words[at : at + length])
            return


def _joined(words: list[Word], at: int, code: str) -> int:
    """How many words join a second problem here: after ";", "as well as", "and" with a degree or denial of its own."""
    inner = 2 <= at < len(words) - 2
    expression = length_at(words, at, code, "within", "several") if inner else 0
    adds_a_figure = words[at].low == ";" and any(word.low[0].isdigit() for word in words[at + 1 :])
    if expression or (inner and words[at].low == ";" and not adds_a_figure):
        return max(expression, 1)
    also = length_at(words, at, code, "within", "also") if inner else 0
    if also and any(_sounds_bad(word.low, code) for word in words[at + also : at + also + _REACH]):
        return also
    if words[at].low not in listed(code, "within", "joint"):
        return 0
    degree = any(is_degree(word.low, code) for word in words[:3])
    if inner and degree and not _shares(words, at, code) and _opens_another(words, at + 1, code):
        return 2
    if _denies_another(words, at, code) or _two_states(words, at, code):
        return 2
    return 2 if _evils_in_a_row(words, at, code) else 0


def _sounds_bad(word: str, code: str) -> bool:
    """False in "women as well as girls", true in "as well as family violence"."""
    return is_bad(word, code) or is_degree(word, code) or is_negative(word, code)


def _opens_another(words: list[Word], at: int, code: str) -> bool:
    """True when a degree with its noun stands here, rather than a second adjective or a closing "and low"."""
    following = _low(words, at + 1)
    another = is_degree(words[at].low, code) and bool(following)
    return another and following not in listed(code, "within", "joint") and not is_degree(following, code)


def _shares(words: list[Word], at: int, code: str) -> bool:
    """Two sides of one thing: "between rich and poor", "high and low", "high cost and poor quality of buses"."""
    shared = (
        at == _PAIR and _low(words, at + 3) in ("of", "de") and not any(word.low in ("of", "de") for word in words[:at])
    )
    return shared or words[at - 2].low == "between" or is_degree(words[at - 1].low, code)


def _denies_another(words: list[Word], at: int, code: str) -> bool:
    """Example: "Women do not report and judges do not convict": two subjects, each with its own denial."""
    denials = listed(code, "within", "denial")
    if words[at].low in (",", ";") or not denials.intersection(word.low for word in words[:at]):
        return False
    if _low(words, at + 1) in listed(code, "within", "neither"):
        return True
    subject = 2 if _low(words, at + 1) in listed(code, "within", "article") else 1
    after = [_low(words, at + n) for n in range(subject + 1, subject + 3)]
    names_another = code == "en" or subject == 2
    return names_another and _low(words, at + 1) not in denials and any(word in denials for word in after[:2])


def _two_states(words: list[Word], at: int, code: str) -> bool:
    """Example: "Overcrowded prisons and polluted rivers": two things, each with its own bad quality."""
    if words[at].low not in ("y", "e", "and") or any(is_degree(word.low, code) for word in words[: at + 3]):
        return False
    if code == "es":
        return at == _PAIR and is_negative(words[1].low, code) and is_negative(_low(words, at + 2), code)
    return (
        at == _PAIR
        and is_negative(words[0].low, code)
        and is_negative(_low(words, at + 1), code)
        and at + 2 < len(words)
    )


def _evils_in_a_row(words: list[Word], at: int, code: str) -> bool:
    """Example: "Pollution, insecurity, unemployment and corruption"."""
    joints = listed(code, "within", "joint")
    row = [word.low for word in words[max(at - 1, 0) :]]
    count = 0
    while row and is_bad(row[0], code):
        count += 1
        row = row[2:] if len(row) > 1 and row[1] in joints else []
    return count >= _LISTED


def _low(words: list[Word], at: int) -> str:
    return words[at].low if at < len(words) else ""
