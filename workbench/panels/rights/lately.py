"""What a facilitator is told of the group's latest operations: who did what, when, the newest first (R12, R13)."""

from collections.abc import Callable

from ogcore.record.group import WorkingGroup
from ogcore.record.history import Operation
from ogcore.record.voice import is_tag
from workbench.panels.panel import View
from workbench.words.deed import deed
from workbench.words.i18n import Translate, _

SHOWN = 100
SOMEBODY, FACILITATOR = _("Somebody"), _("Facilitator")
Who = Callable[[str], str | None]
"""What the person of that identifier is called: nothing for a facilitator, None when nobody knows (any more)."""


def lately_view(group: WorkingGroup, who: Who, translate: Translate) -> View:
    """Return the last operations on the group's common work that hold still, those which bring others back included.

    What is somebody's own (an idea, an answer, a vote) is not among them: nobody is told whose it is.
    """
    return {"operations": [_row(group, one, who, translate) for one in group.history.shared()[:SHOWN]]}


def latest(group: WorkingGroup) -> str:
    """Return what is another text when that list is another one, and the same whatever people answer or vote."""
    shared = group.history.shared()
    return f"{shared[0].op} {len(shared)}" if shared else ""


def _row(group: WorkingGroup, operation: Operation, who: Who, translate: Translate) -> View:
    known = operation.actor is not None and not is_tag(operation.actor)
    name = who(str(operation.actor)) if known else None
    return {
        "operation": operation.op,
        "who": translate(SOMEBODY) if name is None else name or translate(FACILITATOR),
        "what": deed(group, operation.events, translate),
        "at": operation.at,
        "takes_back": operation.takes_back is not None,
    }
