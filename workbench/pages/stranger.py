"""What a page says where a server that knows nobody shows it: how to serve a workshop rightly (R47)."""

import os
from collections.abc import Callable
from functools import wraps
from html import escape
from typing import ParamSpec

from IPython.display import HTML, display

from ogcore.record.language import LANGUAGES
from workbench.bootstrap import OWN_MACHINE, ServedToStrangers
from workbench.words.i18n import translator

Given = ParamSpec("Given")


def for_visitors(show: Callable[Given, None]) -> Callable[Given, None]:
    """Let a page's ``show`` say in every language how a workshop is served, where it may not show anybody's plan."""

    @wraps(show)
    def shown(*given: Given.args, **named: Given.kwargs) -> None:
        try:
            show(*given, **named)
        except ServedToStrangers:
            display(HTML("".join(_said(language) for language in _languages())))

    return shown


def _languages() -> list[str]:
    first = os.environ.get("WORKBENCH_LANGUAGE", LANGUAGES[0])
    return sorted(LANGUAGES, key=lambda language: language != first)


def _said(language: str) -> str:
    _ = translator(language)
    title = _("This page does not know who you are")
    served = _(
        "To hold a workshop, serve it with this command; everybody then comes in by a link or a code of their own:"
    )
    alone = _("Are you alone on this machine? Then start the server with this in its environment:")
    return (
        f'<section lang="{language}" style="max-width:40em;margin:2em auto;font:1.1em/1.5 system-ui,sans-serif">'
        f"<h2>{escape(title)}</h2><p>{escape(served)}</p><pre>workbench serve</pre>"
        f"<p>{escape(alone)}</p><pre>{OWN_MACHINE}=1</pre></section>"
    )
