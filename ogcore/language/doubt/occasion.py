"""On what occasion something denied should be done: "the police don't come when we call"."""

from ogcore.language.doubt.book import Book

_WHEN = frozenset("cuando when".split())
_BEFORE = frozenset("antes before".split())
_THERE = frozenset("hay there".split())
_SHORTEST = 2


def without_occasion(said: list[str], answer: list[str], rule: str, book: Book) -> tuple[list[str], list[str]]:
    """Return the words of the problem and of its wording without the occasion that ends both.

    The occasion is left away only where a denial was taken away before it and nothing in it is bad or denied: what is
    done "when we call" is as good as what is done. Else both come back as they are.
    """
    if rule != "denial":
        return said, answer
    at = next((i for i in range(_SHORTEST, len(said) - 1) if _opens(said, i)), None)
    if at is None:
        return said, answer
    tail = said[at:]
    if answer[-len(tail) :] != tail or len(answer) < len(tail) + 2 or _is_told_badly(tail, book):
        return said, answer
    return said[:at], answer[: -len(tail)]


def _opens(said: list[str], at: int) -> bool:
    if said[at] in _BEFORE:
        return said[at + 1] == "de" or said[at + 1].endswith("ing")
    return said[at] in _WHEN


def _is_told_badly(tail: list[str], book: Book) -> bool:
    rest = tail[1:]
    joined = any(word in book.joints or word in book.denial or word in _THERE for word in rest)
    timed = any(book.past.at(rest, at) or any(map(str.isdigit, rest[at])) for at in range(len(rest)))
    again = any(word in book.openers for word in rest)
    return joined or timed or again or any(book.negative(rest, at) for at in range(len(rest)))
