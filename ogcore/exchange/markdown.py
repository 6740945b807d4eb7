"""Headings and lists in Markdown as branches (R43): read as they are shown, with links as their words alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ogcore.errors import UnreadableTree
from ogcore.exchange.branch import DEEPEST, Branch, read_branches
from ogcore.exchange.draft import TreeDraft, fault
from ogcore.trees.kind_word import headed

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*)$")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_ITEM = re.compile(r"([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?(.*)$")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_TABLE = re.compile(r"[ \t]*\|.*\|[ \t]*$")
_LINK = re.compile(r"!?\[([^\[\]]{0,500})\]\([^()\s]{0,2000}(?:\s+\"[^\"]{0,500}\")?\)")
_STRONG = re.compile(r"(\*\*|__|~~)(?=\S)([^*~]{1,300}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\w*])")
_CODE = re.compile(r"(?<!`)(`{1,2})([^`]+)\1(?!`)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_MOST_LINES = 30_000
_LISTS = 10
"""Lists stand below headings, whatever the level of these."""


@dataclass(slots=True)
class _Part:
    """A heading (its level), an item of a list (its level from 10 on) or a paragraph (level 0)."""

    level: int
    text: str
    line: int


def is_markdown(text: str) -> bool:
    """Tell whether a text has a heading of Markdown that is one of the field's."""
    found = (_HEADING.match(line) for line in text.splitlines())
    return any(heading and headed(_shown(_unclosed(heading[2]))) for heading in found)


def read_markdown(text: str, draft: TreeDraft) -> str | None:
    """Put the headings and lists of a Markdown text in ``draft``; return its language.

    Paragraphs are the core problem's words or cards where a heading has nothing else; others are noted as left out.
    Raises UnreadableTree: ``table_in_text`` with the line, ``too_deep``, ``too_large``.
    """
    roots: list[Branch] = []
    path: list[tuple[int, Branch]] = []
    paragraphs: list[tuple[Branch | None, Branch]] = []
    for part in _parts(text, draft):
        branch = Branch(_shown(part.text), {"line": part.line})
        if part.level == 0:
            paragraphs.append((path[-1][1] if path and path[-1][0] < _LISTS else None, branch))
            continue
        path = [step for step in path if step[0] < part.level]
        (path[-1][1].branches if path else roots).append(branch)
        path.append((part.level, branch))
        if len(path) > DEEPEST:
            raise UnreadableTree([fault("too_deep", line=part.line)])
    for above, branch in paragraphs:
        found = headed(above.text) if above else None
        if above is not None and found and not found[1] and not _has_cards(above, paragraphs):
            above.branches.append(branch)
        else:
            draft.note("paragraph_passed_over", branch.place, branch.text)
    return read_branches(roots, draft)


def _has_cards(above: Branch, paragraphs: list[tuple[Branch | None, Branch]]) -> bool:
    """Tell whether a heading has cards that are no paragraphs: then these are remarks."""
    own = [id(branch) for over, branch in paragraphs if over is above]
    return any(id(branch) not in own and headed(branch.text) is None for branch in above.branches)


def _parts(text: str, draft: TreeDraft) -> Iterator[_Part]:
    part: _Part | None = None
    fence, columns = "", [0]
    for number, line in _lines(text):
        found = _FENCE.match(line)
        if found or fence:
            draft.note("paragraph_passed_over", {"line": number}, line.strip())
            fence = "" if found and fence == found[1] else fence or (found[1] if found else "")
            continue
        begun = _begun(line, number, part, columns)
        if begun is not None or not line.strip():
            if part is not None:
                yield part
            part = begun if begun is not None and begun.text != "\0" else None
        elif part is None or (0 < part.level < _LISTS):
            if part is not None:
                yield part
            part = _Part(0, line.strip(), number)
        else:
            part.text += f" {line.strip()}"  # a paragraph and an item go on until an empty line
    if part is not None:
        yield part


def _lines(text: str) -> Iterator[tuple[int, str]]:
    lines = re.split(r"\r\n|\r|\n", text)
    if len(lines) > _MOST_LINES:
        raise UnreadableTree([fault("too_large")])
    start = 0
    if lines[0].strip() == "---":
        ends = [place for place, line in enumerate(lines[1:60], 1) if line.strip() in ("---", "...")]
        start = ends[0] + 1 if ends else 0
    for number, line in enumerate(lines[start:], start + 1):
        yield number, re.sub(r"^[ \t]*>[ \t]?", "", line)


def _begun(line: str, number: int, before: _Part | None, columns: list[int]) -> _Part | None:
    """Return what begins with a line, a part of only a zero for what shows no words; None where nothing begins."""
    heading, item = _HEADING.match(line), _ITEM.match(line)
    if _TABLE.match(line):
        raise UnreadableTree([fault("table_in_text", line.strip(), line=number)])
    if heading:
        return _Part(len(heading[1]), _unclosed(heading[2]), number)
    underline = _UNDERLINE.match(line)
    if underline and before is not None and before.level == 0:
        before.level = 1 if underline[1][0] == "=" else 2
        return _Part(0, "\0", number)
    if _RULE.match(line):
        return _Part(0, "\0", number)
    if item:
        column = len(item[1].expandtabs(4))
        columns[:] = [each for each in columns if each < column]
        columns.append(column)
        return _Part(_LISTS + len(columns) - 1, item[2], number)
    return None


def _unclosed(text: str) -> str:
    """Return the words of a heading without the marks that may close it."""
    words = text.rstrip()
    bare = words.rstrip("#")
    return bare.rstrip() if bare[-1:] in ("", " ", "\t") else words


def _shown(text: str) -> str:
    """Return a line as it is shown: emphasis, code and links as their words."""
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found[1])
        return f"\x01{len(kept) - 1}\x02"

    plain = _ESCAPED.sub(keep, text[:20_000])
    for pattern, words in ((_LINK, r"\1"), (_CODE, r"\2"), (_STRONG, r"\2"), (_EMPHASIS, r"\2")):
        plain = pattern.sub(words, plain)
    return re.sub(
        "\x01(\\d+)\x02", lambda found: kept[int(found[1])] if int(found[1]) < len(kept) else "", plain
    ).strip()
