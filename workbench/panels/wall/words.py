"""What the wall says beside the group's own words: little, and large enough for ten metres (R3)."""

from collections.abc import Callable

from workbench.panels.amendments.words import readings, votes
from workbench.panels.commitments.plan_words import chart_labels
from workbench.panels.signing.words import agreed
from workbench.words.decision_label import decisions


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    cards = {**_commitments(_), **chart_labels(_), **_amendments(_), **_signing(_)}
    return {**_ideas(_), **_dots(_), **_tree(_), **cards, **_agenda(_), **joining(_)}


def joining(_: Callable[[str], str]) -> dict[str, str]:
    """Return how to join, in the words of the wall and of its strip."""
    return {
        "join.at": _("Come in at"),
        "join.qr": _("QR code of the address to join"),
        "join.closed": _("The door is closed: nobody new comes in just now"),
    }


def _ideas(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "title": _("On the wall"),
        "soon": _("We start in a moment"),
        "ideas.one": _("idea written"),
        "ideas.other": _("ideas written"),
        "ideas.hidden": _("The facilitator will show them to the whole group."),
        "ideas.write": _("Write from your phone, one idea at a time."),
        "theme.none": _("Not in a theme yet"),
        "theme.goes_on": _("{theme} … (continues)"),
        "theme.count.one": _("1 idea"),
        "theme.count.other": _("{count} ideas"),
        "ideas.shown.one": _("1 idea in all"),
        "ideas.shown.other": _("{count} ideas in all"),
        "from.one": _("from 1 person"),
        "from.other": _("from {count} people"),
        "from.least.one": _("from at least 1 person"),
        "from.least.other": _("from at least {count} people"),
        "times.one": _("1 person is behind it"),
        "times.other": _("{count} people are behind it"),
        "newest": _("newest"),
        "page.place": _("Page {page} of {pages}"),
        "order.support": _("most people behind it first"),
    }


def _dots(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "dots.placing": _("Now: place your dots on your phone"),
        "dots.placed.one": _("1 person has placed dots"),
        "dots.placed.other": _("{count} people have placed dots"),
        "dots.title": _("What the room prefers: the result of the dots"),
        "dots.rank": _("No. {rank}"),
        "dots.count.one": _("1 dot"),
        "dots.count.other": _("{count} dots"),
        "dots.total.one": _("1 dot in all."),
        "dots.total.other": _("{count} dots in all."),
        "dots.few": _("Where they are is shown once at least three people have placed some."),
        "dots.none": _("No idea has a dot yet."),
    }


def _commitments(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "card.place": _("Card {at} of {of}"),
        "card.lacks.one": _("1 answer still to write: {places}"),
        "card.lacks.other": _("{count} answers still to write: {places}"),
        "card.lacks.more": _("and {count} more"),
        "card.untitled": _("To … by …"),
        "indicator.empty": _("Nothing has been said of this indicator yet."),
        "indicator.unknown": _("not known yet"),
        "indicator.lacks": _("Still to answer: {places}"),
        "indicator.whole": _("Nothing is missing that an indicator needs."),
        "card.begin": _("To begin: choose the objective that the first card answers."),
    }


def _amendments(_: Callable[[str], str]) -> dict[str, str]:
    return {
        **readings(_),
        **decisions(_),
        **votes(_),
        "more.readings.one": _("1 more reading is on the phones"),
        "more.readings.other": _("{count} more readings are on the phones"),
    }


def _signing(_: Callable[[str], str]) -> dict[str, str]:
    return {
        **agreed(_),
        "signing.frozen": _("The text stays as it is: it is being signed"),
        "signing.none": _("Nothing is being signed."),
        "signing.version": _("{name}, version {version}"),
        "signing.soon": _("Once it is sealed six words and a code to photograph appear here."),
        "signing.aloud": _("Read them aloud and photograph the code: it is your receipt"),
        "signing.words": _("Fingerprint in words"),
        "signing.code": _("Code of the receipt"),
        "signing.more.one": _("and 1 more"),
        "signing.more.other": _("and {count} more"),
        "signing.dissents.one": _("and 1 more dissent"),
        "signing.dissents.other": _("and {count} more dissents"),
    }


def _agenda(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "agenda.title": _("Agenda"),
        "agenda.minutes": _("{minutes} min"),
        "agenda.past": _("Over"),
        "agenda.now": _("Now"),
        "agenda.ahead": _("Ahead"),
    }


def _tree(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "kind.core": _("Core problem"),
        "kind.cause": _("Cause"),
        "kind.effect": _("Effect"),
        "kind.means": _("Means"),
        "kind.end": _("End"),
        "kind.parked": _("Parked"),
        "open": _("To be worded by the group"),
        "unsure": _("to confirm"),
        "gone": _("This card is not in the tree any more."),
        "towards": _("It leads to:"),
        "more.one": _("1 more"),
        "more.other": _("{count} more"),
        "branch.place": _("Branch {at} of {of}"),
        "core.place": _("Around the centre ({at} of {of})"),
        "pair.place": _("Pair {at} of {of}"),
        "pair.problem": _("The problem"),
        "pair.objective": _("What we want to see instead"),
        "pair.proposed": _("A proposal: the group has not confirmed it yet."),
        "pair.none": _("There is no tree to make pairs of yet."),
        "result.none": _("Nothing is being voted on at the moment."),
    }
