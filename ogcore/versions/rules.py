"""What people may want of the versions of the trees (R15)."""

import time
from collections.abc import Mapping

from ogcore.objectives.state import Objectives
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.stream import Stream
from ogcore.trees.state import TreeState
from ogcore.versions import commands
from ogcore.versions.events import VersionRestored
from ogcore.versions.state import Versions
from ogcore.versions.tree_return import events_to_return, objectives_to_return


def _name(ask: Ask) -> Events:
    by = None if ask.identity.role == "facilitator" else ask.identity.participant_id
    return commands.name_version(ask[Versions], ask.word("name"), _moment(ask.state), by)


def _restore(ask: Ask) -> Events:
    """Go back to a version; the trees as they stand are kept as one first, so that nothing is lost."""
    group, wanted = ask.state, ask[Versions].find(ask.word("version"))
    then = ask.past(wanted.at_version)
    changes = (
        *events_to_return(group[TreeState], then[TreeState]),
        *objectives_to_return(group[Objectives].by_node, then[Objectives].by_node),
    )
    return (*keep(group, "restored", wanted.version), VersionRestored(wanted.version), *changes) if changes else ()


def keep(group: Stream, reason: str, about: str) -> Events:
    """Keep the trees as they stand as a version, in passing; not those of a group that has none yet."""
    return commands.keep(group[Versions], reason, about, _moment(group)) if len(group[TreeState]) else ()


def _moment(group: Stream) -> commands.Moment:
    digest = commands.digest_of(group[TreeState], group[Objectives].by_node)
    return commands.Moment(group.version, time.time(), digest)


VERSIONS: Mapping[str, Rule] = {
    "name_version": Rule(_name, "problem_tree", also=("objective_tree",)),
    "rename_version": Rule(
        lambda ask: commands.rename_version(ask[Versions], ask.word("version"), ask.word("name")),
        "problem_tree",
        also=("objective_tree",),
    ),
    "restore_version": Rule(_restore, None),
}
