"""So many bytes for what a page shows besides: a very large group's page stays light, that of any other is whole."""


class Allowance:
    """Room for texts and marks, used up one after the other in the order of the page."""

    def __init__(self, size: int) -> None:
        self._left = size

    def takes(self, *texts: str, besides: int = 0) -> bool:
        """Tell whether there is room for texts, with so many bytes besides, and use it up."""
        self._left -= sum(len(text.encode(errors="replace")) for text in texts) + besides
        return self._left >= 0

    def text(self, words: str, instead: str = "…") -> str:
        """Return a text, or what stands ``instead`` of it where there is no room."""
        return words if self.takes(words) else instead

    def text_or_none(self, words: str | None) -> str | None:
        """Return a text, or None where there is none, or no room for it."""
        return words if words is not None and self.takes(words) else None
