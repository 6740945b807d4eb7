"""A tree drawn as branches: mind maps, OPML and Markdown (R43).

The middle is the core problem, or a title above a branch that says *Core problem*; branches that say *Causes* or
*Effects* hold the cards. What a branch is cannot be told from where it is drawn: one that says neither is a fault.
"""

import re
from dataclasses import dataclass, field

from ogcore.exchange.draft import Entry, Place, TreeDraft
from ogcore.trees.kind_word import KindWord, folded, headed
from ogcore.trees.rank import Ranks

DEEPEST = 120
_TITLE = re.compile(r"(arbol de (?:causas y efectos|problemas?)|(?:problem|cause) tree|tree of problems)\b.*")


@dataclass(slots=True)
class Branch:
    """Words with what hangs on them, and where they stand in the file."""

    text: str
    place: Place
    branches: list["Branch"] = field(default_factory=list)


def read_branches(roots: list[Branch], draft: TreeDraft) -> str | None:
    """Put a tree of branches in ``draft``; return the language of its headings, None where there are none."""
    reader = _BranchReader(draft)
    reader.read(roots)
    return reader.language


class _BranchReader:
    def __init__(self, draft: TreeDraft) -> None:
        self._draft = draft
        self._ranks = Ranks()
        self._count = 0
        self.language: str | None = None

    def read(self, roots: list[Branch]) -> None:
        """Take all in: the core problem first, then the branches beside it."""
        tops = roots
        if len(roots) == 1 and self._heading(roots[0]) is None:
            tops = roots[0].branches
            if any(_is_core(self._heading(branch)) for branch in tops) or _TITLE.match(folded(roots[0].text)):
                self._draft.note("title_passed_over", roots[0].place, roots[0].text)
            else:
                self._state(roots[0].text, roots[0].place)
        for branch in [*filter(self._is_core, tops), *(branch for branch in tops if not self._is_core(branch))]:
            self._take_top(branch)

    def _is_core(self, branch: Branch) -> bool:
        return _is_core(self._heading(branch))

    def _heading(self, branch: Branch) -> tuple[KindWord, str] | None:
        found = headed(branch.text)
        if found and self.language is None:
            self.language = found[0].language
        return found

    def _take_top(self, branch: Branch) -> None:
        """Take a branch beside the core problem: under a heading, with one of its own, or of no kind."""
        found = self._heading(branch)
        if found is None:
            self._draft.fault("no_kind", branch.place, branch.text)
        elif found[0].kind == "core":
            self._take_core(branch, found[1])
        elif found[1]:
            self._hang(branch, found[1], found[0].kind, None)
        else:
            self._take_section(branch, found[0], None)

    def _take_core(self, branch: Branch, words: str) -> None:
        """State the core problem: behind its heading, or the one branch of it that is no heading itself."""
        others = [each for each in branch.branches if self._heading(each) is None]
        rest = [each for each in branch.branches if self._heading(each) is not None]
        if words:
            self._state(words, branch.place)
            rest = branch.branches
        elif len(others) == 1:
            self._state(others[0].text, others[0].place)
            rest += others[0].branches
        elif others:
            self._draft.fault("two_core_problems", others[1].place, others[1].text)
        else:
            self._draft.fault("empty_text", branch.place)
        for each in rest:
            self._take_top(each)

    def _state(self, text: str, place: Place) -> None:
        self._draft.add(Entry(f"branch {self._next()}", text, "core", place))

    def _next(self) -> int:
        self._count += 1
        return self._count

    def _take_section(self, branch: Branch, heading: KindWord, parent: str | None) -> None:
        if parent is None:
            self._ranks.begin(heading.kind, heading.rank)
        for each in branch.branches:
            self._take(each, heading.kind, parent)

    def _take(self, branch: Branch, kind: str, parent: str | None) -> None:
        """Take what stands under a heading: a card, or another heading of the same kind."""
        found = self._heading(branch)
        if found is None:
            self._hang(branch, branch.text, kind, parent)
        elif found[0].kind != kind:
            self._draft.fault("wrong_kind" if found[1] else "only_heading", branch.place, branch.text)
        elif found[1]:
            self._hang(branch, found[1], kind, parent)
        else:
            self._take_section(branch, found[0], parent)

    def _hang(self, branch: Branch, text: str, kind: str, parent: str | None) -> None:
        name = f"branch {self._next()}"
        self._draft.add(Entry(name, text, kind, branch.place))
        root = parent or self._root(branch)
        if parent is None:
            self._ranks.take(name)
        if kind == "effect":
            self._draft.join_later(root, name, branch.place)
        elif kind == "cause" or root:
            self._draft.join_later(name, root, branch.place)
        for each in branch.branches:
            self._take(each, kind, name)

    def _root(self, branch: Branch) -> str | None:
        above = self._ranks.above()
        if len(above) > 1:
            self._draft.fault("rank_without_parent", branch.place, branch.text)
        return above[0] if above else None


def _is_core(found: tuple[KindWord, str] | None) -> bool:
    return found is not None and found[0].kind == "core"
