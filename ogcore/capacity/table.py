"""The one table of what a group and a plan hold, and of the events that need no row in it because they cannot add up.

A test holds that every kind of event stands in one of the two: whoever adds a kind says here how much of it may be.
"""

from collections.abc import Mapping

from ogcore.agreement.events import CardSigned, DissentAdded, SignaturePhotoKept, SigningOpened, VersionSealed
from ogcore.agreement.state import Agreement
from ogcore.amendments.events import AmendmentMade, AmendmentVoteSet
from ogcore.amendments.state import Amendments
from ogcore.brainstorm.events import IdeaReworded, IdeasAdded, IdeasMerged
from ogcore.brainstorm.state import Brainstorm
from ogcore.candidates.events import CandidateProposed, CandidateReturned, CandidateReworded, CandidateWeighed
from ogcore.candidates.state import Candidates
from ogcore.capacity import size
from ogcore.capacity.bound import Bound, of_part, own_share
from ogcore.commitments.events import (
    CardItemAdded,
    CardItemReworded,
    CommitmentDrafted,
    CommitmentReworded,
    FindingLetBe,
)
from ogcore.commitments.state import Commitments
from ogcore.course.events import StageWorded
from ogcore.course.state import Course
from ogcore.dots.events import DotRoundSet
from ogcore.dots.state import Dots
from ogcore.errors import TooManyIdeas, TooManyNodes, TooMuchText
from ogcore.evidence.events import EvidenceAdded, EvidenceChanged
from ogcore.evidence.state import EvidenceBook
from ogcore.logic.events import ActionAnswered, ArrowVoted, FindingDismissed
from ogcore.logic.state import Logic
from ogcore.objectives.events import ObjectiveConfirmed, ObjectiveOffered
from ogcore.objectives.state import Objectives
from ogcore.plan.context import Context
from ogcore.plan.context_events import ContextAnswered
from ogcore.plan.events import GroupAdded
from ogcore.plan.state import Groups
from ogcore.preparation.events import AspectNoted, StakeholderSet
from ogcore.preparation.state import Preparation
from ogcore.privacy.events import NoticeWorded
from ogcore.privacy.state import Privacy
from ogcore.proposals.events import ProposalMade
from ogcore.proposals.state import Proposals
from ogcore.rights.events import BranchLocked, ScribeAppointed
from ogcore.rights.state import Rights
from ogcore.trees.events import (
    BranchParked,
    BranchRestored,
    CauseAdded,
    CoreProblemStated,
    EffectAdded,
    NodeBrought,
    NodeMoved,
    NodeReturned,
    NodeReworded,
    NodeSetAside,
    NodesLinked,
    NodesMerged,
    NodeSplitOff,
)
from ogcore.trees.state import TreeState
from ogcore.viewpoints.events import AnswerGiven, AnswerReturned, AnswerReworded, PositionTaken
from ogcore.viewpoints.state import Viewpoints

LIMITS: dict[str, int] = {
    "cards": 1_200,
    "card_bytes": 200_000,
    "arrows": 2_000,
    "ideas": 1_000,
    "idea_bytes": 300_000,
    "own_ideas": 150,
    "own_idea_bytes": 45_000,
    "own_idea_record": 450,
    "rounds": 100,
    "answers": 600,
    "answer_bytes": 150_000,
    "reason_bytes": 100_000,
    "positions": 20_000,
    "candidate_bytes": 60_000,
    "own_candidates": 40,
    "votes": 2_500,
    "said_bytes": 100_000,
    "evidence": 600,
    "evidence_bytes": 300_000,
    "objective_bytes": 150_000,
    "commitments": 100,
    "commitment_bytes": 300_000,
    "amendments": 2_000,
    "amendment_bytes": 3_000_000,
    "amendment_votes": 500,
    "signatures": 3_000,
    "own_signatures": 100,
    "drawing_bytes": 400_000,
    "own_drawing_bytes": 40_000,
    "photos": 100,
    "sealed_bytes": 6_000_000,
    "own_proposal_bytes": 300_000,
    "proposal_bytes": 3_000_000,
    "scribes": 12,
    "locks": 100,
    "course_bytes": 60_000,
    "preparation_bytes": 60_000,
    "context_bytes": 200_000,
    "notice_bytes": 20_000,
    "groups": 100,
}
"""How much there may be. Forty people write some 200 ideas, make a tree of some 100 of them, and ten cards of it."""

_NEW_CARDS = (CoreProblemStated, CauseAdded, EffectAdded, NodeSetAside, NodeSplitOff, NodeBrought, NodeReturned)
_JOINED = (NodeMoved, NodesLinked, BranchParked, BranchRestored, NodesMerged)
_OBJECTIVES = (ObjectiveConfirmed, ObjectiveOffered)

BOUNDS: Mapping[str, Bound] = {
    "cards": Bound(TreeState, of_part(len), _NEW_CARDS, TooManyNodes),
    "card_bytes": Bound(TreeState, of_part(size.bytes_on_cards), (*_NEW_CARDS, NodeReworded, NodesMerged), TooMuchText),
    "arrows": Bound(TreeState, of_part(size.arrows), (*_NEW_CARDS, *_JOINED)),
    "ideas": Bound(Brainstorm, of_part(size.ideas), (IdeasAdded, IdeasMerged), TooManyIdeas),
    "idea_bytes": Bound(Brainstorm, of_part(size.bytes_in_ideas), (IdeasAdded, IdeasMerged, IdeaReworded), TooMuchText),
    "own_ideas": Bound(Brainstorm, own_share(size.ideas_of), (IdeasAdded,)),
    "own_idea_bytes": Bound(Brainstorm, own_share(size.bytes_in_ideas_of), (IdeasAdded, IdeaReworded)),
    "own_idea_record": Bound(Brainstorm, own_share(size.ideas_ever_of), (IdeasAdded,)),
    "rounds": Bound(Dots, lambda dots, _: len(dots.rounds), (DotRoundSet,)),
    "answers": Bound(Viewpoints, of_part(size.answers), (AnswerGiven, AnswerReturned)),
    "answer_bytes": Bound(
        Viewpoints, of_part(size.bytes_in_answers), (AnswerGiven, AnswerReturned, AnswerReworded), TooMuchText
    ),
    "reason_bytes": Bound(Viewpoints, of_part(size.bytes_in_reasons), (PositionTaken,), TooMuchText),
    "positions": Bound(Viewpoints, lambda state, _: len(state.positions), (PositionTaken,)),
    "candidate_bytes": Bound(
        Candidates,
        of_part(size.bytes_of_candidates),
        (CandidateProposed, CandidateReturned, CandidateReworded, CandidateWeighed),
        TooMuchText,
    ),
    "own_candidates": Bound(Candidates, own_share(size.candidates_of), (CandidateProposed,)),
    "votes": Bound(Logic, lambda logic, ask: size.votes_of(logic, ask.voice), (ArrowVoted,)),
    "said_bytes": Bound(Logic, of_part(size.bytes_said_of_cards), (ActionAnswered, FindingDismissed), TooMuchText),
    "evidence": Bound(EvidenceBook, lambda book, _: len(book.entries), (EvidenceAdded,)),
    "evidence_bytes": Bound(
        EvidenceBook, of_part(size.bytes_of_evidence), (EvidenceAdded, EvidenceChanged), TooMuchText
    ),
    "objective_bytes": Bound(
        Objectives, lambda state, ask: size.bytes_of_objectives(state, ask[TreeState]), _OBJECTIVES, TooMuchText
    ),
    "commitments": Bound(
        Commitments, lambda state, ask: len(state.cards) + ask.place().elsewhere(), (CommitmentDrafted,)
    ),
    "commitment_bytes": Bound(
        Commitments,
        of_part(size.bytes_of_commitments),
        (CommitmentDrafted, CommitmentReworded, CardItemAdded, CardItemReworded, FindingLetBe),
        TooMuchText,
    ),
    "amendments": Bound(Amendments, lambda state, _: len(state.entries), (AmendmentMade,)),
    "amendment_bytes": Bound(Amendments, of_part(size.bytes_of_amendments), (AmendmentMade,), TooMuchText),
    "amendment_votes": Bound(Amendments, lambda state, _: len(state.votes), (AmendmentVoteSet,)),
    "signatures": Bound(Agreement, of_part(size.given), (CardSigned, DissentAdded)),
    "own_signatures": Bound(Agreement, own_share(size.given_by), (CardSigned, DissentAdded)),
    "drawing_bytes": Bound(Agreement, of_part(size.bytes_drawn), (CardSigned,)),
    "own_drawing_bytes": Bound(Agreement, own_share(size.bytes_drawn), (CardSigned,)),
    "photos": Bound(Agreement, of_part(size.photos), (SignaturePhotoKept,)),
    "sealed_bytes": Bound(Agreement, of_part(size.bytes_sealed), (SigningOpened, VersionSealed)),
    "own_proposal_bytes": Bound(
        Proposals, lambda state, ask: size.bytes_of_proposals(state, ask.voice), (ProposalMade,)
    ),
    "proposal_bytes": Bound(Proposals, of_part(size.bytes_of_proposals), (ProposalMade,)),
    "scribes": Bound(Rights, lambda rights, _: len(rights.scribes), (ScribeAppointed,)),
    "locks": Bound(Rights, lambda rights, _: len(rights.locks), (BranchLocked,)),
    "course_bytes": Bound(Course, of_part(size.bytes_of_course), (StageWorded,), TooMuchText),
    "context_bytes": Bound(Context, of_part(size.bytes_of_context), (ContextAnswered,), TooMuchText),
    "preparation_bytes": Bound(
        Preparation, of_part(size.bytes_of_preparation), (AspectNoted, StakeholderSet), TooMuchText
    ),
    "notice_bytes": Bound(Privacy, of_part(size.bytes_of_notice), (NoticeWorded,), TooMuchText),
    "groups": Bound(Groups, lambda groups, _: len(groups.cards), (GroupAdded,)),
}
"""What is counted, by the name of its limit."""

_TAKES_AWAY = "takes something away, or lets what was there return where it was"
_ONE_A_PERSON = "one for each person and thing it is about"
_ONE_OF_EACH = "one for each thing it is about, of which there are bounds"
_ONE = "there is one of it"

ELSEWHERE: Mapping[str, str] = {
    "AmendmentDiscussed": _ONE,
    "AmendmentSettled": _ONE_OF_EACH,
    "AmendmentVoted": _ONE_A_PERSON,
    "AmendingClosed": _ONE_OF_EACH,
    "AmendingOpened": _ONE_OF_EACH,
    "AgendaItemSet": "agenda/commands.py: POINTS, and the length of a title",
    "AnswerLeft": _TAKES_AWAY,
    "AnswerTaken": _ONE_OF_EACH,
    "AnswerWithdrawn": _TAKES_AWAY,
    "AnswersHidden": _ONE,
    "AnswersShown": _ONE,
    "ArrowMarked": _ONE_OF_EACH,
    "ArrowsRestored": "a version is gone back to: nothing that was not there",
    "BranchUnlocked": _TAKES_AWAY,
    "CandidatePlaced": _ONE_OF_EACH,
    "CandidatePreferred": _ONE_A_PERSON,
    "CandidateWithdrawn": _TAKES_AWAY,
    "CardItemRemoved": _TAKES_AWAY,
    "CardItemsOrdered": _ONE_OF_EACH,
    "CardTakenUp": _ONE_OF_EACH,
    "CardWithdrawn": _ONE_OF_EACH,
    "ChoiceMoved": _ONE,
    "CodeRenewed": _ONE_OF_EACH,
    "CommitmentRemoved": _TAKES_AWAY,
    "CoreProblemWithdrawn": _TAKES_AWAY,
    "DissentWithdrawn": _TAKES_AWAY,
    "DoorClosed": _ONE_OF_EACH,
    "DoorOpened": _TAKES_AWAY,
    "DotsPlaced": "as many as a round gives each person",
    "EverybodyBrought": _ONE,
    "EvidenceRemoved": _TAKES_AWAY,
    "FirstSentenceRuled": _ONE,
    "GroupArchived": _ONE_OF_EACH,
    "GroupBroughtBack": _TAKES_AWAY,
    "GroupRenamed": _ONE_OF_EACH,
    "IdeaLifted": _TAKES_AWAY,
    "IdeaPlaced": _ONE_OF_EACH,
    "IdeaSupported": _ONE_A_PERSON,
    "IdeaThemed": _ONE_OF_EACH,
    "IdeasHidden": _ONE,
    "IdeasParted": _TAKES_AWAY,
    "IdeasReturned": _TAKES_AWAY,
    "IdeasRevealed": _ONE,
    "IdeasWithdrawn": _TAKES_AWAY,
    "LatecomersRuled": _ONE_OF_EACH,
    "LeafSettled": _ONE_OF_EACH,
    "MergeChanged": _TAKES_AWAY,
    "NextVersionBegun": _ONE_OF_EACH,
    "NodeRemoved": _TAKES_AWAY,
    "NodesParted": _TAKES_AWAY,
    "NodesUnlinked": _TAKES_AWAY,
    "ObjectiveReopened": _TAKES_AWAY,
    "ObjectiveRestored": "a version is gone back to: nothing that was not there",
    "OperationRedone": "record/history.py: DEPTH",
    "OperationTakenBack": "record/history.py: DEPTH",
    "OperationUndone": "record/history.py: DEPTH",
    "HandwritingErased": _TAKES_AWAY,
    "NamesErased": _ONE,
    "PaperCounted": _ONE_OF_EACH,
    "PaperDotsCounted": _ONE_OF_EACH,
    "PaperPreferencesEntered": _ONE_OF_EACH,
    "PaperVotesEntered": _ONE_OF_EACH,
    "PlanBrandSet": "plan/brand.py: LARGEST, LOGOS",
    "PlanCreated": _ONE,
    "PlanPeriodSet": _ONE,
    "ProblemSentBack": _ONE_OF_EACH,
    "ProposalRead": _ONE_OF_EACH,
    "ProposalSettled": _TAKES_AWAY,
    "ProposalsShown": _ONE,
    "QuestionAdded": "viewpoints/commands.py: OWN_QUESTIONS, QUESTION_LIMIT",
    "QuestionDropped": _TAKES_AWAY,
    "QuestionPut": _ONE,
    "QuestionShown": _ONE,
    "ReadinessSaid": _ONE_A_PERSON,
    "RightSet": _ONE_OF_EACH,
    "RuleChosen": _ONE_OF_EACH,
    "ScribeReleased": _TAKES_AWAY,
    "SignatureWithdrawn": _TAKES_AWAY,
    "SigningClosed": _ONE_OF_EACH,
    "SittingClosed": _TAKES_AWAY,
    "SittingOpened": "capacity/rule.py: RECORD",
    "StageClosed": _ONE,
    "StageMoved": _ONE,
    "StageOpened": _ONE,
    "StagesArranged": _ONE,
    "SupportWithdrawn": _TAKES_AWAY,
    "ThemeSet": "brainstorm/theme_commands.py: THEME_LIMIT, NAME_LIMIT",
    "TimerSet": _ONE,
    "VersionNamed": "versions/commands.py: LIMITS",
    "VersionRenamed": _ONE_OF_EACH,
    "VersionRestored": _ONE,
    "WallBlanked": _ONE,
    "WallFrozen": _ONE,
    "WallReleased": _ONE,
    "WallShown": _ONE,
    "WallUncovered": _ONE,
    "WorkGivenOut": _ONE,
}
"""Why an event that is in no row above cannot add up to much, or where its bound is. What is kept of something that is
no longer there counts into ``RECORD`` (:mod:`ogcore.capacity.rule`)."""
