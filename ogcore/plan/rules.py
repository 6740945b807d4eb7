"""What only a facilitator may want of the plan: its groups and their doors (R1, R47), its context (R4)."""

from collections.abc import Mapping

from ogcore.calendar import order_in
from ogcore.plan import context
from ogcore.plan.brand import Brand, checked_brand, require_room
from ogcore.plan.context import Context
from ogcore.plan.events import (
    CodeRenewed,
    DoorClosed,
    DoorOpened,
    GroupAdded,
    GroupArchived,
    GroupBroughtBack,
    GroupRenamed,
    LatecomersRuled,
    PlanBrandSet,
    PlanPeriodSet,
)
from ogcore.plan.state import NAME_LIMIT, Groups, checked_period, checked_title
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


def _set_period(ask: Ask) -> Events:
    """Say from which day to which the plan runs; without words nobody says."""
    order, held = order_in(ask[Groups].language), ask[Groups]
    period = checked_period(ask.optional("start") or "", ask.optional("end") or "", order)
    return () if period == (held.start, held.end) else (PlanPeriodSet(*period),)


def _set_brand(ask: Ask) -> Events:
    """Give what the plan prints a logo and two colours; without a word of one of them it stays, empty takes it away."""
    held = ask[Groups]
    now = held.brand
    said = {name: ask.optional(name) for name in ("logo", "first", "second")}
    logo, first, second = (getattr(now, name) if text is None else text for name, text in said.items())
    return _branded(held, checked_brand(logo, first, second))


def _take_back_brand(ask: Ask) -> Events:
    """Give what the plan prints the logo and the colours that it had before; a second time those of now again."""
    return _branded(ask[Groups], ask[Groups].brand_before)


def _branded(held: Groups, brand: Brand) -> Events:
    if brand == held.brand:
        return ()
    if brand.logo:
        require_room(held.logos)
    return (PlanBrandSet(brand.logo, brand.first, brand.second),)


def _renew_code(ask: Ask) -> Events:
    """Give a group another code; the one before leads nowhere from then on."""
    return (CodeRenewed(ask[Groups].find(ask.word("group")).group_id, ask.free_code()),)


def _close_door(ask: Ask) -> Events:
    """Let nobody new join a group."""
    card = ask[Groups].find(ask.word("group"))
    return (DoorClosed(card.group_id),) if card.open else ()


def _open_door(ask: Ask) -> Events:
    """Let people join a group again."""
    card = ask[Groups].find(ask.word("group"))
    return () if card.open else (DoorOpened(card.group_id),)


def _rule_latecomers(ask: Ask) -> Events:
    """Say whether whoever joins while writing is closed observes first."""
    card, observe = ask[Groups].find(ask.word("group")), ask.flag("observe")
    return () if card.observe == observe else (LatecomersRuled(card.group_id, observe),)


def _archive_group(ask: Ask) -> Events:
    """Put a group away; one that is away stays there."""
    card = ask[Groups].find(ask.word("group"))
    return () if card.archived else (GroupArchived(card.group_id),)


def _bring_group_back(ask: Ask) -> Events:
    """Let a group that was put away be at work again."""
    card = ask[Groups].find(ask.word("group"))
    return (GroupBroughtBack(card.group_id),) if card.archived else ()


def _note(ask: Ask) -> Events:
    field, text, base = ask.word("field"), ask.word("text"), ask.optional("base")
    return context.write(ask[Context].answers, ask.word("context"), field, text, base)


GROUPS: Mapping[str, Rule] = {
    "add_group": Rule(_add_group, None),
    "rename_group": Rule(_rename_group, None),
    "set_period": Rule(_set_period, None),
    "set_brand": Rule(_set_brand, None),
    "take_back_brand": Rule(_take_back_brand, None),
    "renew_code": Rule(_renew_code, None),
    "close_door": Rule(_close_door, None),
    "open_door": Rule(_open_door, None),
    "rule_latecomers": Rule(_rule_latecomers, None),
    "archive_group": Rule(_archive_group, None),
    "bring_group_back": Rule(_bring_group_back, None),
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
