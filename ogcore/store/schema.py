"""The tables. Events are only ever added; the rest can be rebuilt from them, but for the roll and the keys.

What is taken out of the log again is what was coming in and never came in whole (:mod:`ogcore.store.arrival`).
"""

from sqlalchemy import BigInteger, Column, Float, Integer, MetaData, String, Table, Text, UniqueConstraint

metadata = MetaData()

events = Table(
    "events",
    metadata,
    Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("stream", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    Column("op", String(80), nullable=False, index=True),
    Column("kind", String(60), nullable=False),
    Column("data", Text, nullable=False),
    Column("actor", String(40)),
    Column("at", Float, nullable=False),
    Column("format", Integer, nullable=False, server_default="1"),
    Column("tag", String(40)),
    UniqueConstraint("stream", "version"),
)
"""The log: ``seq`` is the order of everything, ``version`` the order within a stream (a plan or a group).

``actor`` is empty where nobody may know; ``tag`` then tells whose it was, to the holder of a key that is never written
and soon forgotten (:mod:`ogcore.record.voice`).
``format`` is the number of the form in which ``data`` is written (:mod:`ogcore.record.upcast`).
"""

formats = Table("formats", metadata, Column("number", Integer, primary_key=True))
"""The formats in which anything has been written here: a version that does not know the highest stays out."""

operations = Table(
    "operations",
    metadata,
    Column("stream", String(40), primary_key=True),
    Column("op", String(80), primary_key=True),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
)
"""Which events an operation led to, so that the same gesture sent twice takes effect once."""

arrivals = Table(
    "arrivals",
    metadata,
    Column("stream", String(40), primary_key=True),
    Column("plan", String(40), nullable=False, index=True),
    Column("at", Float, nullable=False),
)
"""Streams of plans that are coming in piece by piece (:mod:`ogcore.store.arrival`): nobody sees them yet."""

snapshots = Table(
    "snapshots",
    metadata,
    Column("stream", String(40), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("data", Text, nullable=False),
)
"""A group's state at some version: only to open a long log quickly, never the truth.

``data`` is a checksum, a blank and the state (:mod:`ogcore.store.snapshot`).
"""

plans = Table(
    "plans",
    metadata,
    Column("plan", String(40), primary_key=True),
    Column("secret", String(64), nullable=False, unique=True),
    Column("created", Float, nullable=False),
    Column("by_day", Integer),
)
"""The plans, with the SHA-256 of the facilitator's secret: the file alone opens no door.

``by_day``: the roll of the plan keeps days and no times, as a stage was chosen for the Chatham House Rule (R5).
"""

codes = Table(
    "codes",
    metadata,
    Column("code", String(20), primary_key=True),
    Column("plan", String(40), nullable=False),
    Column("grp", String(40), nullable=False),
)
"""Which group a join code leads to."""

roll = Table(
    "roll",
    metadata,
    Column("participant", String(40), primary_key=True),
    Column("plan", String(40), nullable=False, index=True),
    Column("grp", String(40), index=True),
    Column("role", String(20), nullable=False),
    Column("name", String(200), nullable=False),
    Column("sector", String(40)),
    Column("language", String(10), nullable=False),
    Column("joined", Float, nullable=False),
    Column("seen", Float, nullable=False),
    Column("ended", Float),
    Column("removed", Float),
)
"""Who is in the room. Apart from the log, so that it can be forgotten without touching what was agreed.

``ended``: since when their badge opens nothing any more; what they did stays theirs. ``removed``: since when because a
facilitator wanted it so, who may let them in again.
"""

keys = Table(
    "keys",
    metadata,
    Column("key", String(40), primary_key=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("plan", String(40), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("person", String(40)),
    Column("name", String(200), nullable=False),
    Column("made", Float, nullable=False),
    Column("until", Float),
    Column("used", Float),
)
"""What else opens a door of a plan: invitations to facilitate, the facilitators' recovery code, people's return codes.

Only a digest of each is kept. ``person`` is whose return code it is, or who came by an invitation; ``name`` whom an
invitation is for; ``until`` its last moment, if it has one; ``used`` when it opened a door that it opens once.
"""

expected = Table(
    "expected",
    metadata,
    Column("grp", String(40), primary_key=True),
    Column("plan", String(40), nullable=False, index=True),
    Column("people", Text, nullable=False),
)
"""Whom a group expects, as JSON: numbers by sector and names. Names of people, so apart from the log as well."""
