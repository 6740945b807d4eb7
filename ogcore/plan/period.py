"""How long a local action plan runs: two years, as a rule (R33)."""

from datetime import date, timedelta

YEARS = 2


def suggested_period(today: date) -> tuple[str, str]:
    """Return the first and the last day (2027-01-01) to suggest for a plan made ``today``: two years on.

    It is asked about and never taken for granted: dates outside a plan are remarked on.
    """
    months = today.year * 12 + today.month
    first = date(months // 12, months % 12 + 1, 1)
    last = first.replace(year=first.year + YEARS) - timedelta(days=1)
    return first.isoformat(), last.isoformat()
