"""Facts, past tense, frozen. What is not an event did not happen; replaying all of them gives the state again."""

from ogcore.events.base import Event, Recorded, event_class
from ogcore.events.commitment import CommitmentDrafted, CommitmentRemoved, CommitmentReworded
from ogcore.events.context import ContextAnswer, ContextAnswered
from ogcore.events.history import OperationRedone, OperationUndone
from ogcore.events.logic import (
    ActionAnswered,
    ArrowMarked,
    ArrowVoted,
    FindingDismissed,
    LeafSettled,
    PaperVotesEntered,
)
from ogcore.events.objective import ObjectiveConfirmed, ObjectiveOffered, ObjectiveReopened, ObjectiveRestored
from ogcore.events.plan import GroupAdded, GroupRenamed, PlanCreated
from ogcore.events.stage import StageClosed, StageOpened
from ogcore.events.tree import (
    ArrowsRestored,
    BranchParked,
    BranchRestored,
    CauseAdded,
    CoreProblemStated,
    CoreProblemWithdrawn,
    EffectAdded,
    LinksChanged,
    MergedNode,
    NodeMoved,
    NodeRemoved,
    NodeReturned,
    NodeReworded,
    NodesLinked,
    NodesMergeChanged,
    NodesMerged,
    NodesParted,
    NodeSplitOff,
    NodesUnlinked,
)
from ogcore.events.version import VersionNamed, VersionRenamed, VersionRestored

__all__ = [
    "ActionAnswered",
    "ArrowMarked",
    "ArrowVoted",
    "ArrowsRestored",
    "BranchParked",
    "BranchRestored",
    "CauseAdded",
    "CommitmentDrafted",
    "CommitmentRemoved",
    "CommitmentReworded",
    "ContextAnswer",
    "ContextAnswered",
    "CoreProblemStated",
    "CoreProblemWithdrawn",
    "EffectAdded",
    "Event",
    "FindingDismissed",
    "GroupAdded",
    "GroupRenamed",
    "LeafSettled",
    "LinksChanged",
    "MergedNode",
    "NodeMoved",
    "NodeRemoved",
    "NodeReturned",
    "NodeReworded",
    "NodeSplitOff",
    "NodesLinked",
    "NodesMergeChanged",
    "NodesMerged",
    "NodesParted",
    "NodesUnlinked",
    "ObjectiveConfirmed",
    "ObjectiveOffered",
    "ObjectiveReopened",
    "ObjectiveRestored",
    "OperationRedone",
    "OperationUndone",
    "PaperVotesEntered",
    "PlanCreated",
    "Recorded",
    "StageClosed",
    "StageOpened",
    "VersionNamed",
    "VersionRenamed",
    "VersionRestored",
    "event_class",
]
