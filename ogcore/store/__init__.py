"""Keeping: an append-only log with snapshots, and the roll of who is in the room. Nobody else knows a database."""

from ogcore.store.engine import open_store
from ogcore.store.store import Store

__all__ = ["Store", "open_store"]
