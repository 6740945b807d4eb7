"""The far side of :mod:`workbench.server.file_maker`: what a child process is, and what it does for one file.

The server imports this as well, so the engines that draw and typeset are imported only where they are used.
"""

from __future__ import annotations

import json
import logging
import multiprocessing
import os
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing.connection import wait
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ogcore.errors import OgError, full_disk_refused
from ogcore.record.participant import Identity
from workbench.failure_place import place_of
from workbench.files.progress import into

if TYPE_CHECKING:
    from ogcore.workshop.workshop import Workshop

_log = logging.getLogger(__name__)
_ORPHANED = 71


@dataclass(frozen=True, slots=True)
class Made:
    """A file as it travels between processes."""

    filename: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Refused:
    """Why there is no file: the refusal's code and data, as its class may be one that the server has not imported."""

    code: str
    data: Mapping[str, Any]


def begin(most_bytes: int, folder: Path | None = None) -> None:
    """Make this process one that serves: ready to draw, and gone with its server.

    Its files may take ``most_bytes`` beyond what it needs to be ready, on systems that can hold it to that. What its
    engines put on the disk meanwhile lies in ``folder``.
    """
    tempfile.tempdir = None if folder is None else str(folder)
    threading.Thread(target=_end_with_the_server, name="server", daemon=True).start()
    from workbench.files import downloads  # noqa: F401, PLC0415 - brings the drawing engines

    _bound(most_bytes)


def make(
    store_url: str, identity: Identity, path: str, language: str, public_url: str = "", told: str = ""
) -> Made | Refused:
    """Return the file at ``path`` for ``identity``, see :func:`workbench.files.downloads.produce`.

    How far it is, it says in the file at ``told`` (:mod:`workbench.files.progress`).
    Raises MemoryError; any other failure is logged, without anybody's words, and refused.
    """
    from workbench.files import downloads  # noqa: PLC0415 - brings the drawing engines

    try:
        with full_disk_refused():
            made = downloads.produce(
                workshop_of(store_url), identity, path, language, public_url=public_url, tell=into(told)
            )
    except OgError as error:
        return Refused(error.code, dict(error.data))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever an engine raises, this process goes on
        _log.error("a file could not be made: %s", place_of(error))
        return Refused("export_failed", {})
    return Made(made.filename, made.content_type, made.data)


def read(path: str, name: str, encoding: str | None, language: str, most_bytes: int) -> Made | Refused:
    """Return what the tree file at ``path`` holds as JSON, see :func:`workbench.files.tree_reading.read_file`.

    It may take ``most_bytes`` beyond what this process has taken already. Raises as :func:`make` does.
    """
    from workbench.files import tree_reading  # noqa: PLC0415 - with what needs it

    before = _bound(most_bytes)
    try:
        with full_disk_refused():
            found = tree_reading.read_file(Path(path).read_bytes(), name, encoding, language)
        said = json.dumps({"state": "read", **found}, ensure_ascii=False, separators=(",", ":")).encode()
    except OgError as error:
        return Refused(error.code, dict(error.data))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a file makes a reader stumble over, this process goes on
        _log.error("a file could not be read: %s", place_of(error))
        return Refused("internal", {})
    finally:
        _bind(before)
    return Made("", "application/json", said)


@lru_cache(maxsize=1)
def workshop_of(store_url: str) -> Workshop:
    """Return the workshop on a store, opened once in this process."""
    from ogcore.store import open_store  # noqa: PLC0415 - with what needs it
    from ogcore.workshop.workshop import Workshop  # noqa: PLC0415

    return Workshop(open_store(store_url))


def _bound(most_bytes: int) -> int | None:
    """Let this process take ``most_bytes`` more of address space and no more; return what it might take before."""
    statistics = Path("/proc/self/statm")
    if not statistics.exists():  # other systems count an address space otherwise, or do not hold to it
        return None
    import resource  # noqa: PLC0415 - there is none on Windows

    taken = int(statistics.read_text().split()[0]) * resource.getpagesize()
    before, _hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = taken + most_bytes
    _bind(wanted if before == resource.RLIM_INFINITY else min(wanted, before))
    return before


def _bind(most: int | None) -> None:
    if most is None:
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    resource.setrlimit(resource.RLIMIT_AS, (most, resource.getrlimit(resource.RLIMIT_AS)[1]))


def _end_with_the_server() -> None:
    """Wait for the server's end, however it comes: what is being made then is for nobody."""
    server = multiprocessing.parent_process()
    if server is not None:
        wait([server.sentinel])
        os._exit(_ORPHANED)
