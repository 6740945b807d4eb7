"""What the drawer of rights and proposals shows: who may edit, what is locked, what waits to be decided (R47)."""

import json

from ogcore.chapters import if_accepted, would_do
from ogcore.errors import OgError
from ogcore.proposals.state import Proposal, Proposals
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.voice import Voice
from ogcore.record.wording import clean
from ogcore.rights.state import RIGHTS, Rights
from ogcore.trees.state import TreeState
from workbench.panels.allowance import Allowance
from workbench.panels.frame.view import RIGHT_WORDS
from workbench.panels.naming import named
from workbench.panels.panel import Names, View, Viewer
from workbench.panels.rights.lately import latest
from workbench.panels.shown_sector import OUTLINES
from workbench.stages import stage_title
from workbench.words.deed import LONGEST, deed, shortened
from workbench.words.explanation import explain
from workbench.words.i18n import Translate, translator
from workbench.words.sector_label import LABELS

_LOCKS = 20_000
"""Bytes of what the locked branches say."""
WAITING_SHOWN = 30
"""Proposals that are shown to whoever decides; the next come as these are decided."""
_READ = 4 * LONGEST
"""Characters that are looked at of words which no rule has looked at yet."""
SETTLED_SHOWN = 6
"""Of somebody's own proposals that are settled, the last ones are shown."""


def rights_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the right of the group's stage and the locked branches; ``may``: what it means for the viewer.

    ``latest`` tells a facilitator's page that something has happened: what, it asks for where it is shown.
    """
    right, translate = group[Rights].of_stage(group.stage), viewer.translate
    words = Allowance(_LOCKS)
    return {
        "editable": viewer.editable,
        "facilitator": viewer.facilitator,
        "stage": group.stage,
        "title": stage_title(group.stage, translate),
        "right": right,
        "rights": [{"id": one, "label": translate(RIGHT_WORDS[one])} for one in RIGHTS],
        "may": viewer.right,
        "latest": latest(group) if viewer.facilitator else None,
        "locks": [
            {"node": node, "text": words.text(group[TreeState].text(node)), "why": words.text(why)}
            for node, why in group[Rights].locks.items()
            if node in group[TreeState]
        ],
    }


def lock_view(group: WorkingGroup, root: str, reasons: Allowance) -> View:
    """Return what a locked card says of its lock: the card it is locked with, and why, while there is room for it."""
    return {"root": root, "why": reasons.text(group[Rights].locks[root], "")}


def my_rights(group: WorkingGroup, identity: Identity, voice: Voice | None = None) -> View:
    """Return what waits for this reader to decide, and what has become of what they proposed themselves."""
    rights, proposals = group[Rights], group[Proposals]
    decides = rights.may_decide(identity)
    own = proposals.of_voice(voice or Voice.of(identity))
    settled = [one for one in own if one.standing.state in ("accepted", "declined")]
    waiting = [one for one in own if one.standing.state == "waiting"]
    to_decide = proposals.waiting() if decides else []
    return {
        "decides": decides,
        "scribe": identity.participant_id in rights.scribes,
        "waiting": [_to_decide(group, one, identity) for one in to_decide[:WAITING_SHOWN]],
        "more": len(to_decide[WAITING_SHOWN:]),
        "own": [
            _own(group, one, translator(identity.language)) for one in (*waiting, *reversed(settled[-SETTLED_SHOWN:]))
        ],
    }


def signed(mine: View, names: Names) -> View:
    """Return the same with the names of those who proposed, for whoever decides."""
    if not mine["waiting"]:
        return mine
    known = names()
    waiting = [{**one, "author": known.get(one["author"], "")} for one in mine["waiting"]]
    return {**mine, "waiting": waiting}


def _to_decide(group: WorkingGroup, proposal: Proposal, identity: Identity) -> View:
    """Return a proposal as somebody decides on it; ``why_not`` says why it cannot be accepted, or not by them."""
    translate, why = translator(identity.language), ""
    try:
        if_accepted(group, identity, proposal)
    except OgError as refusal:
        why = explain(named(refusal, group, translate), identity.language)
    sector = proposal.sector or "people"
    return {
        "id": proposal.proposal,
        "what": _would(group, proposal, translate),
        "why_not": why,
        "author": proposal.author,
        "sector": proposal.sector,
        "sector_label": translate(LABELS[sector]),
        "shape": OUTLINES[sector],
        "at": proposal.at,
    }


def _own(group: WorkingGroup, proposal: Proposal, translate: Translate) -> View:
    waits = proposal.standing.state == "waiting"
    return {
        "id": proposal.proposal,
        "what": _would(group, proposal, translate) if waits else _said(proposal, translate),
        "state": proposal.standing.state,
        "reason": proposal.standing.reason,
    }


def _would(group: WorkingGroup, proposal: Proposal, translate: Translate) -> str:
    try:
        return deed(group, would_do(group, proposal), translate)
    except OgError:
        return _said(proposal, translate)


def _said(proposal: Proposal, translate: Translate) -> str:
    """Return the words somebody proposed; where there were none, that it was a change."""
    data = json.loads(proposal.data)
    for name in ("text", "name", "whose"):
        text = data.get(name)
        if isinstance(text, str) and (said := shortened(clean(text[:_READ], _READ))):
            return translate("“{text}”").replace("{text}", said)
    return translate("a change without words of its own")
