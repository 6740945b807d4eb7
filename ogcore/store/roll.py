"""The roll: who is in the room, the join codes and the keys of the plans. Apart from the log, and erasable (R5)."""

import hashlib
import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, Row, func, insert, select, update

from ogcore.errors import BadgeEnded, UnknownCode, UnknownParticipant, UnknownSecret
from ogcore.record.participant import Identity, checked_role
from ogcore.store.schema import codes, plans, roll


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody on the roll, when they joined and when their page was last open (seconds since 1970)."""

    identity: Identity
    joined: float
    seen: float


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


class Roll:
    """Reading and writing the roll. Codes are compared by their letters and digits alone, however they are typed."""

    def __init__(self, reading: Engine, writing: Engine) -> None:
        self._reading, self._writing = reading, writing

    def renew_secret(self, plan: str, secret: str) -> None:
        """Replace the facilitator's secret: the link handed out before stops working, and so do its badges (R47)."""
        with self._writing.begin() as connection:
            connection.execute(update(plans).where(plans.c.plan == plan).values(secret=_digest(secret)))
            facilitators = (roll.c.plan == plan) & (roll.c.role == "facilitator") & roll.c.ended.is_(None)
            connection.execute(update(roll).where(facilitators).values(ended=time.time()))

    def end(self, participant: str) -> None:
        """Let somebody's badge open nothing any more; what they did stays theirs."""
        with self._writing.begin() as connection:
            mine = (roll.c.participant == participant) & roll.c.ended.is_(None)
            connection.execute(update(roll).where(mine).values(ended=time.time()))

    def ended(self, participants: Collection[str]) -> set[str]:
        """Return those among the people named whose badge has ended."""
        chosen = select(roll.c.participant).where(roll.c.participant.in_(participants), roll.c.ended.is_not(None))
        with self._reading.connect() as connection:
            return set(connection.scalars(chosen))

    def plans(self) -> list[str]:
        """Return all plans, the oldest first."""
        with self._reading.connect() as connection:
            return list(connection.scalars(select(plans.c.plan).order_by(plans.c.created)))

    def plan_of_secret(self, secret: str) -> str:
        """Return the plan that the facilitator's ``secret`` opens; raises UnknownSecret.

        The look-up is by digest, so its timing tells nothing about the secret.
        """
        with self._reading.connect() as connection:
            plan = connection.scalar(select(plans.c.plan).where(plans.c.secret == _digest(secret)))
        if plan is None:
            raise UnknownSecret
        return str(plan)

    def add_plan_with_people(self, connection: Connection, plan: str, secret: str, people: Iterable[Identity]) -> None:
        """Register a plan with its people inside the open transaction of ``connection``.

        Only a digest of the facilitator's ``secret`` is kept.
        """
        connection.execute(insert(plans).values(plan=plan, secret=_digest(secret), created=time.time()))
        for identity in people:
            connection.execute(insert(roll).values(**_row(identity)))

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
        with self._writing.begin() as connection:
            connection.execute(insert(roll).values(**_row(identity)))

    def identity(self, participant: str) -> Identity:
        """Return who that is; raises UnknownParticipant, also when their badge has ended."""
        with self._reading.connect() as connection:
            row = connection.execute(select(roll).where(roll.c.participant == participant)).first()
        if row is None or row.ended is not None:
            raise UnknownParticipant
        return _identity(row)

    def set_language(self, participant: str, language: str) -> None:
        """Remember the language somebody reads in."""
        with self._writing.begin() as connection:
            connection.execute(update(roll).where(roll.c.participant == participant).values(language=language))

    def seen(self, *participants: str) -> None:
        """Note that their pages are open now, in one transaction for a whole room."""
        if not participants:
            return
        with self._writing.begin() as connection:
            connection.execute(update(roll).where(roll.c.participant.in_(participants)).values(seen=time.time()))

    def present(self, plan: str, group: str | None = None) -> list[Presence]:
        """Return everybody on the roll of a plan (or of one of its groups), in order of arrival."""
        chosen = select(roll).where(roll.c.plan == plan).order_by(roll.c.joined)
        if group is not None:
            chosen = chosen.where(roll.c.grp == group)
        with self._reading.connect() as connection:
            return [Presence(_identity(row), row.joined, row.seen) for row in connection.execute(chosen)]


def check_badge(connection: Connection, participant: str) -> None:
    """Raise BadgeEnded when that person's badge has ended; who is on no roll (a script, the owner) has none to end."""
    if connection.scalar(select(roll.c.ended).where(roll.c.participant == participant)) is not None:
        raise BadgeEnded


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


def _identity(row: Row[Any]) -> Identity:
    role = checked_role(row.role)
    return Identity(row.participant, role, row.plan, row.grp, row.name, row.sector, row.language)
