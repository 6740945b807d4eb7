"""What an activity depends on: ``A; B+2`` names activities by id, number or words, with days of waiting (R33)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ogcore.work_plan.plan_row import PlanRow

_LAG = re.compile(
    r"(?P<name>.+?)\s*(?:fs|fc)?\s*(?P<sign>[+\-−])\s*(?P<days>\d{1,4})\s*(?:d|days?|d[ií]as?)?", re.IGNORECASE
)
_KIND = re.compile(r"(?P<name>.+?)\s*(?:fs|fc)", re.IGNORECASE)
_NOTHING = frozenset({"", "-", "–", "—", "none", "ninguna", "ninguno", "n/a", "na", "no"})


@dataclass(frozen=True, slots=True)
class Link:
    """One activity that must end before another begins, with ``lag`` days between them; ``row`` None where unknown."""

    written: str
    row: PlanRow | None
    lag: int = 0


def with_lag(number: object, lag: int) -> str:
    """Return what an activity waits for as a table says it: "2", and "2+3" with days between."""
    return f"{number}{lag:+d}" if lag else str(number)


class Named:
    """The activities of a table by what they are called: their id, else their number in order; and their words."""

    def __init__(self, rows: Iterable[PlanRow]) -> None:
        self._by_id: dict[str, PlanRow] = {}
        self._by_words: dict[str, PlanRow] = {}
        for place, row in enumerate(rows, 1):
            name = row.text("id") or ("" if "id" in row.columns else str(place))
            if name:
                self._by_id.setdefault(_plain(name), row)
            if row.text("activity"):
                self._by_words.setdefault(_plain(row.text("activity")), row)

    def find(self, name: str) -> PlanRow | None:
        """Return the activity that is meant."""
        plain = _plain(name)
        return self._by_id.get(plain) or self._by_words.get(plain)

    def links(self, row: PlanRow) -> list[Link]:
        """Return what an activity depends on, as far as it is written."""
        text = row.text("depends_on")
        if _plain(text) in _NOTHING:
            return []
        if found := self.find(text):  # words with a comma in them
            return [Link(text, found)]
        parts = [part.strip() for part in re.split(r"[;\n]|,(?!\d)" if "+" not in text else r"[;\n,]", text)]
        return [self._link(part) for part in parts if part]

    def _link(self, part: str) -> Link:
        if found := self.find(part):
            return Link(part, found)
        match = _LAG.fullmatch(part)
        if match and (found := self.find(match["name"])):
            days = int(match["days"])
            return Link(part, found, days if match["sign"] == "+" else -days)
        match = _KIND.fullmatch(part)
        return Link(part, self.find(match["name"]) if match else None)


def named_by_table(rows: Iterable[PlanRow]) -> Mapping[int, Named]:
    """Return the names of each table's activities."""
    tables: dict[int, list[PlanRow]] = {}
    for row in rows:
        tables.setdefault(row.table, []).append(row)
    return {table: Named(found) for table, found in tables.items()}


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")
