"""Frames as files, and back: CSV, JSON or a spreadsheet, with a ``datapackage.json`` of what they are (R43, R44).

No cell is ever run: words that a spreadsheet would take for a formula are guarded in CSV, typed as text in XLSX. What
is written reads back equal, types included.
"""

import csv
import io
import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from os import PathLike
from pathlib import Path
from typing import Any, Literal, Protocol

import pandas as pd

from ogcore.analysis.schema import Told, columns_of, key_of
from ogcore.analysis.table import table
from ogcore.analysis.workbook import read_workbook, workbook
from ogcore.errors import UnknownChoice, UnreadableFile
from ogcore.exchange.guard import guarded, unguarded
from ogcore.record.frame import Column, ColumnKind, Value, Words

Form = Literal["csv", "json", "xlsx"]
FORMS: tuple[Form, ...] = ("csv", "json", "xlsx")
DESCRIBED = "datapackage.json"
BOOK = "frames.xlsx"
_TYPES: Mapping[ColumnKind, str] = {
    "id": "string",
    "text": "string",
    "code": "string",
    "day": "date",
    "count": "integer",
    "number": "number",
    "truth": "boolean",
}
_MEDIA = {
    "csv": "text/csv",
    "json": "application/json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


class Framed(Protocol):
    """What frames are written of: a plan, or coded plans."""

    declared: Mapping[str, Told]

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    def frame(self, name: str) -> pd.DataFrame:
        """Return one of the frames."""
        ...


def packaged(opened: Framed, form: Form = "csv", only: Collection[str] = (), book: str = BOOK) -> dict[str, bytes]:
    """Return the files, by name, of all frames or ``only`` those; ``book`` is what a spreadsheet is called.

    Raises UnknownChoice for a form or a frame there is not.
    """
    if form not in FORMS:
        raise UnknownChoice("format", form)
    for name in only:
        if name not in opened.declared:
            raise UnknownChoice("frame", name)
    chosen = {name: told for name, told in opened.declared.items() if not only or name in only}
    values = {name: _values(columns_of(told), opened.frame(name)) for name, told in chosen.items()}
    files: dict[str, bytes] = {}
    if form == "xlsx":
        files[book] = workbook({name: (columns_of(told), values[name]) for name, told in chosen.items()})
    else:
        write = _csv if form == "csv" else _json
        files = {f"{name}.{form}": write(columns_of(told), values[name]) for name, told in chosen.items()}
    paths = {name: book if form == "xlsx" else f"{name}.{form}" for name in chosen}
    described = {
        "profile": "data-package",
        "name": "frames",
        "title": opened.name,
        "resources": [_resource(told, form, paths[name]) for name, told in chosen.items()],
    }
    return {**files, DESCRIBED: _dumped(described)}


def write_frames(
    opened: Framed, target: str | PathLike[str], form: Form | None = None, only: Collection[str] = ()
) -> list[Path]:
    """Write frames into a folder (made where there is none), or into ``NAME.xlsx``; returns the files.

    A ``datapackage.json`` is written beside them. Raises UnknownChoice, OSError.
    """
    folder, files = destined(opened, Path(target), form, only)
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in files]


def destined(opened: Framed, target: Path, form: Form | None, only: Collection[str]) -> tuple[Path, dict[str, bytes]]:
    """Return into which folder what is to be written for a ``target``, a folder or ``NAME.xlsx``."""
    if target.suffix.lower() == ".xlsx" and not target.is_dir():
        if form not in (None, "xlsx"):
            raise UnknownChoice("format", form)
        return target.parent, packaged(opened, "xlsx", only, target.name)
    return target, packaged(opened, form or "csv", only)


def read_frames(source: str | PathLike[str]) -> dict[str, pd.DataFrame]:
    """Return the frames in a folder that was written by :func:`write_frames`, or beside its ``datapackage.json``.

    They equal those that were written. Raises UnreadableFile.
    """
    place = Path(source)
    described = place if place.name == DESCRIBED else (place if place.is_dir() else place.parent) / DESCRIBED
    try:
        package = json.loads(described.read_text(encoding="utf-8"))
        return {one["name"]: _read(described.parent / one["path"], one) for one in package["resources"]}
    except FileNotFoundError as error:
        raise UnreadableFile("not_there") from error
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise UnreadableFile("wrong_fields") from error


def _read(path: Path, described: Mapping[str, Any]) -> pd.DataFrame:
    columns = [_column(field) for field in described["schema"]["fields"]]
    if described["format"] == "xlsx":
        rows = read_workbook(path, described["name"])
    elif described["format"] == "json":
        rows = [[row[column.name] for column in columns] for row in json.loads(path.read_text(encoding="utf-8"))]
    else:
        rows = _read_csv(path.read_text(encoding="utf-8-sig"))
    names = [column.name for column in columns]
    typed = [[_typed(column, value) for column, value in zip(columns, row, strict=True)] for row in rows]
    return table(columns, [dict(zip(names, row, strict=True)) for row in typed])


def _read_csv(text: str) -> list[list[Any]]:
    _header, *rows = csv.reader(io.StringIO(text, newline=""))
    return [[None if cell == "" else unguarded(cell) for cell in row] for row in rows]


def _typed(column: Column, value: Any) -> Value:
    """Return a value as a frame has it, of what a cell or a JSON value says; ValueError where it does not fit."""
    if value is None:
        return None
    match column.kind:
        case "day":
            return value if isinstance(value, date) else date.fromisoformat(str(value))
        case "count":
            return int(value)
        case "number":
            return float(value)
        case "truth":
            return {"true": True, "false": False}[str(value).lower()]
        case _:
            return str(value)


def _values(columns: Iterable[Column], frame: pd.DataFrame) -> list[list[Value]]:
    """Return the rows of a frame as plain values; None is what nobody has said."""
    told = [[_plain(column, value) for value in frame[column.name]] for column in columns]
    return [list(row) for row in zip(*told, strict=True)]


def _plain(column: Column, value: Any) -> Value:
    if pd.isna(value):
        return None
    return value.date() if column.kind == "day" else _typed(column, value)


def _csv(columns: Iterable[Column], rows: Iterable[Iterable[Value]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([column.name for column in columns])
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")  # spreadsheets know it by that mark


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return guarded(value) if isinstance(value, str) else _json_value(value, text=True)


def _json_value(value: Value, *, text: bool = False) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if text else value


def _json(columns: Iterable[Column], rows: Iterable[Iterable[Value]]) -> bytes:
    names = [column.name for column in columns]
    return _dumped([dict(zip(names, map(_json_value, row), strict=True)) for row in rows])


def _dumped(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _resource(told: Told, form: Form, path: str) -> dict[str, Any]:
    columns, key = columns_of(told), key_of(told)
    always = {column.name for column in columns if column.required}
    schema: dict[str, Any] = {"fields": [_field(column) for column in columns], "missingValues": [""]}
    if always.issuperset(key):
        schema["primaryKey"] = list(key)
    return {
        "name": told.frame.name,
        "path": path,
        "profile": "tabular-data-resource",
        "format": form,
        "mediatype": _MEDIA[form],
        "encoding": "utf-8",
        **({"dialect": {"sheet": told.frame.name}} if form == "xlsx" else {}),
        "title": told.frame.title.en,
        "title_es": told.frame.title.es,
        "method": told.frame.method,
        "schema": schema,
    }


def _field(column: Column) -> dict[str, Any]:
    limits = {"required": True} if column.required else {}
    return {
        "name": column.name,
        "type": _TYPES[column.kind],
        "kind": column.kind,
        "description": column.meaning.en,
        "description_es": column.meaning.es,
        "unit": column.unit,
        "method": column.method,
        "constraints": {**limits, **({"enum": list(column.codes)} if column.codes else {})},
    }


def _column(field: Mapping[str, Any]) -> Column:
    """Return a column as a ``datapackage.json`` describes it."""
    kind: ColumnKind = field["kind"]
    return Column(
        field["name"],
        kind,
        Words(field["description"], field["description_es"]),
        field["unit"],
        field["method"],
        tuple(field["constraints"].get("enum", ())),
        bool(field["constraints"].get("required")),
    )
