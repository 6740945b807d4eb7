"""Files that other programs wrote, as they wrote them: LibreOffice Calc, pandas, openpyxl (R43)."""

import io
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from tests.exchange.shape import noted, refused, seen

FIXTURES = Path(__file__).parent / "fixtures"
EXPECTED = (
    "EFECTOS\n- Los puestos cierran más temprano\n  - Se pierden 12 empleos de año en año\n"
    "PROBLEMA\nEl mercado de San Telmo pierde clientes\n"
    "CAUSAS\n- El techo gotea cuando llueve\n  - Nadie sabe a quién le toca la reparación\n"
    "- El camión de la basura pasa después del mediodía\n"
)
CALC = {
    "calc_utf8.csv": None,
    "calc_ansi.csv": "Windows-1252",
    "calc_mac.csv": "Mac OS Roman",
    "calc_dos.csv": "DOS 850",
    "calc.xlsx": None,
}


@pytest.mark.parametrize("name", CALC)
def test_what_calc_saves_is_read(name: str) -> None:
    """A workbook and its CSV in each of the encodings on offer are the same tree; a judged encoding is said."""
    data = (FIXTURES / name).read_bytes()
    assert seen(data, name) == EXPECTED
    judged = [text for _, code, text in noted(data, name) if code == "encoding_judged"]
    assert judged == ([CALC[name]] if CALC[name] else [])


@pytest.mark.parametrize(
    ("name", "reason"), [("calc.ods", "foreign_ods"), ("calc.xls", "foreign_xls"), ("a.fods", "foreign_ods")]
)
def test_what_calc_saves_in_its_own_form_is_named(name: str, reason: str) -> None:
    """OpenDocument, packed and flat, and old Excel files are named with the way."""
    flat = b'<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'
    data = flat if name == "a.fods" else (FIXTURES / name).read_bytes()
    assert [found for _, found in refused(data, name)] == [reason]


FRAME = pd.read_csv(FIXTURES / "calc_utf8.csv", keep_default_na=False)


def test_what_pandas_writes_is_read() -> None:
    """An index without a heading and empty cells keep no card out, in CSV and in a workbook."""
    target = io.BytesIO()
    FRAME.to_excel(target)
    assert seen(target.getvalue(), "a.xlsx") == EXPECTED
    assert seen(FRAME.to_csv().encode(), "a.csv") == EXPECTED
    assert seen(FRAME.to_csv(sep="\t", index=False).encode("utf-16"), "a.tsv") == EXPECTED


def test_what_openpyxl_writes_is_read() -> None:
    """A filter, a frozen pane, a comment, a link and an empty sheet before it change no word."""
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Árbol")
    for row in [list(FRAME.columns), *FRAME.to_numpy().tolist()]:
        sheet.append(row)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = "A1:D7"
    sheet["B2"].comment = openpyxl.comments.Comment("revisar", "taller")
    sheet["B3"].hyperlink = "https://example.org/foto"
    target = io.BytesIO()
    book.save(target)
    assert seen(target.getvalue(), "a.xlsx") == EXPECTED
