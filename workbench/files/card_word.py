"""Cards as a document for a word processor: headings, tables and lists that can be worked on (R32)."""

import io
from collections.abc import Sequence
from typing import Any

from ogcore.export import CardDocument, Field, SealPrint, Signature, Table, TreeFigure, WorkPlanPages
from ogcore.export.tree_outline import outline
from workbench.words.card_label import paper_labels
from workbench.words.i18n import translator

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LANGUAGES = {"es": "es-MX", "en": "en-US"}
_WIDTH = 17.0
"""Centimetres between the margins of an A4 page."""


def cards_docx(cards: Sequence[CardDocument], language: str, title: str) -> bytes:
    """Return the cards as a DOCX: a heading each, real tables whose header is repeated, the language of the document.

    Trees stand as lists; a signature that was drawn is told in words.
    """
    import docx  # noqa: PLC0415 - only who takes such a document waits for it

    document: Any = docx.Document()
    document.core_properties.title = title
    document.core_properties.language = _LANGUAGES.get(language, language)
    _speak(document, _LANGUAGES.get(language, language))
    _a4(document)
    words = paper_labels(translator(language))
    document.add_heading(_clean(title), 0)
    for number, card in enumerate(cards):
        if number:
            document.add_page_break()
        _card(document, card, words)
    _repeat_headers(document)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _speak(document: Any, language: str) -> None:
    """Let every style be of the language, so that spelling is checked and voices read in it."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 - as above
    from docx.oxml.ns import qn  # noqa: PLC0415

    properties = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    found = properties.find(qn("w:lang"))
    spoken = OxmlElement("w:lang") if found is None else found
    for name in ("w:val", "w:eastAsia"):
        spoken.set(qn(name), language)
    if found is None:
        properties.append(spoken)


def _a4(document: Any) -> None:
    from docx.shared import Cm  # noqa: PLC0415 - as above

    (section,) = document.sections
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)


def _card(document: Any, card: CardDocument, words: dict[str, str]) -> None:
    document.add_heading(_clean(card.title or card.label), 1)
    document.add_paragraph(_clean(" · ".join(filter(None, (card.label, card.status, card.plan, card.group)))))
    for heading, fields in card.sections:
        _fields(document, heading, fields, words)
    for table in card.tables:
        _table(document, table)
    if card.work_plan is not None:
        _work_plan(document, card.work_plan)
    for heading, fields in card.remarks:
        _fields(document, heading, fields, words)
    for heading, tree in ((words["problem_tree"], card.problem_tree), (words["objective_tree"], card.objective_tree)):
        if tree is not None and tree.core is not None:
            _tree(document, heading, tree)
    _signatures(document, card.signatures, words)
    if card.seal is not None:
        _seal(document, card.seal)


def _fields(document: Any, heading: str, fields: Sequence[Field], words: dict[str, str]) -> None:
    if not fields:
        return
    document.add_heading(_clean(heading), 2)
    for field in fields:
        if field.label:
            document.add_heading(_clean(field.label), 3)
        if not field.value:
            document.add_paragraph(f"({words['pending']})")
        elif isinstance(field.value, str):
            _lines(document, field.value)
        else:
            for line in field.value:
                document.add_paragraph(_clean(line), style="List Bullet")


def _lines(document: Any, text: str) -> None:
    for line in text.split("\n"):
        document.add_paragraph(_clean(line))


def _table(document: Any, table: Table, level: int = 2) -> None:
    if not table.rows:
        return
    from docx.shared import Cm  # noqa: PLC0415 - as above

    if table.heading:
        document.add_heading(_clean(table.heading), level)
    else:
        document.add_paragraph("")  # two tables without words between them become one
    made = document.add_table(rows=1, cols=len(table.columns), style="Table Grid")
    made.autofit = False
    whole = sum(share for _heading, share in table.columns)
    for column, (_heading, share) in zip(made.columns, table.columns, strict=True):
        column.width = Cm(_WIDTH * share / whole)
    for cell, (heading, share) in zip(made.rows[0].cells, table.columns, strict=True):
        cell.width = Cm(_WIDTH * share / whole)
        cell.paragraphs[0].add_run(_clean(heading)).bold = True
    for row in table.rows:
        for cell, text, (_heading, share) in zip(made.add_row().cells, row, table.columns, strict=True):
            cell.width = Cm(_WIDTH * share / whole)
            first, *others = text.split("\n")
            cell.paragraphs[0].add_run(_clean(first))
            for line in others:
                cell.add_paragraph(_clean(line))


def _work_plan(document: Any, plan: WorkPlanPages) -> None:
    """Put the work plan in: what to know of it, a table for each stage, what stands under its rows, and the totals."""
    document.add_heading(_clean(plan.heading), 2)
    for line in plan.lead:
        document.add_paragraph(_clean(line))
    for heading, rows in plan.groups:
        _table(document, Table(heading, plan.columns, [row.cells for row in rows]), level=3)
        for row in rows:
            for name, words in row.details:
                told = words.replace("\n", "; ")
                document.add_paragraph(_clean(f"{row.cells[0]} · {name}: {told}"), style="List Bullet")
    _table(document, plan.totals, level=3)


def _repeat_headers(document: Any) -> None:
    """Let the header of each table stand on every page that it reaches."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 - as above
    from docx.oxml.ns import qn  # noqa: PLC0415

    for table in document.element.iter(qn("w:tbl")):
        header = OxmlElement("w:tblHeader")
        header.set(qn("w:val"), "true")
        table.find(qn("w:tr")).get_or_add_trPr().append(header)


def _tree(document: Any, heading: str, tree: TreeFigure) -> None:
    document.add_heading(_clean(heading), 2)
    for depth, node in outline(tree):
        kind = tree.kind_labels.get(node.kind, "")
        style = "List Bullet" if depth < 2 else "List Bullet 2" if depth == 2 else "List Bullet 3"  # noqa: PLR2004
        document.add_paragraph(_clean(f"{kind}: {node.text}" if kind else node.text), style=style)
    if tree.note:
        document.add_paragraph(_clean(tree.note))


def _signatures(document: Any, signatures: Sequence[str | Signature], words: dict[str, str]) -> None:
    if not signatures:
        return
    document.add_heading(words["signatures"], 2)
    for one in signatures:
        sector, lines, alt = (one, (), "") if isinstance(one, str) else (one.sector, one.lines, one.alt)
        document.add_heading(_clean(sector), 3)
        told = [line for line in (*lines, alt) if line]
        for line in told or [f"____________________  {words['sign_here']}"]:
            document.add_paragraph(_clean(line))


def _seal(document: Any, seal: SealPrint) -> None:
    document.add_heading(_clean(seal.fingerprint_label), 2)
    for line in (seal.sealed, f"{seal.words_label}: {seal.words}", seal.fingerprint, seal.how):
        document.add_paragraph(_clean(line))


def _clean(text: str) -> str:
    """Return the text without what no XML can hold."""
    return "".join(letter for letter in text if letter in "\t\n" or (letter >= " " and letter not in "\ufffe\uffff"))
