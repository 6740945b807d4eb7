"""Tables as people make them by hand, in whatever spreadsheet: read as they are meant."""

import io

import openpyxl
import pytest

from ogcore.exchange import form_of, read_tree
from ogcore.trees.outline import read_outline
from ogcore.trees.state import TreeState
from tests.builders import assert_sound

MEANT = """\
EFECTOS
- Deserción escolar
  - Menores ingresos
PROBLEMA
Embarazo adolescente
CAUSAS
- Métodos desconocidos
  - Docentes poco capacitados
- Servicios evitados
"""

BY_WORDS = """\
tipo;texto;padre
problema;Embarazo adolescente;
causa;Métodos desconocidos;Embarazo adolescente
causa;Docentes poco capacitados;Métodos desconocidos
causa;Servicios evitados;
efecto;Deserción escolar;
efecto;Menores ingresos;deserción  escolar
"""
TABLES = {
    "parent by words": BY_WORDS,
    "parent by number": """\
No.;Tipo;Texto;Depende de
1;Problema central;Embarazo adolescente;
2;Causa;Métodos desconocidos;1
2.1;Causa;Docentes poco capacitados;2
3;Causa;Servicios evitados;1
4;Efecto;Deserción escolar;1
4.1;Efecto;Menores ingresos;4
""",
    "kinds only where needed": """\
text,kind,parent
Embarazo adolescente,core,
Métodos desconocidos,cause,
Docentes poco capacitados,,Métodos desconocidos
Servicios evitados,cause,
Deserción escolar,effect,
Menores ingresos,,Deserción escolar
""",
    "arrows instead of kinds": """\
id\ttext\tleads to\tcomes from
p\tEmbarazo adolescente\t\t
a\tMétodos desconocidos\tp\t
b\tDocentes poco capacitados\ta\t
c\tServicios evitados\tp\t
e\tDeserción escolar\t\tp
f\tMenores ingresos\t\te
""",
    "a title above, odd columns beside": """\
Taller de Tlaxcala,,,
,,,
Notas,Problema,Tipo,Padre
,Embarazo adolescente,problema,
ojo,Métodos desconocidos,causa,
,Docentes poco capacitados,causa,Métodos desconocidos
x,,,
,Servicios evitados,causa,
,Deserción escolar,efecto,
,Menores ingresos,efecto,Deserción escolar
""",
    "named levels": """\
Efecto 2;Efecto 1;Problema;Causa 1;Causa 2
Menores ingresos;Deserción escolar;Embarazo adolescente;Métodos desconocidos;Docentes poco capacitados
;;Embarazo adolescente;Servicios evitados;
""",
    "named levels, blank where repeated": """\
Problema,Causa,Causa 2,Efecto,Efecto 2
Embarazo adolescente,,,,
,Métodos desconocidos,,Deserción escolar,Menores ingresos
,,Docentes poco capacitados,,
,Servicios evitados,,,
""",
    "levels beside a kind": """\
Tipo,Nivel 1,Nivel 2
problema,Embarazo adolescente,
causa,Métodos desconocidos,
causa,,Docentes poco capacitados
causa,Servicios evitados,
efecto,Deserción escolar,
efecto,,Menores ingresos
""",
    "an outline in cells": """\
EFECTOS,,
,Deserción escolar,
,,Menores ingresos
PROBLEMA,,
Embarazo adolescente,,
CAUSAS,,
,Métodos desconocidos,
,,Docentes poco capacitados
,Servicios evitados,
""",
}


def shape(tree: TreeState) -> object:
    """Return the tree with words in place of ids, without the order of its sides."""
    arrows = {(tree.text(cause), tree.text(effect)) for cause, effect in tree.arrows()}
    return tree.text(tree.core_problem or ""), arrows, tree.parked()


def as_xlsx(table: str) -> bytes:
    """Return a hand-made CSV as a spreadsheet, numbers as numbers."""
    separator = next(separator for separator in ";\t," if separator in table)
    book = openpyxl.Workbook()
    book.create_sheet("Notas", 0)["B2"] = "Apuntes del día"
    sheet = book["Sheet"]
    for row, line in enumerate(table.splitlines(), 1):
        for column, text in enumerate(line.split(separator), 1):
            number = text.replace(".", "", 1).isdigit()
            sheet.cell(row, column, (float(text) if "." in text else int(text)) if number else text or None)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("case", TABLES)
def test_a_table_made_by_hand_is_read_as_it_is_meant(case: str, encoding: str) -> None:
    """Each way to lay a tree out gives the same tree, in every encoding that spreadsheets save."""
    tree = read_tree(TABLES[case].encode(encoding), "csv").tree
    assert shape(tree) == shape(read_outline(MEANT))
    assert_sound(tree)


@pytest.mark.parametrize("case", TABLES)
def test_the_same_in_a_spreadsheet(case: str) -> None:
    """A workbook is read the same way, whichever of its sheets holds the tree."""
    data = as_xlsx(TABLES[case])
    assert form_of("árbol.XLSX", data) == form_of("", data) == "xlsx"
    assert shape(read_tree(data, "xlsx").tree) == shape(read_outline(MEANT))


@pytest.mark.parametrize("case", sorted(set(TABLES) - {"an outline in cells"}))
def test_a_table_is_known_by_what_it_holds(case: str) -> None:
    """Nothing but its headings tells a table on standard input, or one that a spreadsheet calls .txt."""
    for name, data in {
        "": TABLES[case].encode(),
        "árbol.txt": TABLES[case].replace(";", "\t").encode("utf-16"),
    }.items():
        assert form_of(name, data) == "csv"
        assert shape(read_tree(data, "csv").tree) == shape(read_outline(MEANT))


def test_line_ends_and_named_separators_do_not_matter() -> None:
    """Windows, old Macs, and the line by which a spreadsheet is told the separator."""
    for table in (BY_WORDS.replace("\n", "\r\n"), BY_WORDS.replace("\n", "\r"), "sep=;\n" + BY_WORDS):
        assert shape(read_tree(table.encode(), "csv").tree) == shape(read_outline(MEANT))


def test_a_card_may_lead_to_several() -> None:
    """References stand with semicolons, commas or line ends between, by id or by words that hold commas themselves."""
    table = 'id,kind,text,leads to\np,core,Core,\na,cause,"A, then",p\nb,cause,B,p\nx,cause,X,"a; b"\ny,cause,Y,"a,b"\n'
    table += 'z,cause,Z,"A, then\nB"\nw,cause,W,"A, then"\n'
    tree = read_tree(table.encode(), "csv").tree
    named = {tree.text(node): [tree.text(effect) for effect in tree.effects(node)] for node in tree.causes()}
    assert named["X"] == named["Y"] == named["Z"] == ["A, then", "B"]
    assert named["W"] == ["A, then"]


def test_a_row_put_in_by_hand_stays_where_it_was_put() -> None:
    """A row without a number comes after the one above it; the others keep their order, however they are sorted."""
    table = "text,kind,order\nCore,core,1\nThird,cause,9\nFirst,cause,2\nSecond,cause,\n"
    tree = read_tree(table.encode(), "csv").tree
    assert [tree.text(node) for node in tree.causes()] == ["First", "Second", "Third"]


def test_parked_branches_are_read() -> None:
    """What a sheet calls parked lies in the parking lot, joined as it says."""
    table = "tipo,texto,padre\nproblema,P,\nestacionada,A,\nestacionada,B,A\n"
    tree = read_tree(table.encode(), "csv").tree
    assert [tree.text(node) for node in tree.parked()] == ["A", "B"]
    assert [(tree.text(a), tree.text(b)) for a, b in tree.arrows()] == [("B", "A")]
