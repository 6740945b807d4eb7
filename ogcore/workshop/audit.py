"""What the log of a plan must satisfy before it is let in from outside: nothing but what commands write.

A file may have been damaged or made by hand. What is let in here is trusted ever after, so it is replayed and looked at
first (R42).
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ogcore.brainstorm.commands import check_event as check_brainstorm
from ogcore.commitments import state as commitment
from ogcore.commitments.events import CommitmentDrafted, CommitmentReworded
from ogcore.errors import OgError, UnreadableFile
from ogcore.evidence import state as evidence
from ogcore.logic import state as logic
from ogcore.logic.checks import CODES
from ogcore.objectives import review
from ogcore.pace.events import StageClosed, StageOpened
from ogcore.pace.stage import checked_stage
from ogcore.plan import context
from ogcore.plan.context_events import ContextAnswered
from ogcore.plan.events import PlanCreated
from ogcore.plan.state import LANGUAGES, Plan
from ogcore.record.event import Event, Recorded
from ogcore.record.group import WorkingGroup
from ogcore.record.plain import event_to_plain
from ogcore.trees import causality
from ogcore.versions import state as versions
from ogcore.viewpoints import commands as viewpoint_commands
from ogcore.viewpoints.events import AnswerGiven, AnswerReworded, PositionTaken, QuestionAdded

TEXT_LIMIT = commitment.FIELD_LIMIT
OP_LIMIT = 80


def check_log(log: list[Recorded]) -> None:
    """Raise UnreadableFile unless ``log``, which begins with the plan's creation, replays to a sound plan.

    Reasons: ``wrong_fields`` for values no command writes, ``broken_log`` for events that do not fit together.
    """
    streams: dict[str, list[Recorded]] = {log[0].stream: []}
    for record in log:
        _check_values(record)
        streams.setdefault(record.stream, []).append(record)
    if any([record.version for record in records] != list(range(1, len(records) + 1)) for records in streams.values()):
        raise UnreadableFile("broken_log")
    try:
        plan = Plan(log[0].stream).replay(streams.pop(log[0].stream))
        groups = [WorkingGroup(plan.group(stream).group_id).replay(records) for stream, records in streams.items()]
    except (OgError, TypeError, KeyError) as error:
        raise UnreadableFile("broken_log") from error
    trees = [group.problem_tree for group in groups]
    if any(causality.broken_rules(tree.graph, tree.core_problem) for tree in trees):
        raise UnreadableFile("broken_log")


def _check_values(record: Recorded) -> None:
    if not 0 < len(record.op) <= OP_LIMIT:
        raise UnreadableFile("wrong_fields")
    if not all(_is_writable(word) for word in _words(event_to_plain(record.event))):
        raise UnreadableFile("wrong_fields")
    try:
        _check_choices(record.event, record.version)
    except OgError as error:
        raise UnreadableFile("wrong_fields") from error


def _check_choices(event: Event, version: int) -> None:
    match event:
        case PlanCreated(language=language) if language not in LANGUAGES:
            raise UnreadableFile("wrong_fields")
        case StageOpened(stage) | StageClosed(stage):
            checked_stage(stage)
        case ContextAnswered():
            context.check(event)
        case AnswerGiven() | AnswerReworded() | PositionTaken() | QuestionAdded():
            viewpoint_commands.check(event)
        case CommitmentDrafted(fields=fields):
            for name, wording in fields:
                commitment.checked(name, wording.text)
        case CommitmentReworded(field=name, after=wording):
            commitment.checked(name, wording.text)
        case _ if event.of_part in _PART_CHECKS:
            _PART_CHECKS[event.of_part](event, version)


_PART_CHECKS: Mapping[str, Callable[[Event, int], None]] = {
    "brainstorm": lambda event, _version: check_brainstorm(event),
    "evidence": lambda event, _version: evidence.check_event(event),
    "logic": lambda event, _version: logic.check_event(event, CODES),
    "review": lambda event, _version: review.check_event(event),
    "versions": versions.check_event,
}
"""What the events of a part must satisfy, by the part's name; each raises a refusal."""


def _words(value: Any) -> Iterator[str]:
    """Yield every text in a JSON value."""
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            waiting += item.values()
        elif isinstance(item, list):
            waiting += item


def _is_writable(text: str) -> bool:
    if len(text) > TEXT_LIMIT:
        return False
    return text.isprintable() or not any(unicodedata.category(c) in ("Cc", "Cs") and c != "\n" for c in text)
