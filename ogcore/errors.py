"""Every refusal of the core: one hierarchy, a stable ``code`` and the data to explain it; never a sentence."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar


class OgError(Exception):
    """Base of all refusals.

    ``code`` is stable and is what the outer layers translate into a sentence; ``data`` holds the facts it needs.
    """

    code: ClassVar[str] = "refused"

    def __init__(self, **data: Any) -> None:
        super().__init__(self.code, data)
        self.data: Mapping[str, Any] = data

    def __reduce__(self) -> tuple[Any, ...]:
        """Keep the data when an error crosses a process border."""
        return (_rebuild, (type(self), dict(self.data)))

    def __str__(self) -> str:
        """Read well in a log: the code and the facts."""
        return f"{self.code} {dict(self.data)}" if self.data else self.code


def _rebuild(kind: type[OgError], data: dict[str, Any]) -> OgError:
    error = kind.__new__(kind)
    OgError.__init__(error, **data)
    return error


class BadInput(OgError):
    """The words or values handed in cannot be used."""

    code = "bad_input"


class EmptyText(BadInput):
    """Nothing is left of the text once white space and control characters are taken away."""

    code = "empty_text"


class TextTooLong(BadInput):
    """The text is longer than the field takes (``limit`` and ``length`` in characters)."""

    code = "text_too_long"

    def __init__(self, limit: int, length: int) -> None:
        super().__init__(limit=limit, length=length)


class NoSuchDate(BadInput):
    """The text is not a date of the calendar."""

    code = "no_such_date"

    def __init__(self, text: str) -> None:
        super().__init__(text=text)


class UnknownChoice(BadInput):
    """A value is not one of those on offer."""

    code = "unknown_choice"

    def __init__(self, field: str, value: object) -> None:
        super().__init__(field=field, value=str(value)[:80])


class UnknownLanguage(BadInput):
    """There are no rules or catalogue for that language."""

    code = "unknown_language"

    def __init__(self, language: str) -> None:
        super().__init__(language=language[:40])


class MissingData(BadInput):
    """An intent came without something it needs."""

    code = "missing_data"

    def __init__(self, field: str) -> None:
        super().__init__(field=field)


class UnknownIntent(BadInput):
    """There is no command of that name."""

    code = "unknown_intent"

    def __init__(self, intent: str) -> None:
        super().__init__(intent=intent[:80])


class UnreadableTree(BadInput):
    """A file cannot be read as a tree (R43): ``faults`` says where and why, ``count`` how many faults there are.

    A fault is plain data: its ``reason`` (a code), its place as far as the form has places (``line``; ``sheet`` and
    ``cell``; ``path``), and the ``text`` that it is about. At most FAULT_LIMIT are kept.
    """

    code = "unreadable_tree"
    FAULT_LIMIT: ClassVar[int] = 20

    def __init__(self, faults: Iterable[Mapping[str, Any]]) -> None:
        found = [dict(fault) for fault in faults]
        super().__init__(faults=found[: self.FAULT_LIMIT], count=len(found))

    @property
    def faults(self) -> list[dict[str, Any]]:
        """The faults in the order of the file."""
        return list(self.data["faults"])


class UnreadableOutline(UnreadableTree):
    """The indented text cannot be read as a tree: ``line`` (from 1) and ``reason`` (a code)."""

    code = "unreadable_outline"

    def __init__(self, line: int, reason: str, text: str = "") -> None:
        BadInput.__init__(self, line=line, reason=reason, text=text[:120])

    @property
    def faults(self) -> list[dict[str, Any]]:
        """The one line that cannot be read."""
        return [dict(self.data)]


class UnreadableFile(BadInput):
    """A file handed in is not of the kind it should be."""

    code = "unreadable_file"

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)


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


class UndoConflict(OgError):
    """Others have built on the change since; taking it back would undo their work. Names the ``node`` or ``card``."""

    code = "undo_conflict"

    def __init__(self, **about: str) -> None:
        super().__init__(**about)


class CommitmentNotFound(OgError):
    """No such commitment card (any more)."""

    code = "commitment_not_found"

    def __init__(self, card: str) -> None:
        super().__init__(card=card[:80])


class NoSuchPeriod(BadInput):
    """The text is not a year, month or day of the calendar."""

    code = "no_such_period"

    def __init__(self, text: str) -> None:
        super().__init__(text=text)


class NotAWebAddress(BadInput):
    """The text is not a link that begins with http or https."""

    code = "not_a_web_address"

    def __init__(self, text: str) -> None:
        super().__init__(text=text)


class OutsideScale(BadInput):
    """The text is not a number from 0 to 1."""

    code = "outside_scale"

    def __init__(self, text: str) -> None:
        super().__init__(text=text)


class EvidenceNotFound(OgError):
    """No such piece of evidence (any more)."""

    code = "evidence_not_found"

    def __init__(self, evidence: str) -> None:
        super().__init__(evidence=evidence[:80])


class TooMuchEvidence(OgError):
    """The statement has as much evidence as it takes (``limit`` pieces)."""

    code = "too_much_evidence"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class VersionNotFound(OgError):
    """No version of that id."""

    code = "version_not_found"

    def __init__(self, version: str) -> None:
        super().__init__(version=version[:80])


class TooManyVersions(OgError):
    """The group has named as many versions as fit (``limit``)."""

    code = "too_many_versions"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class IdeaNotFound(OgError):
    """No such idea (any more), or none that this person can see."""

    code = "idea_not_found"

    def __init__(self, idea: str) -> None:
        super().__init__(idea=idea[:80])


class NotYourIdea(OgError):
    """Only its author or a facilitator may change an idea or take it back."""

    code = "not_your_idea"


class IdeaChanged(OgError):
    """Somebody else changed the words meanwhile (``text`` is what they are now)."""

    code = "idea_changed"

    def __init__(self, text: str) -> None:
        super().__init__(text=text)


class IdeaMerged(OgError):
    """What is asked needs an idea that stands by itself; this one is part of a merge, or is one."""

    code = "idea_merged"


class IdeasHidden(OgError):
    """The ideas are still hidden: what shows them to others has to wait."""

    code = "ideas_hidden"


class TooFewIdeas(OgError):
    """It takes two different ideas to merge."""

    code = "too_few_ideas"


class TooManyIdeas(OgError):
    """The brainstorm is full (``limit`` ideas)."""

    code = "too_many_ideas"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class NotACount(BadInput):
    """That is not a number of people (``limit``: at most so many)."""

    code = "not_a_count"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class AnswerNotFound(OgError):
    """No such answer (any more)."""

    code = "answer_not_found"

    def __init__(self, answer: str) -> None:
        super().__init__(answer=answer[:80])


class NotYourAnswer(OgError):
    """Only its author may change an answer; one entered for a sector without devices, a facilitator."""

    code = "not_your_answer"


class OwnAnswer(OgError):
    """One takes a position on the answers of others, not on one's own."""

    code = "own_answer"


class AnswersNotShown(OgError):
    """The answers of others are still hidden."""

    code = "answers_not_shown"


class QuestionAnswered(OgError):
    """A question that has answers stays."""

    code = "question_answered"


class TooManyQuestions(OgError):
    """There are as many questions of the group's own as can be asked (``limit``)."""

    code = "too_many_questions"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class NotAllowed(OgError):
    """That is not for this role to do."""

    code = "not_allowed"

    def __init__(self, intent: str, role: str) -> None:
        super().__init__(intent=intent, role=role)


class FacilitatorHasNoVote(OgError):
    """Whoever guides the vote sits for no sector and has no vote of their own."""

    code = "facilitator_has_no_vote"


class StageClosed(OgError):
    """The facilitator has not opened (or has closed) the stage this change belongs to."""

    code = "stage_closed"

    def __init__(self, stage: str) -> None:
        super().__init__(stage=stage)


class UnknownCode(OgError):
    """No group has that join code."""

    code = "unknown_code"


class UnknownSecret(OgError):
    """No plan has that facilitator's link."""

    code = "unknown_secret"


class UnknownParticipant(OgError):
    """Nobody of that identity is on the roll."""

    code = "unknown_participant"


class UnknownGroup(OgError):
    """The plan has no such working group."""

    code = "unknown_group"

    def __init__(self, group: str) -> None:
        super().__init__(group=group[:80])


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


class StoreTooNew(StoreError):
    """The data file was written by a later version of the workbench."""

    code = "store_too_new"

    def __init__(self, found: int, known: int) -> None:
        super().__init__(found=found, known=known)
