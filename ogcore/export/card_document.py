"""A commitment card as it goes to paper: finished words only, in reading order (R27, R32)."""

from collections.abc import Sequence
from dataclasses import dataclass

from ogcore.export.figure import TreeFigure
from ogcore.export.gantt_figure import GanttFigure


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the card: a text, or a list of items. Empty means that nobody has filled it in yet.

    ``with_next`` keeps it on one row with the field that follows, as a start with its end.
    """

    label: str
    value: str | Sequence[str] = ""
    with_next: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the card: ``columns`` are pairs of a heading and its share of the width; a cell is a text."""

    heading: str
    columns: Sequence[tuple[str, float]]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class PlanLine:
    """An activity of a work plan: a text for each column, and ``details`` under them as (name, words)."""

    cells: Sequence[str]
    details: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class WorkPlanPages:
    """The work plan of a card on pages of its own: what to know of it (``lead``), its table, totals and drawing.

    ``columns`` are pairs of a heading and its share of the width; ``groups`` pairs of a stage and its activities, of
    which a stage without a name stands alone.
    """

    heading: str
    lead: Sequence[str]
    columns: Sequence[tuple[str, float]]
    groups: Sequence[tuple[str, Sequence[PlanLine]]]
    totals: Table
    gantt: GanttFigure | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs or has signed: a sector, and under the line what is known (name, post, on paper, with dissent).

    ``picture`` is what was drawn by hand, as SVG, above all of it; ``alt`` says so to who cannot see it.
    """

    sector: str
    lines: Sequence[str] = ()
    picture: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class SealPrint:
    """What a sealed card prints of its seal: finished words, and ``code``, what the code to photograph holds.

    ``payload`` is attached to the PDF of this one card.
    """

    sealed: str
    words: str
    words_label: str
    fingerprint: str
    fingerprint_label: str
    how: str
    code: str
    code_alt: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class CardDocument:
    """One commitment card.

    ``label`` is its number in words ("Compromiso 2.1"), ``status`` where it stands ("Borrador"), ``sections`` are pairs
    of a heading and its fields, ``tables`` follow them, then ``remarks`` (dissents, what was let be: a heading and its
    fields, each as large as the text it is about). ``signatures`` says who signs: a sector alone where people write
    their names by hand. The ``_alt`` texts describe the trees for people who cannot see them. An empty ``title`` prints
    as ``label``. A draft has no ``seal``. ``together``: signatures and seal begin no page of their own, as long as what
    stands before them is short.
    """

    title: str
    plan: str
    group: str
    label: str
    status: str = ""
    sections: Sequence[tuple[str, Sequence[Field]]] = ()
    problem_tree: TreeFigure | None = None
    problem_alt: str = ""
    objective_tree: TreeFigure | None = None
    objective_alt: str = ""
    signatures: Sequence[str | Signature] = ()
    tables: Sequence[Table] = ()
    remarks: Sequence[tuple[str, Sequence[Field]]] = ()
    seal: SealPrint | None = None
    together: bool = True
    work_plan: WorkPlanPages | None = None
