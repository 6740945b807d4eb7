"""What is found in work plans: by code and row, and nothing in what is right (R33)."""

import datetime as dt

import pytest

from ogcore.errors import UnreadableTree
from ogcore.work_plan.reading import read_work_plan
from ogcore.work_plan.report import plain_rows, report_of
from tests.work_plan.plans import checked, codes, workbook

WHOLE = "Uno;Abrir la ventanilla;10;2027-03-01;2027-03-10;Se atiende;Acta;Secretaría;Trámites;Registro"
AFTER = (
    "Dos;Publicar los datos;5;11 de marzo de 2027;15 de marzo de 2027;Se consulta;Portal;Secretaría;Visitas;Bitácora"
)


def test_nothing_is_found_in_what_is_right() -> None:
    """Dates in two forms, both ends counted, every column there."""
    assert codes(checked(WHOLE, AFTER)) == []


def test_the_convention_of_most_rows_counts() -> None:
    """Where most lengths leave the last day out, those that do are right and the other one is not."""
    lines = ["U;A;9;2027-03-01;2027-03-10;r;e;x;i;m", "U;B;4;2027-03-11;2027-03-15;r;e;x;i;m"]
    report = checked(*lines, "U;C;5;2027-03-16;2027-03-20;r;e;x;i;m")
    assert report.plan.counting == "exclusive"
    assert codes(report) == [("length_mismatch", 4)]
    assert report.findings[0].expected == 4


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("U;A;10;2027-03-10;2027-03-01;r;e;x;i;m", "end_before_start"),
        ("U;A;0;2027-03-01;2027-03-10;r;e;x;i;m", "length_not_positive"),
        ("U;A;-3;2027-03-01;2027-03-10;r;e;x;i;m", "length_not_positive"),
        ("U;A;;2027-03-01;2027-03-10;r;e;x;i;m", "length_missing"),
        ("U;A;pronto;2027-03-01;2027-03-10;r;e;x;i;m", "length_unreadable"),
        ("U;A;10;hacia marzo;2027-03-10;r;e;x;i;m", "date_unreadable"),
        ("U;A;10;;;r;e;x;i;m", "missing_date"),
        ("U;A;10;9027-03-01;2027-03-10;r;e;x;i;m", "date_unreadable"),
        ("U;A;10;2027-03-01;2027-03-10;r;e;;i;m", "missing_responsible"),
        ("U;A;3 meses;2027-03-01;2027-05-30;r;e;x;i;m", "length_mismatch"),
    ],
)
def test_each_fault_is_found_in_its_row(line: str, found: str) -> None:
    """With its code, beside a row that is right."""
    whole = WHOLE.replace("Uno", "U").replace("2027", "2026")
    assert set(codes(checked(whole, line))) == {(found, 3)}


@pytest.mark.parametrize(
    "line",
    [
        "U;A;3 meses;2027-03-01;2027-05-31;r;e;x;i;m",
        "U;A;2 semanas;2027-03-01;2027-03-14;r;e;x;i;m",
        "U;A;10 días naturales;1o. de marzo de 2027;10/03/2027;r;e;x;i;m",
        "U;A;;2027-03-01;;r;e;x;i;m".replace(";;2027", ";10;2027", 1),
    ],
)
def test_a_length_can_be_written_in_many_ways(line: str) -> None:
    """Months, weeks, days in words; an end that follows from start and length need not be written."""
    assert codes(checked(WHOLE, line), notes=False) == []


def test_a_date_of_two_readings_is_asked_about_where_nothing_tells() -> None:
    """05/06/2026 alone; not where another date of the file, or a length, tells what comes first."""
    unsure = "U;A;;05/06/2026;07/08/2026;r;e;x;i;m"
    assert {"date_ambiguous"} == {code for code, _ in codes(checked(unsure), notes=False)}
    assert codes(checked(unsure, "U;B;1;13/06/2026;13/06/2026;r;e;x;i;m"), notes=False) == []
    by_length = "U;A;27;05/06/2026;01/07/2026;r;e;x;i;m"
    [row] = [row for row in plain_rows(checked(by_length).plan) if row["kind"] == "activity"]
    assert (row["start"], row["end"]) == ("2026-06-05", "2026-07-01")


def test_stages_can_be_rows_of_their_own_and_totals_sums_or_spans() -> None:
    """A heading is no activity; a total of the phase, of all, or the span from first to last is right."""
    heading, total = "Etapa 1 Preparar;;;;;;;;;", "Total;;{days};;;;;;;"
    report = checked(
        heading, WHOLE[3:].join(["", ""]) or WHOLE, total.format(days="10 días"), AFTER, total.format(days=15)
    )
    assert codes(report, notes=False) == []
    kinds = [row["kind"] for row in plain_rows(report.plan)]
    assert kinds == ["headings", "heading", "activity", "total", "activity", "total"]
    assert codes(checked(WHOLE, AFTER, total.format(days=14)), notes=False) == [("total_mismatch", 4)]


def test_dependencies_must_be_there_in_order_and_in_no_circle() -> None:
    """By id, with several and with days between; each fault once."""
    headings = "id,activity,length,start,end,depends on"
    lines = ["A,a,5,2027-03-01,2027-03-05,", "B,b,5,2027-03-05,2027-03-09,A", "C,c,1,2027-03-20,2027-03-20,A;Z"]
    circle = ["D,d,1,2027-04-01,2027-04-01,E", "E,e,1,2027-04-02,2027-04-02,D"]
    found = [one for one in codes(checked(*lines, *circle, headings=headings)) if one[0] != "no_column"]
    assert found == [
        ("starts_before_predecessor_ends", 3),
        ("unknown_dependency", 4),
        ("dependency_cycle", 5),
    ]


def test_what_stands_twice_is_found_and_what_comes_each_month_is_not() -> None:
    """The same words in the same stage and days; the same words a month later are another time."""
    again = WHOLE.replace("2027-03", "2027-04")
    assert codes(checked(WHOLE, WHOLE)) == [("duplicate_activity", 3)]
    assert codes(checked(WHOLE, again)) == []


def test_working_days_leave_out_weekends_and_holidays() -> None:
    """Ten working days from 8 March 2027 in Mexico end on the 22nd; an end on a Sunday is noted."""
    line = "U;A;10;2027-03-08;2027-03-22;r;e;x;i;m"
    assert codes(checked(line, calendar="working")) == []
    assert codes(checked(line.replace("03-22", "03-21"), calendar="working")) == [
        ("ends_on_free_day", 2),
        ("length_mismatch", 2),
    ]
    assert (
        checked(
            line, headings="Etapa;Actividad;Días hábiles;Inicio;Fin;Resultado;Entregable;Responsable;Indicador;Medio"
        ).plan.calendar.name
        == "working"
    )


def test_a_year_nobody_means_stops_no_counting_of_working_days() -> None:
    """It is told as no date, and all else is checked."""
    found = codes(checked("U;A;10;9027-03-01;9027-03-10;r;e;x;i;m", WHOLE, calendar="working"), notes=False)
    assert found == [("date_unreadable", 2), ("date_unreadable", 2), ("length_mismatch", 3)]


def test_what_lies_outside_the_commitment_is_found() -> None:
    """Before it begins or after it ends."""
    plan = checked(WHOLE, AFTER).plan
    assert codes(report_of(plan, dt.date(2027, 3, 5), dt.date(2027, 3, 14))) == [
        ("outside_commitment", 2),
        ("outside_commitment", 3),
    ]


def test_a_spreadsheet_is_read_with_its_dates_formulas_and_merged_cells() -> None:
    """Real dates, a length that nobody has computed yet, a stage over two rows; the cell is named."""
    headings = (
        ["Plan de trabajo"],
        ["Etapa", "Actividad", "Duración", "Inicio", "Término", "Resultado", "Entregable", "Responsable"],
    )
    rows = [
        ["Etapa 1", "Abrir", "=E3-D3+1", dt.date(2027, 3, 1), dt.date(2027, 3, 10), "r", "e", "x"],
        [None, "Cerrar", 4, dt.date(2027, 3, 11), "=D4+4", "r", "e", "x"],
        ["Total", None, "=SUM(C3:C4)"],
    ]
    report = report_of(read_work_plan(workbook(*headings, *rows, merged=["A3:A4"], Notas=[["Elaborado en la mesa"]])))
    found = [one for one in report.findings if one.severity == "error"]
    assert [(one.code, one.sheet, one.cell, one.expected) for one in found] == [("length_mismatch", "Plan", "C4", 5)]
    assert [row["stage"] for row in plain_rows(report.plan) if row["kind"] == "activity"] == ["Etapa 1", "Etapa 1"]


@pytest.mark.parametrize(
    "data", [b"", b"a,b\n1,2\n", b"PK\x03\x04 no archive", b'activity,start\n"open,2027-01-01\n', b"\0\1\2\3"]
)
def test_what_is_no_work_plan_is_refused_with_a_reason(data: bytes) -> None:
    """Nothing, another table, a broken archive, a quotation mark that never ends, no text."""
    with pytest.raises(UnreadableTree):
        read_work_plan(data)
