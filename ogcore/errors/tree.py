"""What a tree refuses, and what cannot be taken back (R12)."""

from ogcore.errors.base import OgError


class TreeRefusal(OgError):
    """A change would break a rule of the tree."""

    code = "tree_refusal"


class NodeNotFound(TreeRefusal):
    """No such node (any more)."""

    code = "node_not_found"

    def __init__(self, node: str) -> None:
        super().__init__(node=node[:80])


class CoreProblemExists(TreeRefusal):
    """A tree has one core problem and already has it."""

    code = "core_problem_exists"


class CoreProblemMissing(TreeRefusal):
    """The tree has no core problem yet."""

    code = "core_problem_missing"


class CentreReserved(TreeRefusal):
    """What stands in the centre the facilitator decides with the group; anybody proposes candidates for it (R51)."""

    code = "centre_reserved"


class CoreProblemStays(TreeRefusal):
    """The core problem cannot be moved, parked or removed while other nodes hang on it."""

    code = "core_problem_stays"


class WouldCycle(TreeRefusal):
    """The arrow would make a node its own cause."""

    code = "would_cycle"

    def __init__(self, cause: str, effect: str) -> None:
        super().__init__(cause=cause, effect=effect)


class WrongSide(TreeRefusal):
    """The node would have no path to or from the core problem."""

    code = "wrong_side"

    def __init__(self, node: str) -> None:
        super().__init__(node=node)


class AlreadyLinked(TreeRefusal):
    """The arrow is there already."""

    code = "already_linked"

    def __init__(self, cause: str, effect: str) -> None:
        super().__init__(cause=cause, effect=effect)


class NotLinked(TreeRefusal):
    """There is no such arrow."""

    code = "not_linked"

    def __init__(self, cause: str, effect: str) -> None:
        super().__init__(cause=cause, effect=effect)


class NotParked(TreeRefusal):
    """Only what lies in the parking lot can be brought back."""

    code = "not_parked"

    def __init__(self, node: str) -> None:
        super().__init__(node=node)


class TooMuchText(OgError):
    """The words of the tree, or of the ideas, fill the space a group has (``limit`` bytes)."""

    code = "too_much_text"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class NoRoom(OgError):
    """The group, or the plan, holds as much of something as it can (``limit``); ``reason`` says of what.

    Its sentence says what makes room.
    """

    code = "no_room"

    def __init__(self, reason: str, limit: int) -> None:
        super().__init__(reason=reason, limit=limit)


class PutBackTooLate(TreeRefusal):
    """The node was not removed lately, or is no longer remembered: it can be put back no more."""

    code = "put_back_too_late"

    def __init__(self, node: str) -> None:
        super().__init__(node=node[:80])


class TooManyNodes(TreeRefusal):
    """The tree is full (``limit`` nodes)."""

    code = "too_many_nodes"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class NothingToUndo(OgError):
    """There is no change of this person left to take back."""

    code = "nothing_to_undo"


class NothingToRedo(OgError):
    """There is no undone change of this person left to bring back."""

    code = "nothing_to_redo"


class NothingToUndoHere(OgError):
    """What this person could take back is not shown here: their last change was in the ``stage`` named, if any."""

    code = "nothing_to_undo_here"

    def __init__(self, stage: str) -> None:
        super().__init__(stage=stage)


class NothingToRedoHere(OgError):
    """What this person could bring back is not shown here: it was in the ``stage`` named, if any."""

    code = "nothing_to_redo_here"

    def __init__(self, stage: str) -> None:
        super().__init__(stage=stage)


class UndoConflict(OgError):
    """Others have built on the change since; taking it back would undo their work. Names the ``node`` or ``card``."""

    code = "undo_conflict"

    def __init__(self, **about: str) -> None:
        super().__init__(**about)


class OperationNotFound(OgError):
    """No such operation to take back: it was taken back already, lies too far back, or is somebody's own."""

    code = "operation_not_found"

    def __init__(self, operation: str) -> None:
        super().__init__(operation=operation[:80])


class TakeBackConflict(UndoConflict):
    """The same where a facilitator takes back what somebody else did."""

    code = "take_back_conflict"
