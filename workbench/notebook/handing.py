"""The paper of a card, handed to its page as bytes where no server makes files; nothing is written anywhere (R32)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ogcore.errors import OgError
from ogcore.export import filename
from workbench.words.file_label import handed_labels
from workbench.words.i18n import Translate

PATH = "card.pdf"
_TYPE = "application/pdf"
_LONGEST_OP = 64
_BESIDE = ("file_keep", "file_kept")


def labels(translate: Translate) -> dict[str, str]:
    """Return what the page says of the file; to keep it beside the notebook is for whoever runs code there."""
    return {key: said for key, said in handed_labels(translate).items() if key not in _BESIDE}


def hand_over(
    content: Mapping[str, Any],
    say: Callable[..., None],
    make: Callable[[], tuple[str, bytes]],
    explain: Callable[[OgError], str],
) -> None:
    """Answer a page that wishes for the paper, with what ``make`` gives: its title and bytes, or the refusal in words.

    Any other wish is left, as is a message without an op.
    """
    op = content.get("op")
    if not isinstance(op, str) or not 0 < len(op) <= _LONGEST_OP:
        return
    if content.get("wish") != "make" or content.get("path") != PATH:
        return
    try:
        title, data = make()
    except OgError as error:
        refused = {"state": "refused", "code": error.code, "message": explain(error)}
        say({"kind": "file", "op": op, **refused}, ())
        return
    told = {"state": "made", "name": filename([title], "pdf"), "type": _TYPE, "size": len(data)}
    say({"kind": "file", "op": op, **told}, (data,))
