"""What the sectors are called (R5), and what stands for several of them."""

from collections.abc import Mapping

from ogcore.record.participant import WHOLE_ROOM
from ogcore.record.shown_sector import EVERYBODY, OTHERS
from workbench.words.i18n import Translate, _

SECTOR_LABELS = {
    "government": _("Government"),
    "civil_society": _("Civil society"),
    "oversight": _("Oversight body"),
    "academia": _("Academia"),
    "business": _("Business"),
    "people": _("People affected"),
}
TOGETHER = _("Several sectors")
"""What small sectors are called where they are counted as one."""
WHY_TOGETHER = _("Several sectors together, so that nobody stands out")
"""The same with the reason, where it is said once."""
LABELS = {**SECTOR_LABELS, WHOLE_ROOM: _("The whole room"), OTHERS: TOGETHER, EVERYBODY: _("Everybody")}
"""The names under which sectors may be shown; see :mod:`ogcore.record.shown_sector`."""


def listed(counts: Mapping[str, int], translate: Translate) -> str:
    """Return how many there are under each of the names that sectors are shown under; who has none is left out."""
    return " · ".join(f"{translate(LABELS[name])} {count}" for name, count in counts.items() if count)
