"""The words of an indicator made one question a step, and of choosing from an agenda while one types (R31, R34)."""

from collections.abc import Callable

Translator = Callable[[str], str]


def guided_labels(_: Translator) -> dict[str, str]:
    """Return the sentences, by key: ``guide.`` and ``agenda.``."""
    return _way(_) | _questions(_) | _dimensions(_) | _kinds(_) | _end(_) | _agenda(_)


def _way(_: Translator) -> dict[str, str]:
    return {
        "guide.add": _("Build one question by question"),
        "guide.open": _("One question at a time"),
        "guide.title": _("An indicator, one question at a time"),
        "guide.place": _("Question {at} of {of}"),
        "guide.end": _("What was understood"),
        "guide.back": _("Back"),
        "guide.next": _("Next"),
        "guide.skip": _("Not known yet"),
        "guide.leave": _("Leave"),
        "guide.empty": _("Write an answer, or press “Not known yet”."),
        "guide.wall": _("Show on the wall"),
        "guide.wall.off": _("Take off the wall"),
    }


def _questions(_: Translator) -> dict[str, str]:
    return {
        "guide.objective": _("Which objective is to be measured?"),
        "guide.objective.help": _("Choose one, or write it in your own words."),
        "guide.objective.list": _("Objectives there are"),
        "guide.dimension": _("What of it do you want to know?"),
        "guide.dimension.help": _("One indicator measures one thing."),
        "guide.kind": _("At which step does it measure?"),
        "guide.kind.help": _("A card needs one of management at least, and one of effectiveness."),
        "guide.variable": _("What exactly is counted or measured?"),
        "guide.variable.help": _("So that two people who count it find the same: “complaints that are still open”."),
        "guide.unit": _("In what unit?"),
        "guide.unit.help": _("People, days, pesos, wells… A percentage says of what; what has no figure has levels."),
        "guide.unit.list": _("What its values are"),
        "guide.unit.number": _("A number"),
        "guide.unit.percentage": _("A percentage"),
        "guide.unit.levels": _("Levels by name"),
        "guide.unit.level": _("level"),
        "guide.formula": _("How is it computed?"),
        "guide.formula.help": _("Counted as it is, or worked out: what is divided by what, over which time."),
        "guide.source": _("Where can it be looked up?"),
        "guide.source.help": _("The means of verification: a register, a survey, a report that anybody can ask for."),
        "guide.frequency": _("How often is it measured?"),
        "guide.frequency.help": _("Often enough to notice in time that it is not going well."),
        "guide.today": _("How much is it today?"),
        "guide.today.help": _("Zero is a value. If nobody has counted it yet, leave it empty."),
        "guide.goal": _("How much should it be, and by when?"),
        "guide.goal.help": _("The value with which you would say: we did it."),
    }


def _dimensions(_: Translator) -> dict[str, str]:
    return {
        "guide.dimension.efficacy": _("Whether what was set out is reached. “How many of the 40 wells are tested?”"),
        "guide.dimension.quality": _(
            "Whether it is good for those it is for. “How many patients say they were treated well?”"
        ),
        "guide.dimension.timeliness": _("Whether it comes when needed. “In how many days is a request answered?”"),
        "guide.dimension.cost": _("What money, time or people it takes. “How much does one repaired street cost?”"),
        "guide.dimension.efficiency": _(
            "What comes out for what is put in. “How many inspections does one inspector make a month?”"
        ),
    }


def _kinds(_: Translator) -> dict[str, str]:
    return {
        "guide.kind.input": _("“Money that was given to the programme.”"),
        "guide.kind.process": _("“Officials who were trained.”"),
        "guide.kind.product": _("“Contracts that are published.”"),
        "guide.kind.result": _("“People who got what they asked for.”"),
        "guide.kind.impact": _("“Share of people who trust their town hall.”"),
    }


def _end(_: Translator) -> dict[str, str]:
    return {
        "guide.end.help": _("Read it aloud. What is not so is one press away."),
        "guide.end.nothing": _("Nothing has been said of this indicator yet."),
        "guide.lacks": _("What it still lacks"),
        "guide.whole": _("Nothing is missing that an indicator needs."),
        "guide.answers": _("All questions"),
        "guide.unknown": _("not known yet"),
        "guide.try": _("Try a value: how far would it have come?"),
        "guide.try.help": _("It is not kept."),
        "guide.done": _("Done"),
    }


def _agenda(_: Translator) -> dict[str, str]:
    return {
        "agenda.help": _("Type words or a code, and choose; what is not on the list may be written as well."),
        "agenda.list": _("What the agendas say"),
        "agenda.found.one": _("1 entry: arrows choose"),
        "agenda.found.other": _("{count} entries: arrows choose"),
        "agenda.none": _("Nothing was found. What you write stays as it is."),
    }
