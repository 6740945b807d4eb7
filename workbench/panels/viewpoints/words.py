"""The problem as each sector sees it: the same questions for all, answers side by side (R10)."""

from collections.abc import Callable

from workbench.words.question_label import QUESTION_LABELS
from workbench.words.rule_note import rule_labels
from workbench.words.saved_text import saved_text_labels

Translator = Callable[[str], str]


def labels(_: Translator) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return _questions(_) | _writing(_) | _comparing(_) | _caucus(_) | saved_text_labels(_)


def _questions(_: Translator) -> dict[str, str]:
    return {
        "title": _("Points of view"),
        "sub": _("The same questions for every sector; then we look at the answers side by side."),
        "sub.room": _("The same questions for everybody; then we look at the answers together."),
        "subject.core": _("The problem:"),
        "subject.open": _("We are looking at"),
        "subject.situation": _("the situation in “{topic}”"),
        **{f"question.{question}": _(text) for question, text in QUESTION_LABELS.items()},
        "short.shows": _("How it shows"),
        "short.causes": _("What causes it"),
        "short.leads_to": _("What follows"),
        "short.affected": _("Who it affects"),
        "short.keeps_going": _("What keeps it going"),
        "questions.name": _("Questions"),
        "question.previous": _("Previous question"),
        "question.next": _("Next question"),
        "question.place": _("{count} of {total}"),
        "question.on_screen": _("On the shared screen"),
        "question.to_screen": _("Bring everybody to this question"),
        "question.add": _("Add a question"),
        "question.new": _("Your question for everybody"),
        "question.drop": _("Take this question out"),
        "add": _("Add"),
        "cancel": _("Cancel"),
        "show": _("Show the answers"),
        "hide": _("Hide the answers"),
        "undo": _("Undo"),
        "redo": _("Redo"),
    }


def _writing(_: Translator) -> dict[str, str]:
    return {
        "mine.title": _("Your answer"),
        "mine.hidden": _("Only you see it until the facilitator shows the answers."),
        "mine.shown": _(
            "Everybody sees it without your name; with your sector if three or more people of it take part."
        ),
        "mine.secret": _("Everybody sees it, without your name and without your sector."),
        "mine.placeholder": _("In a sentence or two, as you see it"),
        "mine.ahead": _("You can answer in a moment, once the facilitator opens this stage."),
        "mine.closed": _("You did not answer this question."),
        "enter.title": _("Answer of people without a device"),
        "enter.sector": _("Sector they speak for"),
        "enter.text": _("Their answer"),
        "enter.choose": _("Choose a sector"),
        "enter.add": _("Enter the answer"),
        "enter.reword": _("Answer entered for: {sector}"),
        "enter.of": _("People without a device: {sector}"),
        "enter.positions": _("With a sector chosen you can also enter whether it agrees with an answer."),
        "error.sector": _("Choose the sector first."),
        "error.empty": _("Write the answer first."),
    }


def _comparing(_: Translator) -> dict[str, str]:
    return {
        "waiting.one": _("1 answer so far. The facilitator will show them to everybody."),
        "waiting.other": _("{count} answers so far. The facilitator will show them to everybody."),
        "waiting.none": _("Nobody has answered this question yet."),
        **rule_labels(_),
        "answers.none": _("No answers to this question yet."),
        "silent": _("No answer yet:"),
        "accord.common": _("Common ground"),
        "accord.contested": _("Sectors differ"),
        "accord.rejected": _("No sector agrees"),
        "accord.open": "",
        "accord.common.room": _("Most agree"),
        "accord.contested.room": _("Opinions differ"),
        "accord.rejected.room": _("Most do not agree"),
        "accord.open.room": "",
        "picture.common.room": _("Where most agree"),
        "picture.contested.room": _("Where opinions differ"),
        "picture.common": _("Where the sectors that spoke agree"),
        "picture.contested": _("Where they differ"),
        "picture.none": _("Nobody has agreed or disagreed yet. Take a position on the answers of others."),
        "picture.none.wall": _("Nothing yet: on your phones, agree or disagree with the answers of others."),
        "picture.more": _("and {count} more"),
        "agree": _("I agree"),
        "disagree": _("I disagree"),
        "agree.sector": _("They agree"),
        "disagree.sector": _("They disagree"),
        "voices": _("{agree} agree, {disagree} disagree"),
        "voices.room": _("{agree} of {total} agree"),
        "voices.few.one": _("1 person has spoken on this."),
        "voices.few.other": _("{count} people have spoken on this; how is shown from three on."),
        "reason": _("Why? It stays beside the answer"),
        "reason.agree": _("agrees:"),
        "reason.disagree": _("disagrees:"),
        "reason.was": _("Said of an earlier wording: “{text}”"),
        "stale": _("The answer changed after you took your position. Take it again?"),
        "earlier.one": _("1 position was taken on an earlier wording and is not counted"),
        "earlier.other": _("{count} positions were taken on earlier wordings and are not counted"),
        "yours": _("Your answer"),
        "entered": _("Of people without a device"),
        "take": _("Add to the ideas"),
        "taken": _("Among the ideas"),
        "propose": _("Propose as the core problem"),
        "proposed": _("It is among the candidates for the core problem"),
        "withdrawn": _("Taken back by whoever gave it"),
        "now.shown": _("The answers are now shown to everybody"),
        "now.hidden": _("The answers are hidden again"),
    }


def _caucus(_: Translator) -> dict[str, str]:
    """Return what is said where a sector may speak as one (R5)."""
    return {
        "caucus.as": _("Say this as:"),
        "caucus.room": _("The whole room: nobody can tell who"),
        "caucus.ours": _("A sector as one, on purpose:"),
        "caucus.answer": _("What “{sector}” says as one"),
        "caucus.placeholder": _("What you have agreed to say together"),
        "caucus.say": _("Say it as “{sector}”"),
        "caucus.back": _("Take back what was said as one"),
        "caucus.said": _("Said as “{sector}”, on purpose"),
        "caucus.title": _("Shall “{sector}” speak as one?"),
        "caucus.sure": _(
            "Everybody will be told that “{sector}” says this: on every page, on the wall and in the report, also "
            "later. Who typed it is told to nobody."
        ),
        "caucus.alone": _("You are the only one here from “{sector}”: everybody will know it was you."),
        "caucus.alone.other": _(
            "No more than one person from “{sector}” is here: everybody will know whose words they are."
        ),
        "caucus.mark": _("As one, on purpose"),
        "caucus.of": _("{sector}, as one,"),
        "caucus.position": _("What “{sector}” says of it as one"),
        "caucus.agree": _("{sector}, as one: agrees"),
        "caucus.disagree": _("{sector}, as one: disagrees"),
    }
