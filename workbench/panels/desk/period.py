"""From which day to which a plan runs, as its facilitator sees and sets it (R33)."""

from datetime import UTC, date, datetime

from ogcore.plan.period import suggested_period
from ogcore.plan.state import Plan
from workbench.panels.panel import View
from workbench.words.i18n import translator, written_date


def period_view(plan: Plan, language: str) -> View:
    """Return the plan's ``period`` in words, "" while nobody has said it; its days, and those to ask about."""
    start, end = plan.period
    return {
        "period": said_period(start, end, language),
        "days": [start, end],
        "suggested": list(suggested_period(datetime.now(UTC).date())),
    }


def said_period(start: str, end: str, language: str) -> str:
    """Return a period in words; "" for none."""
    if not start:
        return ""
    translate = translator(language)
    first, last = (written_date(date.fromisoformat(day), language) for day in (start, end))
    return translate("{start} to {end}").replace("{start}", first).replace("{end}", last)
