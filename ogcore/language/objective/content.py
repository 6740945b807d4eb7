"""What a complete objective says besides its result: for whom, how much, and by when."""

from collections.abc import Iterator

from ogcore.language.objective.word import length_at, listed
from ogcore.language.statement.content import is_age, is_population
from ogcore.language.statement.finding import Finding, missing
from ogcore.language.statement.word import Word
from ogcore.language.statement.word import listed as listed_of_statement

_CENTURIES = ("19", "20", "21")
_YEAR = 4
_SPANS = frozenset(
    "día días mes meses año años semana semanas vez momento day days month months year years week weeks time".split()
)


def look_for_content(words: list[Word], code: str) -> Iterator[Finding]:
    """A finding for each of population, goal and term that the objective leaves out."""
    if not any(is_population(word.low, code) or word.low in listed(code, "population", "served") for word in words):
        yield missing("no_population", words)
    if not is_quantified(words, code):
        yield missing("not_quantified", words)
    if not has_deadline(words, code):
        yield missing("no_deadline", words)


def is_quantified(words: list[Word], code: str) -> bool:
    """A figure other than a year, an age or a length of time; a share or a whole in words."""
    for at, word in enumerate(words):
        if word.low in listed(code, "goal", "amount") and not is_frequency(words, at):
            return True
        figure = word.low[0].isdigit() or word.low in listed_of_statement(code, "within", "number")
        if figure and not _is_year(word.low) and not is_age(words, at) and not _is_span(words, at, code):
            return True
    return False


def has_deadline(words: list[Word], code: str) -> bool:
    """A year, a month, or a length of time to do it in."""
    for at, word in enumerate(words):
        if _is_year(word.low) or word.low in listed(code, "goal", "term"):
            return True
        if length_at(words, at, code, "goal", "term_expression") or _is_term(words, at, code):
            return True
    return False


def is_frequency(words: list[Word], at: int) -> bool:
    """Example: "todos los días", "every day", "cada mes", "all year": how often, not how many."""
    return any(word.low in _SPANS for word in words[at + 1 : at + 3])


def _is_year(low: str) -> bool:
    first, *others = low.split("-")
    return len(first) == _YEAR and first.isdigit() and first.startswith(_CENTURIES) and all(map(str.isdigit, others))


def _is_span(words: list[Word], at: int, code: str) -> bool:
    return at + 1 < len(words) and words[at + 1].low in listed(code, "goal", "span")


def _is_term(words: list[Word], at: int, code: str) -> bool:
    """Example: "en dos años", "dentro de 18 meses", "within six months", "in the next three years"."""
    number = words[at].low[0].isdigit() or words[at].low in listed(code, "goal", "numeral")
    before = {word.low for word in words[max(at - 3, 0) : at]}
    return number and _is_span(words, at, code) and bool(before & listed(code, "goal", "before_span"))
