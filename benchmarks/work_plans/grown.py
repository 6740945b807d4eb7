"""Work plans grown by chance from a seed: a sound plan in one of many layouts, into which faults are then planted.

Layout, headings (with misprints), way of writing dates, kind of file, formulas, merged cells, totals and notes are drawn;
the faults are those that any layout can show. What is expected follows from what was planted, not from the checks.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from benchmarks.work_plans.made import Made

_HEADINGS = {
    "es": {
        "id": ["Núm.", "Clave", "No.", "ID"], "phase": ["Fase", "Fase (interna/externa)"],
        "stage": ["Etapa", "Etapa del plan"], "activity": ["Actividad", "Actividades", "Acción", "Descripción de la actividad"],
        "length": ["Duración (días)", "Duración en días", "Días", "Plazo en días naturales", "No. de días"],
        "start": ["Inicio", "Fecha de inicio", "Fecha inicial", "Fecha de arranque", "Comienzo"],
        "end": ["Término", "Fecha de término", "Fecha final", "Fin", "Fecha de conclusión", "Fecha límite"],
        "outcome": ["Resultado esperado", "Resultados", "Resultados esperados"],
        "deliverable": ["Entregable", "Entregables", "Producto", "Producto o entregable"],
        "responsible": ["Responsable", "Área responsable", "Parte responsable", "Responsable(s)"],
        "indicator": ["Indicador", "Indicadores", "Indicador de avance"],
        "verification": ["Medio de verificación", "Medios de verificación", "Fuente de verificación"],
        "depends_on": ["Depende de", "Predecesoras", "Actividad previa"],
    },
    "en": {
        "id": ["No.", "ID", "Code", "#"], "phase": ["Phase", "Phase (internal/external)"], "stage": ["Stage", "Stage of the plan"],
        "activity": ["Activity", "Activities", "Task", "Description of the activity"],
        "length": ["Length (days)", "Duration (days)", "Days", "Number of days", "Length in calendar days"],
        "start": ["Start", "Start date", "Begin date", "Starting date", "Date of start"],
        "end": ["End", "End date", "Finish", "Finish date", "Completion date", "Date of end"],
        "outcome": ["Expected outcome", "Outcome", "Expected results", "Outcomes expected"],
        "deliverable": ["Deliverable", "Deliverables", "Product", "Output"],
        "responsible": ["Responsible", "Responsible party", "Person responsible", "Responsible institution"],
        "indicator": ["Indicator", "Indicators", "Progress indicator"],
        "verification": ["Means of verification", "Verification means", "Source of verification"],
        "depends_on": ["Depends on", "Predecessors", "Predecessor"],
    },
}  # fmt: skip
_MONTHS = {
    "es": [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
_VERBS = {
    "es": ["Levantar", "Publicar", "Revisar", "Acordar", "Medir", "Traducir", "Reparar", "Abrir", "Probar", "Contar"],
    "en": ["Survey", "Publish", "Review", "Agree on", "Measure", "Translate", "Mend", "Open", "Try", "Count"],
}
_THINGS = {
    "es": ["el padrón de comercios", "las rutas de basura", "el tablero de gasto", "los permisos de obra", "la guía del trámite",
           "el mapa de baches", "las actas de cabildo", "el registro de quejas"],
    "en": ["the register of shops", "the refuse routes", "the spending board", "the building permits", "the guide to the service",
           "the map of potholes", "the council minutes", "the register of complaints"],
}  # fmt: skip
_WHO = {"es": ["Contraloría, titular", "Obras Públicas, dirección", "Tesorería", "Instituto de la Juventud"],
        "en": ["Comptroller, head", "Public Works, director", "Treasury", "Youth Institute"]}  # fmt: skip
_PHASES = {"es": ["Fase interna", "Fase externa"], "en": ["Internal phase", "External phase"]}
_STAGE = {"es": "Etapa", "en": "Stage"}
_TOTAL = {"es": ["Total", "Duración total", "Total de días"], "en": ["Total", "Total length", "Total days"]}
_NOTES = {"es": ["Nota: sujeto a presupuesto.", "Fuente: sesión del 3 de marzo", "* Por confirmar con el cabildo"],
          "en": ["Note: if the budget allows.", "Source: session of 3 March", "* To be confirmed by the council"]}  # fmt: skip
_EXTRA = {"es": ["Estatus", "Presupuesto", "Avance (%)"], "en": ["Status", "Budget", "Progress (%)"]}
_REST = ("outcome", "deliverable", "responsible", "indicator", "verification")


@dataclass
class _Item:
    values: dict[str, Any]
    phase: int
    stage: int
    faults: list[str] = field(default_factory=list)
    bad: dict[str, str] = field(default_factory=dict)


def grown(seed: int, language: str, *, faults: int) -> Made:
    """Return the plan of a seed with that many faults planted, at most one in a row."""
    return _Grower(random.Random(seed), language, faults).made(seed)


class _Grower:
    def __init__(self, chance: random.Random, language: str, faults: int) -> None:
        self.chance, self.language, self.faults = chance, language, faults
        self.is_sheet = chance.random() < 0.5
        self.exclusive = chance.random() < 0.15
        self.layout = chance.choice(["columns", "rows", "merged" if self.is_sheet else "columns"])
        self.depends = chance.random() < 0.6
        self.has_id = self.depends or chance.random() < 0.4
        self.way = chance.choice(["iso", "words", "ordinal", "slashes"] + ["real"] * (3 if self.is_sheet else 0))
        self.lengths_by_formula = self.is_sheet and self.way == "real" and not self.exclusive and chance.random() < 0.4
        self.names = dict(_HEADINGS[language])
        self.order = chance.choice(["day", "month"]) if language == "en" else "day"

    def made(self, seed: int) -> Made:
        items = self._items()
        self._plant(items)
        columns = self._columns()
        rows, merged, labels = self._rows(items, columns)
        name = f"{self.language} {seed}: {'xlsx' if self.is_sheet else 'csv'}, {self.layout}, {self.way}"
        if self.is_sheet:
            formats = {}
            if self.way == "real":
                code = self.chance.choice(
                    ["yyyy-mm-dd", "dd/mm/yyyy", "mm/dd/yy", "d-mmm-yyyy", "dd mmmm yyyy", "[$-80A]d mmm yyyy"]
                )
                formats = {"Plan": {f"{_letter(column)}{number}": code for number, row in enumerate(rows, 1)
                                    for column, value in enumerate(row) if isinstance(value, dt.date)}}  # fmt: skip
            return Made(name, labels, sheets={"Plan": rows}, merged={"Plan": merged}, formats=formats)
        mark = self.chance.choice([",", ";", "\t"])
        text = "\n".join(mark.join(_quoted(value, mark) for value in row) for row in rows)
        return Made(name, labels, text=text)

    def _items(self) -> list[_Item]:
        chance, language = self.chance, self.language
        subjects = [f"{verb} {thing}" for verb in _VERBS[language] for thing in _THINGS[language]]
        names = chance.sample(subjects, 12)
        items: list[_Item] = []
        number, stage = 0, 0
        for phase in range(chance.choice([1, 2])):
            at = dt.date(2027, chance.randint(1, 3), chance.randint(1, 28))
            for _ in range(chance.choice([1, 2])):
                stage += 1
                for _ in range(chance.randint(2, 3)):
                    days = chance.randint(4, 70)
                    end = at + dt.timedelta(days=days - 1)
                    values = {"id": chance.choice(["A", "T"]) + str(number + 1) if number == -1 else f"A{number + 1}",
                              "activity": names[number], "start": at, "end": end, "length": days - self.exclusive,
                              **{name: f"{name[:4].title()} {number + 1}" for name in _REST},
                              "responsible": chance.choice(_WHO[language]),
                              "depends_on": f"A{number}" if items and items[-1].phase == phase else ""}  # fmt: skip
                    items.append(_Item(values, phase, stage))
                    number += 1
                    at = end + dt.timedelta(days=chance.randint(1, 6))
        return items

    def _plant(self, items: list[_Item]) -> None:
        kinds = ["length_mismatch", "length_not_positive", "length_missing", "date_not_in_calendar", "date_unreadable",
                 "end_before_start", "missing_outcome", "missing_deliverable", "missing_responsible"]  # fmt: skip
        kinds += ["unknown_dependency", "starts_before_predecessor_ends"] if self.depends else []
        places = self.chance.sample(range(len(items)), min(self.faults, len(items) - 2))
        for place in places:
            self._fault(self.chance.choice(kinds), place, items)

    def _fault(self, kind: str, place: int, items: list[_Item]) -> None:  # noqa: C901
        item, values = items[place], items[place].values
        if kind == "length_mismatch":
            if self.lengths_by_formula:
                return
            values["length"] += self.chance.choice([2, 3, 9, 10])
        elif kind == "length_not_positive":
            values["length"] = self.chance.choice([0, -3])
        elif kind == "length_missing":
            values["length"] = None
        elif kind == "date_not_in_calendar":
            day = self.chance.choice([(2, 30), (4, 31), (11, 31), (6, 31)])
            item.bad["end"] = self._written(dt.date(2027, 1, 1), day)
        elif kind == "date_unreadable":
            column = self.chance.choice(["start", "end"])
            item.bad[column] = self.chance.choice(["pronto", "a fines de mes", "por definir"] if self.language == "es" else
                                                  ["soon", "end of month", "second quarter", "TBD"])  # fmt: skip
        elif kind == "end_before_start":
            values["end"] = values["start"] - dt.timedelta(days=self.chance.randint(2, 20))
        elif kind.startswith("missing_"):
            values[kind.removeprefix("missing_")] = self.chance.choice([None, "", "-"])
        elif kind == "unknown_dependency":
            values["depends_on"] = "A99"
        elif (
            place and items[place - 1].phase == item.phase and not items[place - 1].faults and not items[place - 1].bad
        ):
            values["start"] = items[place - 1].values["end"] - dt.timedelta(days=1)
            values["end"] = values["start"] + dt.timedelta(days=values["length"] - 1 + self.exclusive)
        else:
            return
        item.faults.append(kind)

    def _columns(self) -> list[str]:
        columns = [
            "activity",
            "length",
            "start",
            "end",
            "outcome",
            "deliverable",
            "responsible",
            "indicator",
            "verification",
        ]
        if self.layout != "rows":
            columns = ["phase", "stage", *columns]
        if self.has_id:
            columns.insert(0, "id")
        if self.depends:
            columns.append("depends_on")
        if self.chance.random() < 0.3:
            columns.insert(self.chance.randint(2, len(columns)), "extra")
        return columns

    def _heading(self, column: str) -> str:
        if column == "extra":
            return self.chance.choice(_EXTRA[self.language])
        text = self.chance.choice(self.names[column])
        words = text.split()
        longest = max(range(len(words)), key=lambda place: len(words[place]))
        if self.chance.random() < 0.25 and len(words[longest]) > 6:
            words[longest] = self._misprinted(words[longest])
        text = " ".join(words)
        return self.chance.choice([text, text, text.upper(), text.lower(), f"{text}:"])

    def _misprinted(self, word: str) -> str:
        at = self.chance.randint(1, len(word) - 3)
        return self.chance.choice([word[:at] + word[at + 1 :], word[:at] + word[at + 1] + word[at] + word[at + 2 :],
                                   word[:at] + word[at] + word[at:]])  # fmt: skip

    def _rows(
        self, items: Sequence[_Item], columns: Sequence[str]
    ) -> tuple[list[list[Any]], list[str], list[tuple[int, str]]]:
        rows: list[list[Any]] = []
        merged: list[str] = []
        labels: list[tuple[int, str]] = []
        rows += self._title(columns)
        rows.append([self._heading(column) for column in columns])
        totals, phase, stage = self.chance.random() < 0.5, -1, -1
        since: list[tuple[int, _Item]] = []
        for place, item in enumerate(items):
            if self.layout == "rows":
                rows += self._headings_above(item, phase, stage, columns)
            elif self.layout == "merged" and item.stage == stage:
                start = next(number for number, held in since if held.stage == stage)
                for column in ("phase", "stage"):
                    letter = _letter(columns.index(column))
                    merged[:] = [one for one in merged if not one.startswith(f"{letter}{start}:")]
                    merged.append(f"{letter}{start}:{letter}{len(rows) + 1}")
            new = item.phase != phase or item.stage != stage
            phase, stage = item.phase, item.stage
            number = len(rows) + 1
            rows.append([self._value(column, item, number, columns, new=new) for column in columns])
            labels += [(number, code) for code in item.faults]
            since.append((number, item))
            if totals and (place + 1 == len(items) or items[place + 1].phase != phase):
                rows.append(
                    self._total([held for _, held in since if held.phase == phase], columns, labels, len(rows) + 1)
                )
            elif self.chance.random() < 0.06 and self.layout != "merged":
                rows.append([None] * len(columns))
        if self.chance.random() < 0.4:
            rows += [[None] * len(columns), [self.chance.choice(_NOTES[self.language])] + [None] * (len(columns) - 1)]
        return rows, merged, labels

    def _title(self, columns: Sequence[str]) -> list[list[Any]]:
        if self.chance.random() >= 0.3:
            return []
        title = {"es": "Plan de trabajo 2027", "en": "Work plan 2027"}[self.language]
        return [[title] + [None] * (len(columns) - 1), [None] * len(columns)]

    def _headings_above(self, item: _Item, phase: int, stage: int, columns: Sequence[str]) -> list[list[Any]]:
        above = [_PHASES[self.language][item.phase]] if item.phase != phase else []
        above += [f"{_STAGE[self.language]} {item.stage}"] if item.stage != stage else []
        return [self._lone(text, columns) for text in above]

    def _lone(self, text: str, columns: Sequence[str]) -> list[Any]:
        at = self.chance.choice([0, columns.index("activity")])
        return [text if place == at else None for place in range(len(columns))]

    def _total(
        self, items: Sequence[_Item], columns: Sequence[str], labels: list[tuple[int, str]], number: int
    ) -> list[Any]:
        sound = not any(item.faults for item in items)
        total = sum(item.values["length"] for item in items) if sound else None
        if total is not None and self.faults and self.chance.random() < 0.4:
            total += 101
            labels.append((number, "total_mismatch"))
        row: list[Any] = [None] * len(columns)
        if total is None:
            return row  # nothing is said of what cannot be added up
        row[columns.index("activity")] = self.chance.choice(_TOTAL[self.language])
        row[columns.index("length")] = self.chance.choice(
            [total, f"{total} {'días' if self.language == 'es' else 'days'}"]
        )
        if "phase" in columns and self.layout != "merged":
            row[columns.index("phase")] = _PHASES[self.language][items[0].phase]
        return row

    def _value(self, column: str, item: _Item, number: int, columns: Sequence[str], *, new: bool) -> Any:
        if column == "extra":
            return self.chance.choice(["", 10, "20%"])
        if column in item.bad:
            return item.bad[column]
        if column in ("phase", "stage"):
            if self.layout == "merged" and not new:
                return None
            return _PHASES[self.language][item.phase] if column == "phase" else f"{_STAGE[self.language]} {item.stage}"
        value = item.values[column]
        if column in ("start", "end"):
            return value if self.way == "real" else self._written(value, None)
        if column == "length" and self.lengths_by_formula and not item.faults and not item.bad:
            return f"={_letter(columns.index('end'))}{number}-{_letter(columns.index('start'))}{number}+1"
        return value

    def _written(self, day: dt.date, other: tuple[int, int] | None) -> str:
        month, number = other or (day.month, day.day)
        name = _MONTHS[self.language][month - 1]
        if self.way == "iso":
            return f"{day.year}-{month:02d}-{number:02d}"
        if self.way == "slashes":
            pair = (number, month) if self.order == "day" else (month, number)
            return f"{pair[0]:02d}/{pair[1]:02d}/{day.year}"
        if self.language == "es":
            return f"{'1º' if number == 1 and self.way == 'ordinal' else number} de {name} de {day.year}"
        ending = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}.get(number, "th")
        return f"{name} {number}{ending}. {day.year}" if self.way == "ordinal" else f"{number} {name} {day.year}"


def _letter(column: int) -> str:
    return chr(ord("A") + column)


def _quoted(value: Any, mark: str) -> str:
    text = "" if value is None else str(value)
    return f'"{text}"' if mark in text or "\n" in text else text
