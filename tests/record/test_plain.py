"""Events and states as JSON and back."""

import json
from typing import Any

import pytest

from ogcore.agenda.events import AgendaItemSet, Item, ReadinessSaid, Timer, TimerSet
from ogcore.agreement.events import (
    AmendingClosed,
    AmendingOpened,
    CardSigned,
    CardTakenUp,
    CardWithdrawn,
    DissentAdded,
    DissentWithdrawn,
    HandwritingErased,
    NextVersionBegun,
    SignaturePhotoKept,
    SignatureWithdrawn,
    SigningClosed,
    SigningOpened,
    VersionSealed,
)
from ogcore.amendments.events import (
    AmendmentDiscussed,
    AmendmentMade,
    AmendmentSettled,
    AmendmentVoted,
    AmendmentVoteSet,
    Ground,
    Outcome,
    Vote,
)
from ogcore.brainstorm.events import (
    IdeaLifted,
    IdeaPlaced,
    IdeaReworded,
    IdeasAdded,
    IdeasHidden,
    IdeasMerged,
    IdeasParted,
    IdeasReturned,
    IdeasRevealed,
    IdeaSupported,
    IdeasWithdrawn,
    MergeChanged,
    NewIdea,
    Paper,
    PaperCounted,
    SupportWithdrawn,
)
from ogcore.brainstorm.theme_events import IdeaThemed, Theme, ThemeSet
from ogcore.candidates.events import (
    CandidatePlaced,
    CandidatePreferred,
    CandidateProposed,
    CandidateReturned,
    CandidateReworded,
    CandidateWeighed,
    CandidateWithdrawn,
    ChoiceMoved,
    Criterion,
    FirstSentenceRuled,
    OnPaper,
    PaperPreferencesEntered,
    Preference,
)
from ogcore.chapters import new_group
from ogcore.chatham_house.events import RuleChosen, SittingClosed, SittingOpened
from ogcore.commitments.events import (
    CardItem,
    CardItemAdded,
    CardItemRemoved,
    CardItemReworded,
    CardItemsOrdered,
    CommitmentDrafted,
    CommitmentRemoved,
    CommitmentReworded,
    FindingLetBe,
    LetBe,
)
from ogcore.course.events import Guide, StagesArranged, StageWorded
from ogcore.dots.events import DotRoundSet, DotsPlaced, PaperDotsCounted, Round
from ogcore.errors import UnreadableFile
from ogcore.evidence.events import Evidence, EvidenceAdded, EvidenceChanged, EvidenceRemoved
from ogcore.logic.events import (
    Action,
    ActionAnswered,
    ArrowAnswer,
    ArrowMarked,
    ArrowVoted,
    Dismissal,
    FindingDismissed,
    LeafSettled,
    Mark,
    PaperVotes,
    PaperVotesEntered,
    Question,
    QuestionPut,
)
from ogcore.objectives.events import (
    Objective,
    ObjectiveConfirmed,
    ObjectiveOffered,
    ObjectiveReopened,
    ObjectiveRestored,
)
from ogcore.objectives.reading_events import ProposalRead, ProposalsShown, ReadAloud
from ogcore.objectives.review_events import ProblemSentBack, SentBack
from ogcore.plan.context_events import ContextAnswer, ContextAnswered
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
    PlanCreated,
    PlanPeriodSet,
)
from ogcore.preparation.events import AspectNoted, Stakeholder, StakeholderSet
from ogcore.privacy.events import NamesErased, NoticeWorded
from ogcore.proposals.events import ProposalMade, ProposalSettled, Standing
from ogcore.record.event import Event, event_kinds
from ogcore.record.plain import event_from_plain, event_to_plain
from ogcore.record.reversal import OperationRedone, OperationTakenBack, OperationUndone
from ogcore.record.snapshot import from_snapshot, snapshot_of
from ogcore.record.stage import StageClosed, StageMoved, StageOpened
from ogcore.record.wording import Wording
from ogcore.rights.events import BranchLocked, BranchUnlocked, RightSet, ScribeAppointed, ScribeReleased, WorkGivenOut
from ogcore.trees.events import (
    ArrowsRestored,
    BranchParked,
    BranchRestored,
    CauseAdded,
    CoreProblemStated,
    CoreProblemWithdrawn,
    EffectAdded,
    MergedNode,
    NodeBrought,
    NodeMoved,
    NodeRemoved,
    NodeReturned,
    NodeReworded,
    NodeSetAside,
    NodesLinked,
    NodesMerged,
    NodesParted,
    NodeSplitOff,
    NodesUnlinked,
)
from ogcore.versions.events import VersionNamed, VersionRenamed, VersionRestored
from ogcore.viewpoints.events import (
    AnswerGiven,
    AnswerLeft,
    AnswerReturned,
    AnswerReworded,
    AnswersHidden,
    AnswersShown,
    AnswerTaken,
    AnswerWithdrawn,
    Position,
    PositionTaken,
    QuestionAdded,
    QuestionDropped,
    QuestionShown,
)
from ogcore.wall.events import EverybodyBrought, WallBlanked, WallFrozen, WallReleased, WallShown, WallUncovered
from tests.builders import filled_room

WORDS = Wording("words", ("offer", "نقص"))
OBJECTIVE = Objective(WORDS, "problem", confirmed=False)
EVIDENCE = Evidence("e", "n", 1, "source", "196", "cases", "2022-03", "Here", "Census", "https://example.org", "نقص")
LET_BE = LetBe("no_baseline", "", "i", "Nobody measured it")
FIELDS = (("action", WORDS), ("end", Wording("2027-06-30")))
ARROWS = (("a", "b"), ("c", "d"))
SAMPLES: list[Event] = [
    WallShown("card", "problem_tree", "n"),
    WallFrozen(7),
    WallReleased(),
    WallBlanked(),
    WallUncovered(),
    EverybodyBrought(1, "problem_tree", "n"),
    RuleChosen("brainstorm", True),
    SittingOpened("s", "brainstorm", 1.5, again=True),
    SittingClosed("s"),
    StagesArranged(("brainstorm", "problem_tree"), ("problem_tree",)),
    StageWorded("brainstorm", Guide(), Guide(WORDS, Wording("One at a time"))),
    StageMoved("viewpoints", False, "brainstorm", True),
    RightSet("problem_tree", "edit", "propose"),
    WorkGivenOut(True, False),
    ScribeAppointed("ana"),
    ScribeReleased("ana"),
    BranchLocked("n", "Agreed"),
    BranchUnlocked("n"),
    ProposalMade("p", "add_cause", '{"of": "n", "text": "T"}', "ana", None, "problem_tree", 1, 1700000000.5),
    ProposalSettled("p", Standing(), Standing("declined", "Why")),
    AgendaItemSet("i", None, Item("i", "Welcome", 5, 1)),
    TimerSet(None, Timer("i", 300, 1700000300.0, None)),
    ReadinessSaid("p", "i", True),
    ThemeSet("t", None, Theme("Getting there", 1)),
    IdeaThemed("i", None, "t"),
    DotRoundSet("r", None, Round(3, False, "open", 1)),
    DotsPlaced("r", "i", "p", "people", 0, 1),
    PaperDotsCounted("r", "i", "people", 0, 4),
    PlanCreated("p", "Plan", "es"),
    PlanPeriodSet("2027-01-01", "2028-12-31"),
    PlanBrandSet("iVBORw0KGgo=", "#0f5f6e", "#1f6b4a"),
    GroupAdded("g", "Group", "Topic", "RAT-42K"),
    GroupRenamed("g", "Group", "Topic"),
    CodeRenewed("g", "RAT-42K"),
    DoorClosed("g"),
    DoorOpened("g"),
    LatecomersRuled("g", observe=True),
    AspectNoted("desired", Wording(""), WORDS),
    StakeholderSet("s", None, Stakeholder("s", "Mayor", ("authority", "stake"), True, 1)),
    NoticeWorded(Wording(""), WORDS),
    NamesErased("Person"),
    GroupArchived("g"),
    GroupBroughtBack("g"),
    ContextAnswered("resources", ContextAnswer(), ContextAnswer("no", WORDS, Wording("step"))),
    StageOpened("problem_tree"),
    StageClosed("problem_tree"),
    CoreProblemStated("n", "text", 1),
    CoreProblemWithdrawn("n", "text", 1),
    CauseAdded("n", "text", "e", 2),
    EffectAdded("n", "text", "c", 2),
    NodeRemoved("n", WORDS, 3, ARROWS),
    NodeReturned("n", WORDS, 3, ()),
    NodeBrought("n", WORDS, 3, ARROWS),
    NodeReworded("n", WORDS, Wording("other")),
    *(kind("n", ARROWS, ()) for kind in (NodeMoved, BranchParked, BranchRestored)),
    *(kind("n", (), ARROWS) for kind in (NodesLinked, NodesUnlinked)),
    NodeSplitOff("n", "of", "text", 4, ARROWS),
    *(
        kind("n", WORDS, Wording("one"), (MergedNode("m", WORDS, 2, ARROWS),), ARROWS, ())
        for kind in (NodesMerged, NodesParted)
    ),
    CandidateProposed("c", "text", 1, "ana", "idea", None),
    CandidateReworded("c", WORDS, Wording("other")),
    *(kind("c") for kind in (CandidateWithdrawn, CandidateReturned)),
    CandidateWeighed("c", "act", Criterion(Wording("")), Criterion(WORDS, "yes")),
    CandidatePlaced("c", None, "n"),
    CandidatePreferred("v", None, Preference("c", "people")),
    PaperPreferencesEntered(None, OnPaper("c", "people", 3)),
    ChoiceMoved("shown"),
    FirstSentenceRuled(straight=True),
    ArrowVoted("v", None, ArrowAnswer("c", "e", "people", "yes")),
    PaperVotesEntered(None, PaperVotes("c", "e", "people", "no", 3)),
    ArrowMarked(Mark("c", "e", necessary=True, sufficient=False), None),
    ActionAnswered("n", None, Action("other", "The ministry")),
    LeafSettled("n", settled=True),
    QuestionPut(None, Question("c", "e", open=True)),
    FindingDismissed(None, Dismissal("duplicate", ("a", "b"), "Two schools")),
    ObjectiveConfirmed("n", None, OBJECTIVE),
    ObjectiveOffered("n", OBJECTIVE, OBJECTIVE),
    ObjectiveReopened("n", OBJECTIVE, None),
    ProposalRead("n", None, ReadAloud("problem", "objective")),
    ProposalsShown(shown=True),
    CommitmentDrafted("c", 1, None, FIELDS),
    CommitmentDrafted("c", 1, None, FIELDS, (CardItem("i", "parties", 1, (("post", WORDS),)),), (LET_BE,)),
    CommitmentRemoved("c", 1, "n", FIELDS),
    CommitmentRemoved("c", 1, "n", FIELDS, (), (), (("problem", "No water"),)),
    *(kind("c", CardItem("i", "activities", 1, (("product", WORDS),))) for kind in (CardItemAdded, CardItemRemoved)),
    CardItemReworded("c", "i", "post", Wording(""), WORDS),
    CardItemsOrdered("c", (("i", 1), ("j", 2)), (("i", 2), ("j", 1))),
    FindingLetBe("c", None, LET_BE),
    *(kind("c") for kind in (AmendingOpened, AmendingClosed, NextVersionBegun, CardTakenUp)),
    SigningOpened("c", ("government", "oversight"), '{"fields":{}}', "ab" * 32),
    SigningClosed("c", "نقص"),
    CardSigned("c", "s", "p", "government", "Ana", "Mayor", "on paper", dissent=True, text="ab" * 32, order=1),
    CardSigned(
        *("c", "s", "p", "people", "", "Mayor", ""),
        dissent=False,
        text="ab" * 32,
        order=1,
        drawing=((0, 0, 600, 200), (1, 2, 3, 4, 5, 6)),
    ),
    SignaturePhotoKept("c", "s", "/9j/"),
    HandwritingErased(),
    SignatureWithdrawn("c", "s"),
    DissentAdded("c", "d", "signed", "p", "people", "Ana", "Teacher", "No budget", "s", 2),
    DissentAdded("c", "d", "anonymous", None, "", "", "", "No budget", "", 3),
    DissentWithdrawn("c", "d"),
    VersionSealed("c", 1, "{}", "ab" * 32, "", "2027-03-04T17:05:09Z", 40),
    CardWithdrawn("c", "Given up"),
    CommitmentReworded("c", "action", Wording(""), WORDS),
    AmendmentMade("a", Ground("c", "action", "One. Two.", 5, 9), "2", "Why", "ana", "people", 1, 1.5, "b", "counter"),
    AmendmentSettled("a", Outcome(), Outcome("rejected", "vote", 2, 5, 1, "Why", 1700000000.5)),
    AmendmentDiscussed("a"),
    AmendmentMade(
        "b", Ground("c", "end", "2027-06-30", 0, 10, "i", "activities"), "2027-12-31", "", "ana", None, 2, 1.5
    ),
    AmendmentVoteSet("v", None, Vote(("a", "b"), "open", 1)),
    AmendmentVoted("v", "ana", None, "against"),
    ArrowsRestored("n", ARROWS, ARROWS),
    ObjectiveRestored("n", OBJECTIVE, None),
    EvidenceAdded("e", None, EVIDENCE),
    EvidenceChanged("e", EVIDENCE, EVIDENCE),
    EvidenceRemoved("e", EVIDENCE, None),
    ProblemSentBack("n", None, SentBack("problem", "objective")),
    ProblemSentBack("n", SentBack("problem", "objective"), None),
    VersionNamed("v", "First", "named", "", 7, 12.5, 1, "d"),
    VersionNamed("v", "First", "named", "", 7, 12.5, 1, "d", "ana"),
    VersionRenamed("v", "First", "Other"),
    VersionRestored("v"),
    NodeSetAside("n", "text", 4),
    IdeasAdded((NewIdea("i", "text"), NewIdea("j", "other")), 1, "ana", "people", (Paper("people", 3),), 2, 1),
    IdeasAdded((NewIdea("i", "text"),), 1, None, None, (), 0, 0),
    IdeasWithdrawn(("i", "j")),
    IdeasReturned(("i",)),
    IdeaReworded("i", "text", "other"),
    *(kind("i", "ana", None) for kind in (IdeaSupported, SupportWithdrawn)),
    PaperCounted("i", "people", 0, 3),
    *(kind("m", "text", 3, ("i", "j")) for kind in (IdeasMerged, IdeasParted)),
    MergeChanged("m", ("k",), ()),
    *(kind("i", "n") for kind in (IdeaPlaced, IdeaLifted)),
    IdeasRevealed(),
    IdeasHidden(),
    QuestionAdded("q", "Who pays?", 1),
    QuestionDropped("q", "Who pays?", 1),
    QuestionShown("causes"),
    AnswerGiven("a", "causes", "p", "people", "text", 1),
    AnswerReworded("a", WORDS, Wording("other")),
    AnswerWithdrawn("a"),
    AnswerReturned("a"),
    AnswersShown(),
    AnswerTaken("a", "i"),
    AnswerLeft("a", "i"),
    AnswersHidden(),
    PositionTaken("a", "p", "academia", None, Position("disagree", WORDS, "text")),
    OperationUndone("op"),
    OperationRedone("op"),
    OperationTakenBack("op"),
]


def test_every_kind_of_event_is_sampled_here() -> None:
    """A new kind of event must come with a sample of its round trip."""
    assert {sample.kind for sample in SAMPLES} == set(event_kinds())


@pytest.mark.parametrize("event", SAMPLES, ids=lambda event: event.kind)
def test_an_event_survives_json(event: Event) -> None:
    """What is read back is equal and of the same kind."""
    text = json.dumps(event_to_plain(event), ensure_ascii=False)
    again = event_from_plain(event.kind, json.loads(text))
    assert again == event
    assert type(again) is type(event)


@pytest.mark.parametrize(
    ("kind", "data", "reason"),
    [
        ("NoSuchThing", {}, "unknown_event"),
        ("Event", {}, "unknown_event"),
        ("LinksChanged", {"node": "n", "cut": [], "joined": []}, "unknown_event"),
        ("_ObjectiveChanged", {"node": "n", "before": None, "after": None}, "unknown_event"),
        ("StageOpened", {}, "wrong_fields"),
        ("StageOpened", {"stage": "x", "more": 1}, "wrong_fields"),
        ("StageOpened", ["x"], "wrong_fields"),
        ("StageOpened", {"stage": 1}, "wrong_type"),
        ("StageOpened", {"stage": None}, "wrong_type"),
        ("CauseAdded", {"node": "n", "text": "t", "effect": "e", "order": True}, "wrong_type"),
        ("CauseAdded", {"node": "n", "text": "t", "effect": "e", "order": "1"}, "wrong_type"),
        ("NodeMoved", {"node": "n", "cut": "ab", "joined": []}, "wrong_type"),
        ("NodeMoved", {"node": "n", "cut": [["a"]], "joined": []}, "wrong_length"),
        ("NodeMoved", {"node": "n", "cut": [["a", "b", "c"]], "joined": []}, "wrong_length"),
        ("NodeReworded", {"node": "n", "before": {"text": "t"}, "after": None}, "wrong_fields"),
    ],
)
def test_data_that_do_not_fit_are_refused_with_a_reason(kind: str, data: Any, reason: str) -> None:
    """Unknown kinds, missing, additional and mistyped fields never become an event."""
    with pytest.raises(UnreadableFile) as refused:
        event_from_plain(kind, data)
    assert refused.value.data == {"reason": reason}


def test_a_group_survives_json() -> None:
    """A snapshot holds all of a group: trees, offers, cards, stage and what can be taken back."""
    room, _ = filled_room()
    text = json.dumps(snapshot_of(room.group), ensure_ascii=False)
    again = from_snapshot(json.loads(text), new_group("g", "en"))
    assert again == room.group
    assert again == room.replayed()
    assert again.language == "en"


def test_a_restored_group_goes_on_as_the_original() -> None:
    """Undo, redo and new changes work alike on both."""
    room, names = filled_room()
    original = room.group
    room.group = from_snapshot(json.loads(json.dumps(snapshot_of(original))), new_group("g", "en"))
    begun = len(room.log)
    room.act(room.ana, "redo")
    room.act(room.beto, "remove_commitment", card=names["card"])
    room.act(room.beto, "undo")
    for recorded in room.log[begun:]:
        original.record(recorded)
    assert room.group == original


def test_groups_are_equal_by_what_they_hold() -> None:
    """Groups of other content differ, and a group equals nothing else."""
    assert new_group("g") == new_group("g")
    assert new_group("g") != new_group("h")
    assert new_group("g") != "g"
