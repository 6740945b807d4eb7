"""The words of the agendas that a commitment contributes to (R31)."""

from collections.abc import Mapping

from ogcore.agendas import Level
from workbench.words.i18n import _

AGENDA_NAMES: Mapping[str, str] = {
    "follow_the_money": _("Follow the money"),
    "gender": _("Gender perspective"),
    "local_anticorruption": _("Local anti-corruption system"),
    "agenda_2030": _("2030 Agenda"),
}
"""What each agenda is called, by its code."""
LEVEL_NAMES: Mapping[Level, str] = {
    "agenda": _("Agenda"),
    "step": _("Step"),
    "goal": _("Sustainable development goal"),
    "target": _("Target"),
    "indicator": _("Indicator"),
}
"""What an entry of the catalogue is."""
