"""Files that only their owner may read, private from their first moment and whole or not there at all."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

_OWNER_ONLY, _OWNERS_FOLDER = 0o600, 0o700


def private_folder(folder: Path) -> None:
    """Make a folder that only its owner can look into; one that is there keeps the rights it was given."""
    if not folder.exists():
        folder.mkdir(parents=True, exist_ok=True, mode=_OWNERS_FOLDER)


def tidied_folder(folder: Path, older_than: float) -> None:
    """Make a folder that only its owner can look into, and take the files out that are so many seconds old."""
    folder.mkdir(parents=True, exist_ok=True, mode=_OWNERS_FOLDER)
    before = time.time() - older_than
    for file in folder.iterdir():
        with contextlib.suppress(OSError):  # it is gone already, or somebody else's
            if file.stat().st_mtime < before:
                file.unlink()


def private_database(path: Path) -> None:
    """Let the file of a database exist, or keep it, as its owner's alone; what is written beside it takes after it."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY))
    for file in (path, *(path.with_name(path.name + ending) for ending in ("-wal", "-shm"))):
        with contextlib.suppress(OSError):  # it is not there, or it is somebody else's and was shared on purpose
            file.chmod(_OWNER_ONLY)


def written_once(path: Path, content: bytes) -> bytes:
    """Return what ``path`` holds; where it is not there yet, ``content`` is written there, by one of all who try.

    Raises OSError.
    """
    new = path.with_name(f"{path.name}.{os.getpid()}.{os.urandom(4).hex()}.new")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(new, path)  # unlike a renaming it never takes the place of what another has just written
    except FileExistsError:
        pass
    except OSError:  # a file system without links
        if not path.exists():
            new.replace(path)
    finally:
        new.unlink(missing_ok=True)
    return path.read_bytes()
