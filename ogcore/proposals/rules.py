"""What people may want of proposals, and where what they want becomes one (R47)."""

from collections.abc import Mapping

from ogcore.errors import OnlyFacilitators, OnlyProposals
from ogcore.proposals import commands
from ogcore.record.intents import HISTORY_INTENTS
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.stage import STAGES, Pace
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
    """Return what happens of ``events`` by the right of the stage a group is at: they, or a proposal of them.

    What is one's own, and whatever a facilitator does, is as it was. Raises BranchIsLocked, OnlyFacilitators, and
    OnlyProposals where one would take back what others have decided since.
    """
    if own or not events or ask.identity.role == "facilitator":
        return events
    require_unlocked(ask.state, events)
    stage = ask[Pace].stage
    right = ask[Rights].of_person(ask.identity, stage)
    if right == LEAD:
        raise OnlyFacilitators(stage)
    if right == PROPOSE and intent in HISTORY_INTENTS:
        raise OnlyProposals(stage)
    return commands.propose(ask, intent) if right == PROPOSE else events
