"""What the sectors are called (R5), and what stands for several of them."""

from ogcore.record.participant import WHOLE_ROOM
from ogcore.record.shown_sector import EVERYBODY, OTHERS
from workbench.words.i18n import _

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
