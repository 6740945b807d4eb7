"""The header of every page: plan, group, stages, people, language and display (METHOD R2, R3, R6)."""

from collections.abc import Callable

from workbench.widgets.one_way import OneWayWidget


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return {
        "stages.name": _("Stages of the workshop"),
        "stages.done": _("Done"),
        "stages.place": _("{count} of {total}"),
        "stages.new": _("The group is now at: {stage}"),
        "stages.next": _("Next stage"),
        "stages.back": _("Back to: {stage}"),
        "tabs.name": _("Parts of this page"),
        "tab.desk": _("Desk"),
        "tab.work": _("Group's work"),
        "tab.context": _("Context"),
        "group.choose": _("Group on this page"),
        "state.open": _("Open: people can write"),
        "state.closed": _("Closed: reading only"),
        "stage.close": _("Close writing"),
        "stage.reopen": _("Open writing"),
        "people.one": _("1 person here"),
        "people.other": _("{count} people here"),
        "role.facilitator": _("Facilitator"),
        "role.participant": _("Participant"),
        "role.observer": _("Observer"),
        "language.name": _("Language"),
        "display.name": _("Text size and colours"),
        "display.size": _("Text size"),
        "display.size.normal": _("A"),
        "display.size.large": _("A+"),
        "display.size.larger": _("A++"),
        "display.theme": _("Light or dark"),
        "display.theme.auto": _("As my device"),
        "display.theme.light": _("Light"),
        "display.theme.dark": _("Dark"),
        "display.contrast": _("Contrast"),
        "display.contrast.normal": _("Normal"),
        "display.contrast.more": _("High"),
        "join.title": _("Join at"),
        "join.qr": _("QR code of the address to join"),
        "join.enlarge": _("Show how to join on the whole screen"),
        "close": _("Close"),
        "closed": _("The facilitator has closed this stage: reading only."),
        "closed.facilitator": _("This stage is closed: participants can read and no longer write."),
        "reopened": _("The stage is open again: you can write."),
        "error.unknown": _("That could not be done. Please try again."),
    }


class FrameWidget(OneWayWidget):
    """The header of every page. The view, its modes and its intent are described in docs/architecture.md."""

    asset = "frame"
