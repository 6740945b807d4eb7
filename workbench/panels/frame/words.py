"""The header of every page: plan, group, stages, people, language and display (R2, R3, R6)."""

from collections.abc import Callable

from workbench.words.saved_text import saved_text_labels


def chatham_house(_: Callable[[str], str]) -> dict[str, str]:
    """Return what pages say of the Chatham House Rule (R5)."""
    return {
        "rule.holds": _(
            "Chatham House Rule: nobody can see who writes or votes here, not even the facilitator, now or later."
        ),
        "rule.facilitator": _(
            "Chatham House Rule: nobody can tell who says what in this stage, nor can you. It holds until it closes."
        ),
        "rule.again": _(
            "The server stopped and the key of this stage was lost: what was said stays, and you can no longer change "
            "what you said before."
        ),
        "rule.over": _("What told who said what in that stage has been forgotten, for good."),
    }


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return saved_text_labels(_) | {
        "guide.open": _("What to do here"),
        "guide.example": _("For example"),
        "guide.own": _("In words of your own, for this group"),
        "own.question": _("Question of this stage"),
        "own.instructions": _("What people should do"),
        "course.title": _("Stages of this group"),
        "course.up": _("Earlier"),
        "course.down": _("Later"),
        "glossary": _("Words of the method"),
        "stages.name": _("Stages of the workshop"),
        "stages.done": _("Already passed"),
        "stages.skipped": _("Not done"),
        "stages.opened": _("Writing is open: people can write."),
        "stages.place": _("{count} of {total}"),
        "stages.new": _("The group is now at: {stage}"),
        "stages.next": _("Next stage"),
        "stages.back": _("Back to: {stage}"),
        "moved": _("You sit with another group now: {group}"),
        "right.new": _("From now on: {right}"),
        **chatham_house(_),
        "tabs.name": _("Parts of this page"),
        "tab.desk": _("Desk"),
        "tab.people": _("People"),
        "tab.work": _("Group's work"),
        "tab.context": _("Context"),
        "group.choose": _("Group on this page"),
        "state.open": _("Open: people can write"),
        "state.closed": _("Closed: reading only"),
        "state.ahead": _("Not begun: people wait"),
        "stage.close": _("Close writing"),
        "stage.reopen": _("Open writing"),
        "people.one": _("1 person here"),
        "people.other": _("{count} people here"),
        "take_home": _("Take home what we made"),
        "role.facilitator": _("Facilitator"),
        "role.participant": _("Participant"),
        "role.observer": _("Observer"),
        "observing": _("You observe: you read along, and neither write nor vote."),
        "me.place": _("Your name, sector and return code"),
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
        "call": _("The facilitator asks everybody to look at the same thing."),
        "call.go": _("Go there"),
        "close": _("Close"),
        "closed": _("The facilitator has closed this stage: reading only."),
        "ahead": _("We start in a moment. When the facilitator opens “{stage}”, you can write here."),
        "ahead.facilitator": _("This stage has not begun: participants wait, and can write once you open writing."),
        "closed.facilitator": _("This stage is closed: participants can read and no longer write."),
        "begun": _("It begins: you can write now."),
        "reopened": _("The stage is open again: you can write."),
        "error.unknown": _("That could not be done. Please try again."),
    }
