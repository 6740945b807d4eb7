"""``/health``: is the server up, does its store answer and take what people write, how full is the house."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from ogcore.errors import OgError, StoreError
from ogcore.store.space import Space, space_in
from workbench.server.visit import VisitHandler

State = Literal["ok", "store unavailable", "disk full", "disk nearly full"]
_STATES: Mapping[Space, State] = {"ok": "ok", "nearly_full": "disk nearly full", "full": "disk full"}


class HealthHandler(VisitHandler):
    """JSON for a balancer or a script; says nothing about anybody."""

    async def get(self) -> None:
        """200 when people can work, 503 when the store does not answer or nothing more can be written."""
        state = await asyncio.to_thread(self._state)
        self.set_status(200 if state in ("ok", "disk nearly full") else 503)
        await self.finish(
            {
                "status": state,
                "visitors": self.site.rooms.count,
                "max_visitors": self.site.settings.max_visitors,
            }
        )

    def _state(self) -> State:
        if not self._store_answers():
            return "store unavailable"
        return disk_state(self.site.settings.data_dir)

    def _store_answers(self) -> bool:
        try:
            self.site.workshop.group_by_code("HEALTH-CHECK")
        except StoreError:
            return False
        except OgError:
            return True  # "no such code" is an answer
        except Exception:  # noqa: BLE001 - whatever the database driver raises, the store does not answer
            return False
        return True


def disk_state(folder: Path) -> State:
    """Return whether what people write can be kept in ``folder``: tried, as a quota says nothing beforehand."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
        return _STATES[space_in(folder)]
    except OSError:
        return "disk full"
