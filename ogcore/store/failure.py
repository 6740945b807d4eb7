"""What a failure of the database is, in words of the core: away for a while, full, damaged, or a mistake of ours."""

import sqlite3

from sqlalchemy import ExceptionContext

from ogcore.errors import StoreDamaged, StoreFull, StoreUnavailable

_HELD = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_ERROR}
"""The last is what SQLite says where a table is missing: our questions are right, so the file is not."""
_READING = {sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_CORRUPTFS}
_PRIMARY = 0xFF
_AWAY = ("OperationalError", "InterfaceError", "AdminShutdown")
_FULL_SERVER, _HELD_SERVER = "DiskFull", "LockNotAvailable"


def told_apart(context: ExceptionContext) -> None:
    """Raise StoreUnavailable, StoreFull or StoreDamaged for a failure that is one; leave all others as they are."""
    error = context.original_exception
    if isinstance(error, sqlite3.Error):
        _told_apart_of_sqlite(error)
    elif type(error).__name__ == _FULL_SERVER:
        raise StoreFull from error
    elif type(error).__name__ == _HELD_SERVER:
        raise StoreUnavailable("busy") from error
    elif context.is_disconnect or type(error).__name__ in _AWAY:
        raise StoreUnavailable("connection") from error


def is_no_database(damage: StoreDamaged) -> bool:
    """Tell whether the file is none of SQLite's at all, or has lost its head."""
    return getattr(damage.__cause__, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB


def _told_apart_of_sqlite(error: sqlite3.Error) -> None:
    code = getattr(error, "sqlite_errorcode", None)  # what Python itself refuses has none
    if code is None:
        if isinstance(error, sqlite3.OperationalError):  # a text that is not in UTF-8
            raise StoreDamaged from error
        return
    primary = code & _PRIMARY
    if primary in _HELD:
        raise StoreUnavailable("busy") from error
    if primary in _DAMAGED or code in _READING:
        raise StoreDamaged from error
    if primary in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):  # a quota that is used up is the latter
        raise StoreFull from error
