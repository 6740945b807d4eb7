"""Graphviz, in process (pygraphviz and its bundled library) or as the ``dot`` program where only that is found."""

import shutil
import subprocess
import threading

from ogcore.export.errors import LayoutUnavailable

_SECONDS = 120
_one_at_a_time = threading.Lock()  # the Graphviz library keeps global state


def plain_layout(dot: str) -> str:
    """Lay ``dot`` out and return Graphviz's "plain" description: inches, origin at the bottom left.

    Raises LayoutUnavailable when no Graphviz is found or it fails.
    """
    try:
        import pygraphviz  # noqa: PLC0415 - may be missing: the program stands in for it
    except ImportError:
        return _by_program(dot)
    try:
        with _one_at_a_time:
            drawn = pygraphviz.AGraph(string=dot).draw(format="plain", prog="dot")
    except (OSError, ValueError) as error:
        raise LayoutUnavailable(reason=str(error)) from error
    return bytes(drawn).decode()


def _by_program(dot: str) -> str:
    program = shutil.which("dot")
    if program is None:
        raise LayoutUnavailable(reason="no pygraphviz, no dot program")
    try:
        done = subprocess.run(  # noqa: S603 - the program found on the path; the input holds sizes and made-up names only
            [program, "-Tplain"], input=dot.encode(), capture_output=True, timeout=_SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise LayoutUnavailable(reason=str(error)) from error
    return done.stdout.decode()
