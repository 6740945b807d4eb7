"""What only a facilitator may want of the plan: its groups (R1), and what is known of its context (R4)."""

from collections.abc import Mapping

from ogcore.plan import context
from ogcore.plan.context import Context
from ogcore.plan.events import GroupAdded, GroupRenamed
from ogcore.plan.state import NAME_LIMIT, Groups, checked_title
from ogcore.record.ids import new_id
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.wording import clean


def _topic(ask: Ask) -> str:
    return clean(ask.optional("topic") or "", NAME_LIMIT)


def _add_group(ask: Ask) -> Events:
    """Add a group under a name; it gets a join code that is free."""
    return (GroupAdded(new_id(), checked_title(ask.word("name")), _topic(ask), ask.free_code()),)


def _rename_group(ask: Ask) -> Events:
    """Give a group another name and topic."""
    card = ask[Groups].find(ask.word("group"))
    name, topic = checked_title(ask.word("name")), _topic(ask)
    return () if (card.name, card.topic) == (name, topic) else (GroupRenamed(card.group_id, name, topic),)


def _note(ask: Ask) -> Events:
    field, text, base = ask.word("field"), ask.word("text"), ask.optional("base")
    return context.write(ask[Context].answers, ask.word("context"), field, text, base)


GROUPS: Mapping[str, Rule] = {
    "add_group": Rule(_add_group, None),
    "rename_group": Rule(_rename_group, None),
}

CONTEXT: Mapping[str, Rule] = {
    "answer_context": Rule(
        lambda ask: context.answer(ask[Context].answers, ask.word("context"), ask.optional("answer")), None
    ),
    "note_context": Rule(_note, None),
    "settle_context": Rule(
        lambda ask: context.settle(ask[Context].answers, ask.word("context"), ask.word("field"), ask.word("text")), None
    ),
}
