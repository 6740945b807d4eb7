"""The lines of an outline under their headings, without bullets and numbers (R43)."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from ogcore.errors import TextTooLong, UnreadableOutline
from ogcore.record.list_item import Item, list_items
from ogcore.record.wording import clean
from ogcore.trees.kind_word import KindWord, headed, is_only_heading

Note = Callable[[str, int, str], None]
"""Told what was left out or joined: a code, the line, its words."""

LINE_END = re.compile(r"\r\n|\r|\n")  # what editors count as a line; Python's splitlines knows more
_MARK = re.compile(r"(?<!\\)\[=([^\[\]\s]{1,40})\]\s*$")
_SECTIONS = ("core", "cause", "effect")


@dataclass(frozen=True, slots=True)
class Line:
    """A card of an outline: where it stands, what it says, and the mark by which other lines are the same card."""

    number: int
    item: Item
    text: str
    mark: str | None

    @property
    def level(self) -> tuple[int, int]:
        """How far from the margin: its column, and its depth among the lines of that column."""
        return self.item.column, self.item.depth


@dataclass(slots=True)
class Section:
    """The lines under one heading."""

    heading: KindWord
    raw: list[tuple[int, str]] = field(default_factory=list)

    def lines(self) -> list[Line]:
        """Return the cards; raises UnreadableOutline: ``too_long``, ``empty_statement``, ``only_heading``."""
        items = list_items([text for _, text in self.raw])
        return [_line(number, item) for (number, _), item in zip(self.raw, items, strict=True)]


def sections(text: str, note: Note) -> Iterator[Section]:
    """Yield the sections of an outline in turn; comments are noted as left out.

    Raises UnreadableOutline: ``outside_section`` before the first heading, ``words_beside_heading``.
    """
    section: Section | None = None
    for number, content in enumerate(LINE_END.split(text.lstrip("\ufeff")), 1):
        bare = content.strip(" \t\x0b\x0c\u200b\u2060\ufeff")
        if not bare:
            continue
        if bare.startswith("# "):
            note("comment_line", number, bare)
            continue
        found = headed(bare) if _is_at_margin(content) else None
        if found is None or found[0].kind not in _SECTIONS:
            if section is None:
                raise UnreadableOutline(number, "outside_section", bare)
            section.raw.append((number, content.rstrip()))
            continue
        if section is not None:
            yield section
        section = _begun(number, bare, *found)
    if section is not None:
        yield section


def _is_at_margin(content: str) -> bool:
    """Tell whether a line may be a heading: neither indented nor with a bullet; bold is marked by ``*`` or ``_``."""
    first = content.lstrip("\u200b\u2060\ufeff").removeprefix("**").removeprefix("__")[:1]
    return first.isalpha()


def _begun(number: int, bare: str, heading: KindWord, words: str) -> Section:
    section = Section(heading)
    if words and heading.kind != "core":  # one card, or several with commas between?
        raise UnreadableOutline(number, "words_beside_heading", bare)
    if words:
        section.raw.append((number, f"- {words}"))
    return section


def _line(number: int, item: Item) -> Line:
    found = _MARK.search(item.text)
    words = item.text[: found.start()] if found else item.text
    try:
        text = clean(words.replace("\\[=", "[="))
    except TextTooLong as error:
        raise UnreadableOutline(number, "too_long", words) from error
    if not text:
        raise UnreadableOutline(number, "empty_statement")
    if is_only_heading(text):
        raise UnreadableOutline(number, "only_heading", text)
    if text.startswith("\\") and is_only_heading(text.lstrip("\\")):
        text = text[1:]
    return Line(number, replace(item, text=text), text, found.group(1) if found else None)


def escaped(text: str) -> str:
    """Return the words of a card as :class:`Section` reads them back: no mark within them, and no heading."""
    words = text.replace("[=", "\\[=")
    return f"\\{words}" if is_only_heading(text.lstrip("\\")) else words


def needs_bullet(text: str) -> bool:
    """Tell whether words would be taken for a heading, a comment or a mark without a bullet before them."""
    return text.startswith("#") or headed(text) is not None or list_items([text])[0].mark is not None
