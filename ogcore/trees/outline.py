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

Headings are the field's words in Spanish or English; DIRECT and INDIRECT CAUSES may have a heading each. Bullets and
numbers are taken off where they run through the lines, and numbers (1. 1.1.) give the level; a tab is eight columns.
"""

from collections.abc import Iterator

from ogcore.errors import OgError, UnknownLanguage, UnreadableOutline
from ogcore.trees.causality import would_cycle
from ogcore.trees.kind_word import headed
from ogcore.trees.outline_line import LINE_END, Line, Note, Section, escaped, needs_bullet, sections
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.rank import Ranks
from ogcore.trees.state import TreeState

_TITLES = {"es": ("EFECTOS", "PROBLEMA", "CAUSAS"), "en": ("EFFECTS", "PROBLEM", "CAUSES")}
SIZE_LIMIT = 5_000_000
LINE_LIMIT = 60_000


def read_outline(text: str, note: Note | None = None) -> ProblemTree:
    """Return the problem tree an outline describes; ``note`` is told what was left out and what was joined.

    Raises UnreadableOutline with the line (from 1) and one of these reasons: ``too_large``, ``outside_section``,
    ``words_beside_heading``, ``only_heading``, ``no_problem``, ``several_problems``, ``empty_statement``, ``too_long``,
    ``uneven_indent``, ``indent_without_parent``, ``unclear_level``, ``number_without_parent``, ``rank_without_parent``,
    ``would_cycle``, ``same_mark_other_text``, ``wrong_side``, ``too_many_nodes``.
    """
    if len(text) > SIZE_LIMIT or text.count("\n") + text.count("\r") > LINE_LIMIT:
        raise UnreadableOutline(1, "too_large")
    note = note or _nothing
    return _Builder(list(sections(text, note)), note).tree


def _nothing(_reason: str, _line: int, _text: str) -> None:
    """Note nothing."""


def is_outline(text: str) -> bool:
    """Tell whether a text begins like an outline: its first line is a heading, notes aside."""
    lines = (line for line in LINE_END.split(text.lstrip("\ufeff")) if line.strip())
    return next((headed(line) is not None for line in lines if not line.lstrip().startswith("# ")), False)


class _Builder:
    """Builds the tree line by line, so that whatever is refused has a line number."""

    def __init__(self, parts: list[Section], note: Note) -> None:
        self.tree = ProblemTree()
        self.marked: dict[str, tuple[str, str]] = {}
        self._note = note
        self._ranks = Ranks()
        self._state_problem([line for part in parts if part.heading.kind == "core" for line in part.lines()])
        for side in ("effect", "cause"):
            for part in parts:
                if part.heading.kind == side:
                    self._ranks.begin(side, part.heading.rank)
                    self._hang(part.lines(), side)

    def _state_problem(self, lines: list[Line]) -> None:
        if not lines:
            raise UnreadableOutline(1, "no_problem")
        if len(lines) > 1:
            raise UnreadableOutline(lines[1].number, "several_problems", lines[1].text)
        self.tree.state_core_problem(lines[0].text)

    def _hang(self, lines: list[Line], side: str) -> None:
        """Hang each line on the nearest line above it that stands further left; siblings stand at one level."""
        if any(line.level < lines[0].level for line in lines):
            raise UnreadableOutline(lines[0].number, "indent_without_parent", lines[0].text)
        root = self._root(lines[0]) if lines else ""
        path: list[tuple[Line, str]] = []  # the line before and those it hangs on, each with its node
        for line in lines:
            before = path[-1][0] if path else line
            if path and line.level <= before.level:
                path = [step for step in path if step[0].level <= line.level]
                if path[-1][0].level != line.level:
                    raise UnreadableOutline(line.number, "uneven_indent", line.text)
                _check_marks(path[-1][0], line)
                path.pop()
            elif path and line.item.column == before.item.column:
                _check_marks(before, line)
            _check_number(path[-1][0] if path else None, line)
            node = self._add(line, path[-1][1] if path else root, side)
            if not path:
                self._ranks.take(node)
            path.append((line, node))

    def _root(self, line: Line) -> str:
        """Return what the first level hangs on: the core problem or, under INDIRECT CAUSES, the only direct cause."""
        nodes = self._ranks.above()
        if len(nodes) > 1:
            raise UnreadableOutline(line.number, "rank_without_parent", line.text)
        return nodes[0] if nodes else self.tree.core_problem or ""

    def _add(self, line: Line, parent: str, side: str) -> str:
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

    def _join(self, line: Line, known: tuple[str, str], parent: str, side: str) -> str:
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
        self._note("marked_card", line.number, line.text)
        return node


def _check_marks(before: Line, line: Line) -> None:
    """Refuse a dash below a number in one column: it does not say whether it hangs on it or stands beside it."""
    one, other = before.item.mark, line.item.mark
    if one is not None and other is not None and one.group != other.group:
        raise UnreadableOutline(line.number, "unclear_level", line.text)


def _check_number(above: Line | None, line: Line) -> None:
    """Refuse 2.1 below 1: the number and the place contradict each other."""
    mine, other = line.item.mark, above.item.mark if above else None
    if mine is None or other is None or mine.family != "number" or other.family != "number":
        return
    if len(mine.number) > 1 and mine.number[:-1] != other.number:
        raise UnreadableOutline(line.number, "number_without_parent", line.text)


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
        yield f"{'  ' * depth}- {escaped(tree.text(node))}{mark}"
        if node not in written:  # what hangs on a shared node is written once
            written.add(node)
            waiting.extend((child, depth + 1) for child in reversed(near(node)))


def _problem_line(text: str) -> str:
    """Return the core problem's line, with a bullet only where it would be taken for something else without one."""
    return f"- {escaped(text)}" if needs_bullet(text) else escaped(text)
