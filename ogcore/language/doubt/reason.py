"""The first reason why a wording is not sure."""

from collections.abc import Callable

from ogcore.language.doubt.book import Book
from ogcore.language.doubt.clause import cause_left, clause_left, half_left
from ogcore.language.doubt.fit import unfit
from ogcore.language.doubt.left import negative_left
from ogcore.language.doubt.occasion import without_occasion
from ogcore.language.doubt.sense import part_of_speech, vague
from ogcore.language.doubt.time import figure_left, lessened, past, time_left
from ogcore.language.doubt.turned import Turned
from ogcore.language.doubt.twice import doubled
from ogcore.language.doubt.unread import unread
from ogcore.language.fold import fold


def _misread(turned: Turned, book: Book) -> bool:
    return unfit(turned, book) or unread(turned, book) or part_of_speech(turned, book)


_DOUBTS: dict[str, Callable[[Turned, Book], bool]] = {
    "part_of_speech": _misread,
    "vague": vague,
    "half": half_left,
    "negative_left": negative_left,
    "figure": figure_left,
    "time": time_left,
    "clause": clause_left,
    "cause": cause_left,
    "past": past,
    "doubled": doubled,
}
_ONCE = frozenset({"denial", "trend", "opposite_verb", "opposite_state", "rid", "object_degree"})
"""Rules that turn a verb, which may say what happened once."""
CODES = tuple(_DOUBTS)
"""Every code a wording may be doubted with."""


def doubt_of(said: list[str], answer: list[str], rule: str, book: Book) -> str | None:
    """Return the code of the first doubt, None when the wording is sure (R16).

    Codes: ``past``, ``part_of_speech``, ``vague``, ``half``, ``negative_left``, ``figure``, ``time``, ``clause``,
    ``cause``, ``doubled``.
    """
    if any(book.once(word) for word in said) and (rule in _ONCE or lessened([fold(word) for word in answer], book)):
        return "past"
    low, turns = without_occasion([fold(word) for word in said], [fold(word) for word in answer], rule, book)
    turned = Turned(low, turns, rule)
    return next((code for code, holds in _DOUBTS.items() if holds(turned, book)), None)
