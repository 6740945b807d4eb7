"""What the context checklist shows: ten questions, their answers and what is weak (R4)."""

from dataclasses import asdict

from ogcore.plan import context
from ogcore.plan.state import Plan
from workbench.panels.panel import View
from workbench.words.context_label import labels
from workbench.words.i18n import Translate


def context_view(plan: Plan, translate: Translate) -> View:
    """Return the checklist of the plan."""
    words, seen = labels(translate), context.outlook(plan.contexts)
    return {
        "plan": plan.name,
        "answered": seen.answered,
        "total": len(context.CONTEXTS),
        "missing": list(seen.missing),
        "partial": list(seen.partial),
        "questions": [
            {
                "id": name,
                "question": words[f"question.{name}"],
                "help": words[f"help.{name}"],
                **asdict(context.known(plan.contexts, name)),
            }
            for name in context.CONTEXTS
        ],
        "downloads": [{"label": translate("Checklist as text"), "url": f"/download/context.txt?plan={plan.plan_id}"}],
    }
