"""What a page says where nobody knows who sees it: how to serve a workshop rightly (R47)."""

import os
from html import escape

from ogcore.record.language import LANGUAGES
from workbench.own_machine import OWN_MACHINE, shown_by_voila
from workbench.words.i18n import translator


def how_to_serve(first: str) -> str:
    """Return it as markup, in every language, ``first`` one of them."""
    return "".join(_said(language) for language in sorted(LANGUAGES, key=lambda language: language != first))


def _said(language: str) -> str:
    _ = translator(language)
    title = _("This page does not know who you are")
    served = _(
        "To hold a workshop, serve it with this command; everybody then comes in by a link or a code of their own:"
    )
    alone = _("Are you alone on this machine? Then start the server with this in its environment:")
    own = f"{OWN_MACHINE}=1"
    if not shown_by_voila(os.environ):  # a program nobody here knows; whoever can write a cell owns the machine
        alone = _("Are you alone on this machine? Then run this in a cell above:")
        own = f"%env {own}"
    return (
        f'<section lang="{language}" style="max-width:40em;margin:2em auto;font:1.1em/1.5 system-ui,sans-serif">'
        f"<h2>{escape(title)}</h2><p>{escape(served)}</p><pre>workbench serve</pre>"
        f"<p>{escape(alone)}</p><pre>{own}</pre></section>"
    )
