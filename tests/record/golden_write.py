"""Freeze the present format as the next golden log: ``python -m tests.record.golden_write``.

Only for a release that changed an event: the golden logs before it stay, and must go on opening.
"""

import json
import sqlite3
import sys
import tempfile
from pathlib import Path

from ogcore.record.keyring import OwnKeys
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.record.kind_shape import shapes
from tests.record.whole_workshop import WholeWorkshop, told

GOLDEN = Path(__file__).parent / "golden"


def write(folder: Path) -> None:
    """Play the workshop and keep its log, its file, what it says, and the shape of every kind of event."""
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as made:
        file = Path(made) / "plan.sqlite"
        store = open_store(f"sqlite:///{file}")
        workshop = Workshop(store, OwnKeys())
        played = WholeWorkshop(workshop)
        played.play()
        keep(folder / "state.json", told(workshop, played.plan_id))
        (folder / "plan.json").write_bytes(workshop.export_plan(played.plan_id) + b"\n")
        store.close()
        connection = sqlite3.connect(file)
        (folder / "log.sql").write_text("\n".join(connection.iterdump()) + "\n", encoding="utf-8")
        connection.close()
    lines = [f"{json.dumps(name)}: {json.dumps(shape)}" for name, shape in shapes().items()]
    (folder / "kinds.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def keep(file: Path, value: object) -> None:
    """Write a JSON file as people read it."""
    file.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    number = 1 + max(int(folder.name) for folder in GOLDEN.iterdir())
    write(GOLDEN / f"{number:02}")
    sys.stdout.write(f"{GOLDEN / f'{number:02}'}\n")
