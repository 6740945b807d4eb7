"""The work plan of a card on paper: all its columns, what each phase takes, and its drawing (R30, R33).

Everything comes from the card in its JSON form, as a seal holds it. A sealed paper has no line of today: it says what
was promised, on the day it is read as on the day it was signed, and its seal says when that was.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import Any

from ogcore.commitments.sealed_plan import told_plan
from ogcore.commitments.template import COUNTRIES
from ogcore.export import Field, PlanLine, Table, WorkPlanPages
from ogcore.export.gantt_figure import GanttFigure
from ogcore.work_plan.chart import chart_of
from ogcore.work_plan.checks.total import counted, reckoned
from ogcore.work_plan.plan_row import PlanRow
from ogcore.work_plan.reading import WorkPlan
from workbench.files.card_table import short_date, who
from workbench.files.gantt_drawing import gantt_figure
from workbench.words.card_label import labels
from workbench.words.i18n import Translate, translator
from workbench.words.plan_label import PHASES, plan_labels

Card = Mapping[str, Any]
Sections = Sequence[tuple[str, Sequence[Field]]]
_LONG = 400
"""Characters: what says more has no room in a column and stands under its row."""
_DETAILS = ("outcome", "product", "indicator", "means_of_verification", "observations", "half_yearly_goals")
_ALWAYS = {"number": 0.3, "activity": 2.7, "length": 0.75, "start": 1.0, "end": 1.0, "responsible": 1.7}
_BARE = ("number", "activity")
_WHERE_SAID = {"outcome": 1.7, "product": 1.7}


class PrintedPlan:
    """The work plan of a card with its words in ``language``, ready to be printed."""

    def __init__(self, card: Card, language: str) -> None:
        self.card, self.language = card, language
        self._: Translate = translator(language)
        self.words = plan_labels(self._)
        self.plan: WorkPlan = told_plan(card)
        self.rows: Sequence[tuple[PlanRow, Card]] = list(zip(self.plan.activities, card["activities"], strict=True))
        for row, _one in self.rows:
            row.phase = self._(PHASES[row.phase]) if row.phase in PHASES else row.phase

    def pages(self, title: str) -> WorkPlanPages:
        """Return the pages; ``title`` says of which card they are."""
        shares = _ALWAYS | {name: share for name, share in _WHERE_SAID.items() if self._says(name)}
        columns = [(self.words[name], share) for name, share in shares.items()]
        groups = [(heading, [self._line(*row, shares) for row in rows]) for heading, rows in self._groups()]
        heading = f"{self.words['heading']} · {title}"
        return WorkPlanPages(heading, list(self._lead()), columns, groups, self._totals(), self._gantt(heading))

    def pointer(self) -> Field:
        """Return what the card itself says of its work plan: how much there is, and where it stands."""
        count = len(self.rows)
        found = reckoned(self.plan, self.plan.activities)
        days = " – ".join(self._day(day) for day in (found.start, found.end) if day)
        many = self.words["one" if count == 1 else "many"].replace("{count}", str(count))
        return Field(self.words["heading"], f"{many}{f', {days}' if days else ''}. {self.words['apart']}")

    def read_out(self) -> list[str]:
        """Return the plan line by line, as it is read out before it is signed: how days count, then each activity."""
        if not self.rows:
            return []
        lines = [*self._lead()]
        shares = _ALWAYS | _WHERE_SAID
        for heading, rows in self._groups():
            for row, one in rows:
                line = self._line(row, one, shares)
                named = zip(shares, line.cells, strict=True)
                said = [_read(self.words[name], text, bare=name in _BARE) for name, text in named if text]
                said += [_read(name, text) for name, text in line.details]
                lines.append(" · ".join(filter(None, (heading, *said))))
        return lines

    def _says(self, name: str) -> bool:
        return any(one.get(name) for _row, one in self.rows)

    def _groups(self) -> Iterator[tuple[str, Sequence[tuple[PlanRow, Card]]]]:
        """Yield phases and stages in the order of the activities; a stage that comes again has its heading again."""
        named = any(row.phase or row.stage for row, _one in self.rows)
        for heading, rows in groupby(self.rows, lambda pair: _stage(pair[0])):
            yield heading or (self.words["no_stage"] if named else ""), list(rows)

    def _line(self, row: PlanRow, one: Card, shares: Mapping[str, float]) -> PlanLine:
        cells = {
            "number": str(row.number),
            "activity": "\n".join(filter(None, (_text(one, "activity"), self._after(one)))),
            "length": self._length(row, one),
            "start": self._pasted(short_date(_text(one, "start"), self.language), one, "start"),
            "end": self._pasted(short_date(_text(one, "end"), self.language), one, "end"),
            "responsible": self._in_charge(one),
        }
        cells |= {name: text for name in _WHERE_SAID if len(text := _text(one, name)) <= _LONG}
        details = ((self.words[name], self._detail(one, name)) for name in _DETAILS if name not in cells)
        return PlanLine([cells.get(name, "") for name in shares], [(name, text) for name, text in details if text])

    def _after(self, one: Card) -> str:
        """Return what an activity waits for, by number, and the days between ("after 2, 3+2")."""
        numbers = {str(other.get("id")): str(row.number) for row, other in self.rows}
        told = one.get("depends_on")
        named = (str(token).partition("+") for token in (told if isinstance(told, list) else ()))
        after = [f"{numbers[name]}{_lag(days)}" for name, _plus, days in named if name in numbers]
        told = self.words["after"].replace("{numbers}", ", ".join(after)) if after else ""
        return self._pasted(f"({told})" if told else "", one, "depends_on")

    def _length(self, row: PlanRow, one: Card) -> str:
        """Return the length as it is written, else as its days give it; both where they are not the same."""
        written, by_days = _text(one, "length_days"), counted(self.plan, row)
        text = written or ("" if by_days is None else str(by_days))
        if written and by_days is not None and written != str(by_days):
            text = "\n".join((written, self.words["by_days"].replace("{count}", str(by_days))))
        return self._pasted(text, one, "length_days", "length_written")

    def _in_charge(self, one: Card) -> str:
        party = next((each for each in self.card["parties"] if each.get("id") == one.get("responsible")), None)
        own = who({"institution": one.get("responsible_institution"), "post": one.get("responsible_post")})
        return "\n".join(filter(None, (who(party) if party and one.get("responsible") else "", own)))

    def _detail(self, one: Card, name: str) -> str:
        if name == "indicator":
            found = (each for each in self.card["indicators"] if one.get(name) and each.get("id") == one[name])
            return self._pasted("\n".join(_text(each, "variable") for each in found), one, name)
        return _text(one, name)

    def _pasted(self, text: str, one: Card, name: str, beside: str = "") -> str:
        """Return a text, and under it what was pasted in its place and could not be read, with its mark."""
        pasted = _text(one, beside or f"{name}_written")
        return "\n".join(filter(None, (text, self.words["unread"].replace("{text}", pasted) if pasted else "")))

    def _lead(self) -> Iterator[str]:
        """Yield how days are counted, which holidays are left out, and what the mark means where there is one."""
        if self.plan.calendar.name == "natural":
            yield self.words["natural"]
        else:
            country = str(self.card["fields"].get("holidays_of", ""))
            named = labels(self._)[f"choice.holidays_of.{country}"] if country in COUNTRIES else ""
            days = [short_date(str(day), self.language) for day in self.card.get("free_days", ())]
            form = self.words["working" if not days else "working.of" if named else "working.days"]
            yield form.replace("{country}", named).replace("{days}", ", ".join(days))
        if any(_text(one, name) for _row, one in self.rows for name in one if str(name).endswith("_written")):
            yield self.words["mark"]

    def _totals(self) -> Table:
        names = ("of", "activities", "sum", "from", "to", "span")
        phases = list(dict.fromkeys(row.phase for row, _one in self.rows if row.phase))
        by_phase = [(phase, [row for row, _one in self.rows if row.phase == phase]) for phase in phases]
        every = (self.words["total.all"], [row for row, _one in self.rows])
        columns = [(self.words[f"total.{name}"] if name != "of" else "", 1.0) for name in names]
        columns[0] = ("", 2.2)
        return Table("", columns, [self._total(*one) for one in (*by_phase, every)])

    def _total(self, name: str, rows: Sequence[PlanRow]) -> list[str]:
        found = reckoned(self.plan, rows)
        days = [self._day(day) if day else "—" for day in (found.start, found.end)]
        return [name, str(len(rows)), str(found.sum), *days, "—" if found.span is None else str(found.span)]

    def _day(self, day: date) -> str:
        return short_date(day.isoformat(), self.language)

    def _gantt(self, title: str) -> GanttFigure | None:
        """Return the drawing; None where no activity has a day."""
        chart = chart_of(self.plan)
        if chart.span is None:
            return None
        figure = gantt_figure(chart, self.language, title=title, today=None)
        return replace(figure, alt=f"{title}. {figure.lead} {self.words['drawn']}")


def with_pointer(sections: Sections, field: Field, heading: str) -> Sections:
    """Return the sections of a card with a field at the end of that with ``heading``, which may be wanting."""
    if not any(name == heading for name, _fields in sections):
        return (*sections, (heading, (field,)))
    return tuple((name, (*fields, field) if name == heading else fields) for name, fields in sections)


def _read(name: str, text: str, *, bare: bool = False) -> str:
    """Return what a column says in one line, under its name unless that is plain from where it stands."""
    said = "; ".join(text.split("\n"))
    return said if bare else f"{name}: {said}"


def _stage(row: PlanRow) -> str:
    return " · ".join(dict.fromkeys(filter(None, (row.phase, row.stage))))


def _lag(days: str) -> str:
    """Return the days between as people write them: +3, -2, nothing for none."""
    return "" if days.lstrip("-").strip("0") == "" else days if days.startswith("-") else f"+{days}"


def _text(one: Card, name: str) -> str:
    value = one.get(name)
    return "\n".join(map(str, value)) if isinstance(value, list) else str(value or "")
