"""Headings are found by meaning (R33)."""

import pytest

from ogcore.work_plan.column import columns_of, field_of


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Lenght (days)", "length_days"),
        ("Fecha de término", "end"),
        ("FECHA DE INICIO (dd/mm/aaaa)", "start"),
        ("Responsable de la actividad", "responsible"),
        ("Medios de verificación", "means_of_verification"),
        ("Expected otucomes", "outcomes_expected"),
        ("Producto esperado", "deliverables"),
        ("Actividades clave", "activity"),
        ("Predecesoras", "depends_on"),
        ("Key activity", "activity"),
        ("Presupuesto", None),
        ("Esta tabla dice lo que cada dependencia hará en los próximos meses y con qué recursos", None),
    ],
)
def test_a_heading_is_the_field_it_means(heading: str, field: str | None) -> None:
    """In both languages, with misprints and words around; what means none is none."""
    assert field_of(heading) == field


def test_of_two_headings_of_one_meaning_the_first_counts() -> None:
    """The other one stays in the file and is not read as anything else."""
    assert columns_of(["Actividad", "Inicio", "Fecha de inicio", "Fin"]) == {"activity": 0, "start": 1, "end": 3}
