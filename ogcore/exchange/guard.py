"""Words that a spreadsheet would take for a formula, made harmless and brought back (R43).

A spreadsheet runs a cell that begins with ``=``, ``+``, ``-`` or ``@``; one opened with another separator than it was
written with has cells that begin in the middle of ours. A ``'`` before each such place keeps every program from it.
"""

import re

_RUN = "=+@\uff1d\uff0b\uff0d\uff20\u2212-"  # also the wide forms, which some spreadsheets run, and the true minus
_BEFORE = (
    "'\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
)
"""What may stand before it unseen, and is passed over by some programs; and our own guard."""
_PLACE = re.compile(rf"(^|[;,\t\n|])(?=[{_BEFORE}]*[{_RUN}])")
_GUARDED = re.compile(rf"(^|[;,\t\n|])'(?=[{_BEFORE}]*[{_RUN}])")


def guarded(text: str) -> str:
    """Return ``text`` as no spreadsheet runs it; :func:`unguarded` gives it back, whatever it is."""
    return _PLACE.sub(r"\1'", text)


def unguarded(text: str) -> str:
    """Return what :func:`guarded` was given."""
    return _GUARDED.sub(r"\1", text)
