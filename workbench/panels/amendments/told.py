"""What is told of one amendment, wherever it is shown: on phones, at the desk, on the wall (R29)."""

from ogcore.amendments.conflict import known
from ogcore.amendments.ground import state_of, text_now
from ogcore.amendments.remaking import again
from ogcore.amendments.state import Amendment
from ogcore.commitments.state import Commitments
from ogcore.commitments.title import short_title
from ogcore.record.group import WorkingGroup
from workbench.panels.panel import View, Viewer, labels
from workbench.words import card_label


def told(group: WorkingGroup, held: Amendment) -> View:
    """Return an amendment: its words, what differs (None while it is being worked out), why, and how far it is."""
    return {
        "id": held.amendment,
        "card": held.ground.card,
        "field": held.ground.field,
        "base": held.ground.words,
        "text": held.text,
        "pieces": pieces(held.ground.words, held.text),
        "reason": held.reason,
        "state": state_of(group, held),
        "of": held.of,
        "how": held.how,
    }


def pieces(before: str, after: str) -> list[list[str]] | None:
    """Return what differs between two wordings, as ``[kind, text]``; None while it is being worked out."""
    found = known(before, after)
    return None if found is None else [[kind, text] for kind, text in found]


def told_outdated(group: WorkingGroup, held: Amendment) -> View:
    """Return the same of one whose words have moved: what stands there now, and how it would be made again."""
    renewed = again(group, held, known)
    if renewed is None:
        return told(group, held) | {"now": text_now(group, held.ground) or "", "moved": None, "again": None}
    return told(group, held) | {
        "now": renewed.base,
        "moved": pieces(held.ground.words, renewed.base),
        "again": {"base": renewed.base, "nth": renewed.nth, "text": renewed.text, "joined": renewed.joined}
        if renewed.text != renewed.base
        else None,
    }


def told_settled(group: WorkingGroup, held: Amendment) -> View:
    """Return the same of one that was decided, withdrawn or left behind, with how the group decided."""
    outcome = held.outcome
    return told(group, held) | {
        "decision": outcome.decision,
        "votes": [outcome.in_favour, outcome.against, outcome.abstained],
        "why": outcome.reason,
    }


def place_of(group: WorkingGroup, viewer: Viewer, card: str, field: str) -> View:
    """Return which card and which field of it something is about, as people call them."""
    cards = group[Commitments].ordered()
    number = next((place for place, one in enumerate(cards, 1) if one.card == card), 0)
    named = labels(card_label.labels, viewer.language)
    return {
        "title": numbered(viewer, number),
        "label": named.get(f"short.{field}") or named[f"field.{field}"],
    }


def title_of(group: WorkingGroup, viewer: Viewer, card: str, number: int) -> str:
    """Return what a card is called: the beginning of what is to be done, or its number."""
    held = group[Commitments].cards.get(card)
    title = "" if held is None else short_title(held.text("action") or held.text("objective"))
    return title or numbered(viewer, number)


def numbered(viewer: Viewer, number: int) -> str:
    """Return what a card is called by its place among the others."""
    return viewer.translate("Commitment {number}").replace("{number}", str(number))
