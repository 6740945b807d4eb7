"""Logs hold nobody's words, at any level and from whichever library: errors tell their kind and their place alone (R5).

Our own lines say nothing else by themselves. But libraries log exceptions too, and the text of an exception may quote
what somebody was just writing.
"""

import logging
import sys
import threading
import traceback
from types import TracebackType
from typing import Any

from workbench.failure_place import place_of, without_words

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
    elif isinstance(record.args, tuple):
        record.args = tuple(place_of(one) if isinstance(one, BaseException) else one for one in record.args)
    return record


def _print(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    _print_error(error)


def _print_error(error: BaseException | None) -> None:
    if error is not None and not isinstance(error, SystemExit):
        traceback.print_exception(*without_words(error))
