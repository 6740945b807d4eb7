"""What only a facilitator may want: to lead the wall (R3)."""

from collections.abc import Mapping

from ogcore.commitments.state import Commitments
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.stage import Pace
from ogcore.trees.state import TreeState
from ogcore.wall import commands
from ogcore.wall.modes import ORDERS
from ogcore.wall.state import Showing, Wall


def _show(ask: Ask) -> Events:
    """Show something on the wall.

    Raises NodeNotFound when it is about a node that is not in the tree, CardItemNotFound when about no indicator.
    """
    page = ask.number("page") if ask.data.get("page") is not None else 1
    order, node = ask.optional("order") or ORDERS[0], ask.optional("node")
    wanted = commands.checked_showing(ask.word("mode"), ask[Pace].stage, node, page, order, ask.optional("item"))
    if wanted.node is not None:
        ask[TreeState].position(wanted.node)
    if wanted.item is not None:
        ask[Commitments].indicator(wanted.item)
    return commands.show(ask[Wall], wanted)


def _seen(ask: Ask) -> Showing:
    """Return what people see on the wall now: the picture that is kept, where one is."""
    frozen = ask[Wall].frozen
    seen = ask.state if frozen is None else ask.past(frozen)
    return seen[Wall].shown_at(seen[Pace].stage)


WALL: Mapping[str, Rule] = {
    "show_on_wall": Rule(_show, None),
    "freeze_wall": Rule(lambda ask: commands.freeze(ask[Wall], ask.state.version), None),
    "release_wall": Rule(lambda ask: commands.release(ask[Wall]), None),
    "blank_wall": Rule(lambda ask: commands.blank(ask[Wall], on=True), None),
    "uncover_wall": Rule(lambda ask: commands.blank(ask[Wall], on=False), None),
    "bring_everybody": Rule(lambda ask: commands.bring(ask[Wall], _seen(ask)), None),
}
