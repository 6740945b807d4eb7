"""Cards leave as a document, a spreadsheet and tables, and come back from a spreadsheet whole (R27, R32)."""

import csv
import io
import zipfile
from datetime import UTC, datetime
from typing import Any

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings

from ogcore.commitments.json_form import as_json
from ogcore.commitments.json_reading import read_card
from ogcore.commitments.state import Commitments
from ogcore.commitments.template import ITEMS
from ogcore.errors import BadInput, UnreadableCard, UnreadableFile
from ogcore.exchange.workbook_writer import xlsx_bytes
from ogcore.export import CardDocument, Field, PlanLine, Signature, Table, WorkPlanPages
from tests.builders import Room
from tests.commitments.test_json_form import cards
from workbench.files.card_sheets import card_sheets, sheet_columns, sheet_titles
from workbench.files.card_word import cards_docx
from workbench.files.card_workbook import cards_csv, cards_xlsx
from workbench.files.card_workbook_reading import read_workbook

MOMENT = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)


def card(**more: Any) -> dict[str, Any]:
    """Return a card as JSON has it, with an activity for each row."""
    held = {"format": "commitment-card", "format_version": 1, "language": "es", "fields": {"action": "Medir"}, **more}
    return as_json(read_card(held))


@pytest.mark.parametrize("language", ["es", "en"])
def test_no_two_columns_of_a_table_are_called_alike(language: str) -> None:
    """Else one of them would be read as the other."""
    for key in sheet_titles(language):
        headings = [column.heading.casefold() for column in sheet_columns(key, language)]
        assert sorted(headings) == sorted(set(headings)), key


@settings(deadline=None, max_examples=40)
@given(cards(), cards())
def test_cards_come_back_from_a_spreadsheet_as_they_were(first: dict[str, Any], second: dict[str, Any]) -> None:
    """Nothing is lost between two people who work on a spreadsheet, in either language, however many cards it has."""
    for language in ("es", "en"):
        again = [as_json(placed) for placed in read_workbook(cards_xlsx([first, second], language))]
        assert again == [first, second]


def test_what_begins_like_a_formula_stays_a_text() -> None:
    """No cell is ever run, and each comes back as it was written."""
    held = card(
        activities=[{"activity": "=1+1"}, {"activity": "@SUMA(A1)"}], fields={"action": "+52 246", "means": "-"}
    )
    data = cards_xlsx([held], "es")
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} <= {"s", "n", "inlineStr"}
    assert as_json(read_workbook(data)[0])["activities"] == held["activities"]


def test_what_an_item_names_is_read_by_people_and_by_us() -> None:
    """A party by its place and its name; an activity with the days it waits."""
    activities = [{"id": "a", "activity": "Medir"}, {"id": "b", "responsible": "p", "depends_on": ["a+3"]}]
    held = card(parties=[{"id": "p", "institution": "Obras Públicas"}], activities=activities)
    (sheet,) = [one for one in card_sheets([held], "es") if one.key == "activities"]
    row = dict(zip((column.key for column in sheet.columns), sheet.rows[1], strict=True))
    assert (row["responsible"], row["depends_on"]) == ("1 · Obras Públicas", "1+3 · Medir")


def filled(**sheets: list[list[str]]) -> bytes:
    """Return a spreadsheet with sheets under their keys."""
    return xlsx_bytes([(title, rows, [20.0]) for title, rows in sheets.items()])


def test_what_cannot_be_taken_is_told_by_sheet_and_cell() -> None:
    """A column nobody knows, a day that is none, a choice not on offer, an item that is not there: all at once."""
    data = filled(
        cards=[["action", "start", "novelty", "color"], ["Medir", "31 feb 2027", "siempre", "rojo"]],
        activities=[["card", "activity", "depends_on"], ["1", "Medir", "7"], ["4", "Podar", ""]],
    )
    with pytest.raises(UnreadableCard) as refused:
        read_workbook(data)
    told = {(fault["path"], fault["reason"]) for fault in refused.value.data["faults"]}
    assert told >= {
        ("cards!D1", "unknown_field"), ("cards!C2", "unknown_choice"), ("activities!C2", "unknown_item"),
        ("activities!A3", "unknown_item"), ("cards!B2", "date_not_in_calendar"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"PK\x03\x04broken", "not_xlsx"), (filled(notes=[["a"]]), "no_cards"), (filled(cards=[["action"]]), "no_cards")],
)
def test_what_is_no_spreadsheet_of_cards_says_so(data: bytes, reason: str) -> None:
    """Nothing of it is taken."""
    with pytest.raises(UnreadableFile) as refused:
        read_workbook(data)
    assert refused.value.data["reason"] == reason


def test_several_cards_come_in_one_operation_or_none() -> None:
    """Where the last of them does not hold nothing is written, and one undo takes all of them back."""
    room = Room()
    two = [card(), card(fields={"action": "Podar"})]
    with pytest.raises(UnreadableCard):
        room.act(room.facilitator, "import_commitment", values=[*two, {"format": "commitment-card"}])
    with pytest.raises(BadInput):
        room.act(room.facilitator, "import_commitment", values=[])
    assert room.group[Commitments].ordered() == []
    room.act(room.facilitator, "import_commitment", values=two)
    assert [one.text("action") for one in room.group[Commitments].ordered()] == ["Medir", "Podar"]
    room.act(room.facilitator, "undo")
    assert room.group[Commitments].ordered() == []


def test_tables_are_a_csv_each() -> None:
    """Each has the headings of its sheet, and a mark by which spreadsheets know the encoding."""
    with zipfile.ZipFile(
        io.BytesIO(cards_csv([card(activities=[{"activity": "Medir el pozo"}])], "es", MOMENT))
    ) as packed:
        assert set(packed.namelist()) == {f"{key}.csv" for key in ("cards", *ITEMS, "let_be")}
        data = packed.read("activities.csv")
    assert data.startswith("\ufeff".encode())
    heads, row = csv.reader(io.StringIO(data.decode("utf-8-sig")))
    assert row[heads.index("Actividad")] == "Medir el pozo"


def test_a_document_has_headings_repeated_table_headers_and_its_language() -> None:
    """A voice and a spelling checker know the language, a long table its columns on each page; odd letters go."""
    columns = [("Actividad", 2.0), ("Fin", 1.0)]
    table = Table("Quién responde", columns, [["Medir\ndespués de 2", "1 feb"]] * 60)
    rows = [PlanLine(["Abrir el pozo", "3 mar"], [("Meta", "2027-1: un pozo")])]
    totals = Table("", columns, [["Todo", "3 mar"]])
    plan = WorkPlanPages("Plan de trabajo", ["Días naturales."], columns, [("Obra", rows)], totals)
    one = CardDocument(
        "Medir los pozos", "Plan", "Mesa", "Compromiso 1.1", "Borrador",
        sections=[("Qué", [Field("Acción", "Medir\x0b\ufffe los pozos"), Field("Retos", ["Lluvia", "Dinero"])])],
        tables=[table], work_plan=plan, signatures=["Gobierno", Signature("Sociedad civil", ["Red de vecinas"])],
    )  # fmt: skip
    made = docx.Document(io.BytesIO(cards_docx([one, one], "es", "Compromisos")))
    assert [p.text for p in made.paragraphs if p.style.name == "Heading 1"] == ["Medir los pozos"] * 2
    assert {"Qué", "Plan de trabajo"} <= {p.text for p in made.paragraphs if p.style.name == "Heading 2"}
    assert "Medir los pozos" in [p.text for p in made.paragraphs if p.style.name == "Normal"]
    tables = list(made.element.iter(qn("w:tbl")))
    assert len(tables) == 6
    assert made.tables[1].cell(1, 0).text == "Abrir el pozo"
    assert "Abrir el pozo · Meta: 2027-1: un pozo" in [p.text for p in made.paragraphs]
    assert all(table.find(qn("w:tr")).find(f".//{qn('w:tblHeader')}") is not None for table in tables)
    assert made.tables[0].cell(1, 0).text == "Medir\ndespués de 2"
    spoken = made.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert spoken.get(qn("w:val")) == "es-MX"
