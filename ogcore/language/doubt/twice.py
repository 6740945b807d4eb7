"""What a wording says twice."""

from ogcore.language.doubt.book import Book
from ogcore.language.doubt.turned import Turned

_OPENERS = ("sufici", "enough", "mayor", "mejor", "adecuad", "adequate", "greater", "higher", "better", "lower")
_LONG = 5


def doubled(turned: Turned, book: Book) -> bool:
    """Tell whether a word stands twice side by side or around "and", or a new word was said already."""
    low = turned.answer
    joined = any(word in book.joints or word in ("gracias", "thanks") for word in low)
    for word in {low[at] for at in turned.new if len(low[at]) >= _LONG}:
        opens = word in book.fewer or word.startswith(_OPENERS)  # "adequate planning and adequate follow-up"
        if low.count(word) > 1 and not (opens and joined):
            return True
    return any(_again(turned, at, book) for at in range(1, len(low)))


def _again(turned: Turned, at: int, book: Book) -> bool:
    low = turned.answer
    apart = at > 1 and low[at - 1] in book.joints and low[at] == low[at - 2]
    return apart or (low[at] == low[at - 1] and not (turned.kept[at] and turned.kept[at - 1]))
