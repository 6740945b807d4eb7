"""What people may want of proposals, and where what they want becomes one (R47)."""

from collections.abc import Mapping

from ogcore.candidates.centre import require_centre
from ogcore.errors import OnlyFacilitators, OnlyProposals
from ogcore.proposals import commands
from ogcore.record.intents import HISTORY_INTENTS
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.stage import STAGES
from ogcore.rights.concern import concerned
from ogcore.rights.lock import require_unlocked
from ogcore.rights.state import LEAD, PROPOSE, Rights

FIRST, *REST = STAGES

PROPOSALS: Mapping[str, Rule] = {
    "accept_proposal": Rule(lambda ask: commands.accept(ask, ask.word("proposal")), FIRST, also=tuple(REST), own=True),
    "decline_proposal": Rule(
        lambda ask: commands.decline(ask, ask.word("proposal"), ask.optional("reason") or ""),
        FIRST,
        also=tuple(REST),
        own=True,
    ),
    "withdraw_proposal": Rule(
        lambda ask: commands.withdraw(ask, ask.word("proposal")), FIRST, also=tuple(REST), own=True
    ),
}
"""In whatever stage is open: whose business each is, the command says."""


def by_right(ask: Ask, intent: str, own: bool, events: Events) -> Events:  # noqa: FBT001 - as every guard of intents
    """Return what happens of ``events`` by the rights of the stages they concern: they, or a proposal of them.

    What is one's own, and whatever a facilitator does, is as it was. Raises BranchIsLocked, OnlyFacilitators, and
    OnlyProposals and CentreReserved where one would take back what others have decided since.
    """
    if own or not events or ask.identity.role == "facilitator":
        return events
    require_unlocked(ask.state, events)
    if intent in HISTORY_INTENTS:
        require_centre(ask.state, events)
    rights = {stage: ask[Rights].of_person(ask.identity, stage) for stage in concerned(ask.state, events)}
    for stage, right in rights.items():
        if right == LEAD:
            raise OnlyFacilitators(stage)
    proposing = [stage for stage, right in rights.items() if right == PROPOSE]
    if proposing and intent in HISTORY_INTENTS:
        raise OnlyProposals(proposing[0])
    return commands.propose(ask, intent) if proposing else events
