"""The sentences of the list of people (R1, R2, R47)."""

from collections.abc import Callable

from ogcore.record.participant import SECTORS
from workbench.words.sector_label import SECTOR_LABELS

Translator = Callable[[str], str]


def labels(_: Translator) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    sectors = {f"sector.{sector}": _(SECTOR_LABELS[sector]) for sector in SECTORS}
    return _list(_) | _acts(_) | _expected(_) | _doors(_) | _facilitators(_) | sectors


def _list(_: Translator) -> dict[str, str]:
    return {
        "title": _("People"),
        "search": _("Search by name"),
        "search.none": _("Nobody is called that. Search for another part of the name."),
        "found.one": _("1 person found"),
        "found.other": _("{count} people found"),
        "no_groups": _("There is no group yet. Add one on the desk: people join by its code."),
        "nobody": _("Nobody has joined yet. Show the code or the QR."),
        "here.one": _("1 person here"),
        "here.other": _("{count} people here"),
        "all": _("{here} here · {away} away"),
        "here": _("here"),
        "away": _("away"),
        "removed": _("removed"),
        "role.participant": _("takes part"),
        "role.observer": _("observes"),
        "scribe": _("scribe"),
        "error.unknown": _("That could not be done. Please try again."),
        "cancel": _("Cancel"),
        "save": _("Save"),
        "copy": _("Copy"),
        "copied": _("Copied ✓"),
        "copy.by_hand": _("Selected: press Ctrl+C"),
    }


def _acts(_: Translator) -> dict[str, str]:
    return {
        "menu": _("Change"),
        "undo": _("Undo"),
        "move": _("Move to another group…"),
        "move.title": _("Where should {name} sit?"),
        "move.lead": _("Their page follows by itself. What they wrote stays with the group it was written in."),
        "move.do": _("Move"),
        "move.done": _("{name} sits with “{group}” now."),
        "observe": _("Let them observe"),
        "done.observe": _("{name} observes: reads along, and neither writes nor votes."),
        "take_part": _("Let them take part"),
        "done.take_part": _("{name} takes part: can write and vote."),
        "appoint": _("Make a scribe"),
        "done.appoint": _("{name} is a scribe: enters for people without a device, and decides on proposals."),
        "release": _("No longer a scribe"),
        "done.release": _("{name} is no longer a scribe."),
        "remove": _("Take out of the workshop"),
        "done.remove": _("{name} is out. What they wrote stays with the group."),
        "readmit": _("Let in again"),
        "done.readmit": _("{name} is let in again, as the same person."),
        "back.done": _("Taken back."),
    }


def _expected(_: Translator) -> dict[str, str]:
    return {
        "expected.edit": _("Who is expected?"),
        "expected.change": _("Change who is expected"),
        "expected.of": _("{here} here of {total} expected"),
        "expected.missing": _("Still missing: {names}"),
        "expected.away": _("Came, now away: {names}"),
        "expected.title": _("Who is expected in “{group}”?"),
        "expected.lead": _(
            "Numbers by sector, names, or both. Only facilitators see this, and it is in no file of the plan."
        ),
        "expected.names": _("Names, one a line"),
        "expected.numbers": _("How many of each sector"),
        "expected.done": _("Who is expected was changed."),
        "late": _("Whoever joins while writing is closed observes until you let them take part"),
        "late.on": _("Late joiners of “{group}” observe first."),
        "late.off": _("Late joiners of “{group}” take part at once."),
    }


def _doors(_: Translator) -> dict[str, str]:
    return {
        "door": _("Code {code}"),
        "door.closed": _("Door closed: nobody new comes in"),
        "door.close": _("Close the door"),
        "done.door.close": _("The door of “{group}” is closed. Who is in stays in."),
        "door.open": _("Open the door"),
        "done.door.open": _("The door of “{group}” is open again."),
        "door.renew": _("Renew the code"),
        "door.renew.title": _("Give “{group}” another code?"),
        "door.renew.lead": _(
            "The code there is now, and its QR, stop working at once: this cannot be taken back. Who is in stays in; "
            "the wall shows the new code by itself."
        ),
        "door.renew.done": _("The new code of “{group}” is {code}."),
    }


def _facilitators(_: Translator) -> dict[str, str]:
    return {
        "facilitators": _("Facilitators"),
        "facilitators.lead": _("They can do everything you can."),
        "facilitator": _("Facilitator"),
        "me": _("you"),
        "since": _("since {time}"),
        "invite": _("Invite another facilitator"),
        "invite.title": _("Who else should facilitate?"),
        "invite.name": _("Their name"),
        "invite.do": _("Make a link"),
        "invite.ready": _("A link for {name}"),
        "invite.lead": _("It opens this desk once, within a day, and is shown only now. Send it to nobody else."),
        "invite.link": _("Link to facilitate"),
        "invite.kept": _("I have sent it"),
        "invited": _("invited, until {time}"),
        "invite.revoke": _("Take the invitation back"),
        "invite.revoked": _("The invitation of {name} opens nothing any more."),
        "revoke": _("Take the desk from them"),
        "done.revoke": _("{name} no longer facilitates."),
        "recovery": _("Recovery code"),
        "recovery.lead": _(
            "It gets this desk back when link and browser are lost. Keep it on paper, away from the room."
        ),
        "recovery.none": _("This plan has none yet."),
        "recovery.make": _("Make a recovery code"),
        "recovery.renew": _("Renew the recovery code"),
        "recovery.title": _("Your recovery code"),
        "recovery.keep": _("Write it down now: it is shown only here, and the one before no longer works."),
        "recovery.where": _("Type it at {address}"),
        "recovery.kept": _("I have written it down"),
        "error.name": _("Write a name: so that you know whose link it is."),
    }
