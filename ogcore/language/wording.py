"""A statement as a list of words: taken apart, freed of what belongs to the problem alone, put together again."""

import re
import unicodedata
from collections.abc import Collection, Sequence

LONGEST = 400
"""Characters beyond which a text is a paragraph, not a statement."""

MARK = re.compile(r"^[,;:.!?]+$")
_BULLET = re.compile(r"^(?:[-*•–—·▪]|\d{1,2}[.)]|[a-z]\))\s+")
_SYMBOLS = re.compile("^(?:[\u2190-\u2bff\ufe0f\u200d]|[\U0001f000-\U0001faff])+\\s*")
_PARENTHESIS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_TAIL_MARK = re.compile(r"([,;:.!?]+)$")


def clean(text: str) -> str:
    """Return the statement on one line, without bullets, control characters, parenthesised evidence and final stop.

    A parenthesis holds the evidence of the problem ("196 cases found in ..."), which is no part of the objective.
    """
    visible = "".join(" " if unicodedata.category(c) in ("Cc", "Zs", "Zl", "Zp") else c for c in text)
    line = " ".join(unicodedata.normalize("NFC", visible).split())
    line = _SYMBOLS.sub("", line, count=1)
    line = _BULLET.sub("", line, count=1)
    line = _PARENTHESIS.sub("", line)
    return line.strip().rstrip(".;:,! ").strip('"“”«»').strip()


def split(line: str) -> list[str]:
    """Split at white space; punctuation at the end of a word becomes a word of its own."""
    words: list[str] = []
    for chunk in line.split():
        mark = _TAIL_MARK.search(chunk)
        if mark and mark.start() > 0:
            words += [chunk[: mark.start()], mark.group(1)]
        else:
            words.append(chunk)
    return words


def join(words: list[str]) -> str:
    """Put words together again; a punctuation mark leans on the word before it."""
    line = ""
    for word in words:
        line += word if not line or MARK.match(word) else " " + word
    return line.strip().rstrip(",;: ")


def lowered(words: list[str]) -> list[str]:
    """The words for comparison with a lexicon."""
    return [word.lower() for word in words]


def decapitalise(word: str) -> str:
    """Lower the first letter of a word that is only capital because it stood first ("Pollution", but not "INEGI")."""
    return word if len(word) > 1 and word[1:] != word[1:].lower() else word[:1].lower() + word[1:]


def capitalise_like(problem: str, objective: str) -> str:
    """Start the objective with a capital when the problem does."""
    if problem[:1].isupper() or not problem[:1].isalpha():
        return objective[:1].upper() + objective[1:]
    return objective


def starts_with(low: list[str], at: int, expression: tuple[str, ...]) -> bool:
    """True when the words of ``expression`` stand at position ``at``."""
    return tuple(low[at : at + len(expression)]) == expression


def counted_at(low: Sequence[str], start: int, about: Collection[str], counts: Collection[str]) -> int | None:
    """Return the place of what a number from ``start`` on counts ("about nine *hours*"); None where there is none.

    ``about`` are words that may stand around a number, ``counts`` numbers in words; all in lower case.
    """
    at, counted = start, False
    while at < len(low) and (low[at] in about or low[at] in counts or low[at].isdigit()):
        counted = counted or low[at] in counts or low[at].isdigit()
        at += 1
    return at if counted and at < len(low) else None
