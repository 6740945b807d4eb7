"""What a log may know of a failure: what kind it was and where it arose; its text may quote a person's words."""

from pathlib import Path
from typing import Any


def place_of(error: BaseException) -> str:
    """Return the kind of an exception and the file and line it came from."""
    trace, place = error.__traceback__, "?"
    while trace is not None:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} at {place}"


def without_words(error: BaseException) -> tuple[type[BaseException], BaseException, Any]:
    """Return what a log may know of an error: what kind it is and where it arose, not what it says."""
    try:
        bare = type(error).__new__(type(error))
    except TypeError:  # a kind that cannot be made without its words
        bare = Exception()
    return type(bare), bare, error.__traceback__
