"""What people may want of the evidence of a tree (R9)."""

from collections.abc import Mapping

from ogcore.calendar import Order, order_in
from ogcore.errors import BadInput, MissingData
from ogcore.evidence import commands
from ogcore.evidence.state import LIMITS, EvidenceBook
from ogcore.record.rule import Ask, Events, Rule
from ogcore.trees.state import TreeState

_STAGE = "problem_tree"


def _texts(ask: Ask, field: str, *, needed: bool = True) -> Mapping[str, str] | None:
    """Return the texts of some fields of a piece of evidence; raises MissingData, BadInput."""
    value = ask.data.get(field)
    if value is None and not needed:
        return None
    if value is None:
        raise MissingData(field)
    if not isinstance(value, dict) or not all(name in LIMITS and isinstance(text, str) for name, text in value.items()):
        raise BadInput(field=field)
    return value


def _order(ask: Ask) -> Order:
    """Return what comes first in a date of the group: in English nobody knows, and it is asked (D26)."""
    return order_in(ask.state.language)


def _add(ask: Ask) -> Events:
    kind, values = ask.word("kind"), _texts(ask, "fields") or {}
    return commands.add(ask[EvidenceBook], ask[TreeState], ask.word("node"), kind, values, order=_order(ask))


def _change(ask: Ask) -> Events:
    values, base = _texts(ask, "fields") or {}, _texts(ask, "base", needed=False)
    return commands.change(ask[EvidenceBook], ask.word("evidence"), values, base, order=_order(ask))


EVIDENCE: Mapping[str, Rule] = {
    "add_evidence": Rule(_add, _STAGE),
    "change_evidence": Rule(_change, _STAGE),
    "attach_evidence": Rule(
        lambda ask: commands.attach(ask[EvidenceBook], ask[TreeState], ask.word("evidence"), ask.word("node")),
        _STAGE,
    ),
    "remove_evidence": Rule(lambda ask: commands.remove(ask[EvidenceBook], ask.word("evidence")), _STAGE),
}
