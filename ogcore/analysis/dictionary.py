"""What a frame's columns mean, as a frame."""

import pandas as pd

from ogcore.analysis.schema import Told, columns_of
from ogcore.analysis.table import dtype_of
from ogcore.record.frame import Column


def type_of(column: Column) -> str:
    """Return what pandas calls the type of a column."""
    return "category" if column.kind == "code" else str(dtype_of(column))


def described(declared: Told) -> pd.DataFrame:
    """Return a row for each column: its ``type``, ``codes``, ``unit``, meaning in both languages, ``method``."""
    rows = [
        {
            "column": column.name,
            "type": type_of(column),
            "codes": " ".join(column.codes) or None,
            "unit": column.unit or None,
            "meaning_en": column.meaning.en,
            "meaning_es": column.meaning.es,
            "method": column.method or None,
            "always": column.required,
        }
        for column in columns_of(declared)
    ]
    types = dict.fromkeys(rows[0], "string") | {"always": "boolean"}
    return pd.DataFrame(rows).astype(types)
