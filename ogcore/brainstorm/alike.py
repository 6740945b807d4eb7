"""Which ideas of a group may say the same (R7): as known now, or as it was a moment ago."""

from collections import OrderedDict
from collections.abc import Mapping

from ogcore.brainstorm.likeness import COMPARED, Likeness
from ogcore.brainstorm.state import Brainstorm
from ogcore.record.stream import Stream

Similar = Mapping[str, list[str]]
_KEY, _KEPT = "alike", 32
_likeness: OrderedDict[str, Likeness] = OrderedDict()
"""What is known of the ideas of the groups seen last; only speed depends on it."""


def alike_in(group: Stream, as_of: int | None = None) -> Similar:
    """Return for each idea those most like it; ``as_of``: be content with what was known of that earlier version."""
    if as_of is not None:
        standing = {idea.idea for idea in group[Brainstorm].standing()}
        earlier: Similar = group.remembered_of(_KEY)[1] or {}
        return {idea: [one for one in near if one in standing] for idea, near in earlier.items() if idea in standing}
    return group.remembered(_KEY, lambda: look(group.stream, to_be_compared(group))[0])


def to_be_compared(group: Stream) -> dict[str, str]:
    """Return the words of the ideas as far as they are compared."""
    return {idea.idea: idea.text[:COMPARED] for idea in group[Brainstorm].standing()}


def look(stream: str, texts: Mapping[str, str], seconds: float | None = None) -> tuple[Similar, bool]:
    """Return which ideas are alike, and whether there was time for all of them; what was compared is not again."""
    known = _likeness.setdefault(stream, Likeness())
    _likeness.move_to_end(stream)
    while len(_likeness) > _KEPT:
        _likeness.popitem(last=False)
    found = known.similar(texts) if seconds is None else known.similar(texts, seconds)
    return found, known.knows(texts)


def keep_alike(group: Stream, version: int, found: Similar) -> None:
    """Keep what was found elsewhere of the group as it was at ``version``."""
    group.remember(_KEY, version, found)


def alike_known(group: Stream) -> int | None:
    """Return the earlier version of which it is known, -1 where of none; None when it is of that of now."""
    version, _ = group.remembered_of(_KEY)
    return None if version == group.version else version
