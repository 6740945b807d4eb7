"""What only a facilitator may want of the rights of a group (R47)."""

from collections.abc import Mapping

from ogcore.record.rule import Rule
from ogcore.rights import commands
from ogcore.rights.state import Rights
from ogcore.trees.state import TreeState

RIGHTS_RULES: Mapping[str, Rule] = {
    "set_right": Rule(lambda ask: commands.set_right(ask[Rights], ask.word("stage"), ask.word("right")), None),
    "appoint_scribe": Rule(lambda ask: commands.appoint(ask[Rights], ask.word("person")), None),
    "release_scribe": Rule(lambda ask: commands.release(ask[Rights], ask.word("person")), None),
    "give_out": Rule(lambda ask: commands.give_out(ask[Rights], on=ask.flag("on")), None),
    "lock_branch": Rule(
        lambda ask: commands.lock(ask[Rights], ask[TreeState], ask.word("node"), ask.optional("reason") or ""), None
    ),
    "unlock_branch": Rule(lambda ask: commands.unlock(ask[Rights], ask.word("node")), None),
}
