"""The problem tree as analysts and scripts use it: state, commands, undo and redo in one object (R12, R44)."""

from collections.abc import Iterable, Sequence

from ogcore.errors import UndoConflict
from ogcore.record.event import Event
from ogcore.record.history import History
from ogcore.record.ids import new_id
from ogcore.record.reversal import OperationRedone, OperationUndone
from ogcore.trees import causality
from ogcore.trees import commands as tree_commands
from ogcore.trees import selection as tree_selection
from ogcore.trees.events import CauseAdded, CoreProblemStated, EffectAdded
from ogcore.trees.state import TreeState


def check_applies(tree: TreeState, events: Iterable[Event]) -> None:
    """Raise UndoConflict unless ``events`` fit the tree and leave it sound; the tree itself is not changed."""
    trial = tree.copy()
    for event in events:
        trial.apply(event)
    if causality.broken_rules(trial.graph, trial.core_problem):
        raise UndoConflict


class ProblemTree(TreeState):
    """A problem tree that one person or script works on.

    Each method decides, applies and remembers events in :attr:`events`; ``ProblemTree.replay(tree.events) == tree``.
    Methods raise the refusals of :mod:`ogcore.errors` and then leave the tree as it was.
    """

    def __init__(self) -> None:
        super().__init__()
        self.events: list[Event] = []
        self.history = History()

    @classmethod
    def replay(cls, events: Iterable[Event]) -> "ProblemTree":
        """Return the tree that those events lead to; nothing of it can be taken back, for want of operations."""
        tree = cls()
        for event in events:
            if not isinstance(event, OperationUndone | OperationRedone):
                tree.apply(event)
            tree.events.append(event)
        return tree

    def _record(self, op: str, event: Event) -> None:
        if not isinstance(event, OperationUndone | OperationRedone):
            self.apply(event)
        self.history.note(op, None, event)
        self.events.append(event)

    def _carry_out(self, events: Sequence[Event]) -> None:
        op = new_id()
        for event in events:
            self._record(op, event)

    def state_core_problem(self, text: str) -> str:
        """State the one core problem; returns its node. Raises CoreProblemExists, EmptyText, TextTooLong."""
        events = tree_commands.state_core_problem(self, text)
        self._carry_out(events)
        return _added(events)

    def add_cause(self, text: str, of: str | None = None) -> str:
        """Add a cause of ``of`` (default: the core problem); returns the new node. Raises WrongSide, NodeNotFound."""
        events = tree_commands.add_cause(self, text, of or self.core_problem or "")
        self._carry_out(events)
        return _added(events)

    def add_effect(self, text: str, of: str | None = None) -> str:
        """Add an effect of ``of`` (default: the core problem); returns the new node. Raises WrongSide, NodeNotFound."""
        events = tree_commands.add_effect(self, text, of or self.core_problem or "")
        self._carry_out(events)
        return _added(events)

    def reword(self, node: str, text: str, base: str | None = None) -> None:
        """Change the words of ``node``; see :func:`ogcore.trees.commands.reword`."""
        self._carry_out(tree_commands.reword(self, node, text, base))

    def settle_wording(self, node: str, text: str) -> None:
        """Choose among simultaneous wordings; see :func:`ogcore.trees.commands.settle_wording`."""
        self._carry_out(tree_commands.settle_wording(self, node, text))

    def move(self, node: str, source: str, target: str) -> None:
        """Hang a branch elsewhere; see :func:`ogcore.trees.commands.move`."""
        self._carry_out(tree_commands.move(self, node, source, target))

    def link(self, cause: str, effect: str) -> None:
        """Draw one more arrow; see :func:`ogcore.trees.commands.link`."""
        self._carry_out(tree_commands.link(self, cause, effect))

    def unlink(self, cause: str, effect: str) -> None:
        """Take an arrow out; see :func:`ogcore.trees.commands.unlink`."""
        self._carry_out(tree_commands.unlink(self, cause, effect))

    def park(self, node: str) -> None:
        """Lay a branch in the parking lot; see :func:`ogcore.trees.commands.park`."""
        self._carry_out(tree_commands.park(self, node))

    def restore(self, node: str, of: str, side: str = "cause") -> None:
        """Bring a parked branch back; see :func:`ogcore.trees.commands.restore`."""
        self._carry_out(tree_commands.restore(self, node, of, side))

    def remove(self, node: str) -> None:
        """Take a node out; see :func:`ogcore.trees.commands.remove`."""
        self._carry_out(tree_commands.remove(self, node))

    def split(self, node: str, texts: Sequence[str], base: str | None = None) -> None:
        """Give each part of what a node says a node; see :func:`ogcore.trees.selection.split`."""
        self._carry_out(tree_selection.split(self, node, texts, base))

    def merge(self, nodes: Sequence[str], text: str) -> None:
        """Let several nodes become one; see :func:`ogcore.trees.selection.merge`."""
        self._carry_out(tree_selection.merge(self, nodes, text))

    def move_all(self, nodes: Sequence[str], target: str, side: str = "cause") -> None:
        """Hang several nodes elsewhere; see :func:`ogcore.trees.selection.move_all`."""
        self._carry_out(tree_selection.move_all(self, nodes, target, side))

    def park_all(self, nodes: Sequence[str]) -> None:
        """Lay several nodes in the parking lot; see :func:`ogcore.trees.selection.park_all`."""
        self._carry_out(tree_selection.park_all(self, nodes))

    def remove_all(self, nodes: Sequence[str]) -> None:
        """Take several nodes out; see :func:`ogcore.trees.selection.remove_all`."""
        self._carry_out(tree_selection.remove_all(self, nodes))

    def undo(self) -> None:
        """Take the last change back; raises NothingToUndo."""
        self._carry_out(self.history.undo(None, lambda events: check_applies(self, events)))

    def redo(self) -> None:
        """Bring the last undone change back; raises NothingToRedo."""
        self._carry_out(self.history.redo(None, lambda events: check_applies(self, events)))


def _added(events: Sequence[Event]) -> str:
    return next(event.node for event in events if isinstance(event, CoreProblemStated | CauseAdded | EffectAdded))
