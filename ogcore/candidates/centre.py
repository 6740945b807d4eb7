"""What may come back into the centre by undo or redo: nothing that would pass over sentences that wait (R12, R51)."""

from collections.abc import Sequence

from ogcore.candidates.state import Candidates
from ogcore.errors import CentreReserved
from ogcore.record.event import Event
from ogcore.record.stream import Stream
from ogcore.trees.events import CoreProblemStated


def require_centre(group: Stream, events: Sequence[Event]) -> None:
    """Raise CentreReserved if taking back or bringing back would fill a centre that the facilitator decides on by now.

    Others' sentences wait since, or what is brought back went straight in where that is no longer the group's rule.
    """
    stated = [event.node for event in events if isinstance(event, CoreProblemStated)]
    if not stated:
        return
    state = group[Candidates]
    others = [held for held in state.standing() if held.node not in stated]
    if others or not state.straight:
        raise CentreReserved
