"""What only a facilitator may want: a stage held under the Chatham House Rule, before it opens (R5)."""

from collections.abc import Mapping

from ogcore.chatham_house import commands
from ogcore.chatham_house.state import ChathamHouse
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.stage import Pace


def _choose(ask: Ask) -> Events:
    return commands.choose(ask[ChathamHouse], ask[Pace], ask.word("stage"), on=ask.flag("on"))


CHATHAM_HOUSE: Mapping[str, Rule] = {"choose_rule": Rule(_choose, None)}
