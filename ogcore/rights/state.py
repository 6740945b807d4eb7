"""Who may change what in a working group (R47)."""

from dataclasses import dataclass, field
from typing import ClassVar

from ogcore.record.event import Event
from ogcore.record.part import Part, require
from ogcore.record.participant import Identity
from ogcore.rights.events import BranchLocked, BranchUnlocked, RightSet, ScribeAppointed, ScribeReleased, WorkGivenOut

EDIT, PROPOSE, LEAD = "edit", "propose", "lead"
RIGHTS = (EDIT, PROPOSE, LEAD)
"""Everybody edits; everybody proposes and a facilitator or scribe accepts; only facilitators edit."""


@dataclass
class Rights(Part):
    """The rights of the stages for which one was set, the scribes, and the locked branches with their reasons.

    ``given_out`` says whether participants may take the group's work home.
    """

    name: ClassVar[str] = "rights"

    stages: dict[str, str] = field(default_factory=dict)
    scribes: dict[str, bool] = field(default_factory=dict)
    locks: dict[str, str] = field(default_factory=dict)
    given_out: bool = True

    def apply(self, event: Event) -> None:
        """Let ``event`` have happened; raises UndoConflict when it does not fit the present state."""
        match event:
            case RightSet(stage, before, after):
                require(fits=self.of_stage(stage) == before)
                self.stages[stage] = after
            case ScribeAppointed(person):
                self.scribes[person] = True
            case ScribeReleased(person):
                self.scribes.pop(person, None)
            case BranchLocked(node, reason):
                self.locks[node] = reason
            case BranchUnlocked(node):
                self.locks.pop(node, None)
            case WorkGivenOut(before, after):
                require(fits=self.given_out == before)
                self.given_out = after
            case _:
                super().apply(event)

    def of_stage(self, stage: str) -> str:
        """Return who may edit in a stage: one of RIGHTS."""
        return self.stages.get(stage, EDIT)

    def of_person(self, identity: Identity, stage: str) -> str:
        """Return what the right of a stage means for somebody: where people propose, a scribe edits."""
        right = self.of_stage(stage)
        if identity.role == "facilitator" or (right == PROPOSE and self.may_decide(identity)):
            return EDIT
        return right

    def may_take_home(self, identity: Identity) -> bool:
        """Tell whether somebody of the group may download what it has agreed: its trees, cards and evidence."""
        return identity.role == "facilitator" or self.given_out

    def may_decide(self, identity: Identity) -> bool:
        """Tell whether somebody decides on proposals, and enters for people without a device: facilitators, scribes."""
        scribe = identity.role == "participant" and identity.participant_id in self.scribes
        return identity.role == "facilitator" or scribe
