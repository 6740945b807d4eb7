"""The plans and groups that a workshop has read: each kept as it stands, and moved on by what others write."""

import threading
from collections.abc import Sequence
from typing import TypeVar

from ogcore import chapters
from ogcore.chatham_house.events import SittingClosed, SittingOpened
from ogcore.chatham_house.state import ChathamHouse
from ogcore.errors import GroupPutAway, StoreDamaged, UnknownPlan
from ogcore.plan.events import GroupArchived
from ogcore.plan.state import Plan
from ogcore.record.event import Recorded
from ogcore.record.group import WorkingGroup
from ogcore.record.past import Past
from ogcore.record.snapshot import from_snapshot, snapshot_of
from ogcore.record.stream import Stream
from ogcore.store import Store
from ogcore.workshop.gesture import sitting_of
from ogcore.workshop.sittings import SittingKeys

S = TypeVar("S", bound=Stream)
SNAPSHOT_EVERY = 200


class HeldStreams:
    """What is held of a store in memory; whoever reads asks first whether anybody has written.

    ``lock`` is held while a stream is read or moved on; whoever decides on what stands holds it as well.
    """

    def __init__(self, store: Store, sittings: SittingKeys) -> None:
        self.store = store
        self.sittings = sittings
        self.lock = threading.RLock()
        self._groups: dict[tuple[str, str], tuple[int | None, WorkingGroup]] = {}
        self._plans: dict[str, tuple[int | None, Plan]] = {}
        self._past = Past(store.load, chapters.new_group)

    def plan(self, plan_id: str) -> Plan:
        """Return the plan as it stands; raises UnknownPlan, StoreDamaged."""
        with self.lock:
            mark = self.store.fingerprint(plan_id)
            known, plan = self._plans.get(plan_id, (None, None))
            if plan is None or known != mark:
                begun = plan or chapters.new_plan(plan_id)
                plan = _replayed(begun, self.store.load(plan_id, begun.version))
                if plan.version == 0:
                    raise UnknownPlan
                self._plans[plan_id] = (mark, plan)
            return plan

    def group(self, plan_id: str, group_id: str) -> WorkingGroup:
        """Return the group with everything that has been recorded until now.

        Raises UnknownGroup, UnknownPlan, StoreDamaged.
        """
        with self.lock:
            mark = self.store.fingerprint(group_id)
            known, group = self._groups.get((plan_id, group_id), (None, None))
            if group is None:
                plan = self.plan(plan_id)
                plan.group(group_id)
                begun = chapters.new_group(group_id, plan.language)
                group = from_snapshot(self.store.snapshot(group_id), begun)
            if known != mark:  # somebody has written since we last looked: it may concern this group
                before = sitting_of(group)
                _replayed(group, self.store.load(group_id, group.version))
                self._groups[plan_id, group_id] = (mark, group)
                if known is None:
                    self.sittings.settle(group_id, group[ChathamHouse])
                else:
                    self.sittings.note(group, before)
            return group

    def group_at(self, plan_id: str, group_id: str, version: int) -> WorkingGroup:
        """Return the group after its first ``version`` events (R15); raises UnknownGroup, UnknownPlan."""
        with self.lock:
            language = self.group(plan_id, group_id).language
            return self._past.group_at(group_id, version, language)

    def past(self, state: Stream, version: int) -> Stream:
        """Return a group as it stood after its first ``version`` events."""
        return self._past.group_at(state.stream, version, state.language)

    def of(self, plan_id: str, stream: str) -> Stream:
        """Return the plan, or the group of it that ``stream`` names: never another plan's, whatever is asked.

        Raises GroupPutAway for a group that is archived: nobody changes it.
        """
        plan = self.plan(plan_id)
        if stream == plan_id:
            return plan
        if plan.group(stream).archived:
            raise GroupPutAway
        return self.group(plan_id, stream)

    def look_again(self, plan_id: str, stream: str) -> None:
        """Read a stream again the next time it is asked for, though nobody has told yet that it has grown."""
        if stream in self._plans:
            self._plans[stream] = (None, self._plans[stream][1])
        if (plan_id, stream) in self._groups:
            self._groups[plan_id, stream] = (None, self._groups[plan_id, stream][1])

    def advance(self, state: Stream, recorded: Sequence[Recorded]) -> None:
        """Let what has just been written have happened to a stream that is held."""
        before, sitting = state.version, sitting_of(state)
        if recorded and recorded[0].version == before + 1:
            state.replay(recorded)
        elif recorded:  # the same operation came by another way in between, with others before it
            state.replay(self.store.load(state.stream, before))
        for gone in (record.event.group for record in recorded if isinstance(record.event, GroupArchived)):
            self.settle(gone)
        if state.version // SNAPSHOT_EVERY > before // SNAPSHOT_EVERY and isinstance(state, WorkingGroup):
            self.store.save_snapshot(state.stream, state.version, snapshot_of(state))
        self.sittings.note(state, sitting)

    def settle(self, group_id: str) -> None:
        """Forget keys of sittings that are over, of which nobody has said so (R5).

        Whoever closed them had died, or holds no keys; or the group was put away.
        """
        plans = map(self.plan, self.store.roll.plans())
        away = any(card.archived for plan in plans for name, card in plan.groups.items() if name == group_id)
        self.sittings.settle(group_id, self.rule_of(group_id), put_away=away)

    def rule_of(self, group_id: str) -> ChathamHouse:
        """Return the sittings of a group from the log, without the rest of its work."""
        rule = ChathamHouse()
        for one in self.store.all_of(group_id, SittingOpened.__name__, SittingClosed.__name__):
            rule.apply(one.event)
        return rule


def _replayed(state: S, log: Sequence[Recorded]) -> S:
    """Let what the store holds have happened; raises StoreDamaged when it does not fit together."""
    try:
        return state.replay(log)
    except Exception as error:
        raise StoreDamaged from error
