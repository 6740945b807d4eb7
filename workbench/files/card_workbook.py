"""Cards as a spreadsheet, or as a table each in a ZIP (R27, R43)."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from ogcore.exchange.csv_text import csv_bytes
from ogcore.exchange.workbook_writer import xlsx_bytes
from workbench.files.card_sheets import card_sheets

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def cards_xlsx(cards: Sequence[Mapping[str, Any]], language: str) -> bytes:
    """Return cards in their JSON form as a spreadsheet: a sheet of the cards, one for each list; all is text."""
    return xlsx_bytes([(sheet.title, sheet.lines, sheet.widths) for sheet in card_sheets(cards, language)])


def cards_csv(cards: Sequence[Mapping[str, Any]], language: str, moment: datetime) -> bytes:
    """Return the same tables as CSV, a file each in a ZIP."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as written:
        for sheet in card_sheets(cards, language):
            written.writestr(zipfile.ZipInfo(f"{sheet.key}.csv", moment.timetuple()[:6]), csv_bytes(sheet.lines))
    return packed.getvalue()
