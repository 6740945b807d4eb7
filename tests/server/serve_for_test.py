"""Start the real server for the tests: ``serve_for_test.py DATA_DIR NOTEBOOKS_DIR PORT [MAX_VISITORS [LINGER]]``.

Makes a plan with two groups, writes what the tests need to know to ``DATA_DIR/known.json``, then serves.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from ogcore.store import open_store
from ogcore.workshop import Workshop
from workbench.server.app import serve
from workbench.settings import Settings


def main() -> None:
    """Read the arguments, prepare, serve."""
    data_dir, notebooks, port, *more = sys.argv[1:]
    limits = dict(zip(("max_visitors", "linger"), map(int, more), strict=False))
    settings = Settings(
        data_dir=Path(data_dir), notebooks_dir=Path(notebooks), port=int(port), address="127.0.0.1", **limits
    )
    workshop = Workshop(open_store(settings.store_url))
    plan = workshop.create_plan("Water for everybody", "en")
    facilitator = workshop.facilitator(plan.secret)
    groups = [workshop.add_group(facilitator, name, "Dry taps") for name in ("Table 1", "Table 2")]
    known = {
        "secret": plan.secret,
        "codes": [group.code for group in groups],
        "groups": [group.group_id for group in groups],
    }
    (settings.data_dir / "known.json").write_text(json.dumps(known), encoding="utf-8")
    serve(settings, workshop)


if __name__ == "__main__":
    main()
