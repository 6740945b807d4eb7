"""Write the golden sealed cards of the template that is printed today: ``python tools/golden_seal.py``.

Only for a new version of the template: those of older versions stay as they are and must verify for ever.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Write a PDF and a receipt a language, unless they are there. Returns an exit code."""
    sys.path.insert(0, str(ROOT))
    from ogcore.seal import receipt  # noqa: PLC0415 - found only now
    from ogcore.seal.payload import TEMPLATE  # noqa: PLC0415
    from ogcore.seal.tree import tree_data  # noqa: PLC0415
    from tests.export.sample import objective_tree, problem_tree  # noqa: PLC0415
    from tests.seal.sample import sealed  # noqa: PLC0415
    from workbench.files.sealed_card import sealed_pdf  # noqa: PLC0415

    folder = ROOT / "tests" / "seal" / "golden" / str(TEMPLATE)
    if folder.exists():
        print(f"{folder} is there: a golden card never changes. A changed page is a new version of the template.")
        return 1
    folder.mkdir(parents=True)
    for language, trees in (("es", [tree_data(problem_tree()), tree_data(objective_tree())]), ("en", [])):
        payload = sealed(language, trees=trees, address="https://plan.example")
        (folder / f"{language}.pdf").write_bytes(sealed_pdf(payload).data)
        text = json.dumps(receipt(payload), ensure_ascii=False, indent=1) + "\n"
        (folder / f"{language}.json").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
