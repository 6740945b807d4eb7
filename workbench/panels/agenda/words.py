"""The agenda and its clock (R3)."""

from collections.abc import Callable

Translator = Callable[[str], str]


def labels(_: Translator) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return _clock(_) | _points(_)


def _clock(_: Translator) -> dict[str, str]:
    return {
        "title": _("Agenda and time"),
        "left": _("left"),
        "paused": _("paused"),
        "minute": _("One minute left"),
        "up": _("Time is up: finish your sentence"),
        "timer.pause": _("Pause"),
        "timer.resume": _("Go on"),
        "timer.more": _("+1 min"),
        "timer.more.name": _("One minute more"),
        "timer.end": _("End the time"),
        "timer.start": _("Start the clock"),
        "timer.next": _("Start: {title}"),
        "timer.on": _("Go on to: {title}"),
        "timer.left": _("The clock still runs for “{title}”; phones and wall show the time alone."),
        "timer.length": _("Minutes"),
        "ready.say": _("I am done"),
        "ready.said": _("You are done"),
        "ready.take_back": _("Not yet"),
        "finished.none": _("Nobody is done yet"),
        "finished.one": _("1 is done"),
        "finished.other": _("{count} are done"),
        "finished.of.one": _("{count} of {total} is done"),
        "finished.of.other": _("{count} of {total} are done"),
        "error.unknown": _("That could not be done. Please try again."),
    }


def _points(_: Translator) -> dict[str, str]:
    return {
        "agenda": _("Agenda"),
        "agenda.none": _("No agenda yet. Write its points with their minutes, and start each with one press."),
        "agenda.total": _("{count} min in all"),
        "point.title": _("Point of the agenda"),
        "point.length": _("Minutes for it"),
        "point.stage": _("Stage it belongs to"),
        "point.stage.none": _("any stage"),
        "point.add": _("Add"),
        "point.start": _("Start now"),
        "point.up": _("Earlier"),
        "point.down": _("Later"),
        "point.remove": _("Take out"),
        "point.past": _("done"),
        "point.now": _("now"),
        "undo": _("Undo"),
        "redo": _("Redo"),
    }
