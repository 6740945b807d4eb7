"""Write docs/data-dictionary.md from the schemas of the frames: ``python tools/data_dictionary.py [--released]``.

With ``--released``, at a release, also the list of frames and columns that people may count on from then on: a test
compares it with what there is and asks for a line in CHANGELOG.md for every difference.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ogcore.analysis.coded import CODED  # noqa: E402 - what it stands on is found by the line above
from ogcore.analysis.dictionary import type_of  # noqa: E402
from ogcore.analysis.schema import FRAMES, Told, columns_of, key_of  # noqa: E402
from ogcore.record.frame import Column  # noqa: E402

DOCUMENT = ROOT / "docs" / "data-dictionary.md"
RELEASED = ROOT / "tests" / "analysis" / "released_frames.json"
_HEAD = """\
# Data dictionary

The frames that `from ogcore.analysis import open_plan` gives of a plan, and `workbench plan frames` writes. This page
is written by `tools/data_dictionary.py` from the schemas; `plan.describe(name)` tells the same. Numbers such as R14
lead to [method.md](method.md).

- Names never change once released, and neither do types. A code is one of those listed, in the method's order.
- What nobody has said is missing (`pd.NA`; `NaT` in days, `NaN` in codes; an empty cell, `null`): never 0, never an
  empty text.
- Days have no time and no zone.
- No frame tells who wrote, proposed or voted, on which device, when or in which order. Rows stand in the order of what
  they hold. Of people there are only counts; sectors of fewer than three people are counted with others, so that
  neither a count nor what is left of a total is of one or two. Ideas and answers are there once the room has been shown
  them; of a vote, once its answers are shown.
- Each opening is of one moment. Whoever compares openings of two moments sees what changed in between, as the room did:
  keep those of a workshop that is going on to its facilitator.
- At an earlier version (`plan.at_version(…)`) the trees are there, and nobody's own words or counts of people.
"""
_CODED = """\

# Coded plans

The frames of `open_plan.coded(FILE)`, a table with one row a commitment.
"""


def main() -> int:
    """Write the page, and the list where it was asked for."""
    DOCUMENT.write_text(page(), encoding="utf-8")
    if "--released" in sys.argv[1:]:
        RELEASED.write_text(json.dumps(public(), indent=1) + "\n", encoding="utf-8")
    return 0


def page() -> str:
    """Return the page."""
    parts = [_HEAD, *(_frame(told) for told in FRAMES.values()), _CODED, *(_frame(told) for told in CODED.values())]
    return "".join(parts)


def public() -> Mapping[str, Mapping[str, str]]:
    """Return the type of each column of each frame, codes included."""
    return {
        name: {column.name: " ".join((type_of(column), *column.codes)) for column in columns_of(told)}
        for name, told in {**FRAMES, **CODED}.items()
    }


def _frame(told: Told) -> str:
    frame = told.frame
    lines = [
        f"\n## `{frame.name}`\n",
        f"\n{frame.title.en} · {frame.title.es} ({frame.method}). ",
        f"Told apart by {', '.join(f'`{name}`' for name in key_of(told))}.\n",
        "\n| column | type | meaning | significado | unit | |\n|---|---|---|---|---|---|\n",
        *(_row(column) for column in columns_of(told)),
    ]
    return "".join(lines)


def _row(column: Column) -> str:
    return f"| {' | '.join(_cells(column))} |\n"


def _cells(column: Column) -> Iterator[str]:
    codes = f": {', '.join(f'`{code}`' for code in column.codes)}" if column.codes else ""
    yield f"`{column.name}`"
    yield type_of(column) + codes
    yield from column.meaning
    yield column.unit
    yield column.method


if __name__ == "__main__":
    sys.exit(main())
