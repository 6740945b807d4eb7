"""What happens to the versions of a group's trees (R15)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Event


@dataclass(frozen=True, slots=True)
class _VersionEvent(Event):
    undoable: ClassVar[bool] = False
    of_part: ClassVar[str] = "versions"


@dataclass(frozen=True, slots=True)
class VersionNamed(_VersionEvent):
    """The trees as they stood after ``at_version`` events of the group were given a name, at the time ``at``.

    ``reason`` is ``named`` when people gave it, ``stage`` when the group left the stage ``about``, and ``restored``
    when somebody went back to the version ``about``, ``removal`` before ``about`` cards were taken out at once, and
    ``hour`` after an hour of work: such versions begin without a name of their own. ``digest`` tells equal trees from
    others without reading the log again. ``by`` is the participant who gave the name, None for a facilitator.
    """

    of_people: ClassVar[tuple[str, ...]] = ("by",)
    version: str
    name: str
    reason: str
    about: str
    at_version: int
    at: float
    order: int
    digest: str
    by: str | None = None

    def result(self) -> dict[str, Any]:
        """Tell the new version, unless it was kept in passing."""
        return {"version": self.version} if self.reason == "named" else {}


@dataclass(frozen=True, slots=True)
class VersionRenamed(_VersionEvent):
    """A version got another name."""

    version: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class VersionRestored(_VersionEvent):
    """Somebody went back to a version; the changes of the trees follow in the same operation."""

    version: str
