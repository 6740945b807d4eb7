"""The words of a work plan on paper (R33)."""

from collections.abc import Mapping

from workbench.words.i18n import Translate, _

PHASES: Mapping[str, str] = {"internal": _("Internal phase"), "external": _("External phase")}


def plan_labels(_: Translate) -> dict[str, str]:
    """Return the headings of the pages of a work plan, of their columns, and what is said about them."""
    return {
        "heading": _("Work plan"),
        "number": "",
        "activity": _("Activity"),
        "length": _("Days"),
        "start": _("First day"),
        "end": _("Last day"),
        "responsible": _("Responsible"),
        "outcome": _("Expected outcome"),
        "product": _("Product"),
        "indicator": _("Indicator"),
        "means_of_verification": _("Means of verification"),
        "observations": _("Observations"),
        "half_yearly_goals": _("Goals of each half-year"),
        "after": _("after {numbers}"),
        "by_days": _("▲ {count} by its days"),
        "unread": _("▲ “{text}”, as it was pasted"),
        "mark": _("▲ marks what does not fit or could not be read; it is printed as it was written."),
        "no_stage": _("Without a stage"),
        "natural": _("Natural days, both ends counted."),
        "working": _("Working days, both ends counted: without Saturdays and Sundays."),
        "working.days": _("Working days, both ends counted: without Saturdays, Sundays and {days}."),
        "working.of": _(
            "Working days, both ends counted: without Saturdays, Sundays and the holidays of {country}: {days}."
        ),
        "one": _("1 activity"),
        "many": _("{count} activities"),
        "apart": _("It stands on pages of its own, after the signatures."),
        "drawn": _("The table before it says the same."),
        "total.activities": _("Activities"),
        "total.sum": _("Sum of their days"),
        "total.from": _("First day"),
        "total.to": _("Last day"),
        "total.span": _("Days from first to last"),
        "total.all": _("The whole plan"),
    }
