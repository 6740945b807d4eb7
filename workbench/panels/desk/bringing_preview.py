"""What a facilitator sees before a tree is brought in from a file: what will be added, or what is wrong (R43)."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from ogcore.errors import BadInput, UnreadableTree
from ogcore.exchange import Reading
from ogcore.exchange.rules import posted_choice, posted_reading
from ogcore.trees.bringing import bring
from ogcore.trees.events import NodeReworded
from ogcore.trees.state import TreeState
from workbench.panels.desk.bringing_rows import tree_rows
from workbench.panels.panel import View
from workbench.words.explanation import explain_faults, explain_notes
from workbench.words.file_fault import HUNG, WAYS, note_class
from workbench.words.i18n import translator

_NOTES = 60
_PLACES = 300
"""Cards offered to hang the tree on."""


def bringing_preview(tree: TreeState, data: Mapping[str, Any], language: str) -> View:
    """Return what would come in, or what is wrong with the file.

    ``added`` counts the cards of each kind, ``core`` is what the core problem that is brought says, ``whole`` tells
    that it becomes the tree's, ``offered`` that its words are offered beside those of the tree's; ``places`` are the
    cards it may hang on; ``rows`` and ``arrows`` are the tree as it was understood, ``notes`` what was left out, joined
    or guessed on the way. ``faults`` have each their place and what is wrong there; there are ``more`` of them.
    ``ways`` are those in which a file can be read that does not say how, ``encoding`` is the one that was chosen, else
    the one its words told, else None.

    Raises MissingData, BadInput, and the refusals of :func:`ogcore.trees.bringing.bring`.
    """
    try:
        return {**_understood(tree, data, language), **_ways(data, language)}
    except UnreadableTree as error:
        told = [{"place": place, "reason": reason} for place, reason in explain_faults(error, language)]
        unclear = error.faults[0]["reason"] == "unclear_encoding"
        more = max(0, int(error.data.get("count", 1)) - len(told))
        return {"faults": told, "more": more, **_ways(data, language, unclear=unclear)}


def _understood(tree: TreeState, data: Mapping[str, Any], language: str) -> View:
    reading = posted_reading(data)
    brought, of = reading.tree, data.get("of")
    if of is not None and not isinstance(of, str):
        raise BadInput(field="of")
    after, events = tree.copy(), bring(tree, brought, of)
    for event in events:
        after.apply(event)
    added = Counter(position for node, position in after.positions().items() if node not in tree)
    return {
        "faults": [],
        "whole": tree.core_problem is None,
        "offered": any(isinstance(event, NodeReworded) and event.node in tree for event in events),
        "core": brought.text(brought.core_problem) if brought.core_problem else "",
        "added": {kind: added[kind] for kind in ("core", "cause", "effect", "parked")},
        "places": _places(tree),
        "notes": _notes(reading, language),
        **tree_rows(brought, [str(note["text"]) for note in reading.notes if note["reason"] in HUNG]),
    }


def _ways(data: Mapping[str, Any], language: str, *, unclear: bool = False) -> View:
    """Return the ways in which the file can be read, each with a few of its lines and what people may know it by."""
    translate, chosen = translator(language), data.get("encoding")
    try:
        ways = posted_choice(data)
    except UnreadableTree:
        ways = ()  # too large to be looked at
    likeliest = None if unclear or not ways else ways[0].encoding
    return {
        "ways": [
            {"encoding": way.encoding, "name": translate(WAYS[way.encoding]), "lines": list(way.lines)} for way in ways
        ],
        "encoding": chosen if any(way.encoding == chosen for way in ways) else likeliest,
    }


def _notes(reading: Reading, language: str) -> View:
    """Return the notes by what they are; there are ``more`` of them than are told."""
    told: dict[str, list[View]] = {"guessed": [], "left_out": [], "joined": []}
    for note, (place, words) in zip(
        reading.notes[:_NOTES], explain_notes(reading.notes[:_NOTES], language), strict=True
    ):
        told[note_class(note["reason"])].append({"place": place, "words": words})
    return {**told, "more": max(0, len(reading.notes) - _NOTES)}


def _places(tree: TreeState) -> list[View]:
    """Return the cards that a tree may hang on, the core problem first."""
    found = [
        {"node": node, "kind": kind, "text": tree.text(node)}
        for node, kind in tree.positions().items()
        if kind != "parked"
    ]
    return sorted(found, key=lambda place: place["kind"] != "core")[:_PLACES]
