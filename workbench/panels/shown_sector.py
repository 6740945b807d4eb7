"""The sectors as views name them: each by itself, or the small ones as one, so that nobody can be told (R5)."""

from ogcore.chatham_house.state import ChathamHouse
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import SEATS, SECTORS, WHOLE_ROOM
from ogcore.record.shown_sector import EVERYBODY, OTHERS, ShownSectors
from workbench.panels.frame.view import SHAPES
from workbench.panels.panel import View
from workbench.words.i18n import Translate
from workbench.words.sector_label import LABELS, WHY_TOGETHER

OUTLINES = {**SHAPES, WHOLE_ROOM: "⬢", OTHERS: "⬢", EVERYBODY: "⬢"}


def sector_view(name: str, translate: Translate) -> View:
    """Return a sector, or what stands for several, with its name and shape; ``why`` it does, where it does."""
    why = {"why": translate(WHY_TOGETHER)} if name == OTHERS else {}
    return {"id": name, "label": translate(LABELS[name]), "shape": OUTLINES[name]} | why


def groups_view(shown: ShownSectors, translate: Translate) -> list[View]:
    """Return the groups under which counts are shown, in their order; which sectors are small is in none of them.

    None where all is the whole room's, as under the Chatham House Rule: its number is told anyway (R5).
    """
    return [] if tuple(shown.groups) == (WHOLE_ROOM,) else [sector_view(name, translate) for name in shown.groups]


def sectors_view(translate: Translate) -> list[View]:
    """Return under whatever something may be counted, to look up what it is called and its shape."""
    return [sector_view(name, translate) for name in SEATS]


def seats_view(group: WorkingGroup, translate: Translate) -> list[View]:
    """Return for whom people without a device are entered: by sector, under the Chatham House Rule the whole room."""
    held = group[ChathamHouse].sitting is not None
    return [sector_view(name, translate) for name in ((WHOLE_ROOM,) if held else SECTORS)]
