"""A tree as a file of any form it can take (METHOD R43): one place for the command line and the downloads."""

from collections.abc import Iterator
from itertools import groupby

from ogcore.export import IMAGE_FORMATS, TreeFigure, dot_text, graphml, tree_image
from ogcore.export.errors import UnknownFormat
from ogcore.export.tree_outline import outline
from ogcore.outline import write_outline
from ogcore.tree_state import TreeState
from workbench.i18n import translator
from workbench.tree_picture import description

CONTENT_TYPES = {
    "svg": "image/svg+xml",
    "png": "image/png",
    "pdf": "application/pdf",
    "dot": "text/vnd.graphviz; charset=utf-8",
    "graphml": "application/xml",
    "txt": "text/plain; charset=utf-8",
}
"""The forms of a tree, by file extension."""


def tree_file(figure: TreeFigure, extension: str, source: TreeState | None = None) -> bytes:
    """Return ``figure`` as a file of that extension.

    ``source`` is the problem tree itself where there is one: its text form can then be read back. Raises UnknownFormat
    and the refusals of :mod:`ogcore.export`.
    """
    if extension in IMAGE_FORMATS:
        return tree_image(figure, extension, description(figure))
    if extension == "dot":
        return dot_text(figure).encode()
    if extension == "graphml":
        return graphml(figure)
    if extension == "txt":
        return (write_outline(source, figure.language) if source else "\n".join(_lines(figure)) + "\n").encode()
    raise UnknownFormat(extension)


def _lines(figure: TreeFigure) -> Iterator[str]:
    """Yield an objective tree as indented text under the headings ENDS, OBJECTIVE, MEANS."""
    _ = translator(figure.language)
    headings = {"end": _("Ends"), "core": _("Objective"), "means": _("Means")}
    for kind, rows in groupby(outline(figure), key=lambda row: row[1].kind):
        yield headings.get(kind, kind).upper()
        for depth, node in rows:
            yield node.text if kind == "core" else f"{'  ' * (depth - 1)}- {node.text}"
