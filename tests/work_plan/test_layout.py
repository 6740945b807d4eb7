"""What each row of a work plan is, however people lay it out (R33)."""

import datetime as dt

import pytest

from ogcore.work_plan.reading import read_work_plan
from ogcore.work_plan.report import plain_rows, report_of
from tests.work_plan.plans import checked, codes, workbook

HEADINGS = "Actividad,Duración,Inicio,Fin,Resultado,Producto,Responsable,Indicador,Medios de verificación"
OPEN = "Abrir,10,2027-03-01,2027-03-10,r,p,x,i,m"
CLOSE = "Cerrar,5,2027-03-11,2027-03-15,r,p,x,i,m"


def _kinds(*lines: str, headings: str = HEADINGS) -> list[str]:
    return [row["kind"] for row in plain_rows(checked(*lines, headings=headings).plan)]


def test_a_name_alone_is_a_stage_where_stages_have_no_column() -> None:
    """With or without the word; notes below the table and empty lines are no activities either."""
    below = ["Nota: puede cambiar.,,,,,,,,", ",,,,,,,,", "Elaboró:,Contraloría,,,,,,,"]
    lines = ["FASE INTERNA,,,,,,,,", "Lo primero,,,,,,,,", OPEN, "Total fase interna,10,,,,,,,", CLOSE, *below]
    assert _kinds(*lines) == ["headings", "heading", "heading", "activity", "total", "activity", "note", "note"]
    assert codes(checked(*lines, headings=HEADINGS), notes=False) == []


def test_a_plan_without_any_dates_keeps_its_activities() -> None:
    """Where nothing is dated, a name alone is an activity that lacks all the rest."""
    assert _kinds("Abrir,,,,,,,,", "Cerrar,,,,,,,,") == ["headings", "activity", "activity"]


def test_a_row_that_sums_up_an_outline_is_a_total() -> None:
    """2 is of 2.1 and 2.2: its own length is their sum or their span, and it needs no deliverable."""
    headings = "WBS,Task,Duration,Start,Finish,Result,Deliverable,Responsible,Predecessors,Indicator,Verification"
    lines = ["1,Prepare,{days} days,2027-01-01,2027-01-30,,,,,,"]
    lines += ["1.1,Form,10,2027-01-01,2027-01-10,r,d,x,,i,m", "1.2,Rent,20,2027-01-11,2027-01-30,r,d,x,1.1,i,m"]
    right, wrong = (checked(lines[0].format(days=days), *lines[1:], headings=headings) for days in (30, 29))
    assert codes(right) == []
    assert codes(wrong) == [("total_mismatch", 2)]


def test_headings_can_be_two_rows_high() -> None:
    """*Dates* over *Start* and *End*; rows are counted as in the file."""
    first = ["Stage", "Activity", "Dates", None, "Days", "Outcome", "Deliverable", "Responsible"]
    second = [None, None, "Start", "End", None, None, None, None]
    row = ["A", "Tender", dt.date(2027, 8, 1), dt.date(2027, 8, 20), 21, "o", "d", "r"]
    book = workbook(first, second, row, merged=["C1:D1", "A1:A2", "B1:B2", "E1:E2"])
    errors = [one for one in report_of(read_work_plan(book)).findings if one.severity == "error"]
    assert [(one.code, one.cell, one.expected) for one in errors] == [("length_mismatch", "E3", 20)]


@pytest.mark.parametrize(
    "above",
    [
        "Commitment period: March 1 2027 to March 12 2027",
        "Vigencia del compromiso: 1 de marzo de 2027 al 12 de marzo de 2027",
    ],
)
def test_the_words_above_a_table_say_when_the_commitment_is(above: str) -> None:
    """What lies outside is found; days that are given count before them."""
    report = checked(HEADINGS, OPEN, CLOSE, headings=f"{above},,,,,,,,")
    assert codes(report) == [("outside_commitment", 4)]
    assert codes(report_of(report.plan, dt.date(2027, 1, 1), dt.date(2027, 12, 31))) == []


def test_headings_can_be_questions_and_have_two_letters_in_each_others_place() -> None:
    """As in forms for everybody; and as typed in haste."""
    asked = "¿Qué se hará?,¿Días?,Empieza,Termina,¿Qué cambiará?,¿Qué se entrega?,¿Quién?,¿Cómo se mide?,Prueba"
    hasty = "Actvity,Lenght,Strat,Edn,Outcmoe,Delivrable,Responsable,Indcator,Verfication"
    for headings in (asked, hasty):
        assert codes(checked(OPEN, CLOSE, headings=headings)) == []
