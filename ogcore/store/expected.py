"""Whom the groups of a plan expect: numbers by sector and names, which a facilitator has entered (R47)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, Engine, delete, insert, select, update

from ogcore.store.roll import check_badge
from ogcore.store.schema import expected


@dataclass(frozen=True, slots=True)
class Expectation:
    """How many people of which sector a group expects, and the names of those it knows of."""

    sectors: Mapping[str, int] = field(default_factory=dict)
    names: tuple[str, ...] = ()


class Expected:
    """Reading and writing whom groups expect. Apart from the log, and erasable: there are names in it."""

    def __init__(self, reading: Engine, writing: Engine) -> None:
        self._reading, self._writing = reading, writing

    def put(self, by: str, plan: str, group: str, wanted: Expectation) -> None:
        """Say whom a group expects, in place of what was said before; raises BadgeEnded."""
        with self._writing.begin() as connection:
            check_badge(connection, by)
            connection.execute(delete(expected).where(expected.c.grp == group))
            people = json.dumps({"sectors": dict(wanted.sectors), "names": list(wanted.names)}, ensure_ascii=False)
            if wanted != Expectation():
                connection.execute(insert(expected).values(grp=group, plan=plan, people=people))

    def of_plan(self, plan: str) -> dict[str, Expectation]:
        """Return whom the groups of a plan expect; those that expect nobody are not among them."""
        with self._reading.connect() as connection:
            rows = connection.execute(select(expected).where(expected.c.plan == plan)).all()
        held = {row.grp: json.loads(row.people) for row in rows}
        return {group: Expectation(said["sectors"], tuple(said["names"])) for group, said in held.items()}


def forget_expected_names(connection: Connection, plan: str) -> None:
    """Let a plan expect nobody by name any more, inside the open transaction of ``connection``; numbers stay (R54)."""
    for row in connection.execute(select(expected).where(expected.c.plan == plan)).all():
        people = json.dumps({"sectors": json.loads(row.people)["sectors"], "names": []})
        connection.execute(update(expected).where(expected.c.grp == row.grp).values(people=people))
