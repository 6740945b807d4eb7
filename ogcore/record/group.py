"""A working group: a stream with a language and a pace, the stage it is at (R1, R3)."""

from collections.abc import Iterable
from typing import Self

from ogcore.record.part import Part
from ogcore.record.stage import Pace
from ogcore.record.stream import Stream


class WorkingGroup(Stream):
    """Everything one working group has made so far. Made by :func:`ogcore.chapters.new_group`."""

    def __init__(self, group_id: str, language: str, kinds: Iterable[type[Part]]) -> None:
        super().__init__(group_id, kinds)
        self._language = language

    def _empty(self) -> Self:
        return type(self)(self.stream, self._language, self.kinds)

    @property
    def group_id(self) -> str:
        """The group's identifier, which is that of its stream."""
        return self.stream

    @property
    def language(self) -> str:
        """The language of the plan."""
        return self._language

    @property
    def stage(self) -> str:
        """The stage the group is at."""
        return self[Pace].stage

    @property
    def stage_begun(self) -> bool:
        """Whether it was ever open: what was not has not been closed either."""
        return self.stage in self[Pace].begun

    @property
    def stage_open(self) -> bool:
        """Whether people may write in that stage, and not only read."""
        return self[Pace].open
