"""The questions asked of every sector alike (R10), once there is a core problem."""

from workbench.words.i18n import _

QUESTION_LABELS = {
    "shows": _("How does the problem show?"),
    "causes": _("What causes it, closest to the problem?"),
    "leads_to": _("What does it lead to?"),
    "affected": _("Who is affected most?"),
    "keeps_going": _("What keeps it going?"),
}
