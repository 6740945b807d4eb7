"""What only a facilitator may want: a tree from a file in the group's tree (R43)."""

import base64
import binascii
from collections.abc import Mapping
from functools import lru_cache

from ogcore.errors import BadInput, UnreadableTree
from ogcore.exchange import Bounds, Reading, form_of, read_tree
from ogcore.record.rule import Ask, Data, Events, Rule, word
from ogcore.trees import bringing as tree_bringing
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.state import TreeState

BOUNDS = Bounds(size=180_000, unpacked=1_000_000, nodes=500)
"""What fits into a message of a page, and is read while a room waits."""
_NAME = 200


def posted_tree(data: Data) -> ProblemTree:
    """Return the tree in a file that a page sent: its ``name``, and the ``file`` itself in base64.

    Raises MissingData, BadInput and UnreadableTree.
    """
    return posted_reading(data).tree


def posted_reading(data: Data) -> Reading:
    """Return the tree in a file that a page sent, with what was left out, joined or understood on the way.

    Raises as :func:`posted_tree` does.
    """
    name, packed = word(data, "name"), word(data, "file")
    if len(packed) > BOUNDS.size * 4 // 3 + 4:
        raise UnreadableTree([{"reason": "too_large", "text": ""}])
    return _read(name[-_NAME:], packed)


@lru_cache(maxsize=4)
def _read(name: str, packed: str) -> Reading:
    """Read a file once for the preview and the gesture that follows it; nobody changes the tree."""
    try:
        file = base64.b64decode(packed, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadInput(field="file") from error
    return read_tree(file, form_of(name, file), BOUNDS)


def _bring(ask: Ask) -> Events:
    return tree_bringing.bring(ask[TreeState], posted_tree(ask.data), ask.optional("of"))


BRINGING: Mapping[str, Rule] = {"bring_tree": Rule(_bring, None)}
