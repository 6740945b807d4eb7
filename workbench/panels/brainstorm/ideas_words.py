"""The brainstorm: everybody writes at once, then the group looks, supports and merges (R7, R46)."""

from collections.abc import Callable

from workbench.panels.brainstorm.dots_words import dot_labels
from workbench.panels.brainstorm.themes_words import theme_labels
from workbench.words.rule_note import rule_labels, rule_paper_labels

Translator = Callable[[str], str]


def labels(_: Translator) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return _writing(_) | _reading(_) | _choosing(_) | _for_others(_) | theme_labels(_) | dot_labels(_)


def _writing(_: Translator) -> dict[str, str]:
    return (
        rule_labels(_)
        | rule_paper_labels(_)
        | {
            "title": _("Brainstorm"),
            "write.title": _("What is going wrong?"),
            "write.jump": _("Write an idea"),
            "write.help": _("One idea per message, in a short sentence."),
            "write.example": _("For example: The water arrives only twice a week"),
            "write.send": _("Send"),
            "write.keys": _("Enter sends"),
            "write.sending": _("Sending…"),
            "write.kept": _("No connection: your idea stays on this device and goes as soon as it is back."),
            "write.sent": _("Idea sent"),
            "write.again": _("You have already written that idea."),
            "write.ahead": _(
                "Soon everybody writes here at once, and nobody sees it until the facilitator shows the ideas."
            ),
            "write.closed": _("The brainstorm is closed: ideas are for reading only."),
            "paste.open": _("Paste a list"),
            "paste.title": _("Paste a list"),
            "paste.help": _("One idea per line. Bullets and numbers at the beginning of a line are left out."),
            "paste.rule": _(
                "The ideas of a list stand one after another: that one person wrote them can be told, though not who."
            ),
            "paste.name": _("Ideas, one per line"),
            "paste.add": _("Add the ideas"),
            "paste.done.one": _("1 idea added."),
            "paste.done.other": _("{count} ideas added."),
            "paste.none": _("Nothing new: you have written all of these already."),
            "paste.repeated.one": _("1 repeated line was left out."),
            "paste.repeated.other": _("{count} repeated lines were left out."),
            "paste.blank.one": _("1 empty line was left out."),
            "paste.blank.other": _("{count} empty lines were left out."),
            "cancel": _("Cancel"),
            "save": _("Save"),
            "undo": _("Undo"),
            "redo": _("Redo"),
            "error.unknown": _("That could not be done. Your words are still here: please try again."),
        }
    )


def _reading(_: Translator) -> dict[str, str]:
    return {
        "own.title": _("Your ideas"),
        "own.none": _("Your ideas will be here."),
        "own.hidden": _("Only you can see them until the facilitator reveals all ideas."),
        "own.open": _("Everybody can see them."),
        "own.merged": _("merged with others"),
        "edit": _("Edit"),
        "edit.name": _("Your idea, in other words"),
        "withdraw": _("Withdraw"),
        "withdrawn": _("The idea was withdrawn"),
        "hidden.title": _("Ideas are hidden until the facilitator reveals them"),
        "hidden.count.one": _("1 idea so far"),
        "hidden.count.other": _("{count} ideas so far"),
        "reveal": _("Reveal the ideas"),
        "hide": _("Hide the ideas"),
        "revealed": _("The ideas are revealed: everybody can see them."),
        "look": _("Look"),
        "hidden.again": _("The ideas are hidden again: everybody sees only their own."),
        "all.title": _("All ideas"),
        "all.count.one": _("1 idea in all"),
        "all.count.other": _("{count} ideas in all"),
        "all.people.one": _("from 1 person"),
        "all.people.other": _("from {count} people"),
        "all.people.least.one": _("from at least 1 person"),
        "all.people.least.other": _("from at least {count} people"),
        "all.none": _("There are no ideas yet."),
        "all.found.one": _("1 idea found"),
        "all.found.other": _("{count} ideas found"),
        "all.found.none": _("No idea says that."),
        "search": _("Search the ideas"),
        "sort": _("Order"),
        "sort.newest": _("Newest"),
        "sort.support": _("Most support"),
        "sort.similar": _("Similar together"),
        "sort.dots": _("Most dots"),
        "similar.none": _("No two ideas look alike, so there is nothing to put together."),
        "fresh": _("new"),
        "fresh.one": _("1 new idea since you last looked"),
        "fresh.other": _("{count} new ideas since you last looked"),
        "fresh.seen": _("I have seen them"),
        "mine": _("yours"),
        "support": _("Support"),
        "supported": _("You support it"),
        "people.one": _("1 person"),
        "people.other": _("{count} people"),
        "people.least.one": _("at least 1 person"),
        "people.least.other": _("at least {count} people"),
        "people.none": _("nobody yet"),
        "paper.one": _("1 on paper"),
        "paper.other": _("{count} on paper"),
        "in_tree": _("In the tree"),
        "is_candidate": _("Candidate for the core problem"),
        "new.one": _("1 new idea"),
        "new.other": _("{count} new ideas"),
    }


def _choosing(_: Translator) -> dict[str, str]:
    return {
        "similar.to": _("Similar to:"),
        "similar.merge": _("Merge"),
        "choose": _("Choose several"),
        "choose.bar": _("What to do with the chosen ideas"),
        "choose.clear": _("Clear the choice"),
        "choose.leave": _("Do not choose"),
        "choose.stop": _("Stop choosing"),
        "choose.this": _("Choose"),
        "chosen.none": _("None chosen: press an idea"),
        "chosen.unseen.one": _("1 of them is not in the list now: the search hides it."),
        "chosen.unseen.other": _("{count} of them are not in the list now: the search hides them."),
        "chosen.one": _("1 chosen"),
        "chosen.other": _("{count} chosen"),
        "merge.selected": _("Merge the chosen ones"),
        "merge.title.one": _("Merge this idea"),
        "merge.title.other": _("Merge these {count} ideas"),
        "merge.help": _(
            "All originals are kept with their support, and the merge can be taken apart again. "
            "Each person counts once."
        ),
        "merge.name": _("What the merged idea says"),
        "merge.do": _("Merge"),
        "merge.use": _("Use these words"),
        "merged": _("The ideas were merged"),
        "merged.of.one": _("Merged from 1 idea"),
        "merged.of.other": _("Merged from {count} ideas"),
        "unmerge": _("Take the merge apart"),
        "unmerge.one": _("Take out"),
        "unmerged": _("The merge was taken apart"),
    }


def _for_others(_: Translator) -> dict[str, str]:
    return {
        "other.open": _("For people without a device"),
        "other.title": _("For people without a device"),
        "other.help": _(
            "Write down what they say, one idea per line, and how many of them say so. "
            "They are counted in the support, marked “on paper”."
        ),
        "other.sector": _("Their sector"),
        "other.people": _("How many people"),
        "other.ideas": _("Ideas, one per line"),
        "other.add": _("Add"),
        "count.open": _("Count on paper"),
        "count.title": _("People without a device who support this idea"),
        "count.help": _(
            "For each sector, how many people in all. In a merged idea, people of one sector count up to the largest "
            "number given, so that nobody counts twice."
        ),
        "count.saved": _("The count was saved"),
        "place": _("Put in the tree"),
        "place.title": _("Put this idea in the tree"),
        "place.candidate": _("As a candidate for the core problem"),
        "place.core": _("As the core problem"),
        "place.cause": _("As a cause of the core problem"),
        "place.effect": _("As an effect of the core problem"),
        "place.parked": _("In the parking lot, for later"),
        "placed": _("The idea is in the tree"),
        "proposed": _("The idea is among the candidates"),
    }
