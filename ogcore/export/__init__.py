"""What leaves the workshop on paper or as a file: cards as PDF, trees as DOT, SVG, PNG, PDF and GraphML.

Pure: data in, bytes out; the store is never asked.
"""

from ogcore.export.card_document import (
    CardDocument,
    Field,
    PlanLine,
    SealPrint,
    Signature,
    Table,
    WorkPlanPages,
)
from ogcore.export.card_pdf import CARD_LABELS, PdfResult, cards_pdf
from ogcore.export.dot import dot_text
from ogcore.export.figure import FigureNode, TreeFigure, objective_figure, problem_figure
from ogcore.export.filename import filename
from ogcore.export.graph_image import IMAGE_FORMATS, TreeImage, tree_image
from ogcore.export.graphml import figure_from_graphml, graphml

__all__ = [
    "CARD_LABELS",
    "IMAGE_FORMATS",
    "CardDocument",
    "Field",
    "FigureNode",
    "PdfResult",
    "PlanLine",
    "SealPrint",
    "Signature",
    "Table",
    "TreeFigure",
    "TreeImage",
    "WorkPlanPages",
    "cards_pdf",
    "dot_text",
    "figure_from_graphml",
    "filename",
    "graphml",
    "objective_figure",
    "problem_figure",
    "tree_image",
]
