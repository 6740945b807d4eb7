"""One server a file of plans: two would each count the people and the pace of their own.

The lock is the operating system's, on a file of its own beside the plans, and SQLite takes it, on every system: it ends
with whoever holds it, however they end, and leaves nobody locked out.
"""

import os
import sqlite3
from pathlib import Path

from ogcore.errors import StoreError

_OWNER_ONLY = 0o600


def claim_file(path: Path) -> sqlite3.Connection:
    """Hold the plans in the file ``path`` for this server, until the connection returned is closed.

    Raises StoreError: ``taken`` when another server has them, ``busy`` when no file can be kept beside them.
    """
    beside = path.with_name(f"{path.name}-serving")
    try:
        os.close(os.open(beside, os.O_WRONLY | os.O_CREAT, _OWNER_ONLY))
        connection = sqlite3.connect(beside, timeout=0, isolation_level=None, check_same_thread=False)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(reason="busy") from error
    try:
        connection.execute("PRAGMA journal_mode = MEMORY")  # nothing is written: no journal lies about
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        connection.close()
        raise StoreError(reason="taken" if error.sqlite_errorcode == sqlite3.SQLITE_BUSY else "busy") from error
    return connection
