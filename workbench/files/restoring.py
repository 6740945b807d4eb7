"""Bringing a plan back from the backup somebody sent from a page: in a child process, as files are made (R42).

The server imports this as well, so nothing is imported here that it does without.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from ogcore.errors import OgError
from ogcore.record.participant import Identity
from workbench.failure_place import place_of
from workbench.files.making import Refused, workshop_of

if TYPE_CHECKING:
    from ogcore.workshop.workshop import NewPlan

_log = logging.getLogger(__name__)


def restore(store_url: str, identity: Identity, path: str, boundary: str) -> NewPlan | Refused:
    """Bring back the plan in the form posted into the file at ``path``, for ``identity``.

    Raises MemoryError; any other failure is logged, without anybody's words, and refused.
    """
    try:
        return workshop_of(store_url).import_plan(first_file(Path(path).read_bytes(), boundary), identity)
    except OgError as error:
        return Refused(error.code, dict(error.data))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a file leads to, this process goes on
        _log.error("a plan could not be brought back: %s", place_of(error))
        return Refused("unreadable_file", {"reason": "not_json"})


def first_file(form: bytes, boundary: str) -> bytes:
    """Return the first part of a form that came as multipart/form-data; a body that is no such form as it is."""
    mark = b"--" + boundary.encode("latin-1", "replace")
    if not boundary or not form.startswith(mark):
        return form
    _, _, rest = form.partition(b"\r\n\r\n")
    content, _, _ = rest.partition(b"\r\n" + mark)
    return content
