"""Input that a command cannot use: said in one line, with exit code 2."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

OK = 0
FINDINGS = 1
UNUSABLE = 2
INTERRUPTED = 130
PIPE_CLOSED = 141
"""Exit codes; the last two are what shells use for a stopped program and a closed pipe."""
PLACES = ("line", "sheet", "cell", "path", "row", "column")
"""What tells a place in a file."""


@dataclass(slots=True)
class CommandFailure(Exception):
    """Why a command stops: a stable ``code``, a finished sentence and, where known, the file and the place in it.

    ``place`` is ``{"line"}`` (from 1), ``{"sheet", "cell"}``, ``{"path"}`` or ``{"row", "column"}``; ``others`` are
    further faults of the same file.
    """

    code: str
    message: str
    file: str = ""
    place: Mapping[str, object] = field(default_factory=dict)
    others: Sequence["CommandFailure"] = ()

    def __str__(self) -> str:
        """Read as compilers do: ``file:line: reason``, one fault a line."""
        where = "!".join(str(self.place[name]) for name in PLACES if name in self.place)
        place = f"{self.file}:{where}: " if where else f"{self.file}: " if self.file else ""
        return "\n".join([place + self.message, *map(str, self.others)])

    def plain(self) -> dict[str, object]:
        """Return the failure as data for ``--json``."""
        facts: dict[str, object] = {"code": self.code, "message": self.message}
        if self.file:
            facts["file"] = self.file
        facts |= self.place
        if self.others:
            facts["others"] = [{"code": other.code, "message": other.message, **other.place} for other in self.others]
        return facts
