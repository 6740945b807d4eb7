"""Settings of one workbench server: from the environment and the command line, then never changed."""

from __future__ import annotations

import ipaddress
import os
import re
import secrets
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from workbench.private_file import private_database, private_folder, tidied_folder, written_once
from workbench.public_url import origin_of, path_of, public_url

_PACKAGE = Path(__file__).resolve().parent
_LEFT_BEHIND = 15 * 60.0
"""Seconds after which no file in passing is still needed: sending one and reading it take ten minutes at most."""
_SQLITE = "sqlite:///"
Networks = tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...]
SHORTEST_KEY = 32
"""Bytes of a key that nobody guesses."""


def _notebooks() -> Path:
    """The notebooks carried in the wheel, or those of the repository when running from a checkout."""
    packaged = _PACKAGE / "notebooks"
    return packaged if packaged.is_dir() else _PACKAGE.parent / "notebooks"


def _default_data_dir() -> Path:
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "cocreation-workbench"


def _default_rooms() -> int:
    """Two processes for each of the machine's processors."""
    return 2 * (os.cpu_count() or 1)


def networks(text: str) -> Networks:
    """Return the addresses and networks in a list with commas; raises ``ValueError``."""
    return tuple(ipaddress.ip_network(part.strip()) for part in text.split(",") if part.strip())


def _addresses(text: str) -> str:
    """A list of addresses and networks, with commas; raises ``ValueError`` for anything else."""
    networks(text)
    return text


def _yes_or_no(text: str) -> bool:
    """``1`` or ``0``; raises ``ValueError`` for anything else."""
    return bool(("0", "1").index(text))


class WeakKey(ValueError):
    """The key that cookies are signed with is damaged: too short to be one. ``path`` is its file."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is no key: it holds fewer than {SHORTEST_KEY} characters")
        self.path = path


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a server is started with.

    ``linger`` is how many seconds a visitor's kernel waits for a page that has gone without saying so; ``max_rooms``
    how many room processes there may be; ``message_limit`` is in bytes. ``standby`` keeps a second server ready to take
    over from one that dies. ``trusted_proxy`` lists the addresses or networks of the proxies whose word is taken for
    where people come from. An empty ``address`` is every address of the machine, of both versions. ``public_url`` is
    the one people type where a proxy stands before the server; it may have a path.
    """

    data_dir: Path = field(default_factory=_default_data_dir)
    store_url: str = ""
    port: int = 8866
    address: str = ""
    public_url: str = ""
    max_visitors: int = 400
    trusted_proxy: str = ""
    max_rooms: int = field(default_factory=_default_rooms)
    standby: bool = True
    linger: float = 150.0
    message_limit: int = 256 * 1024
    notebooks_dir: Path = field(default_factory=_notebooks)

    def __post_init__(self) -> None:
        object.__setattr__(self, "public_url", self.public_url.rstrip("/"))
        if not self.store_url:
            path = (self.data_dir / "workbench.sqlite").resolve()
            object.__setattr__(self, "store_url", f"{_SQLITE}{path.as_posix()}")

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None, **overrides: Any) -> Settings:
        """Settings from ``WORKBENCH_*`` variables; ``overrides`` (the command line) win, ``None`` is ignored.

        Raises ``ValueError`` naming the variable when a number cannot be read, ``UnusableAddress`` for a public one
        nobody could come in by.
        """
        env = os.environ if environment is None else environment
        found: dict[str, Any] = {}
        readers: dict[str, Callable[[str], Any]] = {
            "data_dir": Path,
            "store_url": str,
            "port": int,
            "address": str,
            "public_url": public_url,
            "max_visitors": int,
            "trusted_proxy": _addresses,
            "max_rooms": int,
            "standby": _yes_or_no,
        }
        for name, read in readers.items():
            value = env.get(f"WORKBENCH_{name.upper()}")
            if not value:
                continue
            try:
                found[name] = read(value)
            except ValueError as error:
                raise ValueError(f"WORKBENCH_{name.upper()}: {error}") from error
        return cls(**(found | {name: value for name, value in overrides.items() if value is not None}))

    @property
    def kept_in(self) -> str:
        """Where the plans are, as people may be told: a folder or file, or a database's address (no password)."""
        if self.store_url.startswith(_SQLITE):
            folder, file = self.data_dir.resolve(), Path(self.store_url.removeprefix(_SQLITE)).resolve()
            return str(folder if file.parent == folder else file)
        return re.sub(r"(://[^:@/]*):[^@/]*@", r"\1@", self.store_url)

    @property
    def trusted_proxies(self) -> Networks:
        """The proxies whose word is taken for where people come from."""
        return networks(self.trusted_proxy)

    def with_port(self, port: int) -> Settings:
        """The same settings on another port."""
        return replace(self, port=port)

    def cookie_secret(self) -> bytes:
        """The key cookies are signed with: ``WORKBENCH_COOKIE_SECRET``, or a private file beside the database.

        Servers that share a plan must share it. Raises ``OSError`` without a file to read or make, ``WeakKey`` for one
        that is too short to sign with.
        """
        given = os.environ.get("WORKBENCH_COOKIE_SECRET")
        if given:
            return given.encode()
        path = self.data_dir / "cookie.key"
        private_folder(self.data_dir)
        key = path.read_bytes() if path.exists() else written_once(path, secrets.token_hex(32).encode())
        if len(key) < SHORTEST_KEY:
            raise WeakKey(path)
        return key

    @property
    def secure(self) -> bool:
        """Whether people reach the workbench by https, whatever a proxy in front of it speaks with it."""
        return self.public_url.startswith("https://")

    @property
    def prefix(self) -> str:
        """The path below which people reach the workbench, such as ``/workshop``; empty at the root of a host."""
        return path_of(self.public_url)

    @property
    def cookie_path(self) -> str:
        """The path that cookies of ours are for: nobody else's on the same host."""
        return self.prefix or "/"

    def elsewhere(self, host: str) -> str:
        """Return the address people must use, where cookies are kept for it alone and ``host`` is not its; else empty.

        Over plain http browsers drop the cookies that are meant for https.
        """
        return self.public_url if self.secure and host.lower() != origin_of(self.public_url)[len("https://") :] else ""

    @property
    def passing_dir(self) -> Path:
        """The folder of what lies on the disk only while it arrives, is read or is made."""
        return self.data_dir / "passing"

    def prepare_files(self) -> None:
        """Let the folder and the database of the plans be their owner's alone. Raises ``OSError``.

        What a server that was killed left of files in passing goes; those of one that still serves here stay.
        """
        private_folder(self.data_dir)
        tidied_folder(self.passing_dir, _LEFT_BEHIND)
        if self.store_url.startswith(_SQLITE):
            private_database(Path(self.store_url.removeprefix(_SQLITE)))
