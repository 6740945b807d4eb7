"""What the drawer of signing shows: where each card stands, who has signed, dissents, sealed versions (R30)."""

import json
from typing import Any

from ogcore.agreement.commands import QUORUM
from ogcore.agreement.held import Dissent, Signature, Standing
from ogcore.agreement.state import Agreement
from ogcore.commitments.state import Commitment, Commitments
from ogcore.commitments.title import short_title
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.voice import Voice
from workbench.panels.panel import View, Viewer
from workbench.panels.signing.read_out import read_out
from workbench.panels.signing.sealed import seal_view


def signing_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return every card, from the draft nobody signs yet to the versions that are sealed."""
    return {
        **closed_view(group, viewer),
        "editable": viewer.editable,
        "facilitator": viewer.facilitator,
        "quorum": list(QUORUM),
        "list": "/download/seals.json" if group[Agreement].seals and viewer.facilitator else None,
        "cards": [_card(group, viewer, card, at) for at, card in enumerate(group[Commitments].ordered(), 1)],
    }


def closed_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return which cards are being signed: what the line above the cards and the button of the drawer say."""
    cards = enumerate(group[Commitments].ordered(), 1)
    held = [(card, at, group[Agreement].standing(card.card)) for at, card in cards]
    return {
        "now": [
            {**named(group, viewer, card, at), "state": now.state, "version": _version(now)}
            for card, at, now in held
            if now.state in ("signing", "sealed")
        ]
    }


def named(group: WorkingGroup, viewer: Viewer, card: Commitment, at: int) -> View:
    """Return a card's id, what it is called and its number, as it was frozen or else as it stands in the group."""
    now, last = group[Agreement].standing(card.card), group[Agreement].last_seal(card.card)
    kept = now.text or (last.payload if last is not None else "")
    number = json.loads(kept)["card"]["number"] if kept else str(at)
    name = viewer.translate("Commitment {number}").replace("{number}", number)
    return {"card": card.card, "name": name, "title": short_title(card.text("action") or card.text("objective"))}


def my_signatures(group: WorkingGroup, identity: Identity, voice: Voice | None = None) -> View:
    """Return what this reader has signed, what of it was dropped, and the sector they sign for, if they may sign."""
    state = group[Agreement]
    sector = identity.sector if identity.role == "participant" else None
    if voice is None:
        return {"sector": sector, "signed": {}, "dropped": {}, "dissents": []}
    signed = {card: one.signature for card in state.cards if (one := state.signature_of(card, voice))}
    dropped = {card: one.post for card in state.cards if (one := state.told_dropped(card, voice))}
    dissents = [one.dissent for one in state.dissents.values() if voice.owns(one.person, one.dissent)]
    return {"sector": sector, "signed": signed, "dropped": dropped, "dissents": dissents}


def _version(now: Standing) -> int:
    """Return the version a card is on the way to, or has reached."""
    return now.versions if now.state == "sealed" else now.versions + 1


def _card(group: WorkingGroup, viewer: Viewer, card: Commitment, at: int) -> View:
    state = group[Agreement]
    now, seals = state.standing(card.card), state.seals_of(card.card)
    sealed = [
        seal_view(group.group_id, one, before, viewer) for one, before in zip(seals, [None, *seals], strict=False)
    ]
    shown = now.state != "draft"
    current: Any = json.loads(now.text) if now.text else None
    return {
        **named(group, viewer, card, at),
        "state": now.state,
        "version": _version(now),
        "reason": now.reason,
        "begun": now.round > 0,
        "quorum": list(now.quorum or (seals[-1].quorum if seals else ())),
        "least": list(seals[-1].quorum) if seals else [],
        "missing": list(state.missing(card.card)) if now.state == "signing" else [],
        "signed": [_signature(one, group, viewer) for one in state.signatures_of(card.card)] if shown else [],
        "dissents": [_dissent(one) for one in state.dissents_of(card.card)] if shown else [],
        "dropped": [_signature(one, group, viewer) for one in state.dropped(card.card)],
        "text": now.fingerprint,
        "read": read_out(current, viewer.language) if current is not None else [],
        "seals": sealed,
    }


def _signature(one: Signature, group: WorkingGroup, viewer: Viewer) -> View:
    """Return a signature; where its photograph is, for whoever facilitates, and for others that it is kept."""
    told = {"id": one.signature, "sector": one.signs_for, "name": one.name, "post": one.post}
    place = f"/download/signature/{group.group_id}/{one.signature}.jpg"
    photo = {"kept": bool(one.photo), "photo": place if one.photo and viewer.facilitator else None}
    return {**told, "paper": one.paper, "dissent": one.dissent, "drawing": one.drawing, **photo}


def _dissent(one: Dissent) -> View:
    told = {"id": one.dissent, "how": one.how, "sector": one.signs_for, "name": one.name, "post": one.post}
    return {**told, "text": one.text, "with": bool(one.signature)}
