"""Personal data in plain words: the notice at the door, and what erasing the names does (R54)."""

from collections.abc import Callable

from ogcore.plan.state import Plan
from ogcore.privacy.state import Privacy
from workbench.words.i18n import Translate
from workbench.words.saved_text import saved_text_labels


def notice_of(plan: Plan | None, _: Translate) -> list[str]:
    """Return the paragraphs of the notice: the plan's own where it has some, else ours, which is true of any plan."""
    own = plan[Privacy].notice.text if plan is not None else ""
    if own:
        return [line for line in own.split("\n") if line.strip()]
    return [
        _(
            "Kept: the name or pseudonym, the sector and the language you choose here, and what you write. "
            "No e-mail, no phone number, no address."
        ),
        _(
            "Seen by: your group sees your name while you take part; whoever facilitates sees it as well, "
            "and who changed what."
        ),
        _(
            "For how long: until whoever facilitates erases the names. What the group wrote stays with the plan. "
            "It is all kept on the organisers' computer."
        ),
    ]


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return saved_text_labels(_) | {
        "title": _("Personal data"),
        "sub": _("What people are told at the door, and what happens with their names after the workshop."),
        "notice": _("The notice at the door, in words of your own"),
        "notice.help": _("What is kept, who sees it, for how long."),
        "notice.ours": _("Left empty, it says:"),
        **erasing(_),
        "erase.none": _("Nobody has joined: there are no names."),
        "erased": _("Names have been erased. Whoever joins again has one until you erase it."),
        "cancel": _("Cancel"),
    }


def erasing(_: Callable[[str], str]) -> dict[str, str]:
    """Return what is asked and said where the names of a plan are erased."""
    return {
        "erase": _("Erase the names…"),
        "erase.title": _("Erase the names of everybody?"),
        "erase.lead": _(
            "Everybody who has joined is called “{called} 1”, “{called} 2” and so on from then on, everywhere. "
            "Facilitators and whom they invited lose their names too. When they came and went is forgotten, and their "
            "codes for other devices open nothing any more. Photographs of signatures go, and so do drawn ones that "
            "are under no seal. What they wrote stays. This cannot be undone."
        ),
        "erase.remains": _(
            "Backups and files you took before still hold the names: erase those yourself. "
            "Names that people wrote into their ideas and cards stay as well."
        ),
        "erase.do": _("Erase the names"),
        "erase.done": _("The names are erased."),
        "called": _("Person"),
    }
