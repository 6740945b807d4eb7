"""Of which stages a change is the work: their rights all hold, wherever it is made from (R47)."""

from collections.abc import Iterable

from ogcore.record.event import Event
from ogcore.record.stage import Pace
from ogcore.record.stream import Stream


def concerned(group: Stream, events: Iterable[Event]) -> list[str]:
    """Return the stage the group is at and, after it, the others whose work ``events`` change.

    An idea goes into the tree from the brainstorm, say: the right of the tree's own stage is not left behind by that.
    """
    here = group[Pace].stage
    others = (event.of_stage for event in events if not event.own and here not in event.of_stages)
    return list(dict.fromkeys((here, *filter(None, others))))
