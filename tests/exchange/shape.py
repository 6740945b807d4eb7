"""What a tree says, in words: for comparing it with what a file's author saw."""

from typing import Any

import pytest

from ogcore.errors import UnreadableTree
from ogcore.exchange import form_of, read_tree
from ogcore.trees.outline import write_outline
from workbench.words.explanation import NOTES, REASONS, explain, explain_notes


def seen(data: bytes | str, name: str = "") -> str:
    """Return the tree in a file as an outline, without its headings' lines being of any language but Spanish."""
    raw = data.encode() if isinstance(data, str) else data
    return write_outline(read_tree(raw, form_of(name, raw)).tree, "es")


def refused(data: bytes | str, name: str = "") -> list[tuple[Any, str]]:
    """Return place and reason of each fault for which a file is refused; each has a sentence in both languages."""
    raw = data.encode() if isinstance(data, str) else data
    with pytest.raises(UnreadableTree) as error:
        read_tree(raw, form_of(name, raw))
    for language in ("es", "en"):
        assert "{" not in explain(error.value, language)
    assert {fault["reason"] for fault in error.value.faults} <= REASONS.keys()
    return [(fault.get("line", fault.get("cell", fault.get("path"))), fault["reason"]) for fault in error.value.faults]


def noted(data: bytes | str, name: str = "") -> list[tuple[Any, str, str]]:
    """Return place, code and words of what was left out, joined or understood; each has its sentences."""
    raw = data.encode() if isinstance(data, str) else data
    notes = read_tree(raw, form_of(name, raw)).notes
    assert {note["reason"] for note in notes} <= NOTES.keys()
    assert all(
        "{" not in words for language in ("es", "en") for pair in explain_notes(notes, language) for words in pair
    )
    return [(note.get("line", note.get("cell", note.get("path"))), note["reason"], note["text"]) for note in notes]
