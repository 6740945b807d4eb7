"""A group as it stood earlier: replayed from the log, the last ones asked for kept at hand (R15)."""

from collections import OrderedDict
from collections.abc import Callable, Iterable

from ogcore.record.event import Recorded
from ogcore.record.group import WorkingGroup

KEPT = 16
Load = Callable[[str, int, int], Iterable[Recorded]]
"""``(stream, after, until)`` -> the events of the stream above ``after``, up to ``until``."""


class Past:
    """Earlier states of groups, to be read and not changed; what people can undo in them is not known.

    ``begin`` makes the group in which nothing has happened yet: ``(group_id, language)``.
    """

    def __init__(self, load: Load, begin: Callable[[str, str], WorkingGroup], kept: int = KEPT) -> None:
        self._load, self._begin = load, begin
        self._kept = kept
        self._groups: OrderedDict[tuple[str, int], WorkingGroup] = OrderedDict()

    def group_at(self, group_id: str, version: int, language: str) -> WorkingGroup:
        """Return the group after its first ``version`` events: from the nearest earlier state that is at hand."""
        key = (group_id, version)
        if key not in self._groups:
            nearest = [at for group, at in self._groups if group == group_id and at < version]
            start = _copy(self._groups[group_id, max(nearest)]) if nearest else self._begin(group_id, language)
            self._groups[key] = start.replay(self._load(group_id, start.version, version))
        self._groups.move_to_end(key)
        while len(self._groups) > self._kept:
            self._groups.popitem(last=False)
        return self._groups[key]


def _copy(group: WorkingGroup) -> WorkingGroup:
    copy = group.trial()
    copy.version = group.version
    return copy
