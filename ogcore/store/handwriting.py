"""What people drew and photographed of their signatures is taken out of the log where names are erased (R54)."""

import json

from sqlalchemy import Connection, delete, select, update

from ogcore.agreement.events import CardSigned, SignaturePhotoKept
from ogcore.store.schema import codes, events, snapshots

_BY_HAND = {CardSigned.__name__: ("drawing", []), SignaturePhotoKept.__name__: ("photo", "")}
"""Of each kind the field that holds it, and what stands there afterwards."""


def erase_handwriting(connection: Connection, plan: str) -> list[str]:
    """Write the rows anew that hold it in the groups of a plan, and forget their snapshots.

    Returns the groups in which there was any. What is under a seal stays as it is: its fingerprint is in other hands.
    Inside the open transaction of ``connection``.
    """
    groups = connection.scalars(select(codes.c.grp).where(codes.c.plan == plan)).all()
    return [group for group in dict.fromkeys(groups) if _erase(connection, group)]


def _erase(connection: Connection, group: str) -> bool:
    chosen = select(events.c.seq, events.c.kind, events.c.data)
    held = chosen.where(events.c.stream == group, events.c.kind.in_(_BY_HAND)).order_by(events.c.seq)
    found = False
    for row in connection.execute(held).all():
        (name, nothing), data = _BY_HAND[row.kind], json.loads(row.data)
        if not data.get(name):
            continue
        data[name], found = nothing, True
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        connection.execute(update(events).where(events.c.seq == row.seq).values(data=text))
    if found:
        connection.execute(delete(snapshots).where(snapshots.c.stream == group))
    return found
