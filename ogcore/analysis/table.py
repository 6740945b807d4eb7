"""Rows and a schema as a pandas frame: typed the same whether it holds a thousand rows or none (R44)."""

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from ogcore.record.frame import Column, Frame, Row, Value

_DTYPES = {
    "id": "string",
    "text": "string",
    "day": "datetime64[s]",
    "count": "Int64",
    "number": "Float64",
    "truth": "boolean",
}
"""What pandas calls each kind of column; all of them have a place for what nobody has said."""


def dtype_of(column: Column) -> Any:
    """Return pandas' type of a column: codes are categories in the method's order."""
    if column.kind == "code":
        return pd.CategoricalDtype(list(column.codes), ordered=True)
    return _DTYPES[column.kind]


def table(columns: Sequence[Column], rows: Iterable[Row]) -> pd.DataFrame:
    """Return the rows as a frame with exactly those columns, in their order."""
    found = list(rows)
    return pd.DataFrame({column.name: series(column, [row[column.name] for row in found]) for column in columns})


def series(column: Column, values: Sequence[Value]) -> "pd.Series[Any]":
    """Return the values of one column; None becomes what pandas has for *not said* in a column of its kind."""
    if column.kind == "day":
        return pd.Series(pd.array(list(values), dtype=_DTYPES["day"]), dtype=_DTYPES["day"])
    return pd.Series(list(values), dtype=dtype_of(column))


def in_order(frame: Frame, columns: Sequence[Column], rows: Iterable[Row]) -> list[Row]:
    """Return rows in the order of what they hold, so that their order tells nothing more (R5)."""
    by_name = {column.name: column for column in columns}
    chosen = [by_name[name] for name in dict.fromkeys((*frame.order, *frame.key))]
    return sorted(rows, key=lambda row: [_rank(column, row[column.name]) for column in chosen])


def _rank(column: Column, value: Value) -> tuple[bool, Any]:
    if value is None:
        return True, ""
    return False, column.codes.index(str(value)) if column.kind == "code" else value
