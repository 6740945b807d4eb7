"""One indicator under discussion on the wall: what is said of it and what it lacks, as people write (R34, R47)."""

from collections.abc import Mapping

from ogcore.commitments.checks import check_card
from ogcore.commitments.placing import place
from ogcore.commitments.state import Commitment, Commitments, Item
from ogcore.commitments.template import ITEMS
from ogcore.record.group import WorkingGroup
from workbench.files.printed_card import headline
from workbench.panels.commitments import words
from workbench.panels.panel import View, labels
from workbench.panels.wall.reading import shortened
from workbench.panels.wall.seen import Seen
from workbench.words.indicator_told import indicator_told

SENTENCE, SAID, CARD = 280, 120, 120
"""Characters of the sentence read back, of an answer, and of the card's own sentence."""
ASKED = ("measured_objective", "dimension", "chain", "formula", "means_of_verification", "frequency")
"""What stands beside the sentence, which says the variable, its unit, the baseline and the goal."""


def has_indicators(group: WorkingGroup) -> bool:
    """Tell whether there is an indicator to show."""
    return any(card.of("indicators") for card in group[Commitments].cards.values())


def indicator_screen(seen: Seen) -> View:
    """Return the indicator that was chosen, else the first there is; ``card`` None where there is none."""
    chosen = _chosen(seen)
    if chosen is None:
        return {"card": None}
    card, item, at = chosen
    language, named = seen.viewer.language, labels(words.labels, seen.viewer.language)
    report = check_card(place(card, seen.group, period=seen.viewer.period), late=seen.viewer.unread > 0)
    found = (one for one in report.findings if one.item == item.item)
    lacking = {name for one in found for name in one.data.get("missing", [one.field])}
    return {
        "card": card.card,
        "item": item.item,
        "place": named["place.indicators"].replace("{count}", str(at)),
        "of": shortened(headline(card.text, seen.viewer.translate, seen.group.language), CARD),
        "said": shortened(indicator_told(item.text, language), SENTENCE),
        "fields": [
            {
                "name": name,
                "label": named[f"item.indicators.{name}"],
                "text": shortened(_read(name, item.text(name), named), SAID),
            }
            for name in ASKED
        ],
        "missing": [named[f"item.indicators.{name}"] for name in _order() if name in lacking],
    }


def _read(name: str, text: str, named: Mapping[str, str]) -> str:
    """Return what a field says as a room reads it: on one line, a choice by its name."""
    return " ".join(named.get(f"choice.{name}.{text}", text).split())


def _order() -> list[str]:
    return [field.name for field in ITEMS["indicators"]]


def _chosen(seen: Seen) -> tuple[Commitment, Item, int] | None:
    every = [
        (card, item, at)
        for card in seen.group[Commitments].ordered()
        for at, item in enumerate(card.of("indicators"), 1)
    ]
    return next((one for one in every if one[1].item == seen.showing.item), every[0] if every else None)
