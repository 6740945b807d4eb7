"""Naming, keeping and renaming versions: ``(state, what somebody wants) -> events`` (R15)."""

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ogcore.errors import BadInput, EmptyText, NoRoom, TooManyVersions, UnreadableFile
from ogcore.objectives.events import Objective
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.voice import Voice
from ogcore.record.wording import clean
from ogcore.trees.state import TreeState
from ogcore.versions.events import VersionNamed, VersionRenamed, VersionRestored
from ogcore.versions.state import NAME_LIMIT, REASONS, VERSION_LIMIT, Versions


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a group stands: how many events it has, what time it is, and the digest of its trees."""

    at_version: int
    at: float
    digest: str


LIMITS: Mapping[str, int] = {"named": VERSION_LIMIT, "stage": 300, "restored": 200, "removal": 200, "hour": 500}
"""How many versions there are of each reason: what one person can bring about leaves room for the others."""
RESERVED = 100
"""Of the named ones so many are for facilitators: none can be taken out."""


OWN = 60
"""Of the named ones so many may be one participant's."""


def name_version(kept: Versions, name: str, now: Moment, voice: Voice) -> tuple[Event, ...]:
    """Give the present trees a name; a facilitator's stands there without anybody's.

    Raises EmptyText, TextTooLong, TooManyVersions, and NoRoom to participants.
    """
    named = _kept_for(kept, "named")
    if named >= LIMITS["named"]:
        raise TooManyVersions(LIMITS["named"])
    new = _named(kept, checked_name(name), "named", "", now)
    if voice.facilitates:
        return (new,)
    if named >= LIMITS["named"] - RESERVED:
        raise NoRoom("full_versions", LIMITS["named"] - RESERVED)
    if sum(voice.owns(one.by, one.version) for one in kept.versions.values()) >= OWN:
        raise NoRoom("full_own_versions", OWN)
    return (replace(new, by=voice.name(new.version)),)


def keep(kept: Versions, reason: str, about: str, now: Moment) -> tuple[Event, ...]:
    """Keep the present trees in passing, unless a version like them, or as many as fit for that reason, are kept."""
    known = any(version.digest == now.digest for version in kept.versions.values())
    return () if known or _kept_for(kept, reason) >= LIMITS[reason] else (_named(kept, "", reason, about, now),)


def _kept_for(kept: Versions, reason: str) -> int:
    return sum(version.reason == reason for version in kept.versions.values())


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
        case VersionRestored():
            pass
        case _:
            raise UnreadableFile("unknown_event")


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
