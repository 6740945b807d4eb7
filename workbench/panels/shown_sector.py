"""The sectors as views name them: each by itself, or the small ones as one, so that nobody can be told (R5)."""

from ogcore.record.participant import WHOLE_ROOM
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
    """Return the groups under which counts are shown, in their order; which sectors are small is in none of them."""
    return [sector_view(name, translate) for name in shown.groups]
