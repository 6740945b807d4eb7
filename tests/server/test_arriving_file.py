"""A file that arrives where the disk is full is refused in words, and nothing of it stays."""

from __future__ import annotations

import asyncio
import errno
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from ogcore.errors import DiskFull, OgError
from workbench.server.arriving_file import ArrivingFile
from workbench.server.restore import RestoreHandler


def _filled(folder: Path) -> ArrivingFile:
    """Return a file for which there is no space from its second piece on."""
    file = ArrivingFile(folder)
    write, written = file._file.write, []

    def until_full(piece: bytes) -> int:
        written.append(piece)
        if len(written) > 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(piece)

    file._file.write = until_full  # type: ignore[method-assign, assignment]
    for piece in (b"one", b"two", b"three"):
        file.take(piece)
    assert len(written) == 2
    return file


def test_what_found_no_space_is_refused_and_gone(tmp_path: Path) -> None:
    """A whole file lies where it says, one without space is a full disk, and of neither anything stays."""
    whole = ArrivingFile(tmp_path)
    whole.take(b"all of it")
    assert whole.arrived().read_bytes() == b"all of it"
    filled = _filled(tmp_path)
    with pytest.raises(DiskFull):
        filled.arrived()
    for file in (whole, filled):
        file.forget()
    assert list(tmp_path.iterdir()) == []


def test_no_space_for_a_name_is_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the file cannot even be begun it is the same refusal."""

    def full(*_: object, **__: object) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("tempfile.NamedTemporaryFile", full)
    with pytest.raises(DiskFull):
        ArrivingFile(tmp_path)


def test_a_backup_without_space_is_refused_above_its_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever sends it reads why, in words, where they sent it."""
    told: list[OgError] = []

    async def refuse(_: RestoreHandler, error: OgError) -> None:
        told.append(error)

    monkeypatch.setattr(RestoreHandler, "refuse", refuse)
    handler = RestoreHandler.__new__(RestoreHandler)
    handler.request = SimpleNamespace(headers={})  # type: ignore[assignment]
    handler._file = _filled(tmp_path)
    asyncio.run(handler.post())
    assert [type(error) for error in told] == [DiskFull]
