"""Write docs/commitment-card.schema.json, the published form of a commitment card, from the template.

Usage: python tools/card_schema.py [--check]
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from ogcore.commitments.json_schema import schema  # noqa: E402

TARGET = ROOT / "docs" / "commitment-card.schema.json"


def text() -> str:
    """Return the file as it should be."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def main() -> int:
    """Write the file, or say whether it is what the template makes."""
    if "--check" in sys.argv[1:]:
        return int(TARGET.read_text(encoding="utf-8") != text())
    TARGET.write_text(text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
