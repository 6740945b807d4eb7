"""The workshop as a whole: people join, act and see, on top of a store. The one door through which anything changes."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ogcore.errors import (
    BadInput,
    EmptyText,
    NotAllowed,
    StoreError,
    UnknownChoice,
    UnknownPlan,
    UnreadableFile,
    VersionConflict,
)
from ogcore.plan import context
from ogcore.plan.events import GroupAdded, GroupRenamed, PlanCreated
from ogcore.plan.state import LANGUAGES, NAME_LIMIT, GroupCard, Plan
from ogcore.record import intents
from ogcore.record.event import Event, Recorded
from ogcore.record.group import WorkingGroup
from ogcore.record.ids import new_id, new_join_code, new_secret
from ogcore.record.participant import Identity, checked_name, checked_sector
from ogcore.record.past import Past
from ogcore.record.plain import group_from_plain, group_to_plain
from ogcore.record.wording import clean
from ogcore.store import Store
from ogcore.store.roll import Presence
from ogcore.workshop import bundle
from ogcore.workshop.audit import OP_LIMIT

SNAPSHOT_EVERY = 200
ATTEMPTS = 50


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an intent: the group's version afterwards, and what its sender should learn."""

    version: int
    result: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class NewPlan:
    """A plan just created, and the secret of its facilitator's link: shown once, kept only as a digest."""

    plan_id: str
    secret: str


class Workshop:
    """Everything a page, a command line or a test may do. Safe to share between threads.

    Groups returned by :meth:`group` are live objects, to be read and not changed: they move on with every refresh.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self._groups: dict[tuple[str, str], tuple[int, WorkingGroup]] = {}
        self._plans: dict[str, tuple[int, Plan]] = {}
        self._past = Past(store.load)
        self._lock = threading.RLock()

    # -- plans and groups --------------------------------------------------------------------------------------------

    def create_plan(self, name: str, language: str = "es") -> NewPlan:
        """Begin a local action plan; raises UnknownChoice for the language, EmptyText or TextTooLong for the name."""
        created = NewPlan(new_id(), new_secret())
        event = PlanCreated(created.plan_id, _title(name), checked_language(language))
        self.store.append(created.plan_id, 0, new_id(), None, [event])
        self.store.roll.add_plan(created.plan_id, created.secret)
        return created

    def plans(self) -> list[Plan]:
        """Return every plan, the oldest first."""
        return [self.plan(plan_id) for plan_id in self.store.roll.plans()]

    def plan(self, plan_id: str) -> Plan:
        """Return the plan as it stands; raises UnknownPlan."""
        with self._lock:
            mark = self.store.fingerprint()
            known, plan = self._plans.get(plan_id, (None, None))
            if plan is None or known != mark:
                plan = (plan or Plan(plan_id)).replay(self.store.load(plan_id, plan.version if plan else 0))
                if plan.version == 0:
                    raise UnknownPlan
                self._plans[plan_id] = (mark, plan)
            return plan

    def add_group(self, identity: Identity, name: str, topic: str = "") -> GroupCard:
        """Add a working group to the facilitator's plan; raises NotAllowed, EmptyText, TextTooLong."""
        plan = self._facilitated(identity, "add_group")
        event = GroupAdded(new_id(), _title(name), clean(topic, NAME_LIMIT), self._free_code())
        self.store.roll.add_code(event.code, plan.plan_id, event.group)
        return self._change_plan(identity, lambda _plan: (event,)).group(event.group)

    def rename_group(self, identity: Identity, group_id: str, name: str, topic: str = "") -> None:
        """Change a group's name and topic; raises NotAllowed, UnknownGroup, EmptyText, TextTooLong."""
        plan = self._facilitated(identity, "rename_group")
        event = GroupRenamed(plan.group(group_id).group_id, _title(name), clean(topic, NAME_LIMIT))
        self._change_plan(identity, lambda _plan: (event,))

    def answer_context(self, identity: Identity, name: str, answer: str | None) -> None:
        """Say whether one of the ten contexts holds (R4), None: not answered; raises NotAllowed, UnknownChoice."""
        self._facilitated(identity, "answer_context")
        self._change_plan(identity, lambda plan: context.answer(plan.contexts, name, answer))

    def note_context(self, identity: Identity, name: str, field: str, text: str, base: str | None = None) -> bool:
        """Write the note or next step of a context; tell whether the words wait beside somebody else's newer ones.

        Raises NotAllowed, UnknownChoice, TextTooLong.
        """
        self._facilitated(identity, "note_context")
        plan = self._change_plan(identity, lambda plan: context.write(plan.contexts, name, field, text, base))
        return context.is_offered(plan.contexts, name, field, text)

    def settle_context(self, identity: Identity, name: str, field: str, text: str) -> None:
        """Choose among simultaneous notes or next steps; raises NotAllowed, UnknownChoice, TextTooLong."""
        self._facilitated(identity, "settle_context")
        self._change_plan(identity, lambda plan: context.settle(plan.contexts, name, field, text))

    def _change_plan(self, identity: Identity, decide: Callable[[Plan], Sequence[Event]]) -> Plan:
        """Carry out what ``decide`` makes of the plan; when others write at the same moment, on what they wrote."""
        op = new_id()
        for _ in range(ATTEMPTS):
            plan = self.plan(identity.plan_id)
            with self._lock:
                version, events = plan.version, decide(plan)
            try:
                self.store.append(plan.plan_id, version, op, identity.participant_id, events)
            except VersionConflict:
                continue
            return self.plan(plan.plan_id)
        raise StoreError(reason="busy")

    def _facilitated(self, identity: Identity, intent: str) -> Plan:
        if identity.role != "facilitator":
            raise NotAllowed(intent, identity.role)
        return self.plan(identity.plan_id)

    def _free_code(self) -> str:
        while self.store.roll.code_taken(code := new_join_code()):
            pass
        return code

    # -- people ------------------------------------------------------------------------------------------------------

    def group_by_code(self, code: str) -> GroupCard:
        """Return the group a join code leads to, however it is typed; raises UnknownCode."""
        plan_id, group_id = self.store.roll.group_of_code(code)
        return self.plan(plan_id).group(group_id)

    def join(self, code: str, name: str, sector: str, language: str) -> Identity:
        """Put somebody on the roll of a group (R2); raises UnknownCode, EmptyText, TextTooLong, UnknownChoice."""
        card = self.group_by_code(code)
        identity = Identity(
            new_id(16),
            "participant",
            card.plan_id,
            card.group_id,
            checked_name(name),
            checked_sector(sector),
            checked_language(language),
        )
        self.store.roll.enter(identity)
        return identity

    def facilitator(self, secret: str) -> Identity:
        """Return a facilitator of the plan that ``secret`` opens; raises UnknownSecret."""
        plan = self.plan(self.store.roll.plan_of_secret(secret))
        identity = Identity(new_id(16), "facilitator", plan.plan_id, None, "", None, plan.language)
        self.store.roll.enter(identity)
        return identity

    def identify(self, participant_id: str) -> Identity:
        """Return who that is; raises UnknownParticipant."""
        return self.store.roll.identity(participant_id)

    def set_language(self, identity: Identity, language: str) -> None:
        """Remember the language somebody reads in; raises UnknownChoice."""
        self.store.roll.set_language(identity.participant_id, checked_language(language))

    def seen(self, identity: Identity) -> None:
        """Note that somebody's page is open now."""
        self.store.roll.seen(identity.participant_id)

    def present(self, plan_id: str, group_id: str | None = None) -> list[Presence]:
        """Return the participants on the roll of a plan or group, in order of arrival."""
        entries = self.store.roll.present(plan_id, group_id)
        return [entry for entry in entries if entry.identity.role == "participant"]

    # -- the group's work --------------------------------------------------------------------------------------------

    def group(self, plan_id: str, group_id: str) -> WorkingGroup:
        """Return the group with everything that has been recorded until now; raises UnknownGroup, UnknownPlan."""
        with self._lock:
            mark = self.store.fingerprint()
            known, group = self._groups.get((plan_id, group_id), (None, None))
            if group is None:
                plan = self.plan(plan_id)
                plan.group(group_id)
                group = self._opened(group_id, plan.language)
            if known != mark:  # somebody has written since we last looked: it may concern this group
                group.replay(self.store.load(group_id, group.version))
                self._groups[plan_id, group_id] = (mark, group)
            return group

    def group_at(self, plan_id: str, group_id: str, version: int) -> WorkingGroup:
        """Return the group after its first ``version`` events (R15); raises UnknownGroup, UnknownPlan."""
        with self._lock:
            language = self.group(plan_id, group_id).language
            return self._past.group_at(group_id, version, language)

    def _opened(self, group_id: str, language: str) -> WorkingGroup:
        kept = self.store.snapshot(group_id)
        try:
            return group_from_plain(kept) if kept else WorkingGroup(group_id, language)
        except (UnreadableFile, KeyError, TypeError, ValueError):  # another version's snapshot: the log is the truth
            return WorkingGroup(group_id, language)

    def act(
        self, identity: Identity, group_id: str, intent: str, data: Mapping[str, Any], op: str | None = None
    ) -> Outcome:
        """Carry out what somebody wants of a group; the same ``op`` takes effect once.

        Raises NotAllowed and the other refusals of :func:`ogcore.record.intents.decide`; when others write at the same
        moment it decides again on what they wrote.
        """
        op = _checked_op(op)
        for _ in range(ATTEMPTS):
            with self._lock:
                group = self.group(identity.plan_id, group_id)  # never another plan's, whatever is asked
                recorded = self.store.done(group_id, op)
                if recorded is None:
                    events = intents.decide(group, identity, intent, data, self._past_of(group))
                    try:
                        actor = identity.participant_id
                        recorded = self.store.append(group_id, group.version, op, actor, events) if events else []
                    except VersionConflict:
                        continue
                    self._advance(group, recorded)
                return Outcome(group.version, intents.result_of([record.event for record in recorded]))
        raise StoreError(reason="busy")

    def _past_of(self, group: WorkingGroup) -> Callable[[int], WorkingGroup]:
        return lambda version: self._past.group_at(group.group_id, version, group.language)

    def _advance(self, group: WorkingGroup, recorded: Sequence[Recorded]) -> None:
        before = group.version
        group.replay(recorded)
        if group.version // SNAPSHOT_EVERY > before // SNAPSHOT_EVERY:
            self.store.save_snapshot(group.group_id, group.version, group_to_plain(group))

    # -- moving a plan -----------------------------------------------------------------------------------------------

    def export_plan(self, plan_id: str) -> bytes:
        """Return the whole plan as one file (R42); raises UnknownPlan."""
        plan = self.plan(plan_id)
        log = [record for stream in (plan_id, *plan.groups) for record in self.store.load(stream)]
        return bundle.pack(log, self.store.roll.present(plan_id))

    def import_plan(self, data: bytes) -> NewPlan:
        """Bring in a plan from its file, under new identifiers and codes and a new facilitator's link.

        Raises UnreadableFile, and then changes nothing.
        """
        unpacked = bundle.unpack(data, self._free_code)
        created = NewPlan(unpacked.plan_id, new_secret())
        of_plan = [record for record in unpacked.log if record.stream == created.plan_id]
        cards = Plan(created.plan_id).replay(of_plan).groups.values()
        self.store.import_plan(created.plan_id, created.secret, unpacked.log, cards, unpacked.roll)
        return created


def checked_language(language: str) -> str:
    """Return the language's id; raises UnknownChoice."""
    if language not in LANGUAGES:
        raise UnknownChoice("language", language)
    return language


def _title(name: str) -> str:
    cleaned = clean(name, NAME_LIMIT)
    if not cleaned:
        raise EmptyText(field="name")
    return cleaned


def _checked_op(op: object) -> str:
    if op is None:
        return new_id(20)
    if isinstance(op, str) and 0 < len(op) <= OP_LIMIT:
        return op
    raise BadInput(field="op")
