"""Statements no wording is even begun for: a question, an outburst, another language (R16)."""

from ogcore.language.doubt.book import Book

_MANY_FOREIGN = 1


def question_of(low: list[str], mark: bool, book: Book) -> str | None:
    """Return why the group is asked without a start: ``question``, ``feeling``, ``foreign``; None when it is not.

    ``low`` are the words as typed, without accents; ``mark`` tells whether a question mark stands among them.
    """
    if mark or (low and book.asking.at(low, 0)):
        return "question"
    if book.insults.anywhere(low) or book.feelings.anywhere(low):
        return "feeling"
    return "foreign" if sum(word in book.foreign for word in low) >= _MANY_FOREIGN else None
