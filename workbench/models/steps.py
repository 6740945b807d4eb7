"""What undo and redo would do on a page, before they are pressed and after (R12): in words, for one person."""

from collections.abc import Collection, Sequence

from ogcore.record.event import Event
from ogcore.record.group import WorkingGroup
from ogcore.record.history import Operation
from ogcore.record.voice import Voice
from workbench.panels.panel import View, Viewer
from workbench.words.deed import deed
from workbench.words.i18n import Translate, _

UNDONE = {"undo": _("Undone: {what}"), "redo": _("Redone: {what}"), "take_back": _("Taken back: {what}")}


def steps_of(group: WorkingGroup, who: Voice, reach: Collection[str], viewer: Viewer) -> View:
    """Return what this person would take back and bring back on a page that reaches so far; None: nothing."""
    history = group.history
    if not viewer.editable:
        return {"undo": None, "redo": None}

    def words(operation: Operation | None) -> str | None:
        return None if operation is None else deed(group, operation.events, viewer.translate)

    return {"undo": words(history.last_done(who, reach)), "redo": words(history.last_undone(who, reach))}


def can(steps: View) -> View:
    """Return the same for what all see alike: whether there is anything."""
    return {f"can_{step}": what is not None for step, what in steps.items()}


def said(group: WorkingGroup, step: str, events: Sequence[Event], translate: Translate) -> str:
    """Return the sentence for what ``step`` (undo, redo, take back) has just done with an operation of ``events``."""
    return translate(UNDONE[step]).replace("{what}", deed(group, events, translate))
