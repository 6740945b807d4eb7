"""What people may want of the versions of the trees (R15)."""

import time
from collections.abc import Mapping

from ogcore.record.group import WorkingGroup
from ogcore.record.rule import Ask, Events, Rule
from ogcore.versions import state as versions
from ogcore.versions.events import VersionRestored
from ogcore.versions.tree_return import events_to_return, objectives_to_return


def _name(ask: Ask) -> Events:
    return versions.name_version(ask.group.versions, ask.word("name"), _moment(ask.group))


def _restore(ask: Ask) -> Events:
    """Go back to a version; the trees as they stand are kept as one first, so that nothing is lost."""
    group, wanted = ask.group, ask.group.versions.find(ask.word("version"))
    then = ask.past(wanted.at_version)
    changes = (
        *events_to_return(group.problem_tree, then.problem_tree),
        *objectives_to_return(group.objectives, then.objectives),
    )
    return (*keep(group, "restored", wanted.version), VersionRestored(wanted.version), *changes) if changes else ()


def keep(group: WorkingGroup, reason: str, about: str) -> Events:
    """Keep the trees as they stand as a version, in passing; not those of a group that has none yet."""
    return versions.keep(group.versions, reason, about, _moment(group)) if len(group.problem_tree) else ()


def _moment(group: WorkingGroup) -> versions.Moment:
    digest = versions.digest_of(group.problem_tree, group.objectives)
    return versions.Moment(group.version, time.time(), digest)


VERSION: Mapping[str, Rule] = {
    "name_version": Rule(_name, "problem_tree", also=("objective_tree",)),
    "rename_version": Rule(
        lambda ask: versions.rename_version(ask.group.versions, ask.word("version"), ask.word("name")),
        "problem_tree",
        also=("objective_tree",),
    ),
    "restore_version": Rule(_restore, None),
}
