"""The browser files: put together once when the server starts, so that no request ever names a path on the disk."""

from __future__ import annotations

import gzip
import hashlib
import re
import threading
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from workbench.widgets.built import LEADING, STATIC, page_script, page_style

_TYPES = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
_ADDRESS = re.compile(r"(\w+)\.([0-9a-f]{12})(\.\w+)")


@dataclass(frozen=True)
class Asset:
    """One file ready to be sent."""

    content_type: str
    plain: bytes

    @cached_property
    def gzipped(self) -> bytes:
        """The file for browsers that unpack it."""
        return gzip.compress(self.plain, 9, mtime=0)

    @cached_property
    def digest(self) -> str:
        """What stands in its address: another content is another address."""
        return hashlib.sha256(self.plain).hexdigest()[:12]


class Assets:
    """What pages fetch besides themselves, by the name it was built under; ``folder`` holds the built parts.

    ``prefix`` is the path below which people reach the workbench.

    Compressing takes longer than all the rest of starting a server, so it is begun aside.
    """

    def __init__(self, folder: Path = STATIC, prefix: str = "") -> None:
        self._prefix = prefix
        made = {
            "page.js": page_script(folder),
            "page.css": page_style(folder),
            "participant.js": page_script(folder, LEADING),
            "participant.css": page_style(folder, LEADING),
        }
        alone = {name: (folder / name).read_bytes() for name in ("ordinary.js", "door.css")}
        self._files = {name: Asset(_TYPES[Path(name).suffix], plain) for name, plain in (made | alone).items()}
        threading.Thread(target=self._compress, name="compress", daemon=True).start()

    def _compress(self) -> None:
        for asset in self._files.values():
            _ = asset.gzipped

    def find(self, address: str) -> tuple[Asset, bool] | None:
        """Return the asset of ``<name>.<digest>.<ending>`` and whether it is the very one; ``None``: there is none.

        A page that was open while the server was renewed asks for what it knew, and gets what there is now.
        """
        parts = _ADDRESS.fullmatch(address)
        asset = self._files.get(f"{parts[1]}{parts[3]}") if parts else None
        return (asset, asset.digest == parts[2]) if asset and parts else None

    def url(self, name: str) -> str:
        """The address of an asset; raises ``KeyError`` when there is none."""
        stem, dot, ending = name.rpartition(".")
        return f"{self._prefix}/static/{stem}.{self._files[name].digest}{dot}{ending}"
