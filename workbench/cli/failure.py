"""Input that a command cannot use: said in one line, with exit code 2."""

from dataclasses import dataclass

OK = 0
FINDINGS = 1
UNUSABLE = 2
INTERRUPTED = 130
PIPE_CLOSED = 141
"""Exit codes; the last two are what shells use for a stopped program and a closed pipe."""


@dataclass(slots=True)
class CommandFailure(Exception):
    """Why a command stops: a stable ``code``, a finished sentence and, where known, the file and the line (from 1)."""

    code: str
    message: str
    file: str = ""
    line: int | None = None

    def __str__(self) -> str:
        """Read as compilers do: ``file:line: reason``."""
        place = f"{self.file}:{self.line}: " if self.line else f"{self.file}: " if self.file else ""
        return place + self.message

    def plain(self) -> dict[str, object]:
        """Return the failure as data for ``--json``."""
        facts: dict[str, object] = {"code": self.code, "message": self.message}
        if self.file:
            facts["file"] = self.file
        if self.line:
            facts["line"] = self.line
        return facts
