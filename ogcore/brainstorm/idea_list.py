"""A pasted list as ideas: one a line, without the bullets and numbers of wherever it was copied from (R7)."""

from collections.abc import Iterable
from dataclasses import dataclass

from ogcore.record.list_item import list_items
from ogcore.record.looks import looks
from ogcore.record.wording import clean


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list holds: its ideas, and how many lines said the same again or nothing at all."""

    texts: tuple[str, ...]
    repeated: int
    blank: int


def read_list(lines: Iterable[str], known: Iterable[str] = ()) -> Listed:
    """Return the ideas of a list; a line that says what an earlier line or one of ``known`` says is left out.

    Raises TextTooLong for a line that is longer than a statement may be.
    """
    said = {looks(text) for text in known}
    texts: list[str] = []
    repeated = blank = 0
    for text in bare(lines):
        if not text:
            blank += 1
        elif looks(text) in said:
            repeated += 1
        else:
            said.add(looks(text))
            texts.append(text)
    return Listed(tuple(texts), repeated, blank)


def bare(lines: Iterable[str]) -> list[str]:
    """Return the lines of a list cleaned and without their bullets or numbers; a line of nothing else is empty."""
    return [clean(item.text) for item in list_items(list(lines))]
