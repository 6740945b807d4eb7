"""What a page says while a file is made for its reader, and in a notebook also where it can be kept (R42)."""

from workbench.words.i18n import Translate


def file_labels(_: Translate) -> dict[str, str]:
    """Return what is said of a file that is made for its reader, by key."""
    return {
        "files": _("Files"),
        "file_waiting": _("Waiting for its turn…"),
        "file_behind.one": _("Waiting for its turn: 1 file of yours comes first."),
        "file_behind.other": _("Waiting for its turn: {count} files of yours come first."),
        "file_making": _("Being made…"),
        "file_percent": _("{count} % done"),
        "file_seconds": _("{count} s"),
        "file_made": _("Ready and saved with your downloads: {name}"),
        "file_cancelled": _("Cancelled."),
        "file_lost": _("The connection was lost before the file had arrived. Nothing else is lost; try again."),
        "file_cancel": _("Cancel"),
        "file_close": _("Close"),
        "file_save_again": _("Save again"),
    }


def handed_labels(_: Translate) -> dict[str, str]:
    """Return the same for a notebook that no server of ours shows."""
    return file_labels(_) | {
        "again": _("Try again"),
        "file_keep": _("Save it beside the notebook too"),
        "file_kept": _("It also lies beside the notebook: {name}"),
    }
