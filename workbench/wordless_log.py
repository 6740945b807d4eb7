"""Logs hold nobody's words, at any level and from whichever library: errors tell their kind and their place alone (R5).

Our own lines say nothing else by themselves. But libraries log exceptions too, and the text of an exception may quote
what somebody was just writing; and where they tell what they do they tell whole messages. Of what they note below a
warning, the place alone is told.
"""

import logging
import sys
import threading
import traceback
from collections.abc import Mapping
from types import TracebackType
from typing import Any

from workbench.failure_place import place_of, without_words

_OURS = frozenset({"workbench", "ogcore"})
_QUOTING = "asyncio"
"""The logger whose lines quote the arguments of what failed."""


def keep_words_out() -> None:
    """Let no exception's text be logged or printed by this process from now on."""
    made = logging.getLogRecordFactory()
    if made is not _record:
        logging.setLogRecordFactory(_record)
    sys.excepthook = _print
    sys.unraisablehook = lambda what: _print_error(what.exc_value)
    threading.excepthook = lambda what: _print_error(what.exc_value)


def _record(*args: Any, **kwargs: Any) -> logging.LogRecord:
    record = logging.LogRecord(*args, **kwargs)
    error = record.exc_info[1] if record.exc_info else None
    if error is not None:
        record.exc_info = without_words(error)
    if record.name == _QUOTING and record.levelno >= logging.WARNING:
        record.msg, record.args = "what ran beside failed: %s", (place_of(error) if error else "?",)
        return record
    args = record.args if isinstance(record.args, tuple) else ()
    foreign = record.name.partition(".")[0] not in _OURS
    if foreign and (record.levelno < logging.WARNING or isinstance(record.args, Mapping)):
        told = " ".join(place_of(one) for one in args if isinstance(one, BaseException))
        record.msg, record.args = "%s:%d %s", (record.module, record.lineno, told)
    elif args:
        record.args = tuple(_told(one, foreign=foreign) for one in args)
    return record


def _told(said: object, *, foreign: bool) -> object:
    """Return what a line may tell of something: of an error its place, of what may quote somebody its kind."""
    if isinstance(said, BaseException):
        return place_of(said)
    plain = said is None or isinstance(said, int | float) or (isinstance(said, str) and not any(map(str.isspace, said)))
    return said if plain or not foreign else type(said).__name__


def _print(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    _print_error(error)


def _print_error(error: BaseException | None) -> None:
    if error is not None and not isinstance(error, SystemExit):
        traceback.print_exception(*without_words(error))
