"""What the workbench keeps is its owner's alone, and a key is whole or not there."""

from __future__ import annotations

import os
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ogcore.store import open_store
from workbench.private_file import written_once
from workbench.settings import Settings, WeakKey

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")


def _others(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode) & 0o077


def test_folder_database_and_what_stands_beside_it_are_their_owners_alone(tmp_path: Path) -> None:
    """Nobody else on the machine can read the plans, made now or by an earlier version."""
    settings = Settings(data_dir=tmp_path / "deep" / "plans")
    settings.prepare_files()
    store = open_store(settings.store_url)
    store.roll.renew_secret("plan", "secret")
    settings.data_dir.joinpath("workbench.sqlite").chmod(0o644)
    settings.prepare_files()
    assert _others(settings.data_dir) == 0
    files = list(settings.data_dir.iterdir())
    assert {file.name for file in files} >= {"workbench.sqlite", "workbench.sqlite-wal"}
    assert not any(map(_others, files))
    store.close()


def test_what_a_killed_server_left_of_files_in_passing_goes_at_the_next_start(tmp_path: Path) -> None:
    """Nobody else can look at such files, and those of a server that still serves are left alone."""
    settings = Settings(data_dir=tmp_path / "plans")
    settings.prepare_files()
    old, new = (settings.passing_dir / name for name in ("old", "new"))
    old.write_bytes(b"kind,text")
    new.write_bytes(b"kind,text")
    os.utime(old, (0, 0))
    settings.prepare_files()
    assert list(settings.passing_dir.iterdir()) == [new]
    assert _others(settings.passing_dir) == 0


def test_of_many_who_begin_at_once_all_have_the_same_whole_key(tmp_path: Path) -> None:
    """Forty-eight starts in one folder agree on one key, and none reads it half written."""
    settings = Settings(data_dir=tmp_path)
    with ThreadPoolExecutor(48) as pool:
        keys = set(pool.map(lambda _: settings.cookie_secret(), range(48)))
    assert [len(key) for key in keys] == [64]
    assert [file.name for file in tmp_path.iterdir()] == ["cookie.key"]


def test_what_is_there_already_is_kept(tmp_path: Path) -> None:
    """Whoever comes second gets what the first has written, and leaves nothing behind."""
    path = tmp_path / "file"
    assert written_once(path, b"first") == b"first"
    assert written_once(path, b"second") == b"first"
    assert list(tmp_path.iterdir()) == [path]


def test_a_key_that_is_too_short_signs_nothing(tmp_path: Path) -> None:
    """A damaged key is refused with its file instead of being used."""
    (tmp_path / "cookie.key").write_bytes(b"short")
    with pytest.raises(WeakKey) as refused:
        Settings(data_dir=tmp_path).cookie_secret()
    assert refused.value.path == tmp_path / "cookie.key"
