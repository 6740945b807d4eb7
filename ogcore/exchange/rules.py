"""What only a facilitator may want: a tree from a file in the group's tree (R43)."""

import base64
import binascii
from collections.abc import Mapping
from functools import lru_cache

from ogcore.errors import BadInput, UnreadableTree
from ogcore.exchange import Bounds, Legible, Reading, form_of, read_tree, ways_to_read
from ogcore.record.rule import Ask, Data, Events, Rule, word
from ogcore.trees import bringing as tree_bringing
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.state import TreeState

BOUNDS = Bounds(size=180_000, unpacked=1_000_000, nodes=500)
"""What fits into a message of a page, and is read while a room waits."""
_NAME = 200


def posted_tree(data: Data) -> ProblemTree:
    """Return the tree in a file that a page sent: its ``name``, and the ``file`` itself in base64.

    ``encoding`` is what a person chose where the file does not say how it is read.

    Raises MissingData, BadInput and UnreadableTree.
    """
    return posted_reading(data).tree


def posted_reading(data: Data) -> Reading:
    """Return the tree in a file that a page sent, with what was left out, joined or understood on the way.

    Raises as :func:`posted_tree` does.
    """
    name, packed = word(data, "name"), _packed(data)
    return _read(name[-_NAME:], packed, None if data.get("encoding") is None else word(data, "encoding"))


def posted_choice(data: Data) -> tuple[Legible, ...]:
    """Return in how many ways a file that a page sent can be read, with a few lines of each; none where it is clear.

    Raises as :func:`posted_tree` does.
    """
    return _choice(_packed(data))


def _packed(data: Data) -> str:
    packed = word(data, "file")
    if len(packed) > BOUNDS.size * 4 // 3 + 4:
        raise UnreadableTree([{"reason": "too_large", "text": ""}])
    return packed


@lru_cache(maxsize=4)
def _read(name: str, packed: str, encoding: str | None) -> Reading:
    """Read a file once for the preview and the gesture that follows it; nobody changes the tree."""
    file = _unpacked(packed)
    return read_tree(file, form_of(name, file, encoding), BOUNDS, encoding)


@lru_cache(maxsize=4)
def _choice(packed: str) -> tuple[Legible, ...]:
    return ways_to_read(_unpacked(packed))


def _unpacked(packed: str) -> bytes:
    try:
        return base64.b64decode(packed, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadInput(field="file") from error


def _bring(ask: Ask) -> Events:
    return tree_bringing.bring(ask[TreeState], posted_tree(ask.data), ask.optional("of"))


BRINGING: Mapping[str, Rule] = {"bring_tree": Rule(_bring, None)}
