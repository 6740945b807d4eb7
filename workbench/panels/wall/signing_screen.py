"""Signing on the wall: who has signed and who is still to, then the words and the code of the seal (R30)."""

from ogcore.agreement.held import Dissent, Signature
from ogcore.agreement.state import Agreement
from ogcore.commitments.state import Commitment, Commitments
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import SECTORS
from workbench.panels.panel import View, Viewer
from workbench.panels.signing.sealed import proof, sealed_moment
from workbench.panels.signing.view import named
from workbench.panels.wall.seen import Seen
from workbench.words.sector_label import SECTOR_LABELS

DISSENTS = 2
"""Dissents that are read on the wall; how many more there are is said."""


def is_signing(group: WorkingGroup) -> bool:
    """Tell whether a card is being signed now."""
    return any(now.state == "signing" for now in group[Agreement].cards.values())


def signing_screen(seen: Seen) -> View:
    """Return the card that is being signed, else the one that was sealed last; ``card`` None where there is neither."""
    group, viewer = seen.group, seen.viewer
    found = _shown(group)
    if found is None:
        return {"card": None}
    card, at = found
    state, now = group[Agreement], group[Agreement].standing(card.card)
    last = state.last_seal(card.card) if now.state == "sealed" else None
    dissents = state.dissents_of(card.card)
    return {
        **named(group, viewer, card, at),
        "version": now.versions if last is not None else now.versions + 1,
        "sectors": _sectors(state.signatures_of(card.card), now.quorum, viewer),
        "missing": [viewer.translate(SECTOR_LABELS[sector]) for sector in state.missing(card.card)],
        "dissents": [_dissent(one, viewer) for one in dissents[:DISSENTS]],
        "more": len(dissents[DISSENTS:]),
        "sealed": sealed_moment(last.sealed, viewer.language) if last is not None else "",
        "proof": proof(last, viewer) if last is not None else None,
    }


def _shown(group: WorkingGroup) -> tuple[Commitment, int] | None:
    cards, state = list(enumerate(group[Commitments].ordered(), 1)), group[Agreement]
    signing = [(card, at) for at, card in cards if state.standing(card.card).state == "signing"]
    if signing:
        return signing[0]
    sealed = [(card, at) for at, card in cards if state.standing(card.card).state == "sealed"]
    return max(sealed, key=lambda one: _place(state, one[0].card), default=None)


def _place(state: Agreement, card: str) -> int:
    last = state.last_seal(card)
    return last.place if last is not None else 0


def _sectors(signed: list[Signature], quorum: tuple[str, ...], viewer: Viewer) -> list[View]:
    """Return the sectors of the quorum, then the others that signed, each with who signed for it."""
    others = [sector for sector in SECTORS if sector not in quorum and any(one.signs_for == sector for one in signed)]
    return [
        {
            "sector": sector,
            "name": viewer.translate(SECTOR_LABELS[sector]),
            "signed": [
                {"who": " · ".join(filter(None, (one.name, one.post))), "paper": one.paper, "dissent": one.dissent}
                for one in signed
                if one.signs_for == sector
            ],
        }
        for sector in (*quorum, *others)
    ]


def _dissent(one: Dissent, viewer: Viewer) -> View:
    sector = viewer.translate(SECTOR_LABELS[one.signs_for]) if one.signs_for else ""
    return {"who": " · ".join(filter(None, (sector, one.name))), "text": one.text}
