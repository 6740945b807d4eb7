"""Which panels of a page are open: what is closed is neither built nor sent."""

from collections.abc import Mapping
from typing import Any

from ogcore.errors import BadInput
from ogcore.record.rule import word
from workbench.panels.table import PANELS


class OpenPanels:
    """The panels in drawers that a page says are open. Those of another group or stage begin closed, as drawers do."""

    def __init__(self) -> None:
        self._open: frozenset[str] = frozenset()
        self._where: tuple[str, str] | None = None

    def __contains__(self, panel: str) -> bool:
        return panel in self._open

    @property
    def names(self) -> frozenset[str]:
        """Their names."""
        return self._open

    def look_into(self, data: Mapping[str, Any]) -> None:
        """Take in that a page has opened or closed a panel; raises MissingData, BadInput when there is no such one."""
        panel, is_open = word(data, "panel"), data.get("open")
        if panel not in PANELS:
            raise BadInput(field="panel")
        if not isinstance(is_open, bool):
            raise BadInput(field="open")
        self._open = self._open | {panel} if is_open else self._open - {panel}

    def stand(self, group: str, stage: str) -> None:
        """Take in what the page shows."""
        if (group, stage) != self._where:
            self._where, self._open = (group, stage), frozenset()
