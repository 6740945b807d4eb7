"""Logo and colours on what a plan prints, and never on the PDF of one card (R32)."""

import io
from datetime import UTC, datetime

import pypdfium2
import pytest

from ogcore.export import typesetter
from ogcore.export.errors import ExportError
from ogcore.export.printed_brand import PrintedBrand
from tests.cli.conftest import Room
from tests.record.whole_workshop import LOGO
from tests.seal.sample import sealed
from workbench.files.card_document import print_cards
from workbench.files.card_set import PrintedCard, booklet
from workbench.files.downloads import UnknownDownload, produce
from workbench.files.sealed_card import sealed_document, sealed_pdf

WHEN = datetime(2027, 3, 4, tzinfo=UTC)
BRAND = PrintedBrand(LOGO, "Logo", "#7a1f3d", "#b3402a")
PAYLOADS = [sealed(card={"id": f"c{number}", "number": f"1.{number}"}) for number in (1, 2)]
CARDS = [PrintedCard(sealed_document(one, "es"), "1.pdf") for one in PAYLOADS]


def colours(pdf: bytes, page: int = 0, least: int = 40) -> set[tuple[int, ...]]:
    """Return the colours of which there is much on a page, or as little as letters have of their own."""
    with pypdfium2.PdfDocument(pdf) as document:
        picture = document[page].render(scale=1).to_pil().convert("RGB")
    return {colour for count, colour in picture.getcolors(picture.width * picture.height) if count >= least}


def test_the_cover_has_the_logo_and_the_colours() -> None:
    """The picture, the rule under the title, and on the pages the headings."""
    made = booklet(CARDS, "es", WHEN, brand=BRAND)
    assert {(15, 95, 110), (0xB3, 0x40, 0x2A)} <= colours(made)
    assert (0x7A, 0x1F, 0x3D) in colours(made, 1, 3)
    plain = colours(booklet(CARDS, "es", WHEN))
    assert (0xB3, 0x40, 0x2A) not in plain
    assert (0x7A, 0x1F, 0x3D) not in colours(booklet(CARDS, "es", WHEN), 1, 3)


def test_a_sealed_card_alone_never_has_them() -> None:
    """It is made again from its seal alone, byte by byte."""
    assert print_cards([CARDS[0].document], "es", WHEN, brand=BRAND).data == sealed_pdf(PAYLOADS[0]).data


def test_a_bad_logo_never_keeps_a_file_from_being_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the typesetter refuses the picture, the same is made without it, and as accessible."""
    broken = PrintedBrand("bm8gcGljdHVyZQ==", "Logo", "#7a1f3d", "")
    assert booklet(CARDS, "es", WHEN, brand=broken).startswith(b"%PDF")
    real, refused = typesetter.typeset_pdf, []

    def typeset(template: str, data: dict[str, dict[str, str]], *rest: object) -> bytes:
        if data["brand"]["logo"]:
            refused.append(rest[0])
            raise ExportError
        return real(template, data, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("ogcore.export.card_pdf.typeset_pdf", typeset)
    made = print_cards([card.document for card in CARDS], "es", WHEN, brand=BRAND)
    assert (made.standard, refused) == ("ua-1", ["ua-1"])


def test_the_desk_shows_the_logo_that_is_kept(room: Room) -> None:
    """Whoever facilitates gets it as it is printed; where there is none there is nothing to get."""
    with pytest.raises(UnknownDownload):
        produce(room.workshop, room.facilitator, "logo.png", "es")
    room.workshop.act(room.facilitator, room.facilitator.plan_id, "set_brand", {"logo": LOGO, "first": "#7a1f3d"})
    made = produce(room.workshop, room.facilitator, "logo-0123abcd.png", "es")
    assert (made.content_type, made.data[:4]) == ("image/png", b"\x89PNG")
    report = produce(room.workshop, room.facilitator, "report.pdf", "es", WHEN).data
    with pypdfium2.PdfDocument(io.BytesIO(report)) as document:
        assert len(document) > 1
    assert (15, 95, 110) in colours(report)
