"""The few sentences the page itself says, around the widgets."""

from __future__ import annotations

from workbench.stages import STAGES, stage_title
from workbench.words.file_label import file_labels
from workbench.words.i18n import Translate


def page_title(name: str, _: Translate) -> str:
    """The title of a notebook's page; an unknown notebook bears the product's name."""
    titles = {
        "workshop": _("Workshop"),
        "facilitator": _("Facilitator's desk"),
        "projector": _("Shared screen"),
        **{stage: stage_title(stage, _) for stage in STAGES},
    }
    product = _("Co-creation Workbench")
    return f"{titles[name]} · {product}" if name in titles else product


def page_labels(_: Translate) -> dict[str, str]:
    """What the page's script says while loading, when the line is down and when something fails."""
    unkept = _("What the group has written is safe. Copy what you were typing: this browser does not keep it.")
    return {
        "loading": _("Preparing your place…"),
        "again": _("Try again"),
        "reconnecting": _("Connection lost. What you type stays on this device; reconnecting…"),
        "saving_delayed": _(
            "Saving is delayed: another program is using the file. Go on working; what you do is kept here and saved "
            "in a moment."
        ),
        "reconnect_now": _("Reconnect now"),
        "trouble_title": _("This page could not be prepared"),
        "trouble_text": _("What the group has written is safe, and so is what you were typing."),
        "slow_title": _("This is taking longer than it should"),
        "slow_text": _("Perhaps the network is slow. Nothing is lost: you can wait, or try again."),
        "gone_title": _("The page has to be opened again"),
        "gone_text": _("What the group has written is safe, and so is what you were typing."),
        "message_too_large": _("That is too long to be sent. Shorten it a little; nothing has been lost."),
        "too_fast": _("Too many changes at once: some were not sent. Wait a moment and try again."),
        "undelivered": _(
            "Something you did just before may not have been recorded. Please look, and do it again if it is missing."
        ),
        "not_kept": _(
            "This browser keeps nothing on this device. What you send is saved; what you are still typing is lost if "
            "the page is loaded again."
        ),
        "words_kept": _("Your words are kept on this device."),
        "understood": _("Understood"),
        "not_kept.reconnecting": _("Connection lost. Keep this page open, so that what you type stays; reconnecting…"),
        "wall.reconnecting": _("Connection lost. What is shown here may not be the latest; reconnecting…"),
        "wall.trouble_text": _("What the group has written is safe."),
        "wall.gone_text": _("What the group has written is safe."),
        "not_kept.trouble_text": unkept,
        "not_kept.gone_text": unkept,
        **file_labels(_),
        "noscript": _("This page needs JavaScript: switch it on in your browser and open the page again."),
    }
