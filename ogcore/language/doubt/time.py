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
_DENYING = frozenset("not never seldom rarely always often".split())
_SUFFERED = frozenset("told left built closed lost made said given".split())
_HAVING = frozenset("has have had ha han he hemos".split())
_DONE = ("ado", "ido", "ed")
_DONE_ODDLY = frozenset(
    """
    been gone become begun come done drawn driven eaten fallen flown forgotten given grown hidden known risen run seen
    shown shut sunk taken thrown torn worn written quit put cut let set hit spread shrunk
    abierto cubierto dicho escrito hecho impreso muerto puesto resuelto roto visto vuelto ido
    """.split()
)
"""Participles that do not end as the others do."""
_BY_WHOM = frozenset("by in with from for at to".split())
_REACH = 3


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
    if lessened(turned.answer, book) and _has_happened(turned, book):
        return True
    if turned.rule in ("opposite_state", "rid", "object_degree", "denial") and _done_once(said, book):
        return True
    if turned.rule in ("opposite_state", "rid"):
        if any(said[at] in _SELDOM for at in turned.gone) and book.past.anywhere(said):
            return True  # "the glasses never came"
        return any(at and said[at - 1] in book.past and not _suffered(said, at - 1) for at in turned.gone)
    perhaps = any(  # "no nos consulto", typed without its accent
        said[at] in _CLITICS and said[at + 1].endswith("o") and len(said[at + 1]) > _LONG and "no" in said[at - 2 : at]
        for at in range(1, len(said) - 1)
    )
    if turned.rule == "denial" and (perhaps or len(turned.answer) == 1):
        return True
    if turned.rule == "opposite_verb" and book.grammar.compounds and _happened(turned, book):
        return True
    return turned.rule in ("denial", "opposite_verb", "trend") and any(
        book.past.at(said, at) and not _suffered(said, at) for at in range(len(said))
    )


def _suffered(said: list[str], at: int) -> bool:
    """Example: "parents are not told", "deaf people are left out": what looks past is how things are."""
    before = said[at - 1] if at else ""
    before = said[at - 2] if before in _DENYING and at > 1 else before
    return before in ("is", "are") and said[at] in _SUFFERED


def lessened(answer: list[str], book: Book) -> bool:
    """Tell whether a wording asks for fewer of what its subject does: "fewer families", "un menor número de ..."."""
    return answer[0] in book.fewer or answer[:2] == ["un", "menor"]


def _has_happened(turned: Turned, book: Book) -> bool:
    """Example: "a third of the families have moved out": nobody can have fewer of what has come to pass."""
    low = turned.answer
    for at in range(1, len(low) - 1):
        following = [word for word in low[at + 1 : at + 1 + _REACH] if not word.endswith("ly") and word != "already"]
        if low[at] in _HAVING and following and _is_participle(following[0], book):
            return True
    told = book.grammar.compounds and turned.rule in ("share", "degree")  # "fewer homes built on the slope" tells which
    return told and any(_is_past(low, at, book) for at in range(2, len(low)))


def _is_participle(word: str, book: Book) -> bool:
    return word.endswith(_DONE) or word in _DONE_ODDLY or word in book.irregular


def _is_past(low: list[str], at: int, book: Book) -> bool:
    """Example: "fewer families moved away", unlike "fewer homes flooded by the river" and "fewer trained nurses"."""
    word, before = low[at], low[at - 1]
    following = low[at + 1] if at + 1 < len(low) else ""
    verb = word in book.irregular or word in ("ran", "quit") or (word.endswith("ed") and following not in _BY_WHOM)
    return verb and book.grammar.plural(before) and not book.grammar.function(before)


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
