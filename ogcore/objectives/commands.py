"""Commands on the objectives that answer the problems: ``(state, what somebody wants) -> events`` (R16 to R18)."""

from collections.abc import Mapping
from dataclasses import replace

from ogcore.errors import NodeNotFound, UnreadableFile
from ogcore.objectives.events import (
    Objective,
    ObjectiveConfirmed,
    ObjectiveOffered,
    ObjectiveReopened,
    ObjectiveRestored,
)
from ogcore.record.event import Event
from ogcore.record.wording import Wording, is_stale, require_words, statement
from ogcore.trees.state import TreeState

Objectives = Mapping[str, Objective]


def confirm(
    tree: TreeState, objectives: Objectives, node: str, text: str, base: str | None = None
) -> tuple[Event, ...]:
    """Keep or write the objective that answers the problem ``node``.

    ``base`` is the objective the writer started from, None when there was none yet. When somebody else has written
    another one since, the new words are offered beside it. Raises NodeNotFound, EmptyText, TextTooLong.
    """
    problem, new, now = tree.text(node), statement(text), objectives.get(node)
    if now is not None and is_stale(base or "", now.wording.text, new):
        offered = replace(now, wording=now.wording.offered(new))
        return () if offered == now else (ObjectiveOffered(node, now, offered),)
    wording = now.wording.reworded(new) if now else Wording(new)
    after = Objective(wording, problem)
    return () if after == now else (ObjectiveConfirmed(node, now, after),)


def settle(tree: TreeState, objectives: Objectives, node: str, text: str) -> tuple[Event, ...]:
    """Choose among simultaneous wordings of an objective; raises NodeNotFound."""
    after, now = Objective(Wording(statement(text)), tree.text(node)), objectives.get(node)
    return () if after == now else (ObjectiveConfirmed(node, now, after),)


def reopen(objectives: Objectives, node: str) -> tuple[Event, ...]:
    """Open a confirmed objective to discussion again; raises NodeNotFound when there is none."""
    now = objectives.get(node)
    if now is None:
        raise NodeNotFound(node)
    return (ObjectiveReopened(node, now, replace(now, confirmed=False)),) if now.confirmed else ()


def check_event(event: Event) -> None:
    """Raise UnreadableFile unless ``event`` is one of an objective, EmptyText where it has no words."""
    if not isinstance(event, ObjectiveConfirmed | ObjectiveOffered | ObjectiveReopened | ObjectiveRestored):
        raise UnreadableFile("unknown_event")
    for held in (event.before, event.after):
        if held is not None:
            require_words(*held.wording.all)
