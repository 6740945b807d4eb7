"""Work plans for tests: CSV from lines, XLSX from cells."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl

from ogcore.work_plan.reading import read_work_plan
from ogcore.work_plan.report import WorkPlanReport, report_of

JALISCO = Path(__file__).with_name("jalisco.csv")
HEADINGS = (
    "Etapa;Actividad;Duración (días);Inicio;Fecha de término;Resultado;Entregable;Responsable;Indicador;"
    "Medio de verificación"
)


def checked(*lines: str, headings: str = HEADINGS, **settings: Any) -> WorkPlanReport:
    """Check a CSV of these lines."""
    return report_of(read_work_plan("\n".join([headings, *lines]).encode(), **settings))


def workbook(*rows: Sequence[Any], merged: Sequence[str] = (), **more: Sequence[Sequence[Any]]) -> bytes:
    """Return an XLSX of these rows; ``more`` are further sheets by name."""
    book = openpyxl.Workbook()
    for title, found in {"Plan": rows, **more}.items():
        sheet = book.active if title == "Plan" else book.create_sheet(title)
        sheet.title = title
        for row in found:
            sheet.append(list(row))
        if title == "Plan":
            for area in merged:
                sheet.merge_cells(area)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def codes(report: WorkPlanReport, *, notes: bool = True) -> list[tuple[str, int]]:
    """Return code and row of what was found."""
    return [(one.code, one.row) for one in report.findings if notes or one.severity != "note"]
