"""Write the demonstration as backups, for analysis without a server: ``python tools/demonstration_plan.py``.

They are made once and kept: a backup of any age must open, and what is documented of them stays true. Run it when the
demonstration itself has changed; a test says when.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ogcore.record.language import LANGUAGES  # noqa: E402 - what it stands on is found by the line above
from ogcore.store import open_store  # noqa: E402
from ogcore.workshop.workshop import Workshop  # noqa: E402
from workbench.cli.demonstration import create_demonstration  # noqa: E402

FOLDER = ROOT / "ogcore" / "analysis" / "data"


def main() -> int:
    """Write one for each language."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        workshop = Workshop(open_store("sqlite:///:memory:"))
        created = create_demonstration(workshop, language)
        (FOLDER / f"demonstration.{language}.plan.json").write_bytes(workshop.export_plan(created.plan_id))
        workshop.store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
