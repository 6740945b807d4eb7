"""A tree as a file of any form it can take (R43): one place for the command line and the downloads."""

import json
from collections.abc import Iterator, Sequence
from itertools import groupby

from ogcore.exchange import TREE_FORMS, write_tree
from ogcore.exchange.csv_text import csv_bytes
from ogcore.exchange.tree_json import FORMAT, VERSION
from ogcore.exchange.workbook_writer import xlsx_bytes
from ogcore.export import IMAGE_FORMATS, TreeFigure, dot_text, graphml
from ogcore.export.errors import UnknownFormat
from ogcore.export.tree_outline import outline
from ogcore.objectives.objective_tree import ObjectiveTree
from workbench.files.tree_drawing import Presentation, TreeFile, draw
from workbench.files.tree_picture import objective_picture, problem_picture
from workbench.words.i18n import translator

CONTENT_TYPES = {
    "svg": "image/svg+xml",
    "png": "image/png",
    "pdf": "application/pdf",
    "dot": "text/vnd.graphviz; charset=utf-8",
    "graphml": "application/xml",
    "txt": "text/plain; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
}
"""The forms of a tree, by file extension."""

_WIDTHS = (14.0, 16.0, 60.0, 24.0)
_PAIR_WIDTHS = (16.0, 60.0, 60.0, 14.0)


_PLAIN = Presentation()


def problem_file(objectives: ObjectiveTree, extension: str, shown: Presentation = _PLAIN) -> TreeFile:
    """Return the problem tree that ``objectives`` answer as a file of that extension.

    Text, tables, GraphML and JSON can be read back; a spreadsheet has the objectives beside it on a second sheet.
    Raises UnknownFormat and the refusals of :mod:`ogcore.export`.
    """
    tree, language = objectives.problem_tree, objectives.language
    figure = problem_picture(tree, language, shown.title)
    if extension in IMAGE_FORMATS:
        return draw(figure, extension, shown)
    if extension == "dot":
        return TreeFile(dot_text(figure).encode())
    if extension not in TREE_FORMS:
        raise UnknownFormat(extension)
    name = translator(language)("Objectives")
    beside = [(name, list(_pairs(objectives)), _PAIR_WIDTHS)] if extension == "xlsx" and tree.core_problem else []
    return TreeFile(write_tree(tree, extension, language, figure.title, beside))


def objective_file(objectives: ObjectiveTree, extension: str, shown: Presentation = _PLAIN) -> TreeFile:
    """Return the objective tree as a file of that extension; raises as :func:`problem_file` does."""
    figure = objective_picture(objectives, objectives.language, shown.title)
    if extension in IMAGE_FORMATS:
        return draw(figure, extension, shown)
    return TreeFile(_objective_bytes(figure, extension))


def _objective_bytes(figure: TreeFigure, extension: str) -> bytes:
    if extension == "txt":
        return ("\n".join(_lines(figure)) + "\n").encode()
    if extension == "graphml":
        return graphml(figure)
    if extension == "json":
        return _json(figure)
    if extension == "csv":
        return csv_bytes(_rows(figure))
    if extension == "xlsx":
        return xlsx_bytes([(translator(figure.language)("Objectives"), _rows(figure), _WIDTHS)])
    if extension == "dot":
        return dot_text(figure).encode()
    raise UnknownFormat(extension)


def _pairs(objectives: ObjectiveTree) -> Iterator[Sequence[str]]:
    """Yield a header and, for each problem, the objective that answers it."""
    _ = translator(objectives.language)
    kinds = {"effect": _("Effect"), "core": _("Core problem"), "cause": _("Cause")}
    yield (_("Kind"), _("Problem"), _("Objective"), _("Agreed"))
    for pair in objectives.pairs():
        agreed = bool(pair.objective and pair.objective.confirmed)
        yield (kinds[pair.kind], pair.problem, pair.text or "", _("yes") if agreed else _("not yet"))


def _rows(figure: TreeFigure) -> Iterator[Sequence[str]]:
    """Yield the objective tree as a table: every objective and what it leads to."""
    _ = translator(figure.language)
    yield ("id", _("Kind"), _("Objective"), _("Leads to"))
    for node in figure.nodes:
        leads_to = "; ".join(end for means, end in figure.edges if means == node.id)
        yield (node.id, figure.kind_labels.get(node.kind, node.kind), node.text, leads_to)


def _json(figure: TreeFigure) -> bytes:
    """Return the objective tree in the JSON of trees, its kinds being ``core``, ``means`` and ``end``."""
    plain = {
        "format": FORMAT,
        "version": VERSION,
        "directed": True,
        "multigraph": False,
        "graph": {"language": figure.language, "title": figure.title},
        "nodes": [{"id": node.id, "kind": node.kind, "text": node.text} for node in figure.nodes],
        "edges": [{"source": means, "target": end} for means, end in figure.edges],
    }
    return (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode()


def _lines(figure: TreeFigure) -> Iterator[str]:
    """Yield an objective tree as indented text under the headings ENDS, OBJECTIVE, MEANS."""
    _ = translator(figure.language)
    headings = {"end": _("Ends"), "core": _("Objective"), "means": _("Means")}
    for kind, rows in groupby(outline(figure), key=lambda row: row[1].kind):
        yield headings.get(kind, kind).upper()
        for depth, node in rows:
            yield node.text if kind == "core" else f"{'  ' * (depth - 1)}- {node.text}"
