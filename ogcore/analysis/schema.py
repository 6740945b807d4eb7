"""The frames there are, from the one table of chapters: a new chapter's are among them without a line here."""

from collections.abc import Mapping
from dataclasses import dataclass

from ogcore import chapters
from ogcore.errors import UnknownChoice
from ogcore.record.frame import Column, Frame, Words

_GROUP = Column("group", "id", Words("Working group", "Mesa de trabajo"), method="R1", required=True)


@dataclass(frozen=True, slots=True)
class Told:
    """A frame, and whether it is of the plan; one of a group's has the group as its first column."""

    frame: Frame
    of_plan: bool


FRAMES: Mapping[str, Told] = {
    **{frame.name: Told(frame, of_plan=True) for frame in chapters.PLAN_FRAMES},
    **{frame.name: Told(frame, of_plan=False) for frame in chapters.FRAMES},
}


def told(name: str) -> Told:
    """Return the frame of that name; raises UnknownChoice."""
    if name not in FRAMES:
        raise UnknownChoice("frame", name)
    return FRAMES[name]


def columns_of(declared: Told) -> tuple[Column, ...]:
    """Return the columns of a frame, in their order."""
    return declared.frame.columns if declared.of_plan else (_GROUP, *declared.frame.columns)


def key_of(declared: Told) -> tuple[str, ...]:
    """Return the columns that tell one row of a frame from another."""
    return declared.frame.key if declared.of_plan else (_GROUP.name, *declared.frame.key)
