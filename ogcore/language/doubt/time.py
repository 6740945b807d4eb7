"""Figures and times of the problem that stay in the wording, and what was not done once."""

import re

from ogcore.language.doubt.book import Book
from ogcore.language.doubt.turned import Turned

_AGED = frozenset("de a y under over aged to and menores mayores between from".split())
_YEARS = frozenset("anos year years age".split())
_CLOCK = re.compile(r"^\d{1,2}(?::\d\d)?(?:am|pm)$")
_ORDINAL = re.compile(r"^\d{1,3}(?:st|nd|rd|th|er|ra|ro|do|da|ta|to)$")
_NUMBERED = frozenset("ruta zona seccion route ward line grade distrito district colonia calle carretera".split())
_CLITICS = frozenset("nos les le me se".split())
_SELDOM = frozenset("never rarely seldom nunca jamas".split())
_LONG = 5


def figure_left(turned: Turned, book: Book) -> bool:
    """Tell whether a figure stays; an age, an hour or the number of a route may."""
    del book
    low = turned.answer
    figures = [at for at, word in enumerate(low) if turned.kept[at] and any(map(str.isdigit, word))]
    return any(not _belongs(low, at) for at in figures)


def _belongs(low: list[str], at: int) -> bool:
    before = low[at - 1] if at else ""
    of_age = before in _AGED and any(item in _YEARS for item in low[at + 1 : at + 4])
    by_the_clock = _CLOCK.match(low[at]) is not None and before in ("after", "before")
    numbered = _ORDINAL.match(low[at]) is not None
    return numbered or of_age or by_the_clock or before in _NUMBERED or "aged" in low[max(0, at - 3) : at]


def time_left(turned: Turned, book: Book) -> bool:
    """Tell whether it says how often, or how long, the evil lasted."""
    lessened = turned.answer[0] in book.fewer and turned.rule != "share"
    said = [] if turned.rule == "opposite_verb" else turned.said  # its rule takes "a cada rato" away with the evil
    return not lessened and (_lasts(said, book) or _lasts(turned.answer, book))


def _lasts(low: list[str], book: Book) -> bool:
    at = 0
    while at < len(low):
        allowed = book.kept_time.at(low, at)
        if not allowed and book.time.at(low, at):
            return True
        at += allowed or 1
    return False


def past(turned: Turned, book: Book) -> bool:
    """Tell whether it was not done once, which is no state to come."""
    said = turned.said[:-1] if turned.said[0] == "there" and turned.said[-1] == "left" else turned.said
    if turned.rule in ("opposite_state", "rid", "object_degree", "denial") and _done_once(said, book):
        return True
    if turned.rule in ("opposite_state", "rid"):
        if any(said[at] in _SELDOM for at in turned.gone) and book.past.anywhere(said):
            return True  # "the glasses never came"
        return any(at and said[at - 1] in book.past for at in turned.gone)
    perhaps = any(  # "no nos consulto", typed without its accent
        said[at] in _CLITICS and said[at + 1].endswith("o") and len(said[at + 1]) > _LONG and "no" in said[at - 2 : at]
        for at in range(1, len(said) - 1)
    )
    if turned.rule == "denial" and (perhaps or len(turned.answer) == 1):
        return True
    if turned.rule == "opposite_verb" and book.grammar.compounds and _happened(turned, book):
        return True
    return turned.rule in ("denial", "opposite_verb", "trend") and book.past.anywhere(said)


def _done_once(said: list[str], book: Book) -> bool:
    """Example: "dug a well without a permit", "they closed the gate": an English verb of the past and its object."""
    if not book.grammar.compounds:
        return False
    for at in range(min(len(said) - 1, _LONG)):
        before = said[at - 1] if at else ""
        helped = book.grammar.copula(before) or before in ("have", "has", "had", "get", "gets", "not", "never")
        verb = said[at] in book.irregular or (said[at].endswith("ed") and not book.grammar.adjective(said[at]))
        if verb and not helped and said[at + 1] in book.determiners:
            return True
    return False


def _happened(turned: Turned, book: Book) -> bool:
    """Example: "the panels broke down" > "worked reliably": it was said of one time."""
    at = min(turned.new, default=0)
    before = turned.answer[at - 1] if at else ""
    done = turned.answer[at].endswith("ed") and turned.answer[at] not in ("need", "included", "involved")
    return done and not book.grammar.copula(before) and before not in ("have", "has", "and", "or", "not", "being")
