"""Where a card still lacks what a commitment needs, in words, for the form and for the wall (R28)."""

from ogcore.commitments.checks import Lack, Report, lacks
from ogcore.commitments.state import Commitment
from workbench.panels.commitments import words
from workbench.panels.panel import View, labels


def lacks_view(card: Commitment, report: Report, language: str) -> list[View]:
    """Return each place with its ``text``: "Objective", "Activity 2: Product, First day"."""
    return [
        {"field": one.field, "of": one.of, "item": one.item, "text": said_lack(one, language)}
        for one in lacks(card, report)
    ]


def said_lack(lack: Lack, language: str, *, short: bool = False) -> str:
    """Return a place in words; ``short`` as a wall reads the names of fields."""
    named = labels(words.labels, language)
    if not lack.item:
        brief = named.get(f"short.{lack.field}") if short else None
        return brief or named[f"field.{lack.field}"]
    which = named[f"place.{lack.of}"].replace("{count}", str(lack.number))
    return f"{which}: {', '.join(named[f'item.{lack.of}.{name}'] for name in lack.fields)}"
