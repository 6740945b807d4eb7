"""The words of a card's work plan: its chart, the table in which it is written, and what is pasted into it (R33)."""

from collections.abc import Callable

Translator = Callable[[str], str]


def plan_labels(_: Translator) -> dict[str, str]:
    """Return the sentences of the work plan, by key: ``plan.`` and ``paste.``."""
    return chart_labels(_) | _table(_) | _order(_) | _paste(_)


def chart_labels(_: Translator) -> dict[str, str]:
    """Return the words of the bars in time: for a card, and for a wall."""
    return {
        "item.activities.activity": _("Activity"),
        "choice.phase.internal": _("Internal: within the institutions"),
        "choice.phase.external": _("External: towards people"),
        "plan.caption": _("The activities in time"),
        "plan.number": _("No."),
        "plan.who": _("In charge"),
        "plan.start": _("Start"),
        "plan.end": _("End"),
        "plan.days": _("Days"),
        "plan.no_day": _("no day yet"),
        "plan.none_dated": _("No activity has its days yet: with a first and a last day each becomes a bar in time."),
        "plan.unnamed": _("An activity without words"),
        "plan.after": _("after {numbers}"),
        "plan.critical": _("critical"),
        "plan.slack": _("{count} to spare"),
        "plan.key.critical": _("critical: a day late here is a day late at the end"),
        "plan.key.bar": _("activity"),
        "plan.key.slack": _("days to spare"),
        "plan.today": _("today, {day}"),
        "plan.over": _("all of it lies behind us"),
        "plan.another_time": _("the plan is of another time"),
    }


def _table(_: Translator) -> dict[str, str]:
    return {
        "plan.title": _("Work plan"),
        "plan.open": _("Work plan as a table"),
        "plan.back": _("Back to the card"),
        "plan.table": _("Table of the activities"),
        "plan.none": _("There are no activities yet. Add the first one, or paste the table you already have."),
        "plan.keys": _(
            "Arrows move, Enter writes, Tab goes on, Escape puts back, Alt and arrows move a row,"
            " Ctrl and Enter put a row below, Ctrl and Delete take one out, Ctrl and Z undoes."
        ),
        "goals.others": _("Other lines of the goals"),
        "plan.column.length_days": _("Days"),
        "plan.column.half_yearly_goals": _("Goals of each half-year"),
        "plan.column.responsible_post": _("Post"),
        "plan.pasted": _("“{words}” (cannot be read)"),
        "plan.pasted.indicator": _("“{words}” (no indicator of this card)"),
        "plan.pasted.depends_on": _("“{words}” (no activity that it could wait for)"),
        "plan.counted": _("{count} counted"),
        "plan.by_length": _("{day} by the length"),
        "plan.by_order": _("{day} by the order"),
        "plan.offers": _("several wordings: choose"),
        "plan.busy": _("Somebody is writing here"),
        "plan.no_such_number": _("“{words}” names an activity that is not there. Write numbers: 2; 3+2."),
        "plan.take": _("Put “{words}”"),
        "plan.phase": _("Phase"),
        "plan.sum": _("Days, added up"),
        "plan.span": _("Days, first to last"),
        "plan.whole": _("All together"),
        "plan.counts.natural": _("Natural days, both ends counted"),
        "plan.counts.working": _("Working days, both ends counted"),
        "severity.error": _("Wrong"),
    }


def _order(_: Translator) -> dict[str, str]:
    return {
        "plan.mend": _("Mend it there"),
        "plan.stuck": _("Where it may get stuck"),
        "plan.fills.one": _("The order gives the days of 1 activity that names none."),
        "plan.fills.other": _("The order gives the days of {count} activities that name none."),
        "plan.take_days": _("Put these days in"),
    }


def _paste(_: Translator) -> dict[str, str]:
    return {
        "plan.paste": _("Paste from a spreadsheet"),
        "paste.lead": _(
            "Copy the rows in your spreadsheet, with their headings if there are any, and paste them here."
        ),
        "paste.box": _("Cells of a spreadsheet"),
        "paste.example": _("Nothing is taken before you have seen what was understood."),
        "paste.look": _("Look at it"),
        "paste.title": _("This is what was understood"),
        "paste.take": _("Put these activities on the card"),
        "paste.filled": _("The cells were filled. What cannot be read stays in its cell until it is mended."),
        "paste.taken.one": _("1 activity was put on the card"),
        "paste.taken.other": _("{count} activities were put on the card"),
        "paste.rows.one": _("1 activity."),
        "paste.rows.other": _("{count} activities."),
        "paste.guessed": _("No headings were found: say what each column is."),
        "paste.working": _("A heading says that working days are counted: the card will count them, unless it says."),
        "paste.apart": _("The lengths left out one end; here both are counted, so each is a day longer."),
        "paste.columns": _("What each column was taken for"),
        "paste.column": _("Column {number}"),
        "paste.is": _("What is “{heading}”?"),
        "paste.not_taken": _("not taken"),
        "paste.line": _("Row"),
        "paste.found": _("Look at this"),
        "paste.stays": _("What is marked ▲ cannot be read: it stays beside its field until it is mended."),
        "paste.all": _("Every row was taken."),
        "paste.left.one": _("1 row is no activity and is not taken"),
        "paste.left.other": _("{count} rows are no activities and are not taken"),
    }
