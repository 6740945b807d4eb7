"""Words people write: cleaning them, and keeping every version when two people write at once (R13)."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ogcore.errors import EmptyText, TextTooLong
from ogcore.record.unseen import says_nothing

STATEMENT_LIMIT = 10_000
"""Characters in one statement of a tree. People need some 200; the limit only keeps a pasted file out."""


CARD_LENGTH, IDEA_LENGTH = 300, 500
"""Characters people may type for a card, an objective or a candidate, and for an idea: more nobody reads on a wall."""


def clean(text: str, limit: int = STATEMENT_LIMIT, *, lines: bool = False) -> str:
    """Return ``text`` in one canonical form: NFC, no control characters, white space folded.

    ``lines`` keeps line breaks (at most one empty line in a row). Marks that change the direction of writing for the
    rest of a page are taken out; letters of any script stay.

    Raises TextTooLong when more than ``limit`` characters are left. The result may be empty, and is where nothing in it
    can be seen.
    """
    if len(text) > 20 * limit:  # refuse a 10 MB paste before spending time on it
        raise TextTooLong(limit, len(text))
    result = _folded(text, lines=lines)
    if len(result) > limit:
        raise TextTooLong(limit, len(result))
    return result


def _folded(text: str, *, lines: bool) -> str:
    kept = "".join(_kept(text.replace("\r\n", "\n").replace("\r", "\n")))
    kept = unicodedata.normalize("NFC", kept)  # only now: what is taken out may stand between a letter and its accent
    if says_nothing(kept):
        return ""
    if not lines:
        return " ".join(kept.split())
    return "\n".join(_without_double_gaps([" ".join(line.split()) for line in kept.split("\n")])).strip()


def statement(text: str) -> str:
    """Return ``text`` cleaned, as one statement of a tree.

    Raises EmptyText when nothing is left and TextTooLong above STATEMENT_LIMIT.
    """
    cleaned = clean(text)
    if not cleaned:
        raise EmptyText
    return cleaned


def require_words(*said: str) -> None:
    """Raise EmptyText when one of the texts of a file has nothing in it.

    Only what never passed is refused: what looks empty, an earlier version may have written, and it must come back.
    """
    if not all(text.strip() for text in said):
        raise EmptyText


def require_statement(text: str, limit: int = STATEMENT_LIMIT) -> None:
    """Raise EmptyText as :func:`require_words`, and TextTooLong for a text of a file that is longer than ``limit``."""
    clean(text, limit)
    require_words(text)


_DIRECTION_MARKS = {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"}
_TAKEN_OUT = _DIRECTION_MARKS | {"\ufeff", "\ufffe", "\uffff"}  # the last two may not stand in any XML file


def _kept(text: str) -> Iterable[str]:
    for character in text:
        category = unicodedata.category(character)
        if character == "\n":
            yield character
        elif category in ("Zl", "Zp"):
            yield "\n"
        elif category in ("Cc", "Cs"):
            yield " "
        elif character not in _TAKEN_OUT:
            yield character


def _without_double_gaps(lines: list[str]) -> Iterable[str]:
    previous = ""
    for line in lines:
        if line or previous:
            yield line
        previous = line


@dataclass(frozen=True, slots=True)
class Wording:
    """A text together with the other wordings that were sent at the same time and wait for somebody to choose."""

    text: str
    offers: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Every wording there is: the text and those that wait."""
        return (self.text, *self.offers)

    def offered(self, text: str) -> "Wording":
        """Return this wording with ``text`` among its offers."""
        return self if text in self.offers else replace(self, offers=(*self.offers, text))

    def offers_more_than(self, before: "Wording") -> bool:
        """Tell whether words wait for somebody to choose that did not wait ``before``."""
        return len(self.offers) > len(before.offers)

    def reworded(self, text: str) -> "Wording":
        """Return this wording saying ``text``; an offer that says the same is no longer one."""
        return Wording(text, tuple(offer for offer in self.offers if offer != text))


def is_stale(base: str | None, current: str, new: str) -> bool:
    """Tell whether an edit that began from ``base`` meets a ``current`` text that somebody else has changed since.

    ``base`` None means that the writer did not say where the edit began, which is trusted (a single writer, a script).
    Two people who wrote the same words do not disagree.
    """
    return base is not None and new != current and not _same_words(base, current)


def _same_words(one: str, other: str) -> bool:
    """Compare without regard to white space; of any length: a strange ``base`` must not cost anybody their words."""
    if one == other:
        return True
    if max(len(one), len(other)) > 20 * STATEMENT_LIMIT:
        return False
    return _folded(one, lines=True) == _folded(other, lines=True)
