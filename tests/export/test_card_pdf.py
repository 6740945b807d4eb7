"""Commitment cards as PDF: structure, words, hostile text, reproducibility."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pikepdf
import pypdfium2
import pytest

from ogcore.errors import MissingData, UnknownLanguage
from ogcore.export import card_pdf
from ogcore.export.card_content import CardContent
from ogcore.export.card_document import CardDocument, Field
from ogcore.export.card_pdf import CARD_LABELS, PdfResult, cards_pdf
from ogcore.export.errors import ExportError
from tests.export.sample import (
    ENGLISH_LABELS,
    HOSTILE,
    SPANISH_LABELS,
    bushy_tree,
    forty_node_tree,
    full_card,
    half_card,
    hostile_card,
)

_FOOT, _PRINTABLE = 60.0, 14.0
"""Points from the foot of a page: below the first stands the footer, below the second no printer prints."""
_INK = 170
"""A grey as dark as this is ink."""
CREATED = datetime(2026, 11, 21, 18, tzinfo=UTC)


def _spanish(*cards: CardDocument) -> PdfResult:
    return cards_pdf(cards, SPANISH_LABELS, "es", CREATED)


def _pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_range() for page in document]


def _words(data: bytes) -> str:
    return " ".join(" ".join(_pages(data)).replace("\u200b", "").replace("\ufffe", "-").split())


def _elements(node: Any) -> Iterator[pikepdf.Dictionary]:
    """Yield every element of the structure tree."""
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from _elements(child)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from _elements(node["/K"])


def test_a_full_card_is_an_accessible_pdf() -> None:
    """It is exported as PDF/UA-1: tagged, with language, shown title, headings in order and described figures."""
    card = full_card()
    result = _spanish(card)
    assert result.standard == "ua-1"
    assert result.replaced == ()
    with pikepdf.open(io.BytesIO(result.data)) as pdf:
        assert str(pdf.Root.Lang) == "es"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert str(pdf.docinfo["/Title"]) == card.title
        assert "/Author" not in pdf.docinfo
        assert b"pdfuaid:part" in pdf.Root.Metadata.read_bytes()
        elements = list(_elements(pdf.Root.StructTreeRoot))
        tags = [str(element.S) for element in elements]
        assert tags.count("/H1") == 1
        assert tags.index("/H1") < tags.index("/H2")
        assert [str(e.Alt) for e in elements if e.S == "/Figure"] == [card.problem_alt, card.objective_alt]
        assert {"/L", "/LI"} <= set(tags)


def test_every_font_is_embedded() -> None:
    """No viewer has to guess: every font program is in the file."""
    with pikepdf.open(io.BytesIO(_spanish(full_card(), hostile_card()).data)) as pdf:
        described = [
            o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"
        ]
        assert len(described) >= 4
        assert all("/FontFile2" in o or "/FontFile3" in o for o in described)


def test_a_full_card_prints_every_word() -> None:
    """Title, fields, lists, trees, signatures, date and page numbers can be read back from the PDF."""
    card = full_card()
    words = _words(_spanish(card).data)
    expected = [card.title, card.plan, card.status, *card.signatures, "21 de noviembre de 2026", "Página 1 de 3"]
    for heading, fields in card.sections:
        expected.append(heading)
        for field in fields:
            expected += [field.label, *([field.value] if isinstance(field.value, str) else field.value)]
    assert [text for text in expected if text not in words] == []
    assert "Docentes poco capacitados en educación sexual" in words


def test_a_full_card_with_signatures_fits_one_page() -> None:
    """The card closes up rather than leave the signatures alone on a second page."""
    pages = _pages(_spanish(full_card()).data)
    assert "Órgano garante" in pages[0]
    assert "Árbol de problemas" in pages[1]


def test_what_belongs_together_stands_on_one_row() -> None:
    """A start keeps its end beside it, whatever number of short fields stand before them."""
    fields = (Field("Purview", "State"), Field("Start", "1 March", with_next=True), Field("End", "30 June"))
    card = replace(half_card(), sections=(("How", fields),))
    rows = CardContent(ENGLISH_LABELS).document([card])["cards"][0]["sections"][0]["rows"]
    assert [[cell["label"][0]["text"] for cell in row] for row in rows] == [["Purview"], ["Start", "End"]]


def test_empty_fields_say_that_they_are_pending() -> None:
    """A half-filled card shows each empty field with the word for it, in the language of the card."""
    result = cards_pdf([half_card()], ENGLISH_LABELS, "en", CREATED)
    words = _words(result.data)
    empty = sum(1 for _, fields in half_card().sections for field in fields if not field.value)
    assert words.count("— to be filled in") == empty
    assert "November 21, 2026" in words
    assert "Page 1 of 2" in words
    with pikepdf.open(io.BytesIO(result.data)) as pdf:
        assert str(pdf.Root.Lang) == "en"


def test_a_card_without_anything_still_prints() -> None:
    """No title, no fields, no trees, no signatures: still a page."""
    result = _spanish(CardDocument(title="", plan="", group="", label="", sections=(("", (Field(""),)),)))
    assert result.standard == "ua-1"
    assert "pendiente" in _words(result.data)


def test_several_cards_get_contents_bookmarks_and_new_pages() -> None:
    """The cover lists every card with its page; shared trees are printed once, after the last card."""
    cards = [replace(full_card(), title=f"Compromiso sobre el tema {n}", label=f"Compromiso {n}") for n in (1, 2, 3)]
    result = _spanish(*cards)
    pages = _pages(result.data)
    assert len(pages) == 1 + 3 + 2
    for number, card in enumerate(cards, start=1):
        assert card.title in pages[0]
        assert card.title in pages[number]
    with pikepdf.open(io.BytesIO(result.data)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == [cards[0].plan, *(card.title for card in cards)]
        assert [item.title for item in outline.root[-1].children] == ["Árbol de problemas", "Árbol de objetivos"]


def test_the_same_arguments_give_the_same_bytes() -> None:
    """A card can be made again and compared."""
    assert _spanish(full_card()).data == _spanish(full_card()).data


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_loses_no_card(text: str) -> None:
    """Any text, in any place, prints as an accessible PDF."""
    fields = (Field(text, text), Field("lista", (text, text)))
    tree = forty_node_tree()
    tree = replace(tree, nodes=(replace(tree.nodes[0], text=text), *tree.nodes[1:]), title=text)
    card = CardDocument(text, text, text, text, text, ((text, fields),), tree, text, None, "", (text, text))
    result = _spanish(card)
    assert result.standard == "ua-1"
    assert _pages(result.data)


def test_code_in_a_text_prints_literally() -> None:
    """Typst, HTML, spreadsheet and template code is printed, not run."""
    words = _words(_spanish(hostile_card()).data)
    for literal in (
        '#panic("x")',
        "$x$",
        "<script>alert(1)</script>",
        "=1+1",
        "{{7*7}}",
        '#image("/etc/passwd")',
        "&amp;",
    ):
        assert literal in words


def test_what_cannot_be_printed_is_replaced_and_said() -> None:
    """The result lists the characters, and the card carries the note."""
    result = _spanish(replace(half_card(), title="我 \x07 hola"))
    assert result.replaced == ("U+6211", "U+0007")
    words = _words(result.data)
    assert "\u25a1 \u25a1 hola" in words
    assert SPANISH_LABELS["replaced"][:40] in words
    assert SPANISH_LABELS["replaced"][:40] not in _words(_spanish(full_card()).data)


def test_long_text_is_printed_whole() -> None:
    """Five thousand characters, with or without spaces, all reach the paper and stay within its margins."""
    card = replace(
        half_card(), sections=(("S", (Field("a", "a" * 5000), Field("b", "palabra " * 625))),), problem_tree=None
    )
    data = _spanish(card).data
    text = "".join(_pages(data))
    assert text.count("palabra") == 625
    assert "".join(text.split()).replace("\u200b", "").count("a" * 50) >= 90
    page = pypdfium2.PdfDocument(data)[0]
    textpage = page.get_textpage()
    right = max(textpage.get_charbox(index)[2] for index in range(textpage.count_chars()))
    assert right <= page.get_width() - 50


def test_right_to_left_text_stands_at_the_right() -> None:
    """An Arabic field is set from the right edge of its column."""
    card = replace(half_card(), sections=(("S", (Field("ar", HOSTILE[2] * 4),)),), problem_tree=None)
    textpage = pypdfium2.PdfDocument(_spanish(card).data)[0].get_textpage()
    places = [
        textpage.get_charbox(index)
        for index in range(textpage.count_chars())
        if "\u0600" <= textpage.get_text_range(index, 1) <= "\u06ff"
    ]
    assert max(box[2] for box in places) > 530


def test_a_tree_too_large_to_read_is_printed_as_a_list() -> None:
    """Every node of a 300-node tree is there, in words, with the reason."""
    result = _spanish(replace(full_card(), problem_tree=bushy_tree(300)))
    words = _words(result.data)
    assert result.standard == "ua-1"
    assert SPANISH_LABELS["tree_as_list"][:30] in words
    assert all(f"Causa {number} con" in words for number in range(1, 300))


def test_a_refused_standard_falls_back_to_a_plain_tagged_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """When PDF/UA-1 is refused the card comes out all the same, and the result says so."""
    real = card_pdf.typeset_pdf

    def strict(template: str, data: Any, standard: Any, created: datetime) -> bytes:
        if standard == "ua-1":
            raise ExportError(reason="refused")
        return real(template, data, standard, created)

    monkeypatch.setattr(card_pdf, "typeset_pdf", strict)
    result = _spanish(full_card())
    assert result.standard == "none"
    assert full_card().title in _words(result.data)
    with pikepdf.open(io.BytesIO(result.data)) as pdf:
        assert "/StructTreeRoot" in pdf.Root


def test_when_all_fails_the_reason_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    """The last refusal reaches the caller instead of an empty file."""

    def refuse(*_: object) -> bytes:
        raise ExportError(reason="broken")

    monkeypatch.setattr(card_pdf, "typeset_pdf", refuse)
    with pytest.raises(ExportError) as refusal:
        _spanish(full_card())
    assert refusal.value.data["reason"] == "broken"


def test_missing_cards_labels_and_languages_are_refused() -> None:
    """Nothing to print, a label forgotten, a language nobody knows: a clear refusal each."""
    with pytest.raises(MissingData):
        _spanish()
    with pytest.raises(MissingData):
        cards_pdf([half_card()], {name: "x" for name in CARD_LABELS if name != "page"}, "es", CREATED)
    with pytest.raises(UnknownLanguage):
        cards_pdf([half_card()], SPANISH_LABELS, "zz", CREATED)


def test_a_long_name_of_a_plan_is_seen_whole_at_the_foot() -> None:
    """Every letter of its last word leaves ink on the page, where printers print."""
    name = f"{'Comedores escolares de los valles altos y de las barrancas del norte ' * 3}de Zacatecas"
    page = pypdfium2.PdfDocument(_spanish(replace(full_card(), plan=name)).data)[0]
    text = page.get_textpage()
    found = [at for at in range(text.count_chars()) if text.get_text_range(at, 9) == "Zacatecas"]
    foot = [at for at in found if text.get_charbox(at)[1] < _FOOT]
    assert foot
    assert all(_inked(page, text.get_charbox(at)) for at in range(foot[-1], foot[-1] + 9))
    assert min(text.get_charbox(at)[1] for at in range(foot[-1], foot[-1] + 9)) > _PRINTABLE


def _inked(page: pypdfium2.PdfPage, box: tuple[float, float, float, float]) -> bool:
    """Tell whether anything is drawn within a box of the page, in points from its foot."""
    scale = 3
    picture = page.render(scale=scale, grayscale=True)
    left, bottom, right, top = box
    rows = range(int((page.get_height() - top) * scale), int((page.get_height() - bottom) * scale))
    pixels = bytes(picture.buffer)
    return any(
        min(pixels[row * picture.stride + int(left * scale) : row * picture.stride + int(right * scale) + 1]) < _INK
        for row in rows
    )


def test_a_card_is_printed_on_letter_where_it_is_asked_for() -> None:
    """Its pages have the size of Letter, also the one with a tree."""
    made = cards_pdf([full_card()], SPANISH_LABELS, "es", CREATED, "letter")
    sizes = {tuple(sorted(map(round, page.get_size()))) for page in pypdfium2.PdfDocument(made.data)}
    assert sizes <= {(612, 792), (792, 1224)}
