"""Who may not, what is not there, and what the store refuses."""

from collections.abc import Iterable

from ogcore.errors.base import OgError


class NotAllowed(OgError):
    """That is not for this role to do."""

    code = "not_allowed"

    def __init__(self, intent: str, role: str) -> None:
        super().__init__(intent=intent, role=role)


class StageNotOpen(OgError):
    """The stage this change belongs to is not open (any more)."""

    code = "stage_closed"

    def __init__(self, stage: str) -> None:
        super().__init__(stage=stage)


class StageNotBegun(StageNotOpen):
    """The stage this change belongs to was never open yet: nobody has closed it."""

    code = "stage_not_begun"


class OnlyFacilitators(OgError):
    """In the ``stage`` only facilitators change what the group has in common (R47)."""

    code = "only_facilitators"

    def __init__(self, stage: str) -> None:
        super().__init__(stage=stage)


class OnlyProposals(OgError):
    """In the ``stage`` people propose and others decide: what was decided is not taken back by one of them."""

    code = "only_proposals"

    def __init__(self, stage: str) -> None:
        super().__init__(stage=stage)


class BranchIsLocked(OgError):
    """The facilitator has locked the branch of ``node``, which says ``text``; ``why`` is the reason given, if any."""

    code = "branch_locked"

    def __init__(self, node: str, text: str, why: str) -> None:
        super().__init__(node=node[:80], text=text[:200], why=why[:300])


class RuleIsFixed(OgError):
    """Whether a stage is held under the Chatham House Rule is chosen before it opens, and fixed while it is (R5)."""

    code = "rule_is_fixed"

    def __init__(self, stage: str) -> None:
        super().__init__(stage=stage)


class StageKeyMissing(OgError):
    """The key of a stage under the Rule is not held in this process: only the running workshop can write there (R5)."""

    code = "stage_key_missing"


class SaidInTheOpen(OgError):
    """Whoever asks said it before the Rule held, under their name; it must not be joined to what is said now (R5)."""

    code = "said_in_the_open"


class OnlyUnderTheRule(OgError):
    """A sector speaks as one where the Chatham House Rule holds: elsewhere each one's sector is told anyway (R5)."""

    code = "only_under_the_rule"


class NotYourSector(OgError):
    """Nobody speaks as a ``sector`` they do not sit for (R5)."""

    code = "not_your_sector"

    def __init__(self, sector: str) -> None:
        super().__init__(sector=sector)


class SaidUnderTheRule(OgError):
    """What was answered in a sitting that is over stays: nobody can tell whose it is, or may count twice (R5)."""

    code = "said_under_the_rule"


class OtherSitting(OgError):
    """It was written in a sitting under the Rule that is over: now it would be said elsewhere, or under a name (R5).

    ``sitting`` is the one that is held now, empty where none is.
    """

    code = "other_sitting"

    def __init__(self, sitting: str) -> None:
        super().__init__(sitting=sitting)


class NoEarlierStage(OgError):
    """The group has not been moved yet: there is nothing to go back to."""

    code = "no_earlier_stage"


class MovedOn(OgError):
    """The group has been moved again since (it is at ``stage`` now): going back would undo that."""

    code = "moved_on"

    def __init__(self, stage: str) -> None:
        super().__init__(stage=stage)


class UnknownCode(OgError):
    """No group has that join code."""

    code = "unknown_code"


class UnknownSecret(OgError):
    """No plan has that facilitator's link."""

    code = "unknown_secret"


class InvitationSpent(UnknownSecret):
    """The link invited to facilitate, once and for a day: it was ``used`` already, or its time is over (R47)."""

    code = "invitation_spent"

    def __init__(self, *, used: bool) -> None:
        OgError.__init__(self, used=used)


class UnknownParticipant(OgError):
    """Nobody of that identity is on the roll."""

    code = "unknown_participant"


class BadgeEnded(OgError):
    """The person has left, or the facilitator's link they came by was renewed: they may do nothing any more (R47)."""

    code = "badge_ended"


class PersonRemoved(UnknownParticipant):
    """A facilitator of ``plan`` has removed the person, and may let them in again (R47)."""

    code = "person_removed"

    def __init__(self, plan: str) -> None:
        super().__init__(plan=plan)


class Observes(OgError):
    """Whoever observes reads, and neither writes nor votes (R1)."""

    code = "observes"


class MovedAway(OgError):
    """The person has been moved to another group since: in the one they left they change nothing more (R47)."""

    code = "moved_away"


class DoorIsClosed(OgError):
    """The facilitator has closed the door of ``group``: nobody new comes in by its code (R47)."""

    code = "door_closed"

    def __init__(self, group: str) -> None:
        super().__init__(group=group[:80])


class InvitationNotFound(OgError):
    """There is no such invitation that is still open: it was used or taken back, or its time is over."""

    code = "invitation_not_found"


class NameTaken(OgError):
    """Somebody else of the group is called what looks the same: whose word is whose would not be told apart."""

    code = "name_taken"

    def __init__(self, name: str) -> None:
        super().__init__(name=name[:80])


class NotYourself(OgError):
    """Nobody takes the desk from themselves: whoever goes says so by leaving."""

    code = "not_yourself"


class UnknownGroup(OgError):
    """The plan has no such working group; ``near``, where it is said, are names to choose from."""

    code = "unknown_group"

    def __init__(self, group: str, near: Iterable[str] = ()) -> None:
        chosen = [name[:80] for name in near][:8]
        super().__init__(group=group[:80], **({"near": chosen} if chosen else {}))


class GroupPutAway(OgError):
    """The group is archived: it is read, and changed by nobody until a facilitator brings it back."""

    code = "group_put_away"


class UnknownPlan(OgError):
    """There is no such plan."""

    code = "unknown_plan"


class StoreError(OgError):
    """The log could not take or give what was asked."""

    code = "store_error"


class VersionConflict(StoreError):
    """Somebody else's change came first (``expected`` and ``actual`` versions of the stream)."""

    code = "version_conflict"

    def __init__(self, expected: int, actual: int) -> None:
        super().__init__(expected=expected, actual=actual)


class StoreUnavailable(StoreError):
    """The database cannot be reached, or others hold it: nothing was written, and the same may be asked again."""

    code = "store_unavailable"

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)


class StoreFull(StoreError):
    """There is no space left to write to: nothing was written, and the same may be asked again once there is."""

    code = "store_full"


class StoreDamaged(StoreError):
    """The database cannot be read, or holds in a place what nobody has written; what can be read can be rescued."""

    code = "store_damaged"


class StoreTooNew(StoreError):
    """The data file was written by a later version of the workbench."""

    code = "store_too_new"

    def __init__(self, found: int, known: int) -> None:
        super().__init__(found=found, known=known)
