"""The questions asked of every sector alike (R10): in the same words on every page and in what is taken home.

They hold of a situation as of a core problem, so that nobody's answer comes to stand below another question.
"""

from workbench.words.i18n import _

QUESTION_LABELS = {
    "shows": _("How does it show that something is wrong?"),
    "causes": _("What causes it most directly?"),
    "leads_to": _("What does it lead to?"),
    "affected": _("Who is affected most?"),
    "keeps_going": _("What keeps it going?"),
}
