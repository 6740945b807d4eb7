"""What the papers a tree is drawn on are called; apart from the drawing itself, which pages need not bring."""

from collections.abc import Mapping

from workbench.words.i18n import _

PAPER_LABELS: Mapping[str, str] = {
    "a4": _("A4 sheets"),
    "letter": _("Letter sheets"),
    "a3": _("A3 sheets"),
    "tabloid": _("Tabloid sheets"),
    "poster": _("Poster of two to eight A4 sheets"),
    "letter_poster": _("Poster of two to eight Letter sheets"),
    "screen": _("For the screen"),
}
"""English words for each paper; a test holds that each has them."""
