"""How much a group holds: so many cards and ideas, and so many bytes of words, that its pages stay light for everybody.

What was there before there were limits stays, and taking back always works; only what adds more is refused.
"""

from collections.abc import Iterable

from ogcore.brainstorm.events import IdeaReworded, IdeasAdded, IdeasMerged
from ogcore.brainstorm.state import Brainstorm
from ogcore.errors import TooManyIdeas, TooManyNodes, TooMuchText
from ogcore.record.event import Event
from ogcore.record.intents import HISTORY_INTENTS
from ogcore.record.rule import Ask, Events
from ogcore.record.wording import Wording
from ogcore.trees.events import (
    CauseAdded,
    CoreProblemStated,
    EffectAdded,
    NodeBrought,
    NodeReturned,
    NodeReworded,
    NodeSetAside,
    NodeSplitOff,
)
from ogcore.trees.state import TreeState

CARDS, IDEAS = 1_200, 1_000
"""What a tree and a brainstorm hold. Forty people write some 200 ideas, and make a tree of some 100 of them."""
CARD_BYTES, IDEA_BYTES = 400_000, 300_000
"""Bytes of the words on all cards, with what waits beside them, and of all ideas."""


BACKWARD = (*HISTORY_INTENTS, "take_back", "restore_version")
"""What leads to how it was before, and so to nothing that was not there."""


def within_capacity(ask: Ask, intent: str, events: Events) -> Events:
    """Return ``events`` if the group holds what they add; raises TooManyNodes, TooManyIdeas and TooMuchText."""
    if intent in BACKWARD:
        return events
    cards = [more for event in events if (more := _on_cards(event)) is not None]
    ideas = [more for event in events if (more := _in_ideas(event)) is not None]
    if cards:
        _require_room_in_tree(ask[TreeState], *map(sum, zip(*cards, strict=True)))
    if ideas:
        _require_room_among_ideas(ask[Brainstorm], *map(sum, zip(*ideas, strict=True)))
    return events


def _require_room_in_tree(tree: TreeState, cards: int, more: int) -> None:
    if cards > 0 and len(tree) + cards > CARDS:
        raise TooManyNodes(CARDS)
    if more > 0 and bytes_on_cards(tree) + more > CARD_BYTES:
        raise TooMuchText(CARD_BYTES)


def _require_room_among_ideas(state: Brainstorm, ideas: int, more: int) -> None:
    there = [idea.text for idea in state.ideas.values() if not idea.withdrawn]
    if ideas > 0 and len(there) + ideas > IDEAS:
        raise TooManyIdeas(IDEAS)
    if more > 0 and _bytes(there) + more > IDEA_BYTES:
        raise TooMuchText(IDEA_BYTES)


def bytes_on_cards(tree: TreeState) -> int:
    """Return the bytes of the words of a tree: those on its cards, those offered for them, those merged into them."""
    return sum(_of_wording(tree.wording(node)) + _bytes(tree.merged(node)) for node in tree.positions())


def _on_cards(event: Event) -> tuple[int, int] | None:
    """Return how many cards an event adds, and how many bytes to the words on cards."""
    match event:
        case CoreProblemStated() | CauseAdded() | EffectAdded() | NodeSetAside() | NodeSplitOff():
            return 1, _bytes([event.text])
        case NodeBrought() | NodeReturned():
            return 1, _of_wording(event.wording)
        case NodeReworded():
            return 0, _of_wording(event.after) - _of_wording(event.before)
    return None


def _in_ideas(event: Event) -> tuple[int, int] | None:
    """Return how many ideas an event adds, and how many bytes to their words."""
    match event:
        case IdeasAdded():
            return len(event.ideas), _bytes(idea.text for idea in event.ideas)
        case IdeasMerged():
            return 1, _bytes([event.text])
        case IdeaReworded():
            return 0, _bytes([event.after]) - _bytes([event.before])
    return None


def _of_wording(wording: Wording) -> int:
    return _bytes([wording.text, *wording.offers])


def _bytes(texts: Iterable[str]) -> int:
    return sum(len(text.encode(errors="replace")) for text in texts)
