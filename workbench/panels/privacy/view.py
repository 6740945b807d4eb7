"""What the desk shows of personal data: the notice at the door, and whether names were erased (R54)."""

from dataclasses import asdict

from ogcore.plan.state import Plan
from ogcore.privacy.state import Privacy
from workbench.panels.panel import View
from workbench.panels.privacy.words import notice_of
from workbench.words.i18n import Translate


def privacy_view(plan: Plan, people: int, translate: Translate) -> View:
    """Return the notice, in the plan's words and in ours, and how many people are on the roll."""
    held = plan[Privacy]
    return {
        "notice": asdict(held.notice),
        "ours": "\n".join(notice_of(None, translate)),
        "erased": held.erased > 0,
        "people": people,
    }
