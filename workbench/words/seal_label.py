"""What is said of a sealed card: how it was found, and what that proves (R30)."""

from collections.abc import Mapping

from workbench.words.i18n import _

UNREADABLE: Mapping[str, str] = {
    "not_a_pdf": _("it cannot be read: it is no PDF."),
    "encrypted": _("it cannot be read: it is protected by a password. Ask for a copy without one."),
    "broken": _("it cannot be read: the PDF is damaged. Ask for another copy."),
    "too_large": _("it is too large to be a commitment card."),
    "too_slow": _("reading it took too long, and was given up."),
}
