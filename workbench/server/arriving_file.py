"""A file that somebody sends, taken to the disk as it arrives, and gone when its request has ended."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from ogcore.errors import DiskFull, full_disk_refused


class ArrivingFile:
    """A file in ``folder``, where nobody else looks. Raises DiskFull where not even its name can be written."""

    def __init__(self, folder: Path) -> None:
        self._full = False
        with full_disk_refused():
            self._file = tempfile.NamedTemporaryFile(dir=folder, delete=False)  # noqa: SIM115 - :meth:`forget` ends it

    def take(self, piece: bytes) -> None:
        """Take a piece to the disk; once there is no space the rest passes by, and :meth:`arrived` says so."""
        if self._full:
            return
        try:
            self._file.write(piece)
        except OSError:
            self._full = True

    def arrived(self) -> Path:
        """Return where the whole file lies; raises DiskFull when there was no space for it."""
        try:
            self._file.close()
        except OSError:
            self._full = True
        if self._full:
            raise DiskFull
        return Path(self._file.name)

    def forget(self) -> None:
        """Nothing of it stays."""
        with contextlib.suppress(OSError):
            self._file.close()
        Path(self._file.name).unlink(missing_ok=True)
