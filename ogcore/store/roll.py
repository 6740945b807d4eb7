"""The roll: who is in the room, the join codes and the keys of the plans. Apart from the log, and erasable (R5)."""

import hashlib
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Engine, Row, delete, func, insert, select, update

from ogcore.errors import (
    BadgeEnded,
    MovedAway,
    Observes,
    PersonRemoved,
    UnknownCode,
    UnknownParticipant,
    UnknownSecret,
)
from ogcore.record.participant import Identity, checked_role
from ogcore.store.day_roll import HERE, day_of, keeping_days, note_seen, rewrite, write_anew
from ogcore.store.schema import codes, keys, plans, roll


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody on the roll, when they joined and when their page was last open (seconds since 1970).

    ``ended``: their badge opens nothing any more; ``removed``: because a facilitator wanted it so.
    """

    identity: Identity
    joined: float
    seen: float
    ended: bool = False
    removed: bool = False

    @property
    def by_day(self) -> bool:
        """Whether no more than the day is told of when they joined (R5), or not even that (R54)."""
        return self.joined == day_of(self.joined)


NEVER = 0.0
"""When the page of somebody was last open who has never come in."""
INVITATION, RECOVERY, RETURN = "invitation", "recovery", "return"
"""What a key is for: to come in as a facilitator, once; to get the desk back; to be oneself on another device."""


def digest(secret: str) -> str:
    """Return what is kept of a secret that nobody can guess: its SHA-256."""
    return hashlib.sha256(secret.encode()).hexdigest()


class Roll:
    """Reading and writing the roll. Codes are compared by their letters and digits alone, however they are typed."""

    def __init__(self, reading: Engine, writing: Engine, scrub: Callable[[], None] = lambda: None) -> None:
        """``scrub`` is called when rows that keep days alone have been written anew: nothing older may stay."""
        self._reading, self._writing, self._scrub = reading, writing, scrub

    @contextmanager
    def _changing(self, *people: str, plan: str | None = None) -> Iterator[Connection]:
        """Change what stands on the roll of some people or of a plan: where days alone are kept, all of it anew."""
        with self._writing.begin() as connection:
            yield connection
            of_people = select(roll.c.plan).where(roll.c.participant.in_(people)).distinct()
            concerned = list(connection.scalars(of_people)) if people else []
            anew = write_anew(connection, *concerned, *([] if plan is None else [plan]))
        if anew:
            self._scrub()

    def renew_secret(self, plan: str, secret: str) -> None:
        """Replace the facilitator's secret: the link handed out before stops working, and so do its badges (R47)."""
        with self._changing(plan=plan) as connection:
            connection.execute(update(plans).where(plans.c.plan == plan).values(secret=digest(secret)))
            facilitators = (roll.c.plan == plan) & (roll.c.role == "facilitator") & roll.c.ended.is_(None)
            connection.execute(update(roll).where(facilitators).values(ended=time.time()))
            connection.execute(delete(keys).where(keys.c.plan == plan, keys.c.kind == INVITATION))

    def end(self, participant: str) -> None:
        """Let somebody's badge open nothing any more; what they did stays theirs."""
        with self._changing(participant) as connection:
            mine = (roll.c.participant == participant) & roll.c.ended.is_(None)
            connection.execute(update(roll).where(mine).values(ended=time.time()))

    def plans(self) -> list[str]:
        """Return all plans, the oldest first."""
        with self._reading.connect() as connection:
            return list(connection.scalars(select(plans.c.plan).order_by(plans.c.created)))

    def begun(self, plan: str) -> float:
        """Return when a plan was begun here, or brought in (seconds since 1970); 0 for one that is not there."""
        with self._reading.connect() as connection:
            return float(connection.scalar(select(plans.c.created).where(plans.c.plan == plan)) or 0.0)

    def plan_of_secret(self, secret: str) -> str:
        """Return the plan that the facilitator's ``secret`` opens; raises UnknownSecret.

        The look-up is by digest, so its timing tells nothing about the secret.
        """
        with self._reading.connect() as connection:
            plan = connection.scalar(select(plans.c.plan).where(plans.c.secret == digest(secret)))
        if plan is None:
            raise UnknownSecret
        return str(plan)

    def add_plan_with_people(self, connection: Connection, plan: str, secret: str, people: Iterable[Identity]) -> None:
        """Register a plan with its people inside the open transaction of ``connection``.

        Only a digest of the facilitator's ``secret`` is kept.
        """
        connection.execute(insert(plans).values(plan=plan, secret=digest(secret), created=time.time()))
        for identity in people:
            connection.execute(insert(roll).values(**_row(identity) | {"seen": NEVER}))  # of a file nobody is here

    def code_taken(self, code: str) -> bool:
        """Tell whether the code leads somewhere already."""
        with self._reading.connect() as connection:
            return connection.scalar(select(codes.c.code).where(codes.c.code == _folded(code))) is not None

    def count_codes(self) -> int:
        """Return how many codes lead somewhere."""
        with self._reading.connect() as connection:
            return connection.scalar(select(func.count()).select_from(codes)) or 0

    def group_of_code(self, code: str) -> tuple[str, str]:
        """Return the plan and the group that ``code`` leads to; raises UnknownCode."""
        with self._reading.connect() as connection:
            row = connection.execute(select(codes.c.plan, codes.c.grp).where(codes.c.code == _folded(code))).first()
        if row is None:
            raise UnknownCode
        return row[0], row[1]

    def enter(self, identity: Identity) -> None:
        """Put somebody on the roll."""
        with self._changing(plan=identity.plan_id) as connection:
            connection.execute(insert(roll).values(**_row(identity)))

    def enter_once(self, identity: Identity, otherwise: str) -> Identity:
        """Put somebody on the roll, and return who that is: a form that was sent twice makes one person.

        Where somebody else is there already under the same identifier (a form taken up again for the next person),
        whoever comes is put there as ``otherwise``.
        """
        with self._changing(plan=identity.plan_id) as connection:
            there = connection.execute(select(roll).where(roll.c.participant == identity.participant_id)).first()
            if there is not None:
                known = _identity(there)
                if there.ended is None and (known.plan_id, known.name, known.sector) == (
                    identity.plan_id,
                    identity.name,
                    identity.sector,
                ):
                    return known
                identity = replace(identity, participant_id=otherwise)
            connection.execute(insert(roll).values(**_row(identity)))
            return identity

    def identity(self, participant: str) -> Identity:
        """Return who that is; raises UnknownParticipant, also when their badge has ended, and PersonRemoved."""
        with self._reading.connect() as connection:
            row = connection.execute(select(roll).where(roll.c.participant == participant)).first()
        if row is not None and row.removed is not None:
            raise PersonRemoved(row.plan)
        if row is None or row.ended is not None:
            raise UnknownParticipant
        return _identity(row)

    def presence(self, participant: str) -> Presence:
        """Return somebody as they stand on the roll, whatever has become of them; raises UnknownParticipant."""
        with self._reading.connect() as connection:
            row = connection.execute(select(roll).where(roll.c.participant == participant)).first()
        if row is None:
            raise UnknownParticipant
        return _presence(row)

    def change(self, by: str, participant: str, **values: Any) -> None:
        """Let somebody stand on the roll otherwise; raises BadgeEnded when the badge of whoever asks has ended."""
        with self._changing(participant) as connection:
            check_badge(connection, by)
            connection.execute(update(roll).where(roll.c.participant == participant).values(**values))

    def require(self, by: str) -> None:
        """Raise BadgeEnded when somebody's badge has ended."""
        with self._reading.connect() as connection:
            check_badge(connection, by)

    def places(self, participants: Collection[str]) -> dict[str, Identity | None]:
        """Return those of the people named who are on the roll as they stand on it, None when their badge has ended."""
        chosen = select(roll).where(roll.c.participant.in_(participants))
        with self._reading.connect() as connection:
            rows = connection.execute(chosen).all()
        return {row.participant: None if row.ended is not None else _identity(row) for row in rows}

    def set_language(self, participant: str, language: str) -> None:
        """Remember the language somebody reads in."""
        with self._changing(participant) as connection:
            connection.execute(update(roll).where(roll.c.participant == participant).values(language=language))

    def seen(self, *participants: str) -> None:
        """Note that their pages are open now, in one transaction for a whole room."""
        if not participants:
            return
        people, now = roll.c.participant.in_(participants), time.time()
        with self._writing.begin() as connection:
            concerned = list(connection.scalars(select(roll.c.plan).where(people).distinct()))
            by_day = keeping_days(connection, concerned)
            in_place = bool(by_day) and connection.dialect.name == "sqlite"
            openly = people & roll.c.plan.not_in(by_day) if in_place else people
            connection.execute(update(roll).where(openly).values(seen=now))
            if in_place:
                note_seen(connection, participants, by_day, now)
            else:
                write_anew(connection, *by_day)
        if by_day:
            self._scrub()

    def present(self, plan: str, group: str | None = None) -> list[Presence]:
        """Return everybody on the roll of a plan (or of one of its groups), in order of arrival."""
        chosen = select(roll).where(roll.c.plan == plan).order_by(roll.c.joined, roll.c.participant)
        if group is not None:
            chosen = chosen.where(roll.c.grp == group)
        with self._reading.connect() as connection:
            return [_presence(row) for row in connection.execute(chosen)]


def forget_people(connection: Connection, plan: str, called: str) -> None:
    """Call everybody who has joined a plan ``called`` and their number, and forget when they came and went (R54).

    Their number stands in place of the time: whoever is numbered keeps their number when it is done again. Codes by
    which people come back on another device are void. Who facilitates, or is invited to, has no name from then
    on. All rows of the plan are written anew; inside the open transaction of ``connection``.
    """
    people = (roll.c.plan == plan) & (roll.c.role != "facilitator")  # who observes has a name as well
    arrived = select(roll).where(people).order_by(roll.c.joined, roll.c.participant)
    now = time.time()
    for number, row in enumerate(connection.execute(arrived).all(), 1):
        here = abs(now - row.seen) < HERE
        values = {
            "name": f"{called} {number}",
            "joined": float(number),
            "seen": row.seen if here else min(row.seen, 1.0),
        }
        gone = {name: 0.0 for name in ("ended", "removed") if getattr(row, name) is not None}
        connection.execute(update(roll).where(roll.c.participant == row.participant).values(**values, **gone))
    connection.execute(delete(keys).where(keys.c.plan == plan, keys.c.kind == RETURN))
    facilitators = (roll.c.plan == plan) & (roll.c.role == "facilitator")
    connection.execute(update(roll).where(facilitators).values(name=""))
    connection.execute(update(keys).where(keys.c.plan == plan).values(name=""))
    rewrite(connection, plan, by_day=False)


def check_badge(connection: Connection, participant: str) -> None:
    """Raise BadgeEnded when that person's badge has ended; who is on no roll (a script, the owner) has none to end."""
    if connection.scalar(select(roll.c.ended).where(roll.c.participant == participant)) is not None:
        raise BadgeEnded


def check_place(connection: Connection, participant: str, stream: str) -> None:
    """Raise a refusal unless somebody may write to a stream, as the roll has them at the moment of writing.

    Raises BadgeEnded, Observes, and MovedAway for a participant of another group; what else they may, the rules say.
    """
    row = connection.execute(select(roll).where(roll.c.participant == participant)).first()
    if row is None:  # a script, the owner: on no roll
        return
    if row.ended is not None:
        raise BadgeEnded
    if row.role == "observer":
        raise Observes
    if row.role == "participant" and row.grp != stream:
        raise MovedAway


def replace_code(connection: Connection, code: str, plan: str, group: str) -> None:
    """Let ``code`` lead to a group, and no other any more, inside the open transaction of ``connection``."""
    connection.execute(delete(codes).where(codes.c.grp == group))
    add_code(connection, code, plan, group)


def add_code(connection: Connection, code: str, plan: str, group: str) -> None:
    """Let ``code`` lead to a group, inside the open transaction of ``connection``."""
    connection.execute(insert(codes).values(code=_folded(code), plan=plan, grp=group))


def _folded(code: str) -> str:
    return "".join(character for character in code.upper() if character.isalnum())


def _row(identity: Identity) -> dict[str, Any]:
    moment = time.time()
    return {
        "participant": identity.participant_id,
        "plan": identity.plan_id,
        "grp": identity.group_id,
        "role": identity.role,
        "name": identity.name,
        "sector": identity.sector,
        "language": identity.language,
        "joined": moment,
        "seen": moment,
    }


def _presence(row: Row[Any]) -> Presence:
    return Presence(_identity(row), row.joined, row.seen, row.ended is not None, row.removed is not None)


def _identity(row: Row[Any]) -> Identity:
    role = checked_role(row.role)
    return Identity(row.participant, role, row.plan, row.grp, row.name, row.sector, row.language)
