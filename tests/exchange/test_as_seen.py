"""Spreadsheets are read as they are seen, not as they are stored (R43)."""

import warnings

import pytest

from ogcore.exchange import write_tree
from ogcore.exchange.number_format import shown
from ogcore.exchange.workbook import xlsx_sheets
from ogcore.trees.problem_tree import ProblemTree
from tests.exchange.shape import noted, refused, seen
from tests.exchange.sheets import Made, workbook

HEAD = ["Id", "Tipo", "Texto", "Depende de"]
CORE = ["P", "Problema central", "El pozo se seca", None]


def outline(*causes: str) -> str:
    """Return the outline of a tree with that core problem and those lines below CAUSAS."""
    return "\n".join(["EFECTOS", "PROBLEMA", "El pozo se seca", "CAUSAS", *causes, ""])


def test_a_merged_cell_speaks_for_all_its_rows_where_it_says_what_hangs_on_what() -> None:
    """The parent, and the kind, of every row a merged cell covers are what stands in it; words are not repeated."""
    rows = [
        HEAD,
        CORE,
        ["A", "Causa", "Bombeo excesivo", "P"],
        ["B", None, "Tarifa nocturna", "A"],
        ["C", None, "Sin medidor", None],
    ]
    data = workbook(Made("Árbol", rows, merged=["D4:D5", "B3:B5"]))
    assert seen(data) == outline("- Bombeo excesivo", "  - Tarifa nocturna", "  - Sin medidor")
    assert ("D5", "merged_cell", "A") in noted(data)


def test_a_merged_level_holds_what_stands_beside_it() -> None:
    """A cause merged over three rows has the causes of the next column below it, once."""
    rows = [
        ["Problema", "Causa directa", "Causa indirecta"],
        ["El pozo se seca", "Bombeo", "Tarifa"],
        [None, None, "Sin medidor"],
        [None, "Sequía", None],
    ]
    data = workbook(Made("Árbol", rows, merged=["A2:A4", "B2:B3"]))
    assert seen(data) == outline("- Bombeo", "  - Tarifa", "  - Sin medidor", "- Sequía")


def test_the_visible_sheet_with_the_columns_we_know_is_read() -> None:
    """Hidden and very hidden sheets are passed over, and so is a guide; each is said."""
    old = Made("vieja", [HEAD, ["P", "Problema central", "Otra cosa", None]], "hidden")
    older = Made("muy vieja", [HEAD, ["P", "Problema central", "Otra más", None]], "veryHidden")
    guide = Made("Guía", [["Llene tipo y texto"], ["Gracias"]])
    data = workbook(old, older, guide, Made("Árbol", [HEAD, CORE]))
    assert seen(data) == outline()
    assert {(code, text) for _, code, text in noted(data)} == {
        ("hidden_sheet_passed_over", "vieja"),
        ("hidden_sheet_passed_over", "muy vieja"),
        ("sheet_passed_over", "Guía"),
    }
    assert refused(workbook(guide, old)) == [(None, "hidden_sheet")]


def test_a_hidden_row_is_left_out_and_said() -> None:
    """What nobody sees does not come in unseen."""
    data = workbook(
        Made("Árbol", [HEAD, CORE, ["A", "Causa", "Borrador", "P"], ["B", "Causa", "Sequía", "P"]], hidden_rows=[3])
    )
    assert seen(data) == outline("- Sequía")
    assert noted(data) == [("A3", "hidden_row", "A")]


def test_numbers_are_what_their_format_shows() -> None:
    """1.1 and 1.10 are two ids, 001 is found, a share and a date are words as on the screen."""
    rows = [
        ["No.", "Tipo", "Texto", "Depende de"],
        [(1, 2), "Problema central", "El pozo se seca", None],
        [1.1, "Causa", "Bombeo", "001"],
        [(1.1, 1), "Causa", (0.35, 3), 1.1],
        ["D", "Causa", (45352, 4), (1.1, 1)],
    ]
    data = workbook(Made("Árbol", rows), formats={1: "0.00", 2: "000", 3: "0%", 4: "yyyy-mm-dd h:mm:ss"})
    assert seen(data) == outline("- Bombeo", "  - 35%", "    - 2024-03-01")


@pytest.mark.parametrize(
    ("value", "code", "words"),
    [
        (1.1, "0.00", "1.10"), (7, "000", "007"), (0.355, "0.0%", "35.5%"), (1234567.891, "#,##0.00", "1,234,567.89"),
        (1234.5, '"$"#,##0.00', "$1,234.50"), (-5, "0.0;(0.0)", "(5.0)"), (0, '0;-0;"nada"', "nada"),
        (5551234, "000-0000", "555-1234"), (1.5, "# ?/?", "1 1/2"), (5, '0" familias"', "5 familias"), (2.345, "0.00", "2.35"),  # noqa: E501
        (1500, '[>=1000]0.0,"k";0', "1.5k"), (1200, "[$€-2] #,##0", "€ 1,200"), (-0.001, "0.00", "0.00"),
        (45352, "dd/mm/yyyy", "01/03/2024"), (45352.5, "yyyy-mm-dd h:mm", "2024-03-01 12:00"), (45352, "d-mmm-yy", "2024-03-01"),  # noqa: E501
        (45352, '[$-80A]d "de" mmmm "de" yyyy', "1 de marzo de 2024"), (0.5, "h:mm AM/PM", "12:00 PM"), (1.5, "[h]:mm", "36:00"),  # noqa: E501
        (0.1 + 0.2, "General", "0.3"), (12, "General", "12"), (1e300, "0.00", "1E+300"), (-1, "yyyy", "-1"), (3, "@", "3"),  # noqa: E501
        (12345, "0.00E+00", "1.23E+04"), (59, "yyyy-mm-dd", "1900-02-28"),
    ],
)  # fmt: skip
def test_each_number_format_shows_what_a_spreadsheet_shows(value: float, code: str, words: str) -> None:
    """Digits, groups, shares, currencies, fractions, dates and times; the machine's own date is written year first."""
    assert shown(value, code) == words


def test_every_escape_is_the_character_it_stands_for() -> None:
    """Carriage returns, and whatever else a spreadsheet keeps as _xHHHH_, do not stand among the words."""
    data = workbook(
        Made("Árbol", [HEAD, ["P", "Problema central", "El pozo_x000D_\nse seca_x0009_hoy _x005F_x0041_", None]])
    )
    assert "El pozo se seca hoy _x0041_" in seen(data)


STYLES = {
    "an empty fill": '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fills><fill/></fills></styleSheet>',
    "a font family beyond 14": "<styleSheet><fonts><font><family val='34'/></font></fonts></styleSheet>",
    "no styles at all": "<sty",
}


@pytest.mark.parametrize("case", STYLES)
def test_styles_keep_no_file_from_being_read(case: str) -> None:
    """A file that Excel opens is read, whatever its styles say."""
    rows = [["Tipo", "Texto"], ["Problema central", "El pozo se seca"], ["Causa", "Sequía"]]
    assert seen(workbook(Made("Hoja", rows), styles=STYLES[case])) == outline("- Sequía")


def test_strict_open_xml_is_read_without_a_warning() -> None:
    """The other namespace of the same format is the same tree, and Python says nothing on the way."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert seen(workbook(Made("Hoja", [HEAD, CORE]), strict=True)) == outline()


def test_what_we_write_is_typed_as_text_without_an_apostrophe() -> None:
    """A card that begins like a formula stands in its cell as it is, and comes back as it is; so does an apostrophe."""
    tree = ProblemTree()
    core = tree.state_core_problem("=1+1 no alcanza")
    for words in ("-40 % de lluvia", "'=2", "_x000D_ tal cual", "@nadie"):
        tree.add_cause(words, core)
    data = write_tree(tree, "xlsx", "es")
    cells = [cell for row in next(iter(xlsx_sheets(data, 10**7))).rows for cell in row.cells]
    assert {"=1+1 no alcanza", "-40 % de lluvia", "@nadie", "_x000D_ tal cual", "'=2"} <= set(cells)
    import io  # noqa: PLC0415

    import openpyxl  # noqa: PLC0415

    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    first = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "=1+1 no alcanza")
    assert (first.data_type, first.number_format, first.quotePrefix) == ("s", "@", True)


def test_an_error_in_a_cell_is_named() -> None:
    """#REF! is nobody's card."""
    data = workbook(Made("Hoja", [HEAD, CORE, ["A", "Causa", "x", "P"]]))
    broken = _changed(data, b'<c r="C3" t="inlineStr"><is><t>x</t></is></c>', b'<c r="C3" t="e"><v>#REF!</v></c>')
    assert refused(broken) == [("C3", "cell_error")]


def _changed(data: bytes, before: bytes, after: bytes) -> bytes:
    import io  # noqa: PLC0415
    import zipfile  # noqa: PLC0415

    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for part in old.namelist():
            new.writestr(part, old.read(part).replace(before, after))
    return target.getvalue()
