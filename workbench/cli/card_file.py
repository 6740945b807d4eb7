"""Reading what the commands on sealed cards take: PDF, payloads, cards in their published form, receipts, lists."""

import json
from typing import Any

from ogcore.errors import UnreadableFile
from ogcore.seal.bounded import in_bounds
from ogcore.seal.pdf_reading import LARGEST, PdfContent, read_pdf
from workbench.cli.console import Console
from workbench.cli.failure import CommandFailure
from workbench.cli.source import read_bytes
from workbench.words.seal_label import UNREADABLE

_LARGEST_JSON = 8 * 1024**2
_CARDS = ("commitment-seal", "commitment-card")


def unreadable(error: UnreadableFile, name: str, console: Console) -> CommandFailure:
    """Return why a file cannot be looked at."""
    sentence = console.translate(UNREADABLE.get(str(error.data["reason"]), UNREADABLE["broken"]))
    return CommandFailure(error.code, sentence, name)


def read_card(name: str, console: Console) -> dict[str, Any]:
    """Return the payload of a sealed PDF, or what a JSON file holds: a payload or a card.

    Raises CommandFailure: a missing file, one that cannot be read, one without a card.
    """
    data = read_bytes(name, LARGEST, console)
    if data.lstrip()[:1] == b"{":
        found: Any = parsed(data, name, console)
    else:
        try:
            content: PdfContent = in_bounds(read_pdf, data, pages=False)
        except UnreadableFile as error:
            raise unreadable(error, name, console) from error
        found = content.payload
        if not content.attached:
            sentence = console.translate("this PDF carries no sealed card.")
            raise CommandFailure("no_seal", sentence, name)
    if not isinstance(found, dict) or found.get("format") not in _CARDS or not isinstance(found.get("fields"), dict):
        raise CommandFailure("not_a_card", console.translate("this is no commitment card."), name)
    return found


def parsed(data: bytes, name: str, console: Console, most: int = _LARGEST_JSON) -> Any:
    """Return what JSON says. Raises CommandFailure for what is no JSON, or too much of it."""
    _ = console.translate
    if len(data) > most:
        raise CommandFailure("unreadable_file", _("the file is larger than any card."), name)
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise CommandFailure("unreadable_file", _("it cannot be read: it is neither a PDF nor JSON."), name) from error
