"""What a card is known by: whether its means go into the title, and its objective made short while it has no action."""

import re

from ogcore.language.after_by import fits_after_by
from ogcore.language.written import written_in

_WORDS = 18
"""Words a title has at most, so that it is read at a glance."""
_FEWEST = 5
"""A title is not cut at a comma before so many words."""
_LEADING = 3
"""A word of so few letters at the end leads on to what has been cut off."""
_SHORT_MEANS = 90
"""Characters up to which the means stand in the title."""
_PAUSE = re.compile(r"\s*[,;:(]")


def short_title(text: str) -> str:
    """Return a statement as a title on one line: up to a pause among its first words, else to so many and "…"."""
    words = text.split()
    if len(words) <= _WORDS:
        return " ".join(words)
    start = " ".join(words[:_WORDS])
    pauses = [found.start() for found in _PAUSE.finditer(start) if len(start[: found.start()].split()) >= _FEWEST]
    return start[: pauses[-1]] if pauses else f"{_whole(words[:_WORDS])} …"


def means_in_title(means: str, language: str) -> bool:
    """Tell whether means go on from "To … by …": on one short line, and no sentence of their own (R27)."""
    line = means.strip()
    short = 0 < len(line) <= _SHORT_MEANS and "\n" not in line
    return short and fits_after_by(line, written_in(line, language))


def _whole(words: list[str]) -> str:
    """Words up to the last that does not lead on to another ("and", "de")."""
    last = next(at for at in range(len(words), 0, -1) if at == 1 or len(words[at - 1]) > _LEADING)
    return " ".join(words[:last])
