"""The base of every refusal of the core: a stable ``code`` and the data to explain it; never a sentence."""

from collections.abc import Mapping
from typing import Any, ClassVar


class OgError(Exception):
    """Base of all refusals.

    ``code`` is stable and is what the outer layers translate into a sentence; ``data`` holds the facts it needs.
    """

    code: ClassVar[str] = "refused"

    def __init__(self, **data: Any) -> None:
        super().__init__(self.code, data)
        self.data: Mapping[str, Any] = data

    def __reduce__(self) -> tuple[Any, ...]:
        """Keep the data when an error crosses a process border."""
        return (_rebuild, (type(self), dict(self.data)))

    def __str__(self) -> str:
        """Read well in a log: the code and the facts."""
        return f"{self.code} {dict(self.data)}" if self.data else self.code


def _rebuild(kind: type[OgError], data: dict[str, Any]) -> OgError:
    error = kind.__new__(kind)
    OgError.__init__(error, **data)
    return error
