"""The sectors as the join form shows them: a word, a shape and a colour each."""

from __future__ import annotations

from dataclasses import dataclass

from ogcore.record.participant import SECTORS
from workbench.panels.frame.view import SHAPES
from workbench.words.i18n import Translate
from workbench.words.sector_label import SECTOR_LABELS


@dataclass(frozen=True, slots=True)
class SectorChoice:
    """One card of the form."""

    id: str
    shape: str
    label: str


def sector_choices(translate: Translate) -> list[SectorChoice]:
    """All sectors in the order of ``ogcore.record.participant.SECTORS``, named in the visitor's language."""
    return [SectorChoice(sector, SHAPES[sector], translate(SECTOR_LABELS[sector])) for sector in SECTORS]
