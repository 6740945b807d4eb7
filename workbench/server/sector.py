"""The sectors as the join form shows them: a word, a shape and a colour each."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.i18n import Translate


@dataclass(frozen=True, slots=True)
class SectorChoice:
    """One card of the form."""

    id: str
    shape: str
    label: str


def sector_choices(_: Translate) -> list[SectorChoice]:
    """All sectors in the order of ``ogcore.participant.SECTORS``, named in the visitor's language."""
    return [
        SectorChoice("government", "◆", _("Government")),
        SectorChoice("civil_society", "●", _("Civil society")),
        SectorChoice("oversight", "■", _("Oversight body")),
        SectorChoice("academia", "✚", _("Academia")),
        SectorChoice("business", "⬟", _("Business")),
        SectorChoice("people", "▲", _("People affected")),
    ]
