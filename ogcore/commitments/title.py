"""What a card is known by while nobody has written its action: its objective, made short."""

import re

_WORDS = 18
"""Words a title has at most, so that it is read at a glance."""
_FEWEST = 5
"""A title is not cut at a comma before so many words."""
_LEADING = 3
"""A word of so few letters at the end leads on to what has been cut off."""
_PAUSE = re.compile(r"\s*[,;:(]")


def short_title(text: str) -> str:
    """Return a statement as a title on one line: up to a pause among its first words, else to so many and "…"."""
    words = text.split()
    if len(words) <= _WORDS:
        return " ".join(words)
    start = " ".join(words[:_WORDS])
    pauses = [found.start() for found in _PAUSE.finditer(start) if len(start[: found.start()].split()) >= _FEWEST]
    return start[: pauses[-1]] if pauses else f"{_whole(words[:_WORDS])} …"


def _whole(words: list[str]) -> str:
    """Words up to the last that does not lead on to another ("and", "de")."""
    last = next(at for at in range(len(words), 0, -1) if at == 1 or len(words[at - 1]) > _LEADING)
    return " ".join(words[:last])
