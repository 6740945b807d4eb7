"""Graphviz, in process (pygraphviz and its bundled library) or as the ``dot`` program where only that is found."""

import os
import shutil
import subprocess
import tempfile
import threading
from typing import IO

from ogcore.errors import full_disk_refused
from ogcore.export.errors import ExportError, LayoutUnavailable

_SECONDS = 120
_one_at_a_time = threading.Lock()  # the Graphviz library keeps global state


def plain_layout(dot: str) -> str:
    """Lay ``dot`` out and return Graphviz's "plain" description: inches, origin at the bottom left.

    Raises LayoutUnavailable when no Graphviz is found, DiskFull, and ExportError when it fails.
    """
    try:
        import pygraphviz  # noqa: PLC0415 - may be missing: the program stands in for it
    except ImportError:
        return _by_program(dot)
    try:
        with _one_at_a_time, full_disk_refused():
            graph = pygraphviz.AGraph()
            with _file_of(dot.encode()) as file:
                graph.read(file)
            drawn = graph.draw(format="plain", prog="dot")
    except (OSError, ValueError) as error:
        raise ExportError(reason=str(error)) from error
    return bytes(drawn).decode()


def _file_of(content: bytes) -> IO[bytes]:
    """Return a file to read ``content`` from, which takes no space on a disk where the system can do that.

    The library reads graphs from files only, and writes one into the temporary folder for a graph it is given as text.
    """
    try:
        file: IO[bytes] = os.fdopen(os.memfd_create("graph"), "w+b")
    except (AttributeError, OSError):  # there is none on this system
        file = tempfile.TemporaryFile()  # noqa: SIM115 - its reader closes it
    file.write(content)
    file.seek(0)
    return file


def _by_program(dot: str) -> str:
    program = shutil.which("dot")
    if program is None:
        raise LayoutUnavailable(reason="no pygraphviz, no dot program")
    try:
        with full_disk_refused():
            done = subprocess.run(  # noqa: S603 - the program found on the path; the input holds sizes and made-up names only
                [program, "-Tplain"], input=dot.encode(), capture_output=True, timeout=_SECONDS, check=True
            )
    except (OSError, subprocess.SubprocessError) as error:
        raise ExportError(reason=str(error)) from error
    return done.stdout.decode()
