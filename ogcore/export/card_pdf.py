"""Commitment cards as PDF one would sign and publish (R32). User text reaches Typst as data only."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import product
from typing import Any

from babel.core import UnknownLocaleError
from babel.dates import format_date

from ogcore.errors import MissingData, UnknownLanguage
from ogcore.export.card_content import CardContent
from ogcore.export.card_document import CardDocument, SealPrint
from ogcore.export.errors import ExportError
from ogcore.export.paper import PAGE_CODES, PageName
from ogcore.export.printable import printable
from ogcore.export.printed_brand import PrintedBrand, with_and_without_logo
from ogcore.export.typesetter import Standard, typeset_pdf

CARD_LABELS = (
    "pending",
    "page",
    "problem_tree",
    "objective_tree",
    "signatures",
    "sign_here",
    "contents",
    "replaced",
    "tree_as_list",
    "tree_not_drawn",
    "attached",
)
"""The finished words :func:`cards_pdf` needs.

``pending`` stands in an empty field; ``page`` holds "{page}" and "{pages}"; ``problem_tree`` and ``objective_tree``
head their pages; ``sign_here`` is small under a signature line; ``contents`` heads the list of several cards;
``replaced`` explains that some characters have no printed form; ``tree_as_list`` why a very large tree is a list,
``tree_not_drawn`` why one is that could not be drawn; ``attached`` describes the attached payload.
"""


@dataclass(frozen=True, slots=True)
class PdfResult:
    """A PDF; the standard it was exported as; the characters that had to be replaced, as "U+4E2D"."""

    data: bytes
    standard: Standard
    replaced: tuple[str, ...]


def cards_pdf(
    cards: Sequence[CardDocument],
    labels: Mapping[str, str],
    language: str,
    created: datetime,
    page: PageName = "a4",
    *,
    tell: Callable[[int, int], None] | None = None,
    brand: PrintedBrand | None = None,
) -> PdfResult:
    """Return one PDF with ``cards``, each from a new page; several cards get a cover with contents.

    Trees shared by successive cards are printed once, after the last of them. The same arguments give the same bytes.
    The PDF of one sealed card carries its payload as ``commitment.json``. ``tell`` hears how many cards are ready to
    be typeset, of twice as many. ``brand`` is for the cover of several cards; a sealed card alone never has one.
    Tried in turn so that no card is lost: PDF/UA-1 (with a payload PDF/A-3a as well); a plain tagged PDF; one with the
    trees as lists.

    Raises MissingData (no cards, or a label of CARD_LABELS missing), UnknownLanguage, ExportError, DiskFull.
    """
    if not cards:
        raise MissingData("cards")
    for name in CARD_LABELS:
        if name not in labels:
            raise MissingData(f"labels.{name}")
    frame = framed(labels, language, created, page)
    refusal: ExportError | None = None
    seal = cards[0].seal if len(cards) == 1 else None
    best: Standard = "ua-1" if seal is None else "a-3a ua-1"
    attempts: tuple[tuple[Standard, bool], ...] = ((best, True), ("none", True), ("none", False))
    looks = with_and_without_logo(brand if len(cards) > 1 else None)
    for (standard, drawn), look in product(attempts, looks):
        content = CardContent(labels, drawn=drawn, page=page)
        data = content.document(cards, tell) | frame | _attached(seal) | branded(look)
        try:
            made = typeset_pdf("card.typ", data, standard, created)
        except ExportError as error:
            refusal = error
        else:
            return PdfResult(made, standard, content.replaced.codes)
    raise refusal or ExportError()


def _attached(seal: SealPrint | None) -> dict[str, Any]:
    """Return the payload that goes with the PDF of one sealed card."""
    return {"attached": None if seal is None else seal.payload.decode("utf-8")}


def branded(brand: PrintedBrand | None) -> dict[str, Any]:
    """Return what a template reads of a brand; nothing where there is none."""
    return {} if brand is None else {"brand": brand.as_data()}


def framed(labels: Mapping[str, str], language: str, created: datetime, page: PageName) -> dict[str, Any]:
    """Return what every document of ours says of itself: its paper, its language, its day and its fixed words."""
    return {
        "paper": PAGE_CODES[page],
        "language": language.replace("_", "-").split("-")[0],
        "date": _date(created, language),
        "created": [created.year, created.month, created.day],
        "labels": {name: printable(text) for name, text in labels.items()},
    }


def _date(created: datetime, language: str) -> str:
    try:
        return format_date(created, "long", locale=language.replace("-", "_"))
    except (UnknownLocaleError, ValueError) as error:
        raise UnknownLanguage(language) from error
