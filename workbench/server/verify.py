"""``/verify``: the public list of fingerprints, which the code on a sealed card leads to (R30). Nothing about people.

What stands after ``#`` in an address never reaches the server: the page marks the line of that fingerprint by itself.
"""

from __future__ import annotations

import asyncio
import json

from ogcore.seal import seals
from ogcore.seal.fingerprint import is_fingerprint
from workbench.server.visit import VisitHandler

_LONGEST_FIELD = 400


class VerifyHandler(VisitHandler):
    """Says whether a fingerprint is known here: of which card and version, when it was sealed, what replaced it."""

    async def get(self) -> None:
        """Show the list, and the answer about a fingerprint that was typed."""
        lines = await asyncio.to_thread(self.site.seals.lines)
        typed = self.get_query_argument("fingerprint", "")[:_LONGEST_FIELD]
        digits = "".join(typed.split()).lower()
        found = next((line for line in lines if line.receipt["fingerprint"] == digits), None)
        await self.show("verify.html", lines=lines, typed=typed, whole=is_fingerprint(digits), found=found)


class SealListHandler(VisitHandler):
    """``/verify/seals.json``: the list of all seals, as a file to compare with."""

    async def get(self) -> None:
        """Hand it over."""
        lines = await asyncio.to_thread(self.site.seals.lines)
        self.set_header("Content-Type", "application/json; charset=UTF-8")
        self.set_header("Content-Disposition", 'attachment; filename="seals.json"')
        await self.finish(json.dumps(seals(line.receipt for line in lines), ensure_ascii=False, indent=1) + "\n")
