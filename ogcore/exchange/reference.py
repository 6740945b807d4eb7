"""Which cards a cell names (R43): by id or by words, compared without what nobody sees."""

import re
from collections import defaultdict
from collections.abc import Iterator

from ogcore.exchange.sameness import compared

_MOST = 20_000  # characters in a cell of references: what is longer is not one
_NOTHING = frozenset(["-", "–", "—", "n/a", "na", "ninguno", "ninguna", "nada", "none", "nothing"]) | {""}


class References:
    """The cards of a table by their ids and their words."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._by_name: dict[str, list[str]] = defaultdict(list)
        self._by_words: dict[str, list[str]] = defaultdict(list)

    def take(self, name: str, text: str) -> None:
        """Take a card in."""
        self._names.add(name)
        self._by_name[compared(name)].append(name)
        self._by_words[compared(text)].append(name)

    def known(self, word: str) -> list[str]:
        """Return the cards that a word may be: one as it should be, none, or several."""
        word = word.strip()
        if word in self._names:
            return [word]
        same = compared(word)
        if not same:
            return []
        return list(dict.fromkeys([*self._by_name.get(same, []), *self._by_words.get(same, [])]))

    def read(self, cell: str) -> Iterator[tuple[str, list[str] | None]]:
        """Yield each reference in a cell and the cards it may be; None for a cell too long to be one."""
        if len(cell) > _MOST:
            yield cell, None
            return
        whole = self.known(cell)
        if whole or (cell.strip().casefold() in _NOTHING):
            yield from [(cell.strip(), whole)] if whole else []
            return
        for part in self._parts(cell):
            yield part.strip(), self.known(part)

    def _parts(self, cell: str) -> Iterator[str]:
        """Yield the references: one a line or with semicolons between; commas only between what is known."""
        for part in re.split(r"[;\n|]", cell):
            pieces = [piece for piece in part.split(",") if piece.strip()]
            if not part.strip():
                continue
            if self.known(part) or len(pieces) == 1 or not any(self.known(piece) for piece in pieces):
                yield part
            else:
                yield from pieces
