"""``/health``: is the server up, does its store answer, how full is it."""

from __future__ import annotations

import asyncio

from ogcore.errors import OgError, StoreError
from workbench.server.visit import VisitHandler


class HealthHandler(VisitHandler):
    """JSON for a balancer or a script; says nothing about anybody."""

    async def get(self) -> None:
        """200 when all is well, 503 when the store does not answer."""
        answers = await asyncio.to_thread(self._store_answers)
        self.set_status(200 if answers else 503)
        await self.finish(
            {
                "status": "ok" if answers else "store unavailable",
                "visitors": self.site.rooms.count,
                "max_visitors": self.site.settings.max_visitors,
            }
        )

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
