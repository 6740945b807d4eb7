"""Themes: ideas that stand together under a name without being merged (R7)."""

from collections.abc import Callable

Translator = Callable[[str], str]


def theme_labels(_: Translator) -> dict[str, str]:
    """Return every sentence the widget says of themes, by key, through the translator ``_``."""
    return {
        "theme.put": _("Theme"),
        "theme.selected": _("Put in a theme"),
        "theme.title": _("In which theme?"),
        "theme.new": _("A new theme"),
        "theme.out": _("Out of its theme"),
        "theme.name": _("Name of the theme"),
        "theme.do": _("Put there"),
        "theme.done": _("The ideas are in the theme"),
        "theme.taken_out": _("The ideas are without a theme"),
        "theme.none": _("Not in a theme yet"),
        "theme.empty": _("There is no idea here."),
        "theme.change": _("Change the theme"),
        "theme.change.title": _("Change this theme"),
        "theme.renamed": _("The theme was renamed"),
        "theme.join": _("Join with another"),
        "theme.join.title": _("Join this theme with another"),
        "theme.join.help": _("Its ideas go over to the other theme, whose name stays. This can be undone."),
        "theme.join.do": _("Join the themes"),
        "theme.joined": _("The themes were joined"),
        "theme.drop": _("Dissolve"),
        "theme.dropped": _("The theme was dissolved; its ideas are without a theme"),
    }
