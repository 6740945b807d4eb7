"""A card's words and trees as the plain data its template reads: every text printable, every line with its side."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ogcore.export.card_document import CardDocument, Field, PlanLine, SealPrint, Signature, Table, WorkPlanPages
from ogcore.export.code_picture import code_picture
from ogcore.export.errors import ExportError, FigureTooLarge
from ogcore.export.figure import TreeFigure
from ogcore.export.gantt_page import gantt_pages
from ogcore.export.paper import PageName
from ogcore.export.printable import Replaced, breakable, is_right_to_left, printable
from ogcore.export.tree_outline import outline
from ogcore.export.tree_page import tree_page

_COLUMNS = 2
_FEW_LINES = 2
_FEW_ITEMS = 4
_LONG_TITLE = 140
_SHORT = 190  # characters: up to here a field takes half the width
_LONG_CELL = 600
_MANY_LINES = 16
_LARGEST_DRAWING = 150  # nodes: beyond this a printed picture cannot be read


class CardContent:
    """Builds the data of one PDF and collects what had to be replaced on the way."""

    def __init__(self, labels: Mapping[str, str], *, drawn: bool = True, page: PageName = "a4") -> None:
        self.replaced = Replaced()
        self._labels = labels
        self._drawn = drawn
        self._paper: PageName = page

    def document(self, cards: Sequence[CardDocument], tell: Callable[[int, int], None] | None = None) -> dict[str, Any]:
        """Return the data of a PDF with ``cards``; ``tell`` hears how many are ready, of twice as many."""
        parts: list[dict[str, Any]] = []
        for index, card in enumerate(cards):
            following = cards[index + 1] if index + 1 < len(cards) else None
            before, self.replaced = self.replaced, Replaced()
            part = self.card(card) | {"trees": list(self.trees(card, following))}
            parts.append(part | {"replaced": bool(self.replaced.codes)})
            before.merge(self.replaced)
            self.replaced = before
            if tell is not None:
                tell(index + 1, 2 * len(cards))
        title = self.line(cards[0].title or cards[0].label) if len(cards) == 1 else self.line(cards[0].plan)
        return {
            "title": title[:300] or "—",
            "plan": self.texts(cards[0].plan),
            "groups": [self.texts(group) for group in dict.fromkeys(card.group for card in cards) if group],
            "cards": parts,
        }

    def card(self, card: CardDocument) -> dict[str, Any]:
        """Return the words of one card."""
        return {
            "title": self.texts(card.title) or self.texts(card.label) or [{"text": "—", "rtl": False}],
            "long": len(card.title) > _LONG_TITLE,
            "plan": self.texts(card.plan),
            "place": self.texts(" · ".join(part for part in (card.group, card.label) if part.strip())),
            "label": self.texts(card.label),
            "status": self.texts(card.status),
            "sections": [
                {"heading": self.texts(heading), "rows": list(self._rows(fields))} for heading, fields in card.sections
            ],
            "tables": [self._table(table) for table in card.tables if table.rows],
            "remarks": [
                {"heading": self.texts(heading), "fields": [self._remark(field) for field in fields]}
                for heading, fields in card.remarks
                if fields
            ],
            "signatures": [self._signature(signature) for signature in card.signatures],
            "together": card.together,
            "seal": None if card.seal is None else self._seal(card.seal),
            "work_plan": None if card.work_plan is None else self._work_plan(card.work_plan),
        }

    def _work_plan(self, plan: WorkPlanPages) -> dict[str, Any]:
        return {
            "heading": self.texts(plan.heading),
            "lead": [self.texts(line) for line in plan.lead],
            "columns": [self.texts(label) for label, _share in plan.columns],
            "shares": [share for _label, share in plan.columns],
            "groups": [
                {"heading": self.texts(heading), "lines": [self._plan_line(line) for line in lines]}
                for heading, lines in plan.groups
            ],
            "totals": self._table(plan.totals),
            "sheets": gantt_pages(plan.gantt, self._paper) if plan.gantt is not None and self._drawn else [],
        }

    def _plan_line(self, line: PlanLine) -> dict[str, Any]:
        texts = (*line.cells, *(text for _name, text in line.details))
        return {
            "cells": [self.texts(cell) for cell in line.cells],
            "details": [{"label": self.texts(name), "texts": self.texts(text)} for name, text in line.details],
            "long": any(len(text) > _LONG_CELL or text.count("\n") > _MANY_LINES for text in texts),
        }

    def _table(self, table: Table) -> dict[str, Any]:
        return {
            "heading": self.texts(table.heading),
            "columns": [self.texts(label) for label, _share in table.columns],
            "shares": [share for _label, share in table.columns],
            "rows": [[self.texts(cell) for cell in row] for row in table.rows],
            "long": any(len(cell) > _LONG_CELL for row in table.rows for cell in row),
        }

    def _remark(self, field: Field) -> dict[str, Any]:
        return {"label": self.texts(field.label), **self._value(field.value)}

    def _signature(self, signature: str | Signature) -> dict[str, Any]:
        if isinstance(signature, str):
            signature = Signature(signature)
        by_hand = {"picture": signature.picture, "alt": self.line(signature.alt)}
        lines = [self.texts(line) for line in signature.lines if line]
        return {"sector": self.texts(signature.sector), "lines": lines, **by_hand}

    def _seal(self, seal: SealPrint) -> dict[str, Any]:
        lines = ("sealed", "words", "words_label", "fingerprint", "fingerprint_label", "how", "code_alt")
        return {name: self.line(getattr(seal, name)) for name in lines} | {"code": code_picture(seal.code)}

    def _rows(self, fields: Sequence[Field]) -> Iterator[list[dict[str, Any]]]:
        """Yield rows of one wide field or of up to two short ones."""
        waiting: list[dict[str, Any]] = []
        for field in fields:
            shown = {"label": self.texts(field.label), **self._value(field.value)}
            if waiting and (field.with_next or _is_wide(field.value)):
                yield waiting
                waiting = []
            if _is_wide(field.value):
                yield [shown | {"wide": True}]
                continue
            waiting.append(shown | {"wide": False})
            if len(waiting) == _COLUMNS:
                yield waiting
                waiting = []
        if waiting:
            yield waiting

    def _value(self, value: str | Sequence[str]) -> dict[str, Any]:
        if isinstance(value, str):
            return {"texts": self.texts(value), "items": []}
        return {"texts": [], "items": [self.texts(item) for item in value if item.strip()]}

    def trees(self, card: CardDocument, following: CardDocument | None = None) -> Iterator[dict[str, Any]]:
        """Yield the trees of a card, but those that ``following`` has too."""
        pairs = (
            ("problem_tree", card.problem_tree, card.problem_alt),
            ("objective_tree", card.objective_tree, card.objective_alt),
        )
        for name, figure, alt in pairs:
            if figure is not None and figure.nodes and figure != getattr(following, name, None):
                yield {"heading": printable(self._labels[name]), **self._picture(figure, alt)}

    def _picture(self, figure: TreeFigure, alt: str) -> dict[str, Any]:
        """Return the drawn tree, or its outline and why: a drawing could not be read, or not be made.

        Raises DiskFull: then a drawing is only wanting until there is space.
        """
        for node in figure.nodes:
            printable(node.text, self.replaced)
        why = "tree_as_list"
        if len(figure.nodes) <= _LARGEST_DRAWING:
            try:
                page = tree_page(figure, self.line(alt), self._paper) if self._drawn else None
            except FigureTooLarge:
                page = None
            except ExportError:
                page, why = None, "tree_not_drawn"
            if page is not None:
                return page
            if not self._drawn:
                why = "tree_not_drawn"
        tags = {kind: printable(label) for kind, label in figure.kind_labels.items()}
        rows = [[depth, tags.get(node.kind, ""), self.texts(node.text)] for depth, node in outline(figure)]
        return {"svg": "", "rows": rows, "note": printable(self._labels[why])}

    def line(self, text: str) -> str:
        """Return ``text`` in one line, every letter printable."""
        return " ".join(printable(text, self.replaced).split())

    def texts(self, text: str) -> list[dict[str, Any]]:
        """Return the paragraphs of ``text``, each with the direction it is read in."""
        lines = (line.strip() for line in printable(text, self.replaced).split("\n"))
        return [{"text": breakable(line), "rtl": is_right_to_left(line)} for line in lines if line]


def _is_wide(value: str | Sequence[str]) -> bool:
    if isinstance(value, str):
        return len(value) > _SHORT or value.count("\n") > _FEW_LINES
    return len(value) > _FEW_ITEMS or sum(map(len, value)) > _SHORT
