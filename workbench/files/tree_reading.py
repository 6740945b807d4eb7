"""What a file that a facilitator brings says: the tree as it was understood, or what is wrong (R43)."""

import json
from collections.abc import Mapping
from typing import Any

from ogcore.errors import UnreadableTree
from ogcore.exchange import Reading, form_of, read_tree, ways_to_read
from ogcore.exchange.draft import fault
from ogcore.exchange.rules import BOUNDS, LARGEST_TREE, MOST_ARROWS
from ogcore.exchange.tree_json import plain_tree
from workbench.files.tree_rows import tree_rows
from workbench.words.explanation import explain_faults, explain_notes
from workbench.words.file_fault import HUNG, WAYS, note_class
from workbench.words.i18n import translator

_NOTES = 60
_NAME = 200


def read_file(data: bytes, name: str, encoding: str | None, language: str) -> dict[str, Any]:
    """Return what a file holds, or what is wrong with it, in words of ``language``.

    ``tree`` is what can be brought in (:func:`ogcore.exchange.rules.posted_tree`); ``rows`` and ``arrows`` are the same
    to be looked at, ``notes`` what was left out, joined or guessed on the way. ``faults`` have each their place and
    what is wrong there; there are ``more`` of them. ``ways`` are those in which a file can be read that does not say
    how, ``encoding`` is the one that was chosen, else the one its words told, else None.

    Raises BadInput for an ``encoding`` that is none.
    """
    try:
        reading = read_tree(data, form_of(name[-_NAME:], data, encoding), BOUNDS, encoding)
        return {"faults": [], **_understood(reading, language), **_ways(data, encoding, language)}
    except UnreadableTree as error:
        told = [{"place": place, "reason": reason} for place, reason in explain_faults(error, language)]
        unclear = error.faults[0]["reason"] == "unclear_encoding"
        more = max(0, int(error.data.get("count", 1)) - len(told))
        return {"faults": told, "more": more, **_ways(data, encoding, language, unclear=unclear)}


def _understood(reading: Reading, language: str) -> dict[str, Any]:
    plain = plain_tree(reading.tree)
    if len(plain["edges"]) > MOST_ARROWS or len(json.dumps(plain, ensure_ascii=False).encode()) > LARGEST_TREE:
        raise UnreadableTree([fault("too_large")])
    guessed = [str(note["text"]) for note in reading.notes if note["reason"] in HUNG]
    return {"tree": plain, "notes": _notes(reading, language), **tree_rows(reading.tree, guessed)}


def _ways(data: bytes, chosen: str | None, language: str, *, unclear: bool = False) -> dict[str, Any]:
    """Return the ways in which the file can be read, each with a few of its lines and what people may know it by."""
    translate = translator(language)
    ways = ways_to_read(data) if len(data) <= BOUNDS.size else ()
    likeliest = None if unclear or not ways else ways[0].encoding
    return {
        "ways": [
            {"encoding": way.encoding, "name": translate(WAYS[way.encoding]), "lines": list(way.lines)} for way in ways
        ],
        "encoding": chosen if any(way.encoding == chosen for way in ways) else likeliest,
    }


def _notes(reading: Reading, language: str) -> Mapping[str, Any]:
    """Return the notes by what they are; there are ``more`` of them than are told."""
    told: dict[str, list[dict[str, str]]] = {"guessed": [], "left_out": [], "joined": []}
    for note, (place, words) in zip(
        reading.notes[:_NOTES], explain_notes(reading.notes[:_NOTES], language), strict=True
    ):
        told[note_class(note["reason"])].append({"place": place, "words": words})
    return {**told, "more": max(0, len(reading.notes) - _NOTES)}
