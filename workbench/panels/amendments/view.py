"""What the drawer of amendments shows: the sentences of the cards, what is to be decided, what was (R29)."""

from ogcore.amendments.ground import place_now
from ogcore.amendments.state import Amendment, Amendments
from ogcore.commitments.state import Commitment, Commitments
from ogcore.commitments.template import FIELDS
from ogcore.language.sentence import sentences
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.voice import Voice
from workbench.panels.allowance import Allowance
from workbench.panels.amendments.matters import matter_view, matters_of
from workbench.panels.amendments.told import place_of, title_of, told_outdated, told_settled
from workbench.panels.panel import View, Viewer
from workbench.panels.panel import labels as labels_of
from workbench.words import card_label

MATTERS_SHOWN, OUTDATED_SHOWN, SETTLED_SHOWN = 30, 30, 20
"""So many of each are shown; what waits further comes as these are decided."""
_WORDS = 150_000
"""Bytes of what the cards say on this page."""


def amendments_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the cards sentence by sentence, what waits for a decision, what is outdated and what was settled last."""
    matters = matters_of(group)
    moved = _outdated(group)
    settled = sorted((one for one in group[Amendments].ordered() if not one.undecided), key=_when, reverse=True)
    room = Allowance(_WORDS)
    cards = group[Commitments].ordered()
    return {
        **closed_view(group, viewer),
        "editable": viewer.editable,
        "facilitator": viewer.facilitator,
        "cards": [_card(group, viewer, card, place, room) for place, card in enumerate(cards, 1)],
        "matters": [matter_view(group, viewer, one) for one in matters[:MATTERS_SHOWN]],
        "more": len(matters[MATTERS_SHOWN:]),
        "outdated": [_placed(group, viewer, one, told_outdated(group, one)) for one in moved[:OUTDATED_SHOWN]],
        "settled": [_placed(group, viewer, one, told_settled(group, one)) for one in settled[:SETTLED_SHOWN]],
    }


def closed_view(group: WorkingGroup, _viewer: Viewer) -> View:
    """Return how much is to be decided: what the button says of the drawer."""
    return {"count": len(matters_of(group)), "discussed": group[Amendments].discussed}


def my_amendments(group: WorkingGroup, _identity: Identity, voice: Voice | None = None) -> View:
    """Return which amendments are this reader's own."""
    entries = group[Amendments].entries.values()
    return {"own": [one.amendment for one in entries if voice is not None and one.is_of(voice)]}


def _outdated(group: WorkingGroup) -> list[Amendment]:
    return [one for one in group[Amendments].undecided() if place_now(group, one) is None]


def _when(held: Amendment) -> tuple[float, int]:
    return held.outcome.at, held.order


def _placed(group: WorkingGroup, viewer: Viewer, held: Amendment, view: View) -> View:
    return view | place_of(group, viewer, held.ground.card, held.ground.field)


def _card(group: WorkingGroup, viewer: Viewer, card: Commitment, number: int, room: Allowance) -> View:
    named = labels_of(card_label.labels, viewer.language)
    return {
        "card": card.card,
        "title": title_of(group, viewer, card.card, number),
        "fields": [
            {
                "field": field.name,
                "label": named.get(f"short.{field.name}") or named[f"field.{field.name}"],
                "kind": field.kind,
                "text": card.text(field.name),
                "sentences": _sentences(card.text(field.name)),
            }
            for field in FIELDS
            if field.kind != "choice"  # one of a few is chosen, not worded
            and room.takes(card.text(field.name), besides=len(card.text(field.name)))
        ],
    }


def _sentences(text: str) -> list[View]:
    """Return the sentences of a field, each with which it is of those that read alike; none where one is all of it."""
    found = [text[start:end] for start, end in sentences(text)]
    return [] if found == [text] else [{"text": one, "nth": found[:at].count(one)} for at, one in enumerate(found)]
