"""Blank cards to print and write on by hand, with the code by which their group is joined: for who has no device."""

from dataclasses import asdict, dataclass
from datetime import datetime

from ogcore.export.paper import PAGE_CODES, PageName
from ogcore.export.printable import printable
from ogcore.export.typesetter import typeset_pdf


@dataclass(frozen=True, slots=True)
class BlankCard:
    """What stands on a card: whose it is, what to write, the question for the sector, and how the group is joined.

    ``qr`` is a picture of ``link`` as SVG; both are empty where nobody knows the address.
    """

    place: str
    prompt: str
    sector: str
    code: str
    link: str = ""
    qr: str = ""


def blank_cards(card: BlankCard, language: str, created: datetime, page: PageName = "a4") -> bytes:
    """Return a sheet of six cards to cut, with lines to write on. Raises ExportError."""
    words = {name: text if name == "qr" else printable(text) for name, text in asdict(card).items()}
    title = printable(card.place).strip()[:300] or "—"
    return typeset_pdf(
        "blank.typ", {**words, "title": title, "language": language, "paper": PAGE_CODES[page]}, "none", created
    )
