"""What is said of a sealed card: on its paper, and how it was found when somebody checked it (R30)."""

from collections.abc import Mapping

from workbench.words.i18n import Translate, _

UNREADABLE: Mapping[str, str] = {
    "not_a_pdf": _("it cannot be read: it is no PDF."),
    "encrypted": _("it cannot be read: it is protected by a password. Ask for a copy without one."),
    "broken": _("it cannot be read: the PDF is damaged. Ask for another copy."),
    "too_large": _("it is too large to be a commitment card."),
    "newer": _("it was sealed by a later version of the workbench than this one."),
    "too_slow": _("reading it took too long, and was given up."),
}
"""Why a file cannot be looked at, by reason."""


def seal_words(_: Translate) -> dict[str, str]:
    """Return what a sealed card prints of its seal; a change of these words is a new version of the template."""
    return {
        "status": _("Sealed · version {version}"),
        "status.one_dissent": _("Sealed · version {version}, with one dissent"),
        "status.dissents": _("Sealed · version {version}, with {count} dissents"),
        "sealed": _("Sealed on {moment} · version {version}"),
        "replaces": _("replaces the one of fingerprint {fingerprint}"),
        "words": _("Fingerprint in words, to be read aloud"),
        "fingerprint": _("Fingerprint (SHA-256)"),
        "how": _(
            "To check this paper, compare the words or digits with the receipt of somebody who signed; to check the "
            "file, photograph the code or run workbench card verify."
        ),
        "code": _("Code to photograph: it leads to the page that checks this fingerprint"),
        "paper": _("Signed on paper"),
        "paper.photo": _("Signed on paper, photo kept"),
        "drawn": _("Signature drawn by hand: {who}"),
        "dissent": _("Signed with dissent"),
        "signed": _("Signed"),
    }
