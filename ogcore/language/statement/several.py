"""A second problem joined to the first: by what it is joined, as a clause of its own, as a thing of its own."""

from collections.abc import Iterator

from ogcore.language.statement.another_clause import another_clause
from ogcore.language.statement.content import has_evidence, is_population
from ogcore.language.statement.finding import Finding, remark
from ogcore.language.statement.phrase import has_verb, is_glue, low_at, names_a_trouble, opens_badly
from ogcore.language.statement.row import evils_in_a_row, is_a_row, parts_of
from ogcore.language.statement.word import Word, is_bad, is_degree, is_means, is_negative, length_at, listed

_REACH = 3
"""How far after "as well as" a second evil may stand."""
_PAIR = 2
"""A degree and its noun: of so short a first part the second may say what both are about."""
_BY = frozenset({"por", "by"})
_LISTED = 3
"""So many evils in a row are several problems; two are often one ("fear and anxiety")."""


def look_for_several(words: list[Word], code: str) -> Iterator[Finding]:
    """A second problem joined to the first."""
    for at in range(1, len(words) - 1):
        length = _joined(words, at, code) or another_clause(words, at, code)
        if length:
            yield remark("several_problems", words[at : at + length])
            return
    besides = length_at(words, 0, code, "within", "besides")
    if besides and any(word.low == "," for word in words[besides + 1 :]):
        yield remark("several_problems", words[:besides])
        return
    parts = parts_of(words, code)
    if _troubles(parts, code) or (len(parts) > 1 and is_a_row(words, parts, code)):
        yield remark("several_problems", parts[1][:2])


def _joined(words: list[Word], at: int, code: str) -> int:
    """How many words join a second problem here: after ";", "as well as", "and" with a degree or denial of its own."""
    inner = 2 <= at < len(words) - 2
    expression = length_at(words, at, code, "within", "several") if inner else 0
    adds_a_figure = words[at].low == ";" and has_evidence(words[at + 1 :], code)
    if expression or (inner and words[at].low == ";" and not adds_a_figure):
        return max(expression, 1)
    also = length_at(words, at, code, "within", "also") if inner else 0
    after = words[at + also : at + also + _REACH]
    if also and (any(_sounds_bad(word.low, code) for word in after) or _people_at_it(after, code)):
        return also
    if words[at].low not in listed(code, "within", "joint"):
        return 0
    degree = any(is_degree(word.low, code) for word in words[:3])
    if inner and degree and not _shares(words, at, code) and _opens_another(words, at + 1, code):
        return 2
    if _denies_another(words, at, code) or _two_states(words, at, code):
        return 2
    return 2 if evils_in_a_row(words, at, code) else 0


def _troubles(parts: list[list[Word]], code: str) -> bool:
    """Two things with their own bad quality each ("roads in ruins and attacks on drivers"), or a row of three."""
    if len(parts) < _PAIR or has_evidence([word for part in parts for word in part], code):
        return False
    alone = len(parts) >= _LISTED
    told = [names_a_trouble(part, code, alone=alone, first=part is parts[0]) for part in parts]
    others = [part for part, trouble in zip(parts, told, strict=True) if not trouble]
    most = alone and told[0] and len(others) == 1 and len(others[0]) >= _PAIR and not has_verb(others[0], code)
    return all(told) or most or _each_of_its_own(parts, code)


def _each_of_its_own(parts: list[list[Word]], code: str) -> bool:
    """Example: "Poor reading among pupils and late-night noise from bars": a degree and an evil, each of its own."""
    return (
        len(parts) == _PAIR
        and all(_is_its_own(part, code) for part in parts)
        and any(opens_badly(part, code) for part in parts)
    )


def _is_its_own(part: list[Word], code: str) -> bool:
    """True for a degree, an evil or what is done to people, with words that say where or of whom."""
    head = next((at for at, word in enumerate(part) if at and is_glue(word.low, code)), 0)  # "bajo" may open it
    shared = any(word.low in ("between", "entre") for word in part)
    if not head or shared or any(_is_sure_verb(part, at, code) for at in range(len(part))):
        return False
    done = part[head].low in _BY and is_population(part[0].low, code)
    doing = code == "en" and part[head - 1].low.endswith("ing") and not is_means(part[head - 1].low, code)
    return done or doing or opens_badly(part, code) or any(is_degree(word.low, code) for word in part[:_PAIR])


def _is_sure_verb(part: list[Word], at: int, code: str) -> bool:
    """False for what may be a noun: "falta", "unlawful charges"."""
    named = at > 0 and _sounds_bad(part[at - 1].low, code)
    return has_verb([part[at]], code) and not named and not _sounds_bad(part[at].low, code)


def _sounds_bad(word: str, code: str) -> bool:
    """False in "women as well as girls", true in "as well as family violence"."""
    listed_evil = word in listed(code, "within", "evil") | listed(code, "within", "evil_quality")
    return listed_evil or is_bad(word, code) or is_degree(word, code) or is_negative(word, code)


def _people_at_it(words: list[Word], code: str) -> bool:
    """Example: "children dropping out"."""
    return code == "en" and len(words) > 1 and is_population(words[0].low, code) and words[1].low.endswith("ing")


def _opens_another(words: list[Word], at: int, code: str) -> bool:
    """True when a degree with its noun stands here, rather than a second adjective or a closing "and low"."""
    following = low_at(words, at + 1)
    another = is_degree(words[at].low, code) and bool(following)
    return another and following not in listed(code, "within", "joint") and not is_degree(following, code)


def _shares(words: list[Word], at: int, code: str) -> bool:
    """Two sides of one thing: "between rich and poor", "high and low", "high cost and poor quality of buses"."""
    shared = (
        at == _PAIR
        and low_at(words, at + 3) in ("of", "de")
        and not any(word.low in ("of", "de") for word in words[:at])
    )
    return shared or words[at - 2].low == "between" or is_degree(words[at - 1].low, code)


def _denies_another(words: list[Word], at: int, code: str) -> bool:
    """Example: "Women do not report and judges do not convict": two subjects, each with its own denial."""
    denials = listed(code, "within", "denial")
    if words[at].low in (",", ";") or not denials.intersection(word.low for word in words[:at]):
        return False
    if low_at(words, at + 1) in listed(code, "within", "neither"):
        return True
    subject = 2 if low_at(words, at + 1) in listed(code, "within", "article") else 1
    after = [low_at(words, at + n) for n in range(subject + 1, subject + 3)]
    names_another = code == "en" or subject == 2
    return names_another and low_at(words, at + 1) not in denials and any(word in denials for word in after[:2])


def _two_states(words: list[Word], at: int, code: str) -> bool:
    """Example: "Overcrowded prisons and polluted rivers": two things, each with its own bad quality."""
    if words[at].low not in ("y", "e", "and") or any(is_degree(word.low, code) for word in words[: at + 3]):
        return False
    if code == "es":
        return at == _PAIR and is_negative(words[1].low, code) and is_negative(low_at(words, at + 2), code)
    return (
        at == _PAIR
        and is_negative(words[0].low, code)
        and is_negative(low_at(words, at + 1), code)
        and at + 2 < len(words)
    )
