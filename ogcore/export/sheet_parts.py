"""A tree that is too large for one sheet, as parts: an overview first, then its branches, each where it fits."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ogcore.export.branches import SIDES, Branches, branches
from ogcore.export.figure import TreeFigure
from ogcore.export.sheet_words import SheetWords, filled

Fits = Callable[[TreeFigure, Mapping[str, Sequence[str]]], bool]
_NAMED = 60  # letters of a card on another page that are enough to know it by
_WIDEST_PAGE = 99


@dataclass(slots=True)
class Part:
    """What one page shows: its cards, and of some the cards that hang on them on page ``goes_on``.

    ``after`` is the page this one goes on from, None for the first.
    """

    cards: frozenset[str]
    after: int | None
    hidden: dict[str, int] = field(default_factory=dict)
    goes_on: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Open:
    """Branches that are still to be shown: what hangs on ``near``, a card of ``page``."""

    near: str | None
    cards: tuple[str, ...]
    page: int | None


class Parting:
    """Divides ``figure`` into parts of which each ``fits`` a page, as far as that can be."""

    def __init__(self, figure: TreeFigure, words: SheetWords, fits: Fits) -> None:
        self._figure, self._words, self._fits = figure, words, fits
        self._branches: Branches = branches(figure)
        self._text = {node.id: " ".join(node.text.split()) for node in figure.nodes}

    def parts(self) -> list[Part]:
        """Return the parts in the order of their pages."""
        whole = Part(frozenset(self._text), None)
        if self._is_fitting(whole):
            return [whole]
        heads = [card for side in SIDES[::-1] for card in self._branches.heads[side]]
        parts: list[Part] = []
        waiting = self._overview(parts, _Open(self._branches.core, tuple(heads), None))
        while waiting:
            together = self._together(waiting)
            if together:
                self._add(parts, Part(self._cards(together), together[0].page), together)
                waiting = [one for one in waiting if one not in together]
            else:
                waiting[:1] = self._overview(parts, waiting[0])
        return parts

    def drawn(self, parts: Sequence[Part]) -> Iterator[tuple[TreeFigure, dict[str, list[str]], int | None]]:
        """Yield for every part its tree, the small lines under its cards, and the page it goes on from."""
        first_page: dict[str, int] = {}
        for number, part in enumerate(parts, 1):
            for card in part.cards:
                first_page.setdefault(card, number)
        for part in parts:
            yield self._part_of(part), self._feet(part, first_page), part.after

    def _feet(self, part: Part, first_page: Mapping[str, int]) -> dict[str, list[str]]:
        """Return the small lines under the cards of a part: where the rest of what hangs on them and leads away is."""
        feet: dict[str, list[str]] = {}
        for card, count in part.hidden.items():
            page = part.goes_on.get(card, _WIDEST_PAGE)
            feet.setdefault(card, []).append(filled(self._words.more, count=count, page=page))
        for cause, effect in self._branches.across:
            if cause in part.cards and effect not in part.cards:
                page, text = first_page.get(effect, _WIDEST_PAGE), _short(self._text[effect])
                feet.setdefault(cause, []).append(filled(self._words.also, text=text, page=page))
        return feet

    def _part_of(self, part: Part) -> TreeFigure:
        nodes = tuple(node for node in self._figure.nodes if node.id in part.cards)
        edges = tuple(edge for edge in self._figure.edges if edge[0] in part.cards and edge[1] in part.cards)
        return replace(self._figure, nodes=nodes, edges=edges)

    def _is_fitting(self, part: Part) -> bool:
        return self._fits(self._part_of(part), self._feet(part, {}))

    def _count(self, card: str) -> int:
        return sum(1 for _ in self._branches.below(card))

    def _together(self, waiting: Sequence[_Open]) -> list[_Open]:
        """Return the first branch that waits and those after it that fit the same page, with all that hangs on them."""
        fitting: list[_Open] = []
        for one in waiting:
            if self._is_fitting(Part(self._cards([*fitting, one]), None)):
                fitting.append(one)
            elif not fitting:
                break
        return fitting

    def _cards(self, opened: Sequence[_Open]) -> frozenset[str]:
        cards = {one.near for one in opened if one.near is not None}
        for one in opened:
            for card in one.cards:
                cards.update((card, *self._branches.below(card)))
        return frozenset(cards)

    def _overview(self, parts: list[Part], opened: _Open) -> list[_Open]:
        """Add a page with as much of a branch as fits, level by level; return what is left of it."""
        levels = self._levels(opened.cards)
        page = len(parts) + 1
        for depth in range(len(levels) - 1, 0, -1):
            part, left = self._cut(opened, levels[:depth], page)
            if self._is_fitting(part):
                break
        else:
            low, high = 1, len(opened.cards)  # not even the first level: as many of it as fit
            while low < high:
                middle = (low + high + 1) // 2
                if self._is_fitting(self._cut(opened, [opened.cards[:middle]], page)[0]):
                    low = middle
                else:
                    high = middle - 1
            part, left = self._cut(opened, [opened.cards[:low]], page)
        self._add(parts, part, [opened])
        return left

    def _cut(self, opened: _Open, levels: Sequence[Sequence[str]], page: int) -> tuple[Part, list[_Open]]:
        """Return a part with these levels of a branch, and what hangs on it beyond them."""
        cards = {card for level in levels for card in level}
        left = [
            _Open(card, self._branches.children[card], page) for card in levels[-1] if self._branches.children[card]
        ]
        hidden = {str(one.near): self._count(str(one.near)) for one in left}
        rest = opened.cards[len(levels[0]) :]
        if rest:
            left.append(_Open(opened.near, rest, page))
        if opened.near is not None:
            cards.add(opened.near)
            if rest:
                hidden[opened.near] = len(self._cards([_Open(None, rest, page)]))
        return Part(frozenset(cards), opened.page, hidden), left

    @staticmethod
    def _add(parts: list[Part], part: Part, opened: Sequence[_Open]) -> None:
        parts.append(part)
        for one in opened:
            if one.page is not None and one.near is not None:
                parts[one.page - 1].goes_on[one.near] = len(parts)

    def _levels(self, heads: Sequence[str]) -> list[Sequence[str]]:
        levels: list[Sequence[str]] = []
        level = list(heads)
        while level:
            levels.append(level)
            level = [child for card in level for child in self._branches.children[card]]
        return levels


def _short(text: str) -> str:
    """Return as much of a card's words as it is known by."""
    return text if len(text) <= _NAMED else text[:_NAMED].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
