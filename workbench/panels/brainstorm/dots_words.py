"""Dots: the room ranks the ideas, and nobody sees how before the facilitator shows it (R7, R46)."""

from collections.abc import Callable

Translator = Callable[[str], str]


def dot_labels(_: Translator) -> dict[str, str]:
    """Return every sentence the widget says of dots, by key, through the translator ``_``."""
    return _leading(_) | _placing(_) | _shown(_)


def _leading(_: Translator) -> dict[str, str]:
    return {
        "dots.title": _("Dots"),
        "dots.open": _("Rank with dots"),
        "dots.open.help": _(
            "Everybody puts dots on the ideas that matter most to them. Nobody sees where they are until you "
            "show them. If writing is closed, it opens."
        ),
        "dots.open.each": _("Dots for each person"),
        "dots.open.several": _("Several dots on one idea are allowed"),
        "dots.open.do": _("Give out the dots"),
        "dots.show": _("Show the dots"),
        "dots.hide": _("Hide the dots and go on"),
        "dots.away": _("End the round of dots"),
        "dots.away.done": _("The round of dots is over. What was placed stays on record."),
        "dots.bring_back": _("Show the last dots again"),
        "dots.paper": _("Dots on paper"),
        "dots.paper.title": _("Dots of people without a device"),
        "dots.paper.help": _("For each sector, how many dots its people gave this idea on paper."),
    }


def _placing(_: Translator) -> dict[str, str]:
    return {
        "dots.each.one": _("Each person has 1 dot."),
        "dots.each.other": _("Each person has {count} dots."),
        "dots.one": _("One idea gets one of them at most."),
        "dots.several": _("Several may go to one idea."),
        "dots.hidden": _("Nobody sees where they are until the facilitator shows them."),
        "dots.closed": _("Writing is closed: nobody can place dots until it opens."),
        "dots.opened": _("You have dots to place on the ideas you find most important."),
        "dots.begun.none": _("Nobody has placed dots yet."),
        "dots.begun.one": _("1 person has placed dots."),
        "dots.begun.other": _("{count} people have placed dots."),
        "dots.finished.one": _("1 has none left."),
        "dots.finished.other": _("{count} have none left."),
        "dots.left.one": _("You have 1 dot left"),
        "dots.left.other": _("You have {count} dots left"),
        "dots.left.none": _("You have placed all your dots"),
        "dots.give": _("Give a dot"),
        "dots.given": _("Your dot is here"),
        "dots.none_left": _("No dots left"),
        "dots.yours": _("Your dots"),
        "dots.less": _("One dot less"),
        "dots.more": _("One dot more"),
        "dots.mine.one": _("1 dot of yours"),
        "dots.mine.other": _("{count} dots of yours"),
        "dots.lost": _("A dot of yours is on an idea that is no longer in the list:"),
        "dots.back": _("Take it back"),
    }


def _shown(_: Translator) -> dict[str, str]:
    return {
        "dots.shown": _("The dots are shown."),
        "dots.ended": _("Nobody places dots any more."),
        "dots.few": _("Where they are is shown once at least three people have placed some."),
        "dots.total.one": _("1 dot in all."),
        "dots.total.other": _("{count} dots in all."),
        "dots.on_paper.one": _("1 of them on paper."),
        "dots.on_paper.other": _("{count} of them on paper."),
        "dots.elsewhere.one": _("1 more is on an idea that is no longer in the list."),
        "dots.elsewhere.other": _("{count} more are on ideas that are no longer in the list."),
        "dots.rank": _("No. {rank}"),
        "dots.count.one": _("1 dot"),
        "dots.count.other": _("{count} dots"),
    }
