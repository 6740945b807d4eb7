"""What a log may know of a failure: what kind it was and where it arose; its text may quote a person's words."""

from pathlib import Path


def place_of(error: BaseException) -> str:
    """Return the kind of an exception and the file and line it came from."""
    trace, place = error.__traceback__, "?"
    while trace is not None:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} at {place}"
