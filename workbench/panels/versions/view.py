"""What the versions panel shows: the named versions of a group's trees (R15)."""

from ogcore.record.group import WorkingGroup
from ogcore.versions.state import Version, Versions
from workbench.panels.panel import View, Viewer
from workbench.stages import stage_title
from workbench.words.i18n import Translate


def versions_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the versions, the latest first; ``restorable`` tells whether this viewer may go back to one."""
    return {
        "editable": viewer.editable,
        "restorable": viewer.facilitator and not viewer.reading,
        "versions": [_row(group, version, viewer.translate) for version in reversed(group[Versions].ordered())],
    }


def _row(group: WorkingGroup, version: Version, translate: Translate) -> View:
    return {
        "version": version.version,
        "label": label(group, version, translate),
        "named": bool(version.name),
        "at": version.at,
    }


def label(group: WorkingGroup, version: Version, translate: Translate) -> str:
    """Return the name of a version; one that was kept in passing says when that was."""
    if version.name:
        return version.name
    if version.reason == "stage":
        stage = stage_title(version.about, translate)
        return translate("When the group left “{stage}”").replace("{stage}", stage)
    if version.reason == "removal":
        return translate("Before {count} cards were taken out").replace("{count}", version.about)
    if version.reason == "hour":
        return translate("Kept in the course of the work")
    about = group[Versions].versions.get(version.about)
    name = label(group, about, translate) if about and about.order < version.order else ""
    return translate("Before going back to “{name}”").replace("{name}", name)
