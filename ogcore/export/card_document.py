"""A commitment card as it goes to paper: finished words only, in reading order (R27, R32)."""

from collections.abc import Sequence
from dataclasses import dataclass

from ogcore.export.figure import TreeFigure


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the card: a text, or a list of items. Empty means that nobody has filled it in yet.

    ``with_next`` keeps it on one row with the field that follows, as a start with its end.
    """

    label: str
    value: str | Sequence[str] = ""
    with_next: bool = False


@dataclass(frozen=True, slots=True)
class CardDocument:
    """One commitment card.

    ``label`` is its number in words ("Compromiso 2.1"), ``status`` where it stands ("Borrador"), ``sections`` are pairs
    of a heading and its fields, ``signatures`` who signs (sectors: people write their own names by hand). The ``_alt``
    texts describe the trees for people who cannot see them. An empty ``title`` prints as ``label``.
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
    signatures: Sequence[str] = ()
