"""What is said of a decision on the words of a card, on screens and on paper (R29)."""

from workbench.words.i18n import Translate


def decisions(_: Translate) -> dict[str, str]:
    """Return what is said of what has become of an amendment, and how the group decided."""
    return {
        "state.open": _("To decide"),
        "state.accepted": _("Accepted"),
        "state.rejected": _("Rejected"),
        "state.withdrawn": _("Taken back"),
        "state.countered": _("Others are proposed in its place"),
        "state.outdated": _("Outdated"),
        "by.consensus": _("by consensus"),
        "by.vote": _("by a vote: {for} for, {against} against, {abstained} abstained"),
        "why": _("Reason: {reason}"),
    }
