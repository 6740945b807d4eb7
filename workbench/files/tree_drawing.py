"""A tree drawn for a screen or for paper, with everything that stands about it on its sheet (R43)."""

from dataclasses import dataclass
from datetime import date

from ogcore.export import TreeFigure, tree_image
from ogcore.export.sheet_words import SheetWords
from workbench.files.tree_picture import description, drawable
from workbench.words.i18n import translator, written_date


@dataclass(frozen=True, slots=True)
class Presentation:
    """What a drawing says of itself: its ``title``, the ``place`` (group, plan) and ``day`` it is of; and its paper.

    Without a ``paper`` a PDF is for A4 sheets, a picture for the screen.
    """

    title: str = ""
    place: str = ""
    day: date | None = None
    paper: str = ""

    def paper_for(self, extension: str) -> str:
        """Return the paper a file of that extension is drawn on."""
        return self.paper or ("a4" if extension == "pdf" else "screen")


@dataclass(frozen=True, slots=True)
class TreeFile:
    """A tree as a file; a drawing with its ``pages``, its ``smallest`` letters in points and what was ``replaced``."""

    data: bytes
    paper: str = ""
    pages: int = 0
    smallest: float = 0.0
    replaced: tuple[str, ...] = ()


def draw(figure: TreeFigure, extension: str, shown: Presentation) -> TreeFile:
    """Return ``figure`` drawn; raises what :func:`ogcore.export.tree_image` does."""
    drawn, paper = drawable(figure), shown.paper_for(extension)
    words = sheet_words(figure.language, shown)
    made = tree_image(drawn, extension, description(drawn), paper=paper, words=words)
    return TreeFile(made.data, paper, made.pages, made.smallest, made.replaced)


def sheet_words(language: str, shown: Presentation) -> SheetWords:
    """Return what stands above and below a tree on its sheet."""
    translate = translator(language)
    return SheetWords(
        place=shown.place,
        date=written_date(shown.day, language) if shown.day else "",
        leads_to=translate("leads to"),
        leads_also=translate("leads there as well"),
        page=translate("Page {page} of {pages}"),
        tile=translate("Sheet {page} of {pages} · row {row}, column {column}"),
        more=translate("{count} more on page {page}"),
        also=translate("Also leads to “{text}” (page {page})"),
        goes_on=translate("Goes on from page {page}"),
        small=translate("The smallest letters measure {size} points here: on larger paper they are easier to read."),
        replaced=translate("Some characters have no printed form: they appear as □ or by their name in brackets."),
    )
