"""Which events a locked branch holds: every kind there is stands here, and a whole workshop is played (R47)."""

from collections import defaultdict
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from ogcore import chapters
from ogcore.errors import BranchIsLocked, OgError
from ogcore.record.event import Event, event_kinds
from ogcore.record.group import WorkingGroup
from ogcore.record.intents import HISTORY_INTENTS
from ogcore.record.keyring import OwnKeys
from ogcore.record.participant import Identity
from ogcore.record.rule import Ask
from ogcore.record.stream import Stream
from ogcore.rights.events import BranchLocked
from ogcore.store import Store
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Outcome, Workshop
from tests.builders import file_store
from tests.record.whole_workshop import WholeWorkshop

HELD = """
    CauseAdded EffectAdded NodeReworded NodeMoved NodesLinked NodesUnlinked BranchParked BranchRestored NodeRemoved
    NodeSplitOff NodesMerged ArrowMarked ActionAnswered LeafSettled FindingDismissed EvidenceAdded EvidenceChanged
    EvidenceRemoved ObjectiveConfirmed ObjectiveOffered ObjectiveReopened ProblemSentBack CandidateWeighed
""".split()  # noqa: SIM905 - a list of quoted words would be read by nobody
"""They change a card, what hangs on it or what is said of it: for whoever leads alone, where it is locked."""
TAKEN_BACK = """
    CoreProblemStated CoreProblemWithdrawn NodeSetAside NodeReturned ArrowsRestored NodesParted
""".split()  # noqa: SIM905
"""The same, where a participant takes something back or nothing could be locked yet."""
WITH_A_CARD = "CandidatePlaced IdeaPlaced IdeaLifted ProposalSettled".split()  # noqa: SIM905
"""They say where a card came from, or that a scribe lets it be, with the event that changes it: that is held."""
OWN = """
    ArrowVoted IdeasAdded IdeasWithdrawn IdeasReturned IdeaReworded IdeaSupported SupportWithdrawn DotsPlaced
    AnswerGiven AnswerReworded AnswerWithdrawn AnswerReturned PositionTaken CandidateProposed CandidateReworded
    CandidateWithdrawn CandidateReturned CandidatePreferred ReadinessSaid ProposalMade AmendmentMade AmendmentVoted
    CardSigned SignaturePhotoKept SignatureWithdrawn DissentAdded DissentWithdrawn
""".split()  # noqa: SIM905
"""A person's own: an opinion of a locked branch is no change of it, and what waits for a decision is none yet."""
ELSEWHERE = """
    IdeasMerged IdeasParted MergeChanged ThemeSet IdeaThemed CommitmentDrafted CommitmentRemoved CommitmentReworded
    CardItemAdded CardItemRemoved CardItemReworded CardItemsOrdered FindingLetBe AmendmentSettled
    VersionNamed VersionRenamed OperationUndone OperationRedone
""".split()  # noqa: SIM905
"""Of other work than the tree: ideas, cards of commitments, names of versions; and what only names an operation."""
LED = """
    NodeBrought ObjectiveRestored VersionRestored QuestionPut
    DotRoundSet IdeasRevealed IdeasHidden QuestionAdded QuestionDropped QuestionShown AnswerTaken AnswerLeft
    AnswersShown AnswersHidden ChoiceMoved FirstSentenceRuled ProposalRead ProposalsShown
    RightSet ScribeAppointed ScribeReleased BranchLocked BranchUnlocked StageOpened StageClosed StageMoved WorkGivenOut
    RuleChosen SittingOpened SittingClosed
    StagesArranged StageWorded AgendaItemSet TimerSet WallShown WallFrozen WallReleased WallBlanked WallUncovered
    OperationTakenBack EverybodyBrought PlanCreated PlanPeriodSet GroupAdded GroupRenamed GroupArchived GroupBroughtBack
    ContextAnswered AspectNoted StakeholderSet NoticeWorded NamesErased
    PlanBrandSet CodeRenewed DoorClosed DoorOpened LatecomersRuled AmendmentDiscussed AmendmentVoteSet
    AmendingOpened AmendingClosed SigningOpened SigningClosed VersionSealed NextVersionBegun CardWithdrawn CardTakenUp
    HandwritingErased
""".split()  # noqa: SIM905
"""Whoever leads alone does it, and no lock holds them."""
ENTERED = "PaperVotesEntered PaperCounted PaperDotsCounted PaperPreferencesEntered".split()  # noqa: SIM905
"""For people without a device: a facilitator or a scribe does it, and as with a person's own no lock holds it."""
TABLE = (HELD, TAKEN_BACK, WITH_A_CARD, OWN, ELSEWHERE, LED, ENTERED)


def test_every_kind_of_event_says_once_whether_a_lock_holds_it() -> None:
    """A new kind has to decide."""
    listed = [kind for kinds in TABLE for kind in kinds]
    assert sorted(listed) == sorted(event_kinds())


class Locking(Workshop):
    """A workshop that asks of everything a participant does what would come of it if all of the tree were locked."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, OwnKeys())
        self.refused: dict[str, set[bool]] = defaultdict(set)
        self.done_by: dict[str, set[str]] = defaultdict(set)

    def act(
        self, identity: Identity, stream: str, intent: str, data: Mapping[str, Any], op: str | None = None
    ) -> Outcome:
        """Carry out an intent, and note whether locks would have refused it."""
        state = self._held.of(identity.plan_id, stream)
        if isinstance(state, WorkingGroup) and intent not in HISTORY_INTENTS:
            self._ask(state, identity, intent, data)
        return super().act(identity, stream, intent, data, op)

    def _ask(self, group: WorkingGroup, identity: Identity, intent: str, data: Mapping[str, Any]) -> None:
        rule = chapters.RULES[intent]
        try:
            events = rule.decide(Ask(group, identity, data, partial(self._held.past, group), rules=chapters.RULES))
        except OgError:
            return  # with what only its own guard makes of it
        for event in events:
            self.done_by[event.kind].add("own" if rule.own else "led" if rule.stage is None else "group")
        if identity.role == "facilitator" or not touches(group, events):
            return
        is_refused = refuses(group, identity, intent, data)
        for event in events:
            self.refused[event.kind].add(is_refused)


def touches(group: WorkingGroup, events: tuple[Event, ...]) -> bool:
    """Tell whether there is a card that could be locked among what events are about."""
    fields = {str(getattr(event, name, "")) for event in events for name in getattr(event, "__dataclass_fields__", {})}
    tree = group[TreeState]
    return any(node in field for node in tree.ordered() for field in fields) or any(
        event.kind == "CandidateWeighed" and group.parts["candidates"].touched(event) for event in events
    )


def refuses(group: Stream, identity: Identity, intent: str, data: Mapping[str, Any]) -> bool:
    """Tell whether an intent is refused once every card of the tree is locked."""
    locked = group.trial()
    locked.history = group.history
    for node in locked[TreeState].ordered():
        locked.change(BranchLocked(node, ""))
    try:
        chapters.decide(locked, identity, intent, data)
    except BranchIsLocked:
        return True
    except OgError:
        return False
    return False


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Locking:
    """A whole workshop, asked of all along."""
    folder: Path = tmp_path_factory.mktemp("locking")
    workshop = Locking(file_store(folder))
    WholeWorkshop(workshop).play()
    return workshop


@pytest.mark.parametrize("kind", [kind for kind in HELD if kind != "CandidateWeighed"])
def test_a_locked_branch_holds_it(played: Locking, kind: str) -> None:
    """Whatever a participant does that leads to such an event on a card is refused while all cards are locked."""
    assert played.refused[kind] == {True}


@pytest.mark.parametrize("kind", sorted({*OWN, *ELSEWHERE}))
def test_a_lock_does_not_hold_what_changes_nothing_in_the_branch(played: Locking, kind: str) -> None:
    """Votes, ideas and cards of commitments go on as before."""
    assert played.refused[kind] <= {False}


@pytest.mark.parametrize("kind", [*LED, *ENTERED])
def test_what_is_led_is_nobody_elses(played: Locking, kind: str) -> None:
    """No intent that a participant may have leads to it."""
    assert "group" not in played.done_by[kind] | ({"group"} if played.refused[kind] else set())
