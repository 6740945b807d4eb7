"""Trees as indented text, the way a facilitator types them from a flip chart (R43).

::

    EFFECTS
    - School attrition of pregnant teenagers
      - Lower lifetime income              <- one step further from the core problem
    PROBLEM
    High incidence of pregnancy among adolescents
    CAUSES
    - Adolescents unaware of contraceptive methods
      - Teachers poorly trained [=TEACH]   <- the same node as every other line with that mark

Headings may be Spanish or English; bullets ``-``, ``*``, ``•`` and numbers are taken off; tabs count as eight columns.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from ogcore.errors import OgError, TextTooLong, UnknownLanguage, UnreadableOutline
from ogcore.record.wording import clean
from ogcore.trees.causality import would_cycle
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.state import TreeState

_HEADINGS = {
    "effects": "effects", "efectos": "effects", "consecuencias": "effects",
    "problem": "problem", "problema": "problem", "core problem": "problem", "problema central": "problem",
    "causes": "causes", "causas": "causes",
}  # fmt: skip
_TITLES = {"es": ("EFECTOS", "PROBLEMA", "CAUSAS"), "en": ("EFFECTS", "PROBLEM", "CAUSES")}
_LINE_END = re.compile(r"\r\n|\r|\n")  # what editors count as a line; Python's splitlines knows more
_BULLET = re.compile(r"^(?:[-*•\u2013]|\d{1,4}[.)])(?:\s+|$)")
_MARK = re.compile(r"(?<!\\)\[=([^\[\]\s]{1,40})\]\s*$")
SIZE_LIMIT = 5_000_000


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    column: int
    text: str
    mark: str | None


def read_outline(text: str) -> ProblemTree:
    """Return the problem tree an outline describes.

    Raises UnreadableOutline with the line (from 1) and one of these reasons: ``too_large``, ``outside_section``,
    ``no_problem``, ``several_problems``, ``empty_statement``, ``too_long``, ``uneven_indent``,
    ``indent_without_parent``, ``would_cycle``, ``same_mark_other_text``, ``wrong_side``, ``too_many_nodes``.
    """
    if len(text) > SIZE_LIMIT:
        raise UnreadableOutline(1, "too_large")
    sections: dict[str, list[_Line]] = {"effects": [], "problem": [], "causes": []}
    for section, line in _lines(text):
        sections[section].append(line)
    return _Builder(sections).tree


def is_outline(text: str) -> bool:
    """Tell whether a text begins like an outline: its first line is a heading, notes aside."""
    lines = (line for line in _LINE_END.split(text.removeprefix("\ufeff")) if line.strip())
    return next((_folded(line) in _HEADINGS for line in lines if not line.lstrip().startswith("# ")), False)


def _lines(text: str) -> Iterator[tuple[str, _Line]]:
    section = None
    for number, raw in enumerate(_LINE_END.split(text.removeprefix("\ufeff")), 1):
        content = raw.expandtabs(8).rstrip()
        if not content.strip() or content.lstrip().startswith("# "):
            continue
        heading = _HEADINGS.get(_folded(content))
        if heading is not None and not content[0].isspace():
            section = heading
            continue
        if section is None:
            raise UnreadableOutline(number, "outside_section", content.strip())
        yield section, _line(number, content)


def _folded(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return plain.strip(" :")


def _line(number: int, content: str) -> _Line:
    stripped = content.lstrip()
    words = _BULLET.sub("", stripped)
    found = _MARK.search(words)
    if found:
        words = words[: found.start()]
    try:
        text = clean(words.replace("\\[=", "[="))
    except TextTooLong as error:
        raise UnreadableOutline(number, "too_long", words) from error
    if not text:
        raise UnreadableOutline(number, "empty_statement")
    return _Line(number, len(content) - len(stripped), text, found.group(1) if found else None)


class _Builder:
    """Builds the tree line by line, so that whatever is refused has a line number."""

    def __init__(self, sections: dict[str, list[_Line]]) -> None:
        self.tree = ProblemTree()
        self.marked: dict[str, tuple[str, str]] = {}
        self._state_problem(sections["problem"])
        self._hang(sections["effects"], "effect")
        self._hang(sections["causes"], "cause")

    def _state_problem(self, lines: list[_Line]) -> None:
        if not lines:
            raise UnreadableOutline(1, "no_problem")
        if len(lines) > 1:
            raise UnreadableOutline(lines[1].number, "several_problems", lines[1].text)
        self.tree.state_core_problem(lines[0].text)

    def _hang(self, lines: list[_Line], side: str) -> None:
        """Hang each line on the nearest line above it that stands further left; siblings stand at one column."""
        if any(line.column < lines[0].column for line in lines):
            raise UnreadableOutline(lines[0].number, "indent_without_parent", lines[0].text)
        path: list[tuple[int, str]] = []  # column and node of the line before and of those it hangs on
        for line in lines:
            if path and line.column <= path[-1][0]:
                path = [step for step in path if step[0] <= line.column]
                if path[-1][0] != line.column:
                    raise UnreadableOutline(line.number, "uneven_indent", line.text)
                path.pop()
            parent = path[-1][1] if path else self.tree.core_problem or ""
            path.append((line.column, self._add(line, parent, side)))

    def _add(self, line: _Line, parent: str, side: str) -> str:
        known = self.marked.get(line.mark) if line.mark else None
        if known is not None:
            return self._join(line, known, parent, side)
        try:
            add = self.tree.add_cause if side == "cause" else self.tree.add_effect
            node = add(line.text, parent)
        except OgError as error:
            raise UnreadableOutline(line.number, error.code, line.text) from error
        if line.mark:
            self.marked[line.mark] = (node, line.text)
        return node

    def _join(self, line: _Line, known: tuple[str, str], parent: str, side: str) -> str:
        node, text = known
        if text != line.text:
            raise UnreadableOutline(line.number, "same_mark_other_text", line.text)
        if self.tree.position(node) != side:
            raise UnreadableOutline(line.number, "wrong_side", line.text)
        arrow = (node, parent) if side == "cause" else (parent, node)
        if would_cycle(self.tree.graph, *arrow):
            raise UnreadableOutline(line.number, "would_cycle", line.text)
        if not self.tree.graph.has_edge(*arrow):
            self.tree.link(*arrow)
        return node


def write_outline(tree: TreeState, language: str = "en") -> str:
    """Return the tree, without its parked nodes, as :func:`read_outline` reads it back; raises UnknownLanguage.

    An arrow that leads from a cause past the core problem to an effect has no place in an outline and is left out too.
    """
    if language not in _TITLES:
        raise UnknownLanguage(language)
    effects, problem, causes = _TITLES[language]
    if tree.core_problem is None:
        return f"{effects}\n{problem}\n{causes}\n"
    core = tree.core_problem
    marks = _marks(tree)
    lines = [effects, *_branch(tree, core, "effect", marks)]
    lines += [problem, _problem_line(tree.text(core)), causes, *_branch(tree, core, "cause", marks)]
    return "\n".join(lines) + "\n"


def _marks(tree: TreeState) -> dict[str, str]:
    """Name the nodes that stand in more than one place."""
    positions = tree.positions()
    shared = []
    for node, position in positions.items():
        nearer = tree.effects(node) if position == "cause" else tree.causes(node)
        if position in ("cause", "effect") and sum(positions[other] in ("core", position) for other in nearer) > 1:
            shared.append(node)
    return {node: f"N{place}" for place, node in enumerate(shared, 1)}


def _branch(tree: TreeState, core: str, side: str, marks: dict[str, str]) -> Iterator[str]:
    near = tree.causes if side == "cause" else tree.effects
    written: set[str] = set()
    waiting = [(node, 0) for node in reversed(near(core))]
    while waiting:
        node, depth = waiting.pop()
        mark = f" [={marks[node]}]" if node in marks else ""
        yield f"{'  ' * depth}- {_escaped(tree.text(node))}{mark}"
        if node not in written:  # what hangs on a shared node is written once
            written.add(node)
            waiting.extend((child, depth + 1) for child in reversed(near(node)))


def _problem_line(text: str) -> str:
    """Return the core problem's line, with a bullet only where it would be taken for something else without one."""
    bare = text.startswith("#") or _folded(text) in _HEADINGS or _BULLET.match(text)
    return f"- {_escaped(text)}" if bare else _escaped(text)


def _escaped(text: str) -> str:
    return text.replace("[=", "\\[=")
