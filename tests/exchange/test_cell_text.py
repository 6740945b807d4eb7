"""What a cell shows is what is read: its words, escapes and numbers as they are formatted (R43)."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import cast

import pytest

from ogcore.errors import UnreadableTree
from ogcore.exchange.cell_text import CellReader, string_text, style_formats
from ogcore.exchange.number_format import shown
from ogcore.exchange.package import Package


def cell(inside: str, kind: str = "n", style: str = "") -> ET.Element:
    """Return a cell of a sheet."""
    return ET.fromstring(f'<c t="{kind}" s="{style}">{inside}</c>')


@pytest.mark.parametrize(
    ("inside", "kind", "style", "words"),
    [
        ("", "n", "", ""),
        ("<v>1</v>", "s", "", "Tos"),
        ("<v>1</v>", "b", "", "TRUE"),
        ("<v>0</v>", "b", "", "FALSE"),
        ("<v>#REF!</v>", "e", "", "#REF!"),
        ("<v>2024-03-01T00:00:00Z</v>", "d", "", "2024-03-01"),
        ("<v>Hay_x000D_ humo</v>", "str", "", "Hay\n humo"),
        ("<v>not a number</v>", "n", "", "not a number"),
        ("<v>0.35</v>", "n", "1", "35 %"),
        ("<v>1.1</v>", "n", "2", "1.10"),
        ("<v>7</v>", "n", "9", "7"),
        ("<f>A1+1</f><v>2</v>", "n", "", "=A1+1"),
        ("<is><t>Quemas</t></is>", "inlineStr", "", "Quemas"),
        ("<is><r><t>Que</t></r><r><t>mas</t></r><rPh><t>ke</t></rPh></is>", "inlineStr", "", "Quemas"),
    ],
)
def test_a_cell_is_read_as_it_is_shown(inside: str, kind: str, style: str, words: str) -> None:
    """Each kind of cell gives the words its author sees; a formula is its own, never its outcome."""
    reader = CellReader(strings=["Hay humo", "Tos"], formats=["", "0 %", "0.00"])
    assert reader.text(cell(inside, kind, style)) == words


def test_a_string_that_is_not_there_is_damage() -> None:
    """A cell that points beyond the strings of its file is not read as if it were empty."""
    with pytest.raises(ValueError, match="5"):
        CellReader(strings=["a"]).text(cell("<v>5</v>", "s"))


def test_a_cell_as_long_as_a_book_is_refused() -> None:
    """One cell cannot fill the memory of the room."""
    with pytest.raises(UnreadableTree):
        CellReader().text(cell(f"<v>{'a' * 300_000}</v>", "str"))


def test_a_string_of_runs_is_one_sentence() -> None:
    """Formatting inside a cell takes no words apart."""
    element = ET.fromstring("<si><r><t>Hay </t></r><r><rPr/><t>humo</t></r></si>")
    assert string_text(element) == "Hay humo"


@pytest.mark.parametrize(
    ("value", "code", "words"),
    [
        (1250, "#,##0", "1,250"),
        (0.354, "0.0%", "35.4%"),
        (0.5, "[<1]0 %;0", "50 %"),
        (5, "[>=1]0.0;0", "5.0"),
        (1, '[=1]"one";0', "one"),
        (2, '[<>1]"more";0', "more"),
        (3, "[>5]0;[<=2]0.00", "3"),
        (12.5, "[$€-407] #,##0.00", "€ 12.50"),
        (-3, "0;(0)", "(3)"),
        (0, '0;-0;"nothing"', "nothing"),
        (1.1, "[Red]0.00", "1.10"),
        (0.25, "# ?/?", "1/4"),
        (12345, "0.00E+00", "1.23E+04"),
        (1234567, '0.0,,"M"', "1.2M"),
        (5551234, "000-0000", "555-1234"),
        (7, "000", "007"),
        (4, "*x0", "4"),
        (9, "\\n0", "n9"),
        (2, "0.", "2."),
        (45000, "yyyy-mm-dd", "2023-03-15"),
        (0.75, "hh:mm", "18:00"),
        (1.5, "[h]:mm", "36:00"),
    ],
)
def test_a_number_is_read_as_its_format_shows_it(value: float, code: str, words: str) -> None:
    """What a spreadsheet shows of a number is what somebody meant when they wrote it."""
    assert shown(value, code, from_1904=False) == words


class Styles:
    """The styles of a workbook, as a package hands them out; after them comes what is given as damage."""

    def __init__(self, *damage: Exception) -> None:
        self.damage = damage

    def elements(self, _part: str) -> Iterator[tuple[str, str, ET.Element]]:
        """Yield each element as it begins and ends."""
        yield "end", "numFmt", ET.Element("numFmt", {"numFmtId": "164", "formatCode": "0.00"})
        yield "start", "cellXfs", ET.Element("cellXfs")
        for number in ("164", "9", "x"):
            yield "end", "xf", ET.Element("xf", {"numFmtId": number})
        yield "end", "cellXfs", ET.Element("cellXfs")
        yield "end", "xf", ET.Element("xf", {"numFmtId": "164"})
        yield from self._fail()

    def _fail(self) -> Iterator[tuple[str, str, ET.Element]]:
        for error in self.damage:
            raise error
        yield from ()


def test_the_format_of_each_style_is_known() -> None:
    """Formats of the file's own and those every spreadsheet knows; one that is neither shows numbers plainly."""
    assert style_formats(cast("Package", Styles()), "styles.xml") == ["0.00", "0%", ""]


def test_damaged_styles_change_no_word() -> None:
    """A file whose styles cannot be read is read without them."""
    assert style_formats(cast("Package", Styles(TypeError("fill"))), "styles.xml") == []
