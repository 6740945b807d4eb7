"""What a table says that somebody pastes into a card's work plan: as it was understood, to be looked at first (R33)."""

from collections.abc import Sequence
from typing import Any

from ogcore.commitments.template import ITEM_LIMITS
from ogcore.commitments.work_plan import COLUMNS
from ogcore.errors import BadInput, TextTooLong, UnreadableTree
from ogcore.exchange.draft import fault
from ogcore.work_plan.brought import TAKEN, BroughtPlan, BroughtRow, read_brought
from workbench.words.explanation import explain_faults
from workbench.words.i18n import translator
from workbench.words.work_plan_finding import FIELD_NAMES, SEVERITY_NAMES, explain_work_plan_finding

TEXT_LIMIT = 100_000
"""Characters of a table that is pasted: sixty activities with all their columns take a third of it."""
LINES_LIMIT = 500
"""Lines of it: sixty activities, with every cell broken in eight; whoever reads them has a room waiting."""
_LEFT = 40


def read_activities(text: str, columns: Sequence[str] | None, language: str) -> dict[str, Any]:
    """Return what a pasted table says, or what is wrong with it, in words of ``language``.

    ``rows`` are what :func:`ogcore.commitments.bringing.bring` takes, each with the line it stood in and its
    ``findings``; ``columns`` say what each was taken for, ``known`` what it can be; ``left`` are the lines that are not
    taken. Raises TextTooLong, and BadInput for columns that are none.
    """
    if len(text) > TEXT_LIMIT:
        raise TextTooLong(TEXT_LIMIT, len(text))
    if columns is not None and not all(column in ("", *TAKEN, "id") for column in columns):
        raise BadInput(field="columns")
    translate = translator(language)
    try:
        read = _read(text, columns)
    except UnreadableTree as error:
        return {"faults": [reason for _, reason in explain_faults(error, language)]}
    return {
        "faults": [],
        "guessed": read.guessed,
        "calendar": "working" if read.working else "",
        "counted_apart": read.counted_apart,
        "limit": ITEM_LIMITS["activities"],
        "known": [{"column": name, "label": translate(FIELD_NAMES[name])} for name in ("id", *TAKEN)],
        "columns": [
            {"heading": one.heading, "column": one.column if one.column in TAKEN or one.column == "id" else "",
             "values": list(one.values)}
            for one in read.columns
        ],
        "rows": [_row(row, read, language) for row in read.rows],
        "left": [{"row": row.number, "kind": row.kind, "text": _text(row.line.own())} for row in read.left[:_LEFT]],
    }  # fmt: skip


def _read(text: str, columns: Sequence[str] | None) -> BroughtPlan:
    if text.count("\n") > LINES_LIMIT:
        raise UnreadableTree([fault("too_large")])
    return read_brought(text.encode(), columns)


def _row(row: BroughtRow, read: BroughtPlan, language: str) -> dict[str, Any]:
    """Return a row with its values under the names that the fields of an activity have."""
    translate = translator(language)
    values = {COLUMNS[name]: text for name, text in row.values.items()}
    for name, text in row.unread.items():
        field = COLUMNS[name]
        values[field] = "; ".join(filter(None, (values.get(field, ""), text)))
    found = [one for one in read.findings if one.row == row.row and one.severity != "missing"]
    stays = translate("{field}: “{words}” cannot be read.")
    bare = [name for name in row.unread if name not in {one.column for one in found}]
    return {
        "row": row.row,
        "values": values,
        "unread": {COLUMNS[name]: text for name, text in row.unread.items()},
        "findings": [
            *(
                f"{translate(SEVERITY_NAMES[one.severity])}: {explain_work_plan_finding(one, language)}"
                for one in found
            ),
            *(
                stays.replace("{field}", translate(FIELD_NAMES[name])).replace("{words}", row.unread[name])
                for name in bare
            ),
        ],
    }


def _text(cells: Sequence[Any]) -> str:
    return " · ".join(cell.text for cell in cells)[:200]
