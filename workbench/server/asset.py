"""The built browser files: read once into memory, so that no request ever names a path on the disk."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import tornado.web

from workbench.server.visit import VisitHandler

STATIC = Path(__file__).resolve().parent.parent / "static"
_TYPES = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Asset:
    """One file ready to be sent; ``encoded`` holds its compressed forms by the name browsers know them by."""

    content_type: str
    plain: bytes
    encoded: dict[str, bytes]


class Assets:
    """The assets of ``folder``, found by hashed name (``get``) or by plain name (``url``)."""

    def __init__(self, folder: Path = STATIC) -> None:
        manifest = folder / "manifest.json"
        self._names: dict[str, str] = json.loads(manifest.read_text(encoding="utf-8")) if manifest.is_file() else {}
        self._files = {name: _read(folder / name) for name in self._names.values()}

    def get(self, name: str) -> Asset | None:
        """The asset of that hashed name, or ``None``."""
        return self._files.get(name)

    def url(self, name: str) -> str:
        """The address of an asset; raises ``KeyError`` when it was not built."""
        return f"/static/{self._names[name]}"


def _read(path: Path) -> Asset:
    encodings = {"br": ".br", "gzip": ".gz"}
    packed = {name: path.with_name(path.name + ending) for name, ending in encodings.items()}
    encoded = {name: file.read_bytes() for name, file in packed.items() if file.is_file()}
    return Asset(_TYPES[path.suffix], path.read_bytes(), encoded)


class AssetHandler(VisitHandler):
    """``/static/<hashed name>``: the same bytes for ever, so browsers may keep them for good."""

    cache: ClassVar[str] = "public, max-age=31536000, immutable"

    async def get(self, name: str) -> None:
        """Send the asset in the smallest form the browser reads."""
        asset = self.site.assets.get(name)
        if asset is None:
            raise tornado.web.HTTPError(404)
        accepted = {part.split(";")[0].strip() for part in self.request.headers.get("Accept-Encoding", "").split(",")}
        chosen = next((name for name in ("br", "gzip") if name in accepted and name in asset.encoded), None)
        self.set_header("Content-Type", asset.content_type)
        self.set_header("Vary", "Accept-Encoding")
        if chosen:
            self.set_header("Content-Encoding", chosen)
        await self.finish(asset.encoded[chosen] if chosen else asset.plain)

    head = get
