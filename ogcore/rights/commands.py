"""Setting who may change what: ``(state, what a facilitator wants) -> events`` (R47)."""

from ogcore.errors import BadInput, NodeNotFound, UnknownChoice, UnreadableFile
from ogcore.record.event import Event
from ogcore.record.stage import checked_stage
from ogcore.record.wording import clean
from ogcore.rights.events import BranchLocked, BranchUnlocked, RightSet, ScribeAppointed, ScribeReleased, WorkGivenOut
from ogcore.rights.state import RIGHTS, Rights
from ogcore.trees.state import TreeState

REASON_LIMIT = 300
PERSON_LIMIT = 80
Events = tuple[Event, ...]


def set_right(state: Rights, stage: str, right: str) -> Events:
    """Let a stage have that right; raises UnknownChoice."""
    before = state.of_stage(checked_stage(stage))
    return () if before == _checked(right) else (RightSet(stage, before, right),)


def _checked(right: str) -> str:
    if right not in RIGHTS:
        raise UnknownChoice("right", right)
    return right


def appoint(state: Rights, person: str) -> Events:
    """Let a participant be a scribe; raises BadInput for what cannot be one's name."""
    return () if _person(person) in state.scribes else (ScribeAppointed(person),)


def release(state: Rights, person: str) -> Events:
    """Let a scribe be one no more."""
    return (ScribeReleased(person),) if person in state.scribes else ()


def _person(person: str) -> str:
    if not 0 < len(person) <= PERSON_LIMIT or not person.isprintable():
        raise BadInput(field="person")
    return person


def lock(state: Rights, tree: TreeState, node: str, reason: str = "") -> Events:
    """Lock a branch, or say another reason; raises NodeNotFound, TextTooLong (more than REASON_LIMIT)."""
    if node not in tree:
        raise NodeNotFound(node)
    said = clean(reason, REASON_LIMIT)
    return () if state.locks.get(node) == said else (BranchLocked(node, said),)


def unlock(state: Rights, node: str) -> Events:
    """Let a locked branch be changed again; raises NodeNotFound when it is not locked by that node."""
    if node not in state.locks:
        raise NodeNotFound(node)
    return (BranchUnlocked(node),)


def give_out(state: Rights, *, on: bool) -> Events:
    """Let participants take the group's work home, or not."""
    return () if on == state.given_out else (WorkGivenOut(state.given_out, on),)


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event`` says what commands write: for what comes from a file."""
    match event:
        case RightSet(stage, before, after):
            checked_stage(stage)
            _checked(before)
            _checked(after)
        case BranchLocked(reason=reason):
            clean(reason, REASON_LIMIT)
        case ScribeAppointed(person) | ScribeReleased(person):
            _person(person)
        case BranchUnlocked() | WorkGivenOut():
            pass
        case _:
            raise UnreadableFile("unknown_event")
