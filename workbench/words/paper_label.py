"""What the papers a tree is drawn on are called; apart from the drawing itself, which pages need not bring."""

from collections.abc import Mapping

from workbench.words.i18n import _

PAPER_LABELS: Mapping[str, str] = {
    "a4": _("A4 sheets"),
    "a3": _("A3 sheets"),
    "poster": _("Poster of two to eight A4 sheets"),
    "screen": _("For the screen"),
}
"""English words for each paper; a test holds that each has them."""
