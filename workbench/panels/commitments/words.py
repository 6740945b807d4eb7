"""Commitment cards written together: the widget of the last stage, with the words of the template (R27)."""

from collections.abc import Callable

from workbench.panels.commitments.guided_words import guided_labels
from workbench.panels.commitments.plan_words import plan_labels
from workbench.words import card_label
from workbench.words.saved_text import saved_text_labels

Translator = Callable[[str], str]


def labels(_: Translator) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    own = _page(_) | _state(_) | _choice(_) | _origin(_) | plan_labels(_) | guided_labels(_)
    return own | card_label.labels(_)


def _page(_: Translator) -> dict[str, str]:
    return {
        "title": _("Commitments"),
        "shelf.name": _("Commitment cards"),
        "shelf.complete": _("✓ Nothing missing"),
        "shelf.let_be": _("Some of it let be"),
        "section.holds": _("{count} of {total} written"),
        "shelf.missing.one": _("1 answer to write"),
        "shelf.missing.other": _("{count} answers to write"),
        "untitled": _("New commitment"),
        "new": _("New commitment"),
        "downloads": _("Downloads"),
        "pdf": _("Download PDF"),
        "remove": _("Remove this card"),
        "removed": _("The card was removed"),
        "removed.elsewhere": _("This card was removed."),
        "undo": _("Undo"),
        "redo": _("Redo"),
        "empty.title": _("Our first commitment"),
        "empty.lead": _(
            "Choose the objective it answers. The card begins with what your trees already say; "
            "the group writes the rest."
        ),
        "empty.closed": _("There are no commitments yet."),
        "begin.title": _("New commitment"),
        "begin.lead": _("Which objective does it answer? The card begins with what your trees already say."),
        "begin.none": _("There are no confirmed objectives yet. You can begin with an empty card all the same."),
        "begin.empty": _("Begin with an empty card"),
        "objective.means": _("Means: what somebody can do"),
        "objective.core": _("Core objective"),
        "objective.end": _("Ends: what will follow"),
        "add.parties": _("Add a party"),
        "add.activities": _("Add an activity"),
        "add.indicators": _("Add an indicator"),
        "add.agendas": _("Add an agenda"),
        "add.objections": _("Add an objection"),
        "item.up": _("Further up"),
        "item.down": _("Further down"),
        "item.remove": _("Take out"),
        "item.removed": _("It was taken out"),
        "item.more": _("More of it: order, indicator, observations, goals"),
        "place.parties": _("Party {count}"),
        "place.activities": _("Activity {count}"),
        "place.indicators": _("Indicator {count}"),
        "place.agendas": _("Agenda {count}"),
        "place.objections": _("Objection {count}"),
        "list.holds.none": _("none yet"),
        "list.holds.one": _("1 written"),
        "list.holds.other": _("{count} written"),
        "missing.more": _("and {count} more"),
        "list.full": _("There are {count}, as many as a card takes."),
        "parties.make": _("Make parties of this"),
        "let_be": _("Let it be…"),
        "let_be.title": _("Let it be, for a reason"),
        "let_be.lead": _("The reason is printed with the card."),
        "let_be.keep": _("Let it be"),
        "let_be.cancel": _("Cancel"),
        "let_be.told": _("Let be: {reason}"),
        "let_be.undo": _("Ask again"),
        "severity.missing": _("Missing"),
        "severity.weak": _("Weak"),
        "severity.note": _("Note"),
        "missing.one": _("Still to write:"),
        "missing.other": _("Still to write, {count} answers:"),
        "complete": _("✓ Nothing is missing that a commitment needs. Whether it holds is for the group to say."),
        "complete.let_be": _("Nothing is left to write but what the group lets be, with its reasons."),
        "required": _("required"),
        "amend": _("Propose other words"),
        "kept.signing": _("Being signed: stays as it is"),
        "kept.sealed": _("Sealed: stays as it is"),
        "kept.withdrawn": _("Withdrawn: stays as it is"),
        "kept.told.signing": _("This card is being signed: nobody changes its words while it is."),
        "kept.told.sealed": _("This card is sealed: its words are changed in a next version alone."),
        "kept.told.withdrawn": _("This card was withdrawn. It can be taken up again where it is signed."),
        "kept.back": _("Back to amending…"),
        "kept.version": _("Begin the next version"),
        "show.place": _("Commitment {count} of {total}"),
        "show.lacks.one": _("1 answer still to write: {places}"),
        "show.lacks.other": _("{count} answers still to write: {places}"),
        "show.lacks.more": _("and {count} more"),
        "show.begin": _("To begin: choose the objective that the first card answers."),
        "show.changed": _("Written just now: {field}"),
    }


def _choice(_: Translator) -> dict[str, str]:
    return {
        "choice.proposed": _("Not confirmed yet"),
        "choice.taken.one": _("It has a card already"),
        "choice.taken.other": _("It has {count} cards already"),
        "choice.others.one": _("1 more objective"),
        "choice.others.other": _("{count} more objectives"),
        "choice.search": _("Search the objectives"),
        "choice.found": _("{count} of {total} objectives"),
    }


def _origin(_: Translator) -> dict[str, str]:
    return {
        "origin.name": _("Where this card comes from"),
        "origin.problem": _("It answers the problem:"),
        "origin.objective": _("Its objective:"),
        "origin.none": _("This card was not begun from the trees."),
        "origin.open": _("Nobody has worded this objective yet."),
        "origin.back": _("Back to the card"),
        "origin.card": _("Card: {card}"),
        "source.problem": _("Problem tree"),
        "source.objective": _("Objective tree"),
        "source.from": _("Taken from:"),
        "source.differs.either": _("The tree says something else"),
        "source.differs.source": _("The tree has changed since"),
        "source.differs.card": _("Worded otherwise here than in the tree"),
        "source.card": _("The card says:"),
        "source.now": _("The tree says now:"),
        "source.take": _("Take the words of the tree"),
        "line.problem.core": _("Core problem"),
        "line.problem.means": _("Cause"),
        "line.problem.end": _("Effect"),
        "line.objective.core": _("Core objective"),
        "line.objective.means": _("Means"),
        "line.objective.end": _("End"),
        "diff.gone": _("taken out"),
        "diff.new": _("added"),
        "here.writing": _("{names} is writing…"),
        "here.facilitator": _("Facilitator"),
        "here.somebody": _("Somebody"),
    }


def _state(_: Translator) -> dict[str, str]:
    return saved_text_labels(_) | {
        "date.form": _("YYYY-MM-DD"),
        "date.pick": _("Choose on the calendar"),
    }
