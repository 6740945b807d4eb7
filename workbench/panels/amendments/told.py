"""What is told of one amendment, wherever it is shown: on phones, at the desk, on the wall (R29)."""

from dataclasses import asdict

from ogcore.amendments.conflict import changed, known
from ogcore.amendments.ground import state_of, text_now
from ogcore.amendments.remaking import again
from ogcore.amendments.spot import Spot, is_whole, spot_of
from ogcore.amendments.state import Amendment
from ogcore.commitments.state import Commitments
from ogcore.commitments.title import short_title
from ogcore.record.group import WorkingGroup
from workbench.panels.panel import View, Viewer
from workbench.words.card_value import label_of, worded


def told(group: WorkingGroup, viewer: Viewer, held: Amendment) -> View:
    """Return an amendment: its words, what differs (None while it is being worked out), why, and how far it is.

    ``shown`` are both wordings as people read them, of a field that holds one answer: a date, a choice, a name.
    """
    ground = held.ground
    return {
        "id": held.amendment,
        "card": ground.card,
        "field": ground.field,
        "item": ground.item,
        "of_list": ground.of,
        "base": ground.words,
        "text": held.text,
        "shown": [worded(group, viewer.language, spot_of(ground), text) for text in (ground.words, held.text)]
        if is_whole(spot_of(ground))
        else None,
        "pieces": pieces_of(group, viewer, held),
        "reason": held.reason,
        "state": state_of(group, held),
        "of": held.of,
        "how": held.how,
    }


def pieces_of(group: WorkingGroup, viewer: Viewer, held: Amendment) -> list[list[str]] | None:
    """Return what an amendment changes, as ``[kind, text]``; None while it is being worked out."""
    found, spot = changed(held, known), spot_of(held.ground)
    return None if found is None else [[kind, worded(group, viewer.language, spot, text)] for kind, text in found]


def _moved(group: WorkingGroup, viewer: Viewer, spot: Spot, before: str, after: str) -> list[list[str]] | None:
    """Return what has changed in the words an amendment was made on."""
    if is_whole(spot):
        sides = (("removed", before), ("added", after))
        return [[kind, worded(group, viewer.language, spot, text)] for kind, text in sides if text]
    found = known(before, after)
    return None if found is None else [[kind, text] for kind, text in found]


def told_outdated(group: WorkingGroup, viewer: Viewer, held: Amendment) -> View:
    """Return the same of one whose words have moved: what stands there now, and how it would be made again.

    ``gone``: the card, or the item of it, was taken out.
    """
    renewed, spot, now = again(group, held, known), spot_of(held.ground), text_now(group, held.ground)
    if renewed is None:
        stands = worded(group, viewer.language, spot, now or "")
        return told(group, viewer, held) | {"now": stands, "moved": None, "again": None, "gone": now is None}
    return told(group, viewer, held) | {
        "now": worded(group, viewer.language, spot, renewed.base),
        "moved": _moved(group, viewer, spot, held.ground.words, renewed.base),
        "again": asdict(renewed) | {"shown": worded(group, viewer.language, spot, renewed.text)}
        if renewed.text != renewed.base
        else None,
        "gone": False,
    }


def told_settled(group: WorkingGroup, viewer: Viewer, held: Amendment) -> View:
    """Return the same of one that was decided, withdrawn or left behind, with how the group decided."""
    outcome = held.outcome
    return told(group, viewer, held) | {
        "decision": outcome.decision,
        "votes": [outcome.in_favour, outcome.against, outcome.abstained],
        "why": outcome.reason,
    }


def place_of(group: WorkingGroup, viewer: Viewer, held: Amendment) -> View:
    """Return which card and which field of it an amendment is about, as people call them."""
    cards = group[Commitments].ordered()
    number = next((place for place, one in enumerate(cards, 1) if one.card == held.ground.card), 0)
    return {"title": numbered(viewer, number), "label": label_of(group, viewer.language, spot_of(held.ground))}


def title_of(group: WorkingGroup, viewer: Viewer, card: str, number: int) -> str:
    """Return what a card is called: the beginning of what is to be done, or its number."""
    held = group[Commitments].cards.get(card)
    title = "" if held is None else short_title(held.text("action") or held.text("objective"))
    return title or numbered(viewer, number)


def numbered(viewer: Viewer, number: int) -> str:
    """Return what a card is called by its place among the others."""
    return viewer.translate("Commitment {number}").replace("{number}", str(number))
