"""How a sentence came to read as it does, in words: who, when or in which stage, and why (R29)."""

from ogcore.amendments.story import Change, story_of
from ogcore.record.group import WorkingGroup
from workbench.panels.amendments.told import pieces
from workbench.panels.panel import View
from workbench.panels.rights.lately import FACILITATOR, SOMEBODY, Who
from workbench.stages import stage_title
from workbench.words.i18n import translator

SHOWN = 30


def story_view(group: WorkingGroup, where: tuple[str, str, str], who: Who, language: str) -> list[View]:
    """Return the last changes of a sentence (``where``: card, field, its words), the newest first."""
    return [_told(change, who, language) for change in story_of(group, *where)[:SHOWN]]


def _told(change: Change, who: Who, language: str) -> View:
    translate, held = translator(language), change.amendment
    name = None if change.who is None else who(change.who)
    return {
        "who": translate(SOMEBODY) if name is None else name or translate(FACILITATOR),
        "at": None if change.secret else change.at,
        "stage": stage_title("commitment_card", translate),
        "amended": held is not None,
        "before": change.before,
        "after": change.after,
        "pieces": None if held is None else pieces(held.ground.words, held.text),
        "reason": "" if held is None else held.reason,
        "decision": "" if held is None else held.outcome.decision,
        "votes": [0, 0, 0] if held is None else [held.outcome.in_favour, held.outcome.against, held.outcome.abstained],
    }
