"""Further keys to a plan's doors: invitations to facilitate, the recovery code, return codes; only digests are kept."""

import time
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, Row, delete, insert, select, update

from ogcore.errors import InvitationSpent, UnknownSecret
from ogcore.store.day_roll import day_of
from ogcore.store.roll import INVITATION, RETURN, check_badge
from ogcore.store.schema import keys


@dataclass(frozen=True, slots=True)
class Key:
    """A key as it is kept: what for, of which plan, whose, until when, and whether it was used."""

    key: str
    plan: str
    kind: str
    person: str | None
    name: str
    until: float | None
    used: bool

    def opens(self, now: float) -> bool:
        """Tell whether it still opens anything."""
        return not self.used and (self.until is None or now < self.until)


class Keys:
    """Reading and writing them. ``clock`` is given by tests."""

    def __init__(self, reading: Engine, writing: Engine) -> None:
        self._reading, self._writing = reading, writing
        self.clock = time.time

    def cut(self, by: str | None, new: Key, digest: str) -> None:
        """Keep a new key; one of the same name, and of a person or a plan that has but one of the kind, gives way.

        Raises BadgeEnded when the badge of whoever asks has ended.
        """
        with self._writing.begin() as connection:
            if by is not None:
                check_badge(connection, by)
            connection.execute(delete(keys).where(keys.c.key == new.key))
            connection.execute(
                insert(keys).values(
                    key=new.key,
                    digest=digest,
                    plan=new.plan,
                    kind=new.kind,
                    person=new.person,
                    name=new.name,
                    made=self._moment(new.kind),
                    until=new.until if new.until is None or new.kind != RETURN else day_of(new.until),
                )
            )

    def found(self, kind: str, digest: str) -> Key:
        """Return the key of that kind and digest if it still opens something.

        Raises UnknownSecret, and InvitationSpent for an invitation that opens nothing any more.
        """
        with self._reading.connect() as connection:
            return self._found(connection, kind, digest)

    def use(self, kind: str, digest: str, person: str | None = None) -> Key:
        """Use up a key that opens once, for ``person``; of two who try at once one gets in.

        Raises as :meth:`found` does.
        """
        with self._writing.begin() as connection:
            key = self._found(connection, kind, digest)
            values = {"used": self._moment(kind)} | ({} if person is None else {"person": person})
            unused = (keys.c.key == key.key) & keys.c.used.is_(None)
            if connection.execute(update(keys).where(unused).values(**values)).rowcount != 1:
                raise InvitationSpent(used=True) if kind == INVITATION else UnknownSecret
            return key

    def _moment(self, kind: str) -> float:
        """Return the time that is kept of a key: of people's own the day, or it would tell when they were here (R5)."""
        return day_of(self.clock()) if kind == RETURN else self.clock()

    def _found(self, connection: Connection, kind: str, digest: str) -> Key:
        row = connection.execute(select(keys).where(keys.c.digest == digest, keys.c.kind == kind)).first()
        if row is None:
            raise UnknownSecret
        if not _key(row).opens(self.clock()):
            raise InvitationSpent(used=_key(row).used) if kind == INVITATION else UnknownSecret
        return _key(row)

    def of_plan(self, plan: str, kind: str) -> list[Key]:
        """Return the keys of a plan of one kind, the oldest first."""
        chosen = select(keys).where(keys.c.plan == plan, keys.c.kind == kind).order_by(keys.c.made)
        with self._reading.connect() as connection:
            return [_key(row) for row in connection.execute(chosen)]

    def drop(self, by: str, plan: str, key: str) -> bool:
        """Let a key open nothing any more; tells whether there was one. Raises BadgeEnded."""
        with self._writing.begin() as connection:
            check_badge(connection, by)
            gone = connection.execute(delete(keys).where(keys.c.plan == plan, keys.c.key == key))
            return gone.rowcount == 1


def _key(row: Row[Any]) -> Key:
    return Key(row.key, row.plan, row.kind, row.person, row.name, row.until, row.used is not None)
