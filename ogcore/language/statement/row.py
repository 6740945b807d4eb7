"""Several problems told in a row: evils, what a subject does, what people suffer."""

from ogcore.language.statement.content import has_evidence, is_population
from ogcore.language.statement.phrase import has_verb, is_verb, low_at, names_a_trouble
from ogcore.language.statement.word import Word, is_bad, is_degree, listed

_LISTED = 3
"""So many in a row are several problems; two are often one ("fear and anxiety")."""
_PAIR = 2
_OF_IT = frozenset("its their sus su the el la los las".split())
_CLAUSE = 2
"""A verb and so few words, or a subject and its verb, may tell a problem."""


def parts_of(words: list[Word], code: str) -> list[list[Word]]:
    """The statement cut at commas and "and"."""
    parts: list[list[Word]] = [[]]
    for word in words:
        if word.low in listed(code, "within", "joint"):
            parts.append([])
        else:
            parts[-1].append(word)
    return [part for part in parts if part]


def evils_in_a_row(words: list[Word], at: int, code: str) -> bool:
    """Example: "Pollution, insecurity, unemployment and corruption"."""
    joints = listed(code, "within", "joint")
    row = [word.low for word in words[max(at - 1, 0) :]]
    count = 0
    while row and is_bad(row[0], code):
        count += 1
        row = row[2:] if len(row) > 1 and row[1] in joints else []
    return count >= _LISTED


def is_a_row(words: list[Word], parts: list[list[Word]], code: str) -> bool:
    """A row of three things done or suffered, or an evil of the land beside one of people."""
    return _land_and_people(parts, code) or _suffered(words, parts, code) or _done(words, parts, code)


def _land_and_people(parts: list[list[Word]], code: str) -> bool:
    """Example: "Deforestation and pregnancies among schoolgirls"."""
    heads = [{low_at(part, 0)} for part in parts]
    land, people = (listed(code, "within", entry) for entry in ("of_land", "of_people"))
    if len(parts) != _PAIR or any(has_verb(part, code) for part in parts):
        return False
    return bool((heads[0] & land and heads[1] & people) or (heads[0] & people and heads[1] & land))


def _suffered(words: list[Word], parts: list[list[Word]], code: str) -> bool:
    """Example: "The elderly suffer loneliness, insufficient pensions and ill-treatment by drivers"."""
    verb = next((at for at, word in enumerate(parts[0]) if word.low in listed(code, "within", "suffer")), 0)
    if len(parts) < _LISTED or not verb or has_evidence(words, code):
        return False
    told = [parts[0][verb + 1 :], *parts[1:]]
    with_whose = sum(len(part) >= _PAIR for part in told)
    return with_whose >= _PAIR and all(_is_suffering(part, code) for part in told)


def _is_suffering(part: list[Word], code: str) -> bool:
    """An evil, a thing with a bad quality, or too much of it: "high rents"."""
    if names_a_trouble(part, code, alone=True, first=False):
        return True
    return len(part) == _PAIR and any(is_degree(word.low, code) for word in part)


def _done(words: list[Word], parts: list[list[Word]], code: str) -> bool:
    """Example: "Pupils fail mathematics, come to school hungry and are beaten by gangs": three verbs of one subject."""
    if len(parts) != _LISTED or words[-1].low.isdigit():
        return False
    people = any(is_population(word.low, code) for word in parts[0])
    first = has_verb(parts[0], code) or (code == "en" and _acts(parts[0][-1], code))
    return first and all(_goes_on(part, code, people=people) for part in parts[1:])


def _goes_on(part: list[Word], code: str, *, people: bool) -> bool:
    """True for another verb of the same people, or for "its markets burn"."""
    if len(part) < _CLAUSE:
        return False
    if part[0].low in _OF_IT:
        return any(_acts(word, code) for word in part[2:4])
    return people and _acts(part[0], code)


def _acts(word: Word, code: str) -> bool:
    if word.is_name or word.low in ("se", "no"):
        return False
    return is_verb(word.low, code) or word.low in listed(code, "within", "act")
