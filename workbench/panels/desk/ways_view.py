"""What the desk shows of the addresses people come in by, and of the one it lets them be shown (R2, R47)."""

from workbench.panels.frame.view import bare
from workbench.panels.panel import View
from workbench.reach import Entrance, Way
from workbench.words.i18n import Translate
from workbench.words.network import KINDS


def ways_view(entrance: Entrance, came_by: str, translate: Translate) -> View:
    """Return which address is shown to whoever ``came_by`` one, what else there is, and what is wrong with it.

    ``gone`` is what was chosen and leads nowhere now; ``alone`` says that no other device can come in at all.
    """
    shown, ways = entrance.shown(came_by), entrance.ways(came_by)
    return {
        "shown": shown,
        "offers": [{"url": way.url, "address": bare(way.url), "label": _label(way, translate)} for way in ways],
        "gone": bare(entrance.reach.gone),
        "alone": bool(shown) and not ways,
    }


def _label(way: Way, translate: Translate) -> str:
    return " · ".join(filter(None, [translate(KINDS[way.kind]), way.interface]))
