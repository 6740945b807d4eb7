"""The drawer of amendments, and what is said of readings and decisions wherever they are shown (R29)."""

from collections.abc import Callable

from workbench.words import card_label
from workbench.words.decision_label import decisions

Translator = Callable[[str], str]


def labels(_: Translator) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return {
        **readings(_),
        **_comparing(_),
        **decisions(_),
        **votes(_),
        **_page(_),
        **_proposing(_),
        **_deciding(_),
        **_asking(_),
        **_moved(_),
        **_story(_),
        **card_label.names(_),
    }


def readings(_: Translator) -> dict[str, str]:
    """Return what is said of one reading and of several that differ over the same words."""
    return {
        "diff.removed": _("removed:"),
        "diff.added": _("added:"),
        "diff.end": _("end of change"),
        "reading": _("Reading {letter}"),
        "proposed": _("Proposed"),
        "now.empty": _("Nothing is written here yet."),
        "struck": _("The sentence would be taken out."),
        "reason": _("Why"),
        "quoted": _("“{text}”"),
        "conflict": _("These readings change the same words: {words}."),
        "conflict.place": _("These readings add different words at the same place."),
        "conflict.one": _("Only one can stand; the others can be made again on the new text."),
    }


def _comparing(_: Translator) -> dict[str, str]:
    return {
        "now": _("The sentence as it stands"),
        "would": _("It would read"),
        "before": _("It reads"),
        "comparing": _("The differences are being worked out."),
        "key.removed": _("taken out"),
        "key.added": _("added"),
        "side.on": _("Side by side"),
    }


def votes(_: Translator) -> dict[str, str]:
    """Return what is said of a vote of the room, wherever it is shown."""
    return {
        "vote.one": _("The room is asked: shall it read so?"),
        "vote.several": _("The room is asked: which reading shall stand?"),
        "vote.open": _("Answer on your phone. The figures are shown when the vote is closed."),
        "vote.answered.none": _("Nobody has answered yet"),
        "vote.answered.one": _("1 has answered"),
        "vote.answered.other": _("{count} have answered"),
        "vote.few": _("Fewer than three have answered, so that only their number is shown."),
        "vote.result": _("What the room answered"),
        "vote.for": _("In favour: {count}"),
        "vote.reading": _("Reading {letter}: {count}"),
        "vote.against": _("Against: {count}"),
        "vote.neither": _("Leave it as it is: {count}"),
        "vote.abstained": _("Abstained: {count}"),
    }


def _page(_: Translator) -> dict[str, str]:
    return {
        "title": _("Amendments"),
        "close": _("Close"),
        "loading": _("One moment…"),
        "count.one": _("1 to decide"),
        "count.other": _("{count} to decide"),
        "queue": _("To decide"),
        "queue.none": _("Nothing waits for a decision."),
        "queue.help": _("Choose a sentence below and propose other words for it."),
        "queue.more.one": _("One more waits: it comes when another is decided."),
        "queue.more.other": _("{count} more wait: they come as these are decided."),
        "queue.new": _("Other words were proposed: {text}"),
        "own": _("Yours"),
        "wall": _("Show on the wall"),
        "wall.on": _("It is on the wall"),
        "wall.now": _("On the wall"),
        "settled": _("Decided and taken back"),
        "error.unknown": _("That could not be done. Please try again."),
        "undo": _("Undo"),
        "cancel": _("Cancel"),
    }


def _proposing(_: Translator) -> dict[str, str]:
    return {
        "sentences": _("Propose other words"),
        "sentences.none": _("There is no card yet whose words could be changed."),
        "sentences.closed": _("Words can be proposed once the stage is open."),
        "card": _("Commitment"),
        "field.empty": _("Nothing is written here yet."),
        "propose": _("Propose other words"),
        "propose.whole": _("Propose other words for all of it"),
        "propose.other": _("Propose another answer"),
        "propose.answer": _("The answer you propose"),
        "propose.words": _("The words you propose"),
        "propose.words.help": _("Empty it to propose that the sentence goes."),
        "propose.reason": _("Why? The group reads it"),
        "propose.do": _("Propose it"),
        "propose.done": _("Proposed. The group decides on it."),
        "propose.late": _("Your words are kept on this device and go on their way when the line is back."),
        "unfinished": _("Not proposed yet"),
        "unfinished.help": _(
            "Words you began stay on this device. If the text has changed since, nothing is lost: propose them."
        ),
        "unfinished.drop": _("Throw away"),
        "unfinished.dropped": _("Thrown away"),
        "counter": _("Propose another reading"),
        "withdraw": _("Take back"),
        "withdrawn": _("Taken back. It is kept among those decided."),
        "open.one": _("1 amendment"),
        "open.other": _("{count} amendments"),
    }


def _deciding(_: Translator) -> dict[str, str]:
    return {
        "accept": _("Accept"),
        "reject": _("Reject with a reason"),
        "decide.how": _("How did the group decide?"),
        "decide.consensus": _("By consensus"),
        "decide.vote": _("By a vote of the room"),
        "decide.in_favour": _("In favour"),
        "decide.against": _("Against"),
        "decide.abstained": _("Abstained"),
        "decide.others.one": _("Another amendment changes the same sentence. What becomes of it?"),
        "decide.others.other": _("{count} other amendments change the same sentence. What becomes of them?"),
        "decide.outdated": _("Leave it to be made again on the new words"),
        "decide.rejected": _("Reject it too, by this decision"),
        "decide.reason": _("The reason"),
        "decide.reason.must": _("The reason (those who proposed it read it)"),
        "decide.accept": _("Accept it"),
        "decide.reject": _("Reject it"),
        "accepted": _("Accepted: the card says it now."),
        "rejected": _("Rejected. The card stays as it was."),
        "needs.reason": _("Write the reason first."),
        "needs.votes": _("Write how many voted."),
    }


def _asking(_: Translator) -> dict[str, str]:
    return {
        "ask": _("Ask the room"),
        "ask.done": _("The phones are asked. The wall shows it."),
        "ask.close": _("Close the vote"),
        "ask.again": _("Open it again"),
        "ask.away": _("Put it away"),
        "ask.binds": _("It binds nobody: record what the group decides, with the reading it accepts or rejects."),
        "answer.for": _("In favour"),
        "answer.reading": _("Reading {letter}"),
        "answer.against": _("Against"),
        "answer.neither": _("Leave it as it is"),
        "answer.abstained": _("I abstain"),
        "answer.done": _("Your answer is in. Until the vote is closed you can change it."),
        "answer.back": _("Take my answer back"),
        "answer.strip": _("The room is asked about the words of a commitment."),
        "answer.open": _("Give my answer"),
        "answer.see": _("See it"),
        "decide.counted": _("The figures of the phones are filled in: add the raised hands of people without one."),
    }


def _moved(_: Translator) -> dict[str, str]:
    return {
        "moved": _("The words it changes have moved since it was proposed."),
        "gone": _("What it changes was taken out of the card. It comes back with it."),
        "moved.now": _("There it reads now"),
        "outdated": _("Outdated ones"),
        "outdated.help": _("The words these were made on have moved. Nothing is lost: they can be made again."),
        "again": _("Make it again"),
        "again.would": _("Made again it would read"),
        "again.joined": _("Both changes are in it."),
        "again.same": _("The card says that already."),
        "again.done": _("Proposed again, on the words as they stand."),
    }


def _story(_: Translator) -> dict[str, str]:
    return {
        "story": _("History"),
        "story.none": _("Nobody has changed it since the card was begun."),
        "story.direct": _("written directly"),
        "story.amended": _("amended"),
    }
