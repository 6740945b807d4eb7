"""What answers for the browser files."""

from __future__ import annotations

from typing import ClassVar

import tornado.web

from workbench.server.visit import VisitHandler


class AssetHandler(VisitHandler):
    """``/static/<name>.<digest>.<ending>``: the same bytes for ever, so browsers may keep them for good."""

    cache: ClassVar[str] = "public, max-age=31536000, immutable"

    async def get(self, address: str) -> None:
        """Send the asset in the smallest form the browser reads."""
        found = self.site.assets.find(address)
        if found is None:
            raise tornado.web.HTTPError(404)
        asset, same = found
        if not same:
            self.set_header("Cache-Control", "no-store")
        accepted = {part.split(";")[0].strip() for part in self.request.headers.get("Accept-Encoding", "").split(",")}
        self.set_header("Content-Type", asset.content_type)
        self.set_header("Vary", "Accept-Encoding")
        if "gzip" in accepted:
            self.set_header("Content-Encoding", "gzip")
        await self.finish(asset.gzipped if "gzip" in accepted else asset.plain)

    head = get
