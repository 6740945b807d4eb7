"""Named versions of a group's trees (R15). The log forgets nothing, so a version is a name for a place in it."""

from dataclasses import dataclass, field, replace
from typing import ClassVar

from ogcore.errors import VersionNotFound
from ogcore.record.event import Event
from ogcore.record.part import Part, put, require
from ogcore.versions.events import VersionNamed, VersionRenamed, VersionRestored

NAME_LIMIT = 120
VERSION_LIMIT = 500
REASONS = ("named", "stage", "restored", "removal", "hour")


@dataclass(frozen=True, slots=True)
class Version:
    """The trees after ``at_version`` events, and what people call them; see ``VersionNamed``."""

    version: str
    name: str
    reason: str
    about: str
    at_version: int
    at: float
    order: int
    digest: str
    by: str | None = None


@dataclass
class Versions(Part):
    """The versions of one group's trees, by id."""

    name: ClassVar[str] = "versions"

    versions: dict[str, Version] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Let a version have been named, renamed or gone back to; raises UndoConflict when it does not fit."""
        match event:
            case VersionNamed(version, name, reason, about, at_version, at, order, digest, by):
                named = Version(version, name, reason, about, at_version, at, order, digest, by)
                put(self.versions, version, None, named)
            case VersionRenamed(version, before, after):
                require(fits=version in self.versions and self.versions[version].name == before)
                self.versions[version] = replace(self.versions[version], name=after)
            case VersionRestored(version):
                require(fits=version in self.versions)
            case _:
                super().apply(event)

    def ordered(self) -> list[Version]:
        """Return the versions, the oldest first."""
        return sorted(self.versions.values(), key=lambda version: (version.order, version.version))

    def find(self, version: str) -> Version:
        """Return the version of that id; raises VersionNotFound."""
        if version not in self.versions:
            raise VersionNotFound(version)
        return self.versions[version]
