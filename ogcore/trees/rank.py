"""What stands below headings of a rank: under INDIRECT CAUSES, on which direct cause (R43)."""


class Ranks:
    """The sections of a tree so far, and what the first level of the present one hangs on."""

    def __init__(self) -> None:
        self._sections: list[tuple[str, int, list[str]]] = []

    def begin(self, side: str, rank: int) -> None:
        """Begin a section; ``rank`` 0: its heading says none."""
        self._sections.append((side, rank, []))

    def take(self, node: str) -> None:
        """Take in a card of the first level of the present section."""
        if self._sections:
            self._sections[-1][2].append(node)

    def above(self) -> list[str]:
        """Return the cards that the first level of the present section may hang on; none: the core problem."""
        if not self._sections:
            return []
        side, rank, _ = self._sections[-1]
        nearer = [(of, nodes) for at, of, nodes in self._sections[:-1] if at == side and 0 < of < rank and nodes]
        if not nearer:
            return []
        nearest = max(of for of, _ in nearer)
        return [nodes for of, nodes in nearer if of == nearest][-1]
