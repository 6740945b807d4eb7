"""What Voila's dependencies import and the workbench never uses, left out: it is most of the time a start takes."""

from __future__ import annotations

import sys

UNUSED = ("rfc3987_syntax",)
"""Modules that others import only if they are installed.

``rfc3987_syntax`` compiles a grammar of internationalised addresses for seconds of processor time, so that jsonschema
can check the format ``iri``: no schema of Jupyter's asks for it. jsonschema does without it where it is missing.
"""


def leave_out() -> None:
    """Let the unused modules look as if they were not installed; one that is imported already stays."""
    for name in UNUSED:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]
