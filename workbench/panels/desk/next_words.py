"""The next step, in the words of somebody who asks whether to take it (R3)."""

from collections.abc import Callable


def next_words(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence of the next step, by key, through the translator ``_``."""
    return _asked(_) | _reasons(_) | {
        "next.title": _("Next step"),
        "next.begin": _("Begin: {title}"),
        "next.reveal.one": _("Show the idea"),
        "next.reveal.other": _("Show the {count} ideas"),
    }  # fmt: skip


def _asked(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "ask.begin.none": _("Nobody has come in yet. Show the code."),
        "ask.begin.one": _("1 person is here. Shall we begin?"),
        "ask.begin.other": _("{count} people are here. Shall we begin?"),
        "ask.reopen": _("Writing is closed. Shall we open it?"),
        "ask.finished": _("{finished} of {here} have finished. Shall we go on?"),
        "ask.reveal.one": _("1 idea is written. Shall we show it?"),
        "ask.reveal.other": _("{count} ideas are written. Shall we show them?"),
        "ask.dots": _("Shall we show where the dots are?"),
        "ask.answers": _("Shall we show the answers?"),
        "ask.choose": _("Shall the group choose its core problem?"),
        "ask.show": _("Shall we close the choice and show it?"),
        "ask.centre": _("Which sentence goes into the centre of the tree?"),
        "ask.next": _("People are at work. Shall we go on when they have finished?"),
        "ask.sort": _("The ideas are shown. Shall we put them into themes and place dots before going on?"),
        "ask.end": _("That was the last stage. Shall we finish?"),
        "ask.last": _("This is the last stage. People are at work."),
    }


def _reasons(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "why.begin": _("Until then phones and wall say: “We start in a moment”. Then everybody can write."),
        "why.reopen": _("“{stage}” is on every screen, for reading. Opened, everybody can write again."),
        "why.reveal": _(
            "The wall and the phones see them at the same moment. Nobody sees who wrote what. They can be hidden again."
        ),
        "why.dots": _("The wall and the phones see the result at the same moment. It can be hidden again."),
        "why.answers": _("The wall and the phones see them at the same moment. They can be hidden again."),
        "why.choose": _("Everybody chooses on their phone, unseen by the others until you show it."),
        "why.show": _("Nobody can change their choice then; the wall shows what the group prefers."),
        "why.centre": _("The other candidates are kept. It can be undone."),
        "why.next": _("Every screen of the group goes on with you. It can be taken back."),
        "why.sort": _("Both are under “Group's work”, with the ideas: then the group sees what matters most to it."),
        "why.end": _(
            "Take the copies and the report along, below, under “Copies to keep”. Then the names can be erased: that "
            "is at the foot of “People”."
        ),
        "why.last": _("When you close writing, everything stays there for reading. Take your copies along, below."),
    }
