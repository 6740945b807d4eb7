"""What the drawer of amendments shows: the sentences of the cards, what is to be decided, what was (R29)."""

from ogcore.amendments.ground import place_now, text_now
from ogcore.amendments.spot import Spot, is_whole
from ogcore.amendments.state import Amendment, Amendments
from ogcore.commitments.state import Commitment, Commitments
from ogcore.commitments.template import FIELDS, ITEMS, Field
from ogcore.language.sentence import sentences
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.voice import Voice
from workbench.panels.allowance import Allowance
from workbench.panels.amendments.matters import Matter, matter_view, matters_of
from workbench.panels.amendments.told import place_of, title_of, told_outdated, told_settled
from workbench.panels.amendments.vote_view import vote_view
from workbench.panels.panel import View, Viewer
from workbench.words.card_value import item_title, worded

READINGS_SHOWN, _AT_LEAST = 8, 2
"""Readings of one matter that are shown; the next come as these are decided or taken back."""
MATTERS_SHOWN, OUTDATED_SHOWN, SETTLED_SHOWN = 30, 30, 20
"""So many of each are shown; what waits further comes as these are decided."""
_AN_ITEM, _A_FIELD = 150, 30
"""Bytes that an item and a field take on a page beside their words."""
_WORDS, _READ = 150_000, 200_000
"""Bytes of what the cards say on this page, and of what is proposed: what is left out comes as others are decided."""


def amendments_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the cards sentence by sentence, what waits for a decision, what is outdated and what was settled last."""
    matters = matters_of(group)
    moved = _outdated(group)
    settled = sorted((one for one in group[Amendments].ordered() if not one.undecided), key=_when, reverse=True)
    room, read = Allowance(_WORDS), Allowance(_READ)
    shown = [(one, _readings(one, read, first=not place)) for place, one in enumerate(matters[:MATTERS_SHOWN])]
    fitting = [(one, readings) for one, readings in shown if readings]
    cards = group[Commitments].ordered()
    return {
        **closed_view(group, viewer),
        "editable": viewer.editable,
        "facilitator": viewer.facilitator,
        "cards": [_card(group, viewer, card, place, room) for place, card in enumerate(cards, 1)],
        "matters": [matter_view(group, viewer, one, readings) for one, readings in fitting],
        "more": len(matters) - len(fitting),
        "outdated": [
            told_outdated(group, viewer, one) | place_of(group, viewer, one)
            for one in moved[:OUTDATED_SHOWN]
            if read.takes(_said(one), text_now(group, one.ground) or "")
        ],
        "settled": [
            told_settled(group, viewer, one) | place_of(group, viewer, one)
            for one in settled[:SETTLED_SHOWN]
            if read.takes(_said(one))
        ],
    }


def template() -> View:
    """Return what may be written in which field, as the widget needs it."""
    return {
        "fields": [_spec(field) for field in FIELDS],
        "items": {of: [_spec(field) for field in fields] for of, fields in ITEMS.items()},
    }


def _spec(field: Field) -> View:
    return {name: getattr(field, name) for name in ("name", "kind", "choices", "of", "former")}


def closed_view(group: WorkingGroup, _viewer: Viewer) -> View:
    """Return how much is to be decided, and the vote at hand: what the button and the line above say of the drawer."""
    return {"count": len(matters_of(group)), "discussed": group[Amendments].discussed, "vote": vote_view(group)}


def my_amendments(group: WorkingGroup, _identity: Identity, voice: Voice | None = None) -> View:
    """Return which amendments are this reader's own, and what they answered in the vote at hand."""
    state = group[Amendments]
    if voice is None:
        return {"own": [], "answer": None}
    return {
        "own": [one.amendment for one in state.entries.values() if one.is_of(voice)],
        "answer": None if state.vote is None else state.answer_of(voice, state.vote),
    }


def _outdated(group: WorkingGroup) -> list[Amendment]:
    return [one for one in group[Amendments].undecided() if place_now(group, one) is None]


def _readings(matter: Matter, room: Allowance, *, first: bool) -> int:
    """Return how many readings of a matter are shown; of the ``first`` there are always two, if it has them."""
    shown = 0
    for held in matter.amendments[:READINGS_SHOWN]:
        if not room.takes(_said(held)) and not (first and shown < _AT_LEAST):
            break
        shown += 1
    return shown


def _said(held: Amendment) -> str:
    """Return the words that an amendment brings to a page: its own, and those it is about."""
    return held.ground.words + held.text


def _when(held: Amendment) -> tuple[float, int]:
    return held.outcome.at, held.order


def _card(group: WorkingGroup, viewer: Viewer, card: Commitment, number: int, room: Allowance) -> View:
    """Return a card with what it says: what is empty there, the page knows by itself."""
    said = [field.name for field in FIELDS if card.text(field.name)]
    lists = [{"of": of, "items": _items(group, viewer, card, of, room)} for of in ITEMS]
    return {
        "card": card.card,
        "title": title_of(group, viewer, card.card, number),
        "fields": [_field(group, viewer, Spot(card.card, name), card.text(name), room) for name in said],
        "lists": [one for one in lists if one["items"]],
    }


def _items(group: WorkingGroup, viewer: Viewer, card: Commitment, of: str, room: Allowance) -> list[View]:
    return [
        {
            "item": item.item,
            "title": item_title(item, at),
            "fields": [
                _field(group, viewer, Spot(card.card, name, item.item, of), wording.text, room)
                for name, wording in item.fields.items()
                if wording.text
            ],
        }
        for at, item in enumerate(card.of(of), 1)
        if room.takes(besides=_AN_ITEM)
    ]


def _field(group: WorkingGroup, viewer: Viewer, spot: Spot, text: str, room: Allowance) -> View:
    """Return what a field says, ``shown`` as people read it, by sentence; None where this page has no room for it."""
    if not room.takes(text, besides=len(text) + _A_FIELD):
        return {"field": spot.field, "text": None}
    if is_whole(spot):
        return {"field": spot.field, "text": text, "shown": worded(group, viewer.language, spot, text)}
    several = _sentences(text)
    return {"field": spot.field, "text": text} | ({"sentences": several} if several else {})


def _sentences(text: str) -> list[View]:
    """Return the sentences of a field, each with which it is of those that read alike; none where one is all of it."""
    found = [text[start:end] for start, end in sentences(text)]
    return [] if found == [text] else [{"text": one, "nth": found[:at].count(one)} for at, one in enumerate(found)]
