"""What a check of a statement remarks on."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ogcore.language.statement.word import Word


@dataclass(frozen=True)
class Finding:
    """One remark on a statement.

    ``code`` is stable (``absence_of_solution``, ``solution_in_disguise``, ``too_general``, ``several_problems``,
    ``no_population``, ``no_place``, ``no_evidence``); [``start``, ``end``) are the characters concerned; ``data`` holds
    the words found, if any.
    """

    code: str
    start: int
    end: int
    data: Mapping[str, str] = field(default_factory=dict)


def remark(code: str, words: list[Word]) -> Finding:
    """A finding about some words that were found."""
    return Finding(code, words[0].start, words[-1].end, {"found": " ".join(word.text for word in words)})


def missing(code: str, words: list[Word]) -> Finding:
    """A finding about what the whole statement does not say."""
    return Finding(code, words[0].start, words[-1].end)
