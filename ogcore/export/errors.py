"""What the exports refuse: codes and data, never sentences."""

from ogcore.errors import BadInput, OgError


class ExportError(OgError):
    """A document or image could not be made."""

    code = "export_failed"

    def __init__(self, reason: str = "") -> None:
        super().__init__(reason=reason[:400])


class FigureTooLarge(ExportError):
    """A tree of ``nodes`` nodes is more than an image can show (``limit``); DOT and GraphML still take it."""

    code = "figure_too_large"

    def __init__(self, nodes: int, limit: int) -> None:
        OgError.__init__(self, nodes=nodes, limit=limit)


class LayoutUnavailable(ExportError):
    """Neither pygraphviz nor the ``dot`` program is here."""

    code = "layout_unavailable"


class UnknownFormat(BadInput):
    """No image is made in that format."""

    code = "unknown_format"

    def __init__(self, name: str) -> None:
        super().__init__(format=name[:20])


class UnknownPaper(BadInput):
    """No tree is drawn on that paper."""

    code = "unknown_paper"

    def __init__(self, name: str) -> None:
        super().__init__(paper=name[:20])


class EmptyFigure(BadInput):
    """There is nothing to draw yet."""

    code = "empty_figure"
