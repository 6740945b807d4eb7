"""The facilitator's desk: groups, stages, people, links and copies to keep (METHOD R1, R2, R3)."""

from collections.abc import Callable

from workbench.widgets.one_way import OneWayWidget

Translator = Callable[[str], str]


def labels(_: Translator) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return _groups(_) | _plan(_)


def _groups(_: Translator) -> dict[str, str]:
    return {
        "title": _("Facilitator's desk"),
        "groups": _("Working groups"),
        "groups.one": _("1 group"),
        "groups.other": _("{count} groups"),
        "people.one": _("1 person here"),
        "people.other": _("{count} people here"),
        "people.none": _("Nobody has joined yet. Show the code or the QR."),
        "away": _("away"),
        "everybody": _("All groups"),
        "code": _("Code"),
        "counts": _("In the tree: {nodes} · objectives: {objectives} · cards: {cards}"),
        "state.open": _("Open: people can write"),
        "state.closed": _("Closed: reading only"),
        "stage.close": _("Close writing"),
        "stage.reopen": _("Open writing"),
        "empty.title": _("Your first working group"),
        "empty.lead": _(
            "Give the group a name: you get its code and QR at once, and people can join from their phones."
        ),
        "group.add": _("Add a group"),
        "group.name": _("Name of the group"),
        "group.topic": _("Topic (can wait)"),
        "group.people": _("People of the group"),
        "group.panel": _("The chosen group"),
        "rename": _("Rename"),
        "save": _("Save"),
        "cancel": _("Cancel"),
        "join.title": _("Join at"),
        "join.url": _("Address to join"),
        "join.qr": _("QR code of the address to join"),
        "projector": _("Open the projector page ↗"),
        "error.group_name": _("Write a name for the group."),
        "error.unknown": _("That could not be done. Please try again."),
    }


def _plan(_: Translator) -> dict[str, str]:
    return {
        "copy": _("Copy"),
        "copied": _("Copied ✓"),
        "copy.by_hand": _("Selected: press Ctrl+C"),
        "downloads.title": _("Copies to keep"),
        "link.title": _("Your facilitator link"),
        "link.help": _("It opens this desk on any device. Whoever has it can do everything you can: do not show it."),
        "link.show": _("Show the link"),
        "link.hide": _("Hide the link"),
        "plan.new": _("Another plan"),
        "plan.help": _("For another municipality or another year: its own groups, its own link."),
        "plan.create": _("Create a plan"),
        "plan.name": _("Name of the plan"),
        "plan.language": _("Language of the plan"),
        "plan.made": _("The plan is ready"),
        "plan.keep_secret": _(
            "This is its facilitator link. Keep it now, in a safe place: it is shown only here, "
            "and whoever has it runs the plan."
        ),
        "plan.kept": _("I have kept it"),
        "language.es": "Español",
        "language.en": "English",
        "error.plan_name": _("Write a name for the plan."),
    }


class ControlWidget(OneWayWidget):
    """The facilitator's desk. The view and the intents are described in docs/architecture.md."""

    asset = "control"
