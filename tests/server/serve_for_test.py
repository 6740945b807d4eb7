"""Start the real server for the tests: ``serve_for_test.py DATA_DIR PORT [SETTINGS]``, settings as JSON.

Makes a plan with two groups when there is none, writes what the tests need to know to ``DATA_DIR/known.json``, then
serves.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from workbench.server import rooms
from workbench.server.app import serve
from workbench.settings import Settings


def main() -> None:
    """Read the arguments, prepare, serve."""
    rooms.CALLBACK_SECONDS = rooms.PATIENCE_SECONDS = 60.0  # a busy machine is no reason to cut a callback off
    data_dir, port, more = Path(sys.argv[1]), int(sys.argv[2]), json.loads(sys.argv[3])
    if "notebooks_dir" in more:
        more["notebooks_dir"] = Path(more["notebooks_dir"])
    settings = Settings(data_dir=data_dir, port=port, address="127.0.0.1", **more)
    workshop = Workshop(open_store(settings.store_url))
    if not workshop.plans():
        _begin(workshop, data_dir)
    serve(settings, Workshop(open_store(settings.store_url, aside=True)))


def _begin(workshop: Workshop, data_dir: Path) -> None:
    plan = workshop.create_plan("Water for everybody", "en")
    facilitator = workshop.facilitator(plan.secret)
    groups = [workshop.add_group(facilitator, name, "Dry taps") for name in ("Table 1", "Table 2")]
    for group in groups:
        workshop.act(facilitator, group.group_id, "open_stage", {"stage": "problem_tree"})
        workshop.act(facilitator, group.group_id, "rule_first_sentence", {"straight": True})
    known = {
        "plan": plan.plan_id,
        "secret": plan.secret,
        "codes": [group.code for group in groups],
        "groups": [group.group_id for group in groups],
    }
    (data_dir / "known.json").write_text(json.dumps(known), encoding="utf-8")


if __name__ == "__main__":
    main()
