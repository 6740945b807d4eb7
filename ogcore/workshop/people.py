"""Who is in the room, and who decides it (R1, R2, R47): people by themselves, and facilitators for their plan.

People stand on the roll and not in the log: where somebody sits, what they are called and whether they may come in can
change, and be forgotten, without touching what the group wrote. So these are no intents that lead to events; they are
authorised here, against the identity the server knows, and take effect for every page, socket and change at once.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ogcore.errors import BadInput, InvitationNotFound, NameTaken, NotAllowed, NotYourself, UnknownParticipant
from ogcore.plan.state import Plan
from ogcore.record.ids import id_of, new_id, new_join_code, new_secret
from ogcore.record.looks import looks
from ogcore.record.participant import Identity, checked_name, checked_sector
from ogcore.record.rule import Ask, Data
from ogcore.store import Store
from ogcore.store.expected import Expectation
from ogcore.store.keys import Key
from ogcore.store.roll import INVITATION, RECOVERY, RETURN, Presence, digest

INVITED_SECONDS = 24 * 3600.0
"""How long an invitation to facilitate can be taken up."""
RETURN_SECONDS = 30 * 24 * 3600.0
"""How long a return code is good for: as long as a badge."""
RETURN_SYLLABLES, RECOVERY_SYLLABLES = 3, 6
"""Of a code a person writes down (some 10^12 of them), and of the one that opens a whole plan (some 10^21)."""
MOST_EXPECTED = 500
Digest = Callable[[str], str]
"""What is kept of a code that is short: a keyed digest, whose key the database does not hold."""


class People:
    """The people of all plans; ``plan`` gives a plan by its id."""

    def __init__(self, store: Store, plan: Callable[[str], Plan]) -> None:
        self._store, self._plan = store, plan
        self._roll, self._keys = store.roll, store.keys

    def of(self, plan_id: str, group_id: str | None = None) -> list[Presence]:
        """Return all who ever came to a plan or group but to facilitate, in order of arrival."""
        return [entry for entry in self._roll.present(plan_id, group_id) if entry.identity.role != "facilitator"]

    def facilitators(self, plan_id: str) -> list[Presence]:
        """Return those who facilitate a plan, or did until another took the desk from them; who left is not told."""
        entries = self._roll.present(plan_id)
        return [e for e in entries if e.identity.role == "facilitator" and (e.removed or not e.ended)]

    def invitations(self, plan_id: str) -> list[Key]:
        """Return the invitations of a plan that nobody has taken up yet and that still can be."""
        now = self._keys.clock()
        return [key for key in self._keys.of_plan(plan_id, INVITATION) if key.opens(now)]

    # -- what people do for themselves -------------------------------------------------------------------------------

    def correct(self, identity: Identity, name: str, sector: str) -> Identity:
        """Let somebody be called otherwise, or speak for another sector: in what they answer from then on.

        What they have answered stands as they gave it: had their vote moved with them, whoever saw the two numbers
        change would know it. Raises NotAllowed, EmptyText, TextTooLong, UnknownChoice, BadgeEnded, and NameTaken for
        what looks like the name of somebody else of the group.
        """
        if identity.role == "facilitator":
            raise NotAllowed("correct", identity.role)
        after = replace(identity, name=checked_name(name), sector=checked_sector(sector))
        if looks(after.name) != looks(identity.name):
            self._require_free(after)
        self._roll.change(identity.participant_id, identity.participant_id, name=after.name, sector=after.sector)
        return after

    def _require_free(self, wanted: Identity) -> None:
        others = (entry.identity for entry in self.of(wanted.plan_id, wanted.group_id))
        if any(looks(o.name) == looks(wanted.name) for o in others if o.participant_id != wanted.participant_id):
            raise NameTaken(wanted.name)

    def return_code(self, identity: Identity, keyed: Digest) -> str:
        """Return a new code by which somebody comes in as themselves on another device, once; the last one is void.

        Raises NotAllowed, BadgeEnded.
        """
        if identity.role == "facilitator":
            raise NotAllowed("return_code", identity.role)
        code, person = new_join_code(RETURN_SYLLABLES), identity.participant_id
        until = self._keys.clock() + RETURN_SECONDS
        key = Key(f"{RETURN}-{person}", identity.plan_id, RETURN, person, "", until, used=False)
        self._keys.cut(person, key, keyed(_folded(code)))
        return code

    def whose(self, code: str, keyed: Digest) -> Identity:
        """Return whose return code that is, and leave it good; raises UnknownSecret, UnknownParticipant."""
        return self._roll.identity(self._keys.found(RETURN, keyed(_folded(code))).person or "")

    def come_back(self, code: str, keyed: Digest) -> Identity:
        """Return whose return code that is, used up now; raises UnknownSecret, UnknownParticipant, PersonRemoved.

        Their badge stays good where they have it: it is one person with one vote, on as many devices as they like.
        """
        identity = self.whose(code, keyed)
        self._keys.use(RETURN, keyed(_folded(code)))
        return identity

    # -- how facilitators come in ------------------------------------------------------------------------------------

    def plan_of_invitation(self, secret: str) -> str:
        """Return the plan that an invitation leads to; raises UnknownSecret."""
        return self._keys.found(INVITATION, digest(secret)).plan

    def take_up(self, secret: str) -> Identity:
        """Let whoever was invited come in as a facilitator, once; raises UnknownSecret."""
        person = new_id(16)
        used = self._keys.use(INVITATION, digest(secret), person)
        return self._facilitator(used.plan, person, used.name)

    def recovery_code(self, plan_id: str) -> str:
        """Return a new code that opens the desk of a plan where badge and link are lost; the one before is void."""
        code = new_join_code(RECOVERY_SYLLABLES)
        key = Key(f"{RECOVERY}-{plan_id}", plan_id, RECOVERY, None, "", None, used=False)
        self._keys.cut(None, key, digest(_folded(code)))
        return code

    def has_recovery_code(self, plan_id: str) -> bool:
        """Tell whether there is one: plans begun by an earlier version have none."""
        return bool(self._keys.of_plan(plan_id, RECOVERY))

    def recover(self, code: str) -> Identity:
        """Return a facilitator of the plan whose recovery code that is; raises UnknownSecret."""
        return self._facilitator(self._keys.found(RECOVERY, digest(_folded(code))).plan, new_id(16), "")

    def _facilitator(self, plan_id: str, person: str, name: str) -> Identity:
        identity = Identity(person, "facilitator", plan_id, None, name, None, self._plan(plan_id).language)
        self._roll.enter(identity)
        return identity

    # -- what facilitators decide ------------------------------------------------------------------------------------

    def govern(self, identity: Identity, intent: str, data: Data, op: str) -> dict[str, Any]:
        """Carry out one of GOVERNING for a facilitator, about their own plan; returns what they should learn.

        Raises NotAllowed for whoever is none, BadgeEnded for whoever is none any more, and what each raises.
        """
        if identity.role != "facilitator":
            raise NotAllowed(intent, identity.role)
        return GOVERNING[intent](Wish(self._store, self._plan(identity.plan_id), identity, data, op))


@dataclass(frozen=True, slots=True)
class Wish:
    """What a facilitator wants of the people of their plan: ``data`` came from a browser and is not trusted."""

    store: Store
    plan: Plan
    identity: Identity
    data: Data
    op: str

    @property
    def ask(self) -> Ask:
        """The same, to read what was sent."""
        return Ask(self.plan, self.identity, self.data)

    def person(self) -> Presence:
        """Return whom it is about; raises MissingData, UnknownParticipant for somebody of no or another plan."""
        found = self.store.roll.presence(self.ask.word("person"))
        if found.identity.plan_id != self.plan.plan_id:
            raise UnknownParticipant
        return found

    def participant(self) -> Presence:
        """Return whom it is about: somebody who takes part or observes."""
        found = self.person()
        if found.identity.role == "facilitator":
            raise UnknownParticipant
        return found

    def change(self, found: Presence, **values: Any) -> None:
        """Let them stand on the roll otherwise; raises BadgeEnded."""
        self.store.roll.change(self.identity.participant_id, found.identity.participant_id, **values)


def _move(wish: Wish) -> dict[str, Any]:
    """Let somebody sit with another group; what they wrote stays where it was written."""
    found, group = wish.participant(), wish.plan.group(wish.ask.word("group"))
    wish.change(found, grp=group.group_id)
    return {"from": found.identity.group_id}


def _remove(wish: Wish) -> dict[str, Any]:
    """End somebody's badge, a facilitator's as well; raises NotYourself."""
    found, now = wish.person(), wish.store.keys.clock()
    if found.identity.participant_id == wish.identity.participant_id:
        raise NotYourself
    if not found.removed:
        wish.change(found, ended=now, removed=now)
    return {}


def _readmit(wish: Wish) -> dict[str, Any]:
    """Let somebody who was removed in again, as the same person; whoever left by themselves is not brought back."""
    found = wish.person()
    if found.removed:
        wish.change(found, ended=None, removed=None)
    return {}


def _observe(wish: Wish) -> dict[str, Any]:
    """Let somebody observe, or take part again."""
    wish.change(wish.participant(), role="observer" if wish.ask.flag("on") else "participant")
    return {}


def _invite(wish: Wish) -> dict[str, Any]:
    """Return a secret by which another person comes in as a facilitator, once and for a day; it is shown only now."""
    name, secret = checked_name(wish.ask.word("name")), new_secret()
    until = wish.store.keys.clock() + INVITED_SECONDS
    key = Key(id_of(wish.op), wish.plan.plan_id, INVITATION, None, name, until, used=False)
    wish.store.keys.cut(wish.identity.participant_id, key, digest(secret))
    return {"invitation": key.key, "secret": secret}


def _uninvite(wish: Wish) -> dict[str, Any]:
    """Take an invitation back; raises InvitationNotFound."""
    open_now = {key.key for key in wish.store.keys.of_plan(wish.plan.plan_id, INVITATION) if not key.used}
    key = wish.ask.word("invitation")
    if key not in open_now or not wish.store.keys.drop(wish.identity.participant_id, wish.plan.plan_id, key):
        raise InvitationNotFound
    return {}


def _renew_recovery(wish: Wish) -> dict[str, Any]:
    """Return a new recovery code; it is shown only now."""
    wish.store.roll.require(wish.identity.participant_id)
    return {"code": People(wish.store, lambda _plan: wish.plan).recovery_code(wish.plan.plan_id)}


def _expect(wish: Wish) -> dict[str, Any]:
    """Say whom a group expects: how many of which sector, and names; raises BadInput, UnknownChoice."""
    group, sectors, names = wish.plan.group(wish.ask.word("group")), wish.data.get("sectors"), wish.ask.words("names")
    if not isinstance(sectors, Mapping) or len(names) > MOST_EXPECTED:
        raise BadInput(field="sectors")
    counted = {checked_sector(sector): _number(number) for sector, number in sectors.items() if number != 0}
    by_looks = {looks(name): checked_name(name) for name in reversed(names) if name.strip()}
    wanted = Expectation(counted, tuple(reversed(by_looks.values())))
    wish.store.expected.put(wish.identity.participant_id, wish.plan.plan_id, group.group_id, wanted)
    return {}


def _number(number: object) -> int:
    if type(number) is not int or not 0 <= number <= MOST_EXPECTED:
        raise BadInput(field="sectors")
    return number


GOVERNING: Mapping[str, Callable[[Wish], dict[str, Any]]] = {
    "move_person": _move,
    "remove_person": _remove,
    "readmit_person": _readmit,
    "set_observer": _observe,
    "invite_facilitator": _invite,
    "revoke_invitation": _uninvite,
    "renew_recovery": _renew_recovery,
    "expect_people": _expect,
}
"""Every decision on people, by its name; all of them a facilitator's alone, and none of another plan's people."""


def _folded(code: str) -> str:
    return "".join(character for character in code.upper() if character.isalnum())
