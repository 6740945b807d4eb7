"""Reading proposed objectives together before they are kept: what was read, and keeping all that were (R16).

A sure proposal is only as good as the sentence it was made from. So nobody confirms many at one stroke unless the group
has read each; what was read is remembered with its words, and lapses when they change.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from ogcore.errors import ProposalChanged, ProposalsUnread, UnreadableFile
from ogcore.objectives import commands
from ogcore.objectives.objective_tree import Pair
from ogcore.objectives.reading_events import ProposalRead, ProposalsShown, ReadAloud
from ogcore.objectives.state import Objectives
from ogcore.record.event import Event
from ogcore.record.part import Part, put
from ogcore.record.wording import require_statement, statement
from ogcore.trees.state import TreeState


@dataclass
class Reading(Part):
    """Which pairs the group has read, and whether the wall shows proposals before that."""

    name: ClassVar[str] = "reading"

    read: dict[str, ReadAloud] = field(default_factory=dict)
    shown: bool = False

    def apply(self, event: Event) -> None:
        """Let ``event`` have happened; raises UndoConflict when it does not fit the present state."""
        match event:
            case ProposalRead(node, before, after):
                put(self.read, node, before, after)
            case ProposalsShown(shown):
                self.shown = shown
            case _:
                super().apply(event)

    def holds(self, pair: Pair) -> bool:
        """Tell whether a pair was read with the words it has now."""
        return pair.awaiting is not None and self.read.get(pair.node) == ReadAloud(pair.problem, pair.awaiting)


def mark(state: Reading, pair: Pair, text: str, *, on: bool) -> tuple[Event, ...]:
    """Say that a pair was read as ``text``, or that it is to be read again.

    Raises ProposalChanged when those are no longer the words that wait to be kept.
    """
    before = state.read.get(pair.node)
    if on and pair.awaiting != statement(text):
        raise ProposalChanged(pair.node)
    after = ReadAloud(pair.problem, statement(text)) if on else None
    return () if before == after else (ProposalRead(pair.node, before, after),)


def show(state: Reading, *, on: bool) -> tuple[Event, ...]:
    """Put proposals on the wall that nobody has read, or take them off it."""
    return () if state.shown == on else (ProposalsShown(on),)


def keep_all(
    state: Reading, tree: TreeState, objectives: Objectives, pairs: Iterable[Pair], chosen: Mapping[str, str]
) -> tuple[Event, ...]:
    """Confirm the pairs ``chosen`` (node -> words) in one operation, once every sure one was read.

    What somebody has decided meanwhile stays as they decided it. Raises ProposalsUnread with how many are to be read,
    ProposalChanged for words nobody read, NodeNotFound.
    """
    waiting = {pair.node: pair for pair in pairs if pair.awaiting is not None}
    unread = sum(not state.holds(pair) for pair in waiting.values())
    if unread:
        raise ProposalsUnread(unread)
    events: list[Event] = []
    for node, text in chosen.items():
        tree.text(node)
        if node not in waiting:
            continue
        if waiting[node].awaiting != statement(text):
            raise ProposalChanged(node)
        events.extend(commands.confirm(tree, objectives.by_node, node, text))
    return tuple(events)


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event`` holds texts as commands write them: for what comes from a file."""
    match event:
        case ProposalRead(before=before, after=after):
            for read in filter(None, (before, after)):
                require_statement(read.problem)
                require_statement(read.objective)
        case ProposalsShown():
            pass
        case _:
            raise UnreadableFile("unknown_event")
