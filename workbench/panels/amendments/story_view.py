"""How a sentence came to read as it does, in words: who, when or in which stage, and why (R29)."""

from ogcore.amendments.spot import Spot
from ogcore.amendments.story import Change, story_of
from ogcore.record.group import WorkingGroup
from workbench.panels.amendments.told import pieces_of
from workbench.panels.panel import View, Viewer
from workbench.panels.rights.lately import FACILITATOR, SOMEBODY, Who
from workbench.stages import stage_title
from workbench.words.card_value import worded

SHOWN = 30


def story_view(group: WorkingGroup, spot: Spot, sentence: str, who: Who, language: str) -> list[View]:
    """Return the last changes of a sentence of a field, the newest first."""
    viewer = Viewer(language)
    return [_told(group, viewer, spot, change, who) for change in story_of(group, spot, sentence)[:SHOWN]]


def _told(group: WorkingGroup, viewer: Viewer, spot: Spot, change: Change, who: Who) -> View:
    translate, held = viewer.translate, change.amendment
    name = None if change.who is None else who(change.who)
    return {
        "who": translate(SOMEBODY) if name is None else name or translate(FACILITATOR),
        "at": None if change.secret else change.at,
        "stage": stage_title("commitment_card", translate),
        "amended": held is not None,
        "before": worded(group, viewer.language, spot, change.before),
        "after": worded(group, viewer.language, spot, change.after),
        "pieces": None if held is None else pieces_of(group, viewer, held),
        "reason": "" if held is None else held.reason,
        "decision": "" if held is None else held.outcome.decision,
        "votes": [0, 0, 0] if held is None else [held.outcome.in_favour, held.outcome.against, held.outcome.abstained],
    }
