"""Two dates of a card: which is later, and by how many days."""

from datetime import date

from ogcore.seal.change import Change


def read_day(text: str) -> date | None:
    """Return the day of the calendar that "2027-06-30" names, None for anything else."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def day_change(field: str, was: str, now: str, item: tuple[str, str] | None = None) -> list[Change]:
    """Return how a date moved, in days; one that is gone or come; nothing where it stayed."""
    if was == now:
        return []
    if not was or not now:
        return [Change("added" if now else "removed", field, was, now, item=item)]
    before, after = read_day(was), read_day(now)
    if before is None or after is None or before == after:
        return [Change("reworded", field, was, now, item=item)]
    days = (after - before).days
    return [Change("postponed" if days > 0 else "advanced", field, was, now, days, item)]
