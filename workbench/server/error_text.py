"""What the error pages say: what happened and what to do now."""

from __future__ import annotations

from http import HTTPStatus

from workbench.words.i18n import Translate


def error_text(status: int, _: Translate, *, away: bool = False) -> tuple[str, str]:
    """Title and explanation of an error page, for an HTTP status; ``away``: the database cannot be reached just now."""
    if away:
        return _("One moment"), _(
            "The data cannot be reached just now. Nothing is lost: this page opens again in a few seconds."
        )
    if status == HTTPStatus.FORBIDDEN:
        return _("This door is not yours"), _(
            "This page is for somebody else in the workshop, or your pass has expired. "
            "Join again with the code on the screen; if you facilitate, open your own link once more."
        )
    if status in (HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED):
        return _("There is nothing here"), _(
            "The address may be incomplete. Go to the start and type the code on the screen."
        )
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return _("One moment"), _(
            "Many wrong codes came from this network. Wait half a minute, check the code and try again."
        )
    if status == HTTPStatus.SERVICE_UNAVAILABLE:
        return _("The room is full"), _(
            "The computer is serving as many people as it can. Nothing is lost: try again in "
            "a moment, or look at the shared screen."
        )
    if status == HTTPStatus.BAD_REQUEST:
        return _("That could not be read"), _(
            "Something in the request was missing or too long. Go back and try again."
        )
    return _("Something went wrong on our side"), _(
        "What the group has written is safe. Try again; if it happens again, tell the facilitator."
    )


def no_cookies(_: Translate, address: str = "") -> tuple[str, str]:
    """Title and explanation for a browser that keeps no cookies; ``address`` is the only one it would keep them for."""
    if address:
        return _("Come in by the other address"), _(
            "This workshop is at {address}, and browsers keep who you are for that address alone. Open it there."
        ).replace("{address}", address)
    return _("This browser keeps no cookies"), _(
        "Without them the workshop cannot tell that it is you, so nobody can come in with this browser as it is. Allow "
        "cookies for this address in its settings, or open the link in another browser (not inside a chat or mail app) "
        "and type the code again. You can also take part on the phone or computer of somebody beside you."
    )
