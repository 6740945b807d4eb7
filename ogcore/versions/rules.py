"""What people may want of the versions of the trees (R15)."""

from collections.abc import Mapping

from ogcore.objectives.state import Objectives
from ogcore.record.rule import Ask, Events, Rule
from ogcore.trees.state import TreeState
from ogcore.versions import commands
from ogcore.versions.events import VersionRestored
from ogcore.versions.state import Versions
from ogcore.versions.tree_return import events_to_return, objectives_to_return


def _name(ask: Ask) -> Events:
    return commands.name_version(ask[Versions], ask.word("name"), _moment(ask), ask.voice)


def _restore(ask: Ask) -> Events:
    """Go back to a version; the trees as they stand are kept as one first, so that nothing is lost."""
    group, wanted = ask.state, ask[Versions].find(ask.word("version"))
    then = ask.past(wanted.at_version)
    changes = (
        *events_to_return(group[TreeState], then[TreeState]),
        *objectives_to_return(group[Objectives].by_node, then[Objectives].by_node),
    )
    return (*keep(ask, "restored", wanted.version), VersionRestored(wanted.version), *changes) if changes else ()


def keep(ask: Ask, reason: str, about: str) -> Events:
    """Keep the trees as they stand as a version, in passing; not those of a group that has none yet."""
    return commands.keep(ask[Versions], reason, about, _moment(ask)) if len(ask[TreeState]) else ()


def _moment(ask: Ask) -> commands.Moment:
    digest = commands.digest_of(ask[TreeState], ask[Objectives].by_node)
    return commands.Moment(ask.state.version, ask.moment, digest)


VERSIONS: Mapping[str, Rule] = {
    "name_version": Rule(_name, "problem_tree", also=("objective_tree",)),
    "rename_version": Rule(
        lambda ask: commands.rename_version(ask[Versions], ask.word("version"), ask.word("name")),
        "problem_tree",
        also=("objective_tree",),
    ),
    "restore_version": Rule(_restore, None),
}
