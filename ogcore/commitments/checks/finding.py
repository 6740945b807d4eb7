"""What a check of a card remarks on, and where (R28)."""

import dataclasses
from dataclasses import dataclass
from typing import Any

from ogcore.commitments.codes import CODES, Severity
from ogcore.commitments.state import Item, finding_key


@dataclass(frozen=True, slots=True)
class CardFinding:
    """One remark: its ``code``, the ``field`` and the ``item`` it is of (its list is ``of``), the words ``found``.

    ``data`` is what its sentence needs besides (``reason``, ``missing``, ``plainer``, ``words``, ``count``).
    """

    code: str
    field: str = ""
    item: str = ""
    of: str = ""
    found: str = ""
    data: dict[str, Any] = dataclasses.field(default_factory=dict, hash=False)
    graver: bool = False
    """Whether nothing at all is written, where the code is otherwise of what is weak."""

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        return "missing" if self.graver else CODES[self.code][0]

    @property
    def requirements(self) -> tuple[str, ...]:
        """The requirements it concerns."""
        return CODES[self.code][1]

    @property
    def key(self) -> str:
        """What it is let be by."""
        return finding_key(self.code, self.field, self.item)


def of_item(code: str, item: Item, field: str = "", found: str = "", **data: Any) -> CardFinding:
    """Return a finding about an item of a card."""
    return CardFinding(code, field, item.item, item.of, found, data)
