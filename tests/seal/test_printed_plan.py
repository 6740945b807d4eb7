"""The work plan of a sealed card on paper: every column, the sums, the drawing, from the payload alone (R30, R33)."""

import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from ogcore.commitments.sealed_plan import told_plan
from ogcore.commitments.template import ITEMS
from ogcore.export.paper import PAGE_NAMES, PageName
from ogcore.seal.pdf_reading import read_pdf
from ogcore.work_plan.chart import chart_of
from tests.seal.sample import sealed, with_item
from workbench.files.card_plan import PrintedPlan
from workbench.files.sealed_card import sealed_pdf
from workbench.panels.signing.read_out import read_out

LONG = "Acordar con las juntas de agua de las colonias altas quién revisa las bombas, las llaves y los medidores"


def pages_of(payload: dict[str, Any], page: PageName = "a4") -> list[str]:
    """Return the words of each page."""
    return [" ".join(text.split()) for text in read_pdf(sealed_pdf(payload, page=page).data).pages]


def sixty() -> dict[str, Any]:
    """Return a card with as many activities as it may have, with long names."""
    activities = [
        {
            "id": f"a{number}",
            "phase": "internal" if number < 20 else "external",
            "stage": f"Etapa {number // 10}",
            "activity": f"{LONG} {number}.",
            "start": date(2027, 1 + number % 12, 4).isoformat(),
            "end": date(2027, 1 + number % 12, 20).isoformat(),
            "depends_on": [f"a{number - 1}"] if number > 1 else [],
            "outcome": f"Logro {number}.",
            "observations": f"Nota {number}.",
        }
        for number in range(1, 61)
    ]
    return sealed(activities=activities)


def test_every_column_of_an_activity_is_printed() -> None:
    """Phase and stage, what it waits for and how long, both days, and what is under the row."""
    text = " ".join(pages_of(sealed()))
    for said in (
        "Fase interna · Preparar",
        "Fase externa · Atender",
        "(después de 1+2)",
        "Las secundarias dan educación sexual con confianza",
        "Sujeta al calendario escolar",
        "Listas de asistencia firmadas",
        "2027-1: 20 docentes",
        "2027-2: 40 docentes",
    ):
        assert said in text, said


def test_what_could_not_be_read_and_what_does_not_fit_is_printed_with_a_mark_and_words() -> None:
    """What was pasted stands as it was written; a length that its days contradict has both numbers."""
    plan = PrintedPlan(sealed(), "es").pages("Compromiso 2.1")
    rows = [line.cells for _stage, lines in plan.groups for line in lines]
    assert rows[2][3] == "▲ «31 de noviembre de 2027», como se pegó"
    assert rows[1][1].split("\n")[1:] == ["(después de 1+2)", "▲ «el convenio con el estado», como se pegó"]
    assert rows[1][2].split("\n") == ["671", "▲ 672 según sus fechas"]
    assert any("▲" in line for line in plan.lead)
    first = sealed()["activities"][:1]
    assert not any("▲" in line for line in PrintedPlan(sealed(activities=first), "es").pages("").lead)


def test_totals_are_of_each_phase_and_of_all() -> None:
    """The sum of what is written and the days from first to last; a span is only known where all days are."""
    found = PrintedPlan(sealed(), "es").pages("").totals.rows
    assert [(row[0], row[1], row[2], row[5]) for row in found] == [
        ("Fase interna", "1", "150", "150"),
        ("Fase externa", "2", "671", "—"),
        ("Todo el plan", "3", "821", "—"),
    ]


@pytest.mark.parametrize("page", PAGE_NAMES)
def test_sixty_activities_with_long_names_are_all_there(page: PageName) -> None:
    """Every word of the table is on the pages, whose headings come again; the drawing has a row for each."""
    pages = pages_of(sixty(), page)
    text = " ".join(pages)
    for number in range(1, 61):
        for said in (f"{LONG} {number}.", f"Logro {number}.", f"Nota {number}."):
            assert said in text, said
    tables = [one for one in pages if "Nota " in one]
    assert len(tables) > 3
    assert all("Último día" in one and "Resultado esperado" in one for one in tables)
    assert all("Etapa" in one for one in tables)
    drawn = " ".join(one for one in pages if one not in tables and "sigue a" in one)
    assert all(f"sigue a {number}" in drawn for number in range(1, 60))


def test_a_sealed_paper_has_no_line_of_today() -> None:
    """It says what was promised, on whatever day it is read."""
    payload = sealed()
    text = " ".join(pages_of(payload))
    assert "hoy" not in text.split()
    figure = PrintedPlan(payload, "es").pages("").gantt
    assert figure is not None
    assert (figure.today, figure.words.today) == (None, "")


def test_working_days_of_a_seal_are_counted_without_asking_which_days_are_holidays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What was frozen counts, also where another list of holidays, or none, is installed."""
    monkeypatch.setitem(sys.modules, "holidays", None)
    payload = sealed("en")
    lengths = [bar.length for bar in chart_of(told_plan(payload)).bars]
    assert lengths == [14, 28, 14]
    without = {name: value for name, value in payload.items() if name != "free_days"}
    assert [bar.length for bar in chart_of(told_plan(without)).bars] == [15, 29, 15]
    text = " ".join(pages_of(payload))
    assert "the holidays of Mexico: Mar 15, 2027, Mar 26, 2027." in text


def _texts(payload: dict[str, Any]) -> Iterator[str]:
    for one in payload["activities"]:
        for field in ITEMS["activities"]:
            if field.kind in ("line", "text", "list"):
                told = one.get(field.name) or []
                yield from [told] if isinstance(told, str) else told


@pytest.mark.parametrize("language", ["es", "en"])
def test_all_that_is_frozen_of_a_work_plan_is_read_out(language: str) -> None:
    """Whoever signs hears every text of every activity, its days, and which days are not counted."""
    payload = sealed(language)
    said = "\n".join(line for part in read_out({"trees": [], **payload}, language) for line in part["lines"])
    texts = [*_texts(payload)]
    assert texts
    assert [text for text in texts if text not in said] == []
    assert ("contando el primero y el último" if language == "es" else "Mar 15, 2027") in said


@pytest.mark.parametrize(
    "values",
    [
        {"depends_on": 7},
        {"depends_on": ["a1+x", 3, "nobody"]},
        {"length_days": "9" * 6000},
        {"start": ["2027-01-01"], "half_yearly_goals": {"a": 1}},
        {"phase": 3, "stage": None, "responsible": ["p1"], "indicator": {"id": "i1"}},
        {"id": "a2"},
        {"start": "0001-01-01", "end": "9999-12-31"},
    ],
)
def test_a_payload_of_another_form_is_printed_all_the_same(values: dict[str, Any]) -> None:
    """Whoever hands in a file may mean harm; the pages are made, and are compared then."""
    assert sealed_pdf(with_item(sealed(), "activities", 0, **values)).data.startswith(b"%PDF")
