"""Opening a plan for analysis: a backup, a store, the demonstration, or a table of coded plans (R44, R39)."""

from importlib.resources import files
from os import PathLike
from pathlib import Path

from ogcore.analysis.coded import CodedPlans
from ogcore.analysis.copy import copy_of_backup, copy_of_store, read_file
from ogcore.analysis.near import names_near, same_name
from ogcore.analysis.plan import OpenPlan
from ogcore.assessment.table import read_coded
from ogcore.errors import PlanNotFound, UnknownLanguage
from ogcore.record.language import LANGUAGES

_SQLITE = b"SQLite format 3\0"


class _Opening:
    """``open_plan``: a call opens a backup or a store; its methods what comes from elsewhere."""

    def __call__(self, source: str | PathLike[str], plan: str | None = None) -> OpenPlan:
        """Open a plan to read it: from a backup (``x.plan.json``), or from a store by its URL or its file.

        ``plan`` is the name or identifier of one of several plans in a store. A store is read in one transaction, also
        while it is being served, and cannot be written by this. What comes back is a copy: later changes are not in it.

        Raises UnreadableFile with a ``reason``, NewerVersion, PlanNotFound with the names ``near`` it, and
        StoreUnavailable when a server cannot be reached.
        """
        where = str(source)
        if "://" in where:
            return OpenPlan(copy_of_store(where, plan))
        path = Path(source)
        if _is_store(path):
            return OpenPlan(copy_of_store(f"sqlite:///{path.resolve().as_posix()}", plan))
        opened = OpenPlan(copy_of_backup(read_file(path)))
        if plan not in (None, opened.plan) and not same_name(plan or "", opened.name):
            raise PlanNotFound(plan or "", names_near("", [opened.name]))
        return opened

    def demonstration(self, language: str = "es") -> OpenPlan:
        """Open the plan of the demonstration, in ``es`` or ``en``, the same each time; raises UnknownLanguage."""
        if language not in LANGUAGES:
            raise UnknownLanguage(language)
        return OpenPlan(copy_of_backup(_data(f"demonstration.{language}.plan.json")))

    def coded(self, source: str | PathLike[str]) -> CodedPlans:
        """Open a table (CSV) of coded commitments of one or several plans (R39).

        Raises UnreadableTable with every ``fault`` and its row and column, and UnreadableFile.
        """
        return CodedPlans(read_coded(read_file(Path(source))), Path(source).stem)


def _is_store(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


def _data(name: str) -> bytes:
    return files("ogcore.analysis").joinpath("data", name).read_bytes()


open_plan = _Opening()
