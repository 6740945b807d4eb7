"""Named versions of a group's trees (R15). The log forgets nothing, so a version is a name for a place in it."""

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ogcore.errors import BadInput, EmptyText, TooManyVersions, VersionNotFound
from ogcore.objectives.events import Objective
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.part import Part, put, require
from ogcore.record.wording import clean
from ogcore.trees.state import TreeState
from ogcore.versions.events import VersionNamed, VersionRenamed, VersionRestored

NAME_LIMIT = 120
VERSION_LIMIT = 500
REASONS = ("named", "stage", "restored")


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


@dataclass
class Versions(Part):
    """The versions of one group's trees, by id."""

    versions: dict[str, Version] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Let a version have been named, renamed or gone back to; raises UndoConflict when it does not fit."""
        match event:
            case VersionNamed(version, name, reason, about, at_version, at, order, digest):
                put(self.versions, version, None, Version(version, name, reason, about, at_version, at, order, digest))
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


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a group stands: how many events it has, what time it is, and the digest of its trees."""

    at_version: int
    at: float
    digest: str


def name_version(kept: Versions, name: str, now: Moment) -> tuple[Event, ...]:
    """Give the present trees a name; raises EmptyText, TextTooLong, TooManyVersions."""
    if len(kept.versions) >= VERSION_LIMIT:
        raise TooManyVersions(VERSION_LIMIT)
    return (_named(kept, checked_name(name), "named", "", now),)


def keep(kept: Versions, reason: str, about: str, now: Moment) -> tuple[Event, ...]:
    """Keep the present trees in passing, unless a version like them is kept already."""
    known = any(version.digest == now.digest for version in kept.versions.values())
    return () if known else (_named(kept, "", reason, about, now),)


def _named(kept: Versions, name: str, reason: str, about: str, now: Moment) -> VersionNamed:
    order = 1 + max((version.order for version in kept.versions.values()), default=0)
    return VersionNamed(new_id(), name, reason, about, now.at_version, now.at, order, now.digest)


def rename_version(kept: Versions, version: str, name: str) -> tuple[Event, ...]:
    """Give a version another name; raises VersionNotFound, EmptyText, TextTooLong."""
    before, after = kept.find(version).name, checked_name(name)
    return () if after == before else (VersionRenamed(version, before, after),)


def checked_name(name: str) -> str:
    """Return a version's name as it will be shown; raises EmptyText or TextTooLong (more than NAME_LIMIT)."""
    cleaned = clean(name, NAME_LIMIT)
    if not cleaned:
        raise EmptyText(field="name")
    return cleaned


def check_event(event: Event, version: int) -> None:
    """Raise a refusal unless ``event``, the group's ``version``-th, is one that commands write."""
    match event:
        case VersionNamed(name=name, reason=reason, at_version=named, at=at):
            if reason not in REASONS or not 0 <= named < version or not math.isfinite(at):
                raise BadInput(field="version")
            if name or reason == "named":
                _require_tidy(name)
        case VersionRenamed(after=name):
            _require_tidy(name)


def _require_tidy(name: str) -> None:
    if checked_name(name) != name:
        raise BadInput(field="name")


def digest_of(tree: TreeState, objectives: Mapping[str, Objective]) -> str:
    """Return a short text that is the same for equal trees with equal objectives, and for no others."""
    nodes = [[node, data["text"], list(data["offers"]), data["order"]] for node, data in tree.graph.nodes(data=True)]
    answers = [
        [node, objective.wording.text, list(objective.wording.offers), objective.problem, objective.confirmed]
        for node, objective in objectives.items()
    ]
    facts = [tree.core_problem, sorted(nodes), sorted(list(arrow) for arrow in tree.graph.edges), sorted(answers)]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:32]
