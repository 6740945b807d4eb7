"""Words that a spreadsheet would take for a formula, made harmless and brought back (R43).

A spreadsheet runs a cell that begins with ``=``, ``+``, ``-`` or ``@``; one opened with another separator than it was
written with has cells that begin in the middle of ours. A ``'`` before each such place keeps every program from it.
"""

import re

_RUN = "=+@\uff1d\uff0b\uff0d\uff20\u2212-"  # also the wide forms, which some spreadsheets run, and the true minus
_PLACE = re.compile(rf"(^|[;,\t\n|])(?='*[{_RUN}])")
_GUARDED = re.compile(rf"(^|[;,\t\n|])'(?='*[{_RUN}])")


def guarded(text: str) -> str:
    """Return ``text`` as no spreadsheet runs it; :func:`unguarded` gives it back, whatever it is."""
    return _PLACE.sub(r"\1'", text)


def unguarded(text: str) -> str:
    """Return what :func:`guarded` was given."""
    return _GUARDED.sub(r"\1", text)
