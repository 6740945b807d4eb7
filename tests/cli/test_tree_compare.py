"""``workbench tree compare``: what differs between two files."""

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Run

OLD = (
    "PROBLEM\nRiver is dirty\nCAUSES\n- Waste is dumped by all\n  - No bins\n- Nobody looks\nEFFECTS\n- Fish are ill\n"
)
NEW = "PROBLEM\nRiver is dirty\nCAUSES\n- Waste is dumped by many\n- Nobody looks\n  - No bins\nEFFECTS\n- Fish die\n"


def write(folder: Path, name: str, text: str) -> str:
    """Return the name of a file that holds the text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_equal_trees_give_exit_code_zero(run: Run, tmp_path: Path) -> None:
    """One line says so, or an empty list."""
    old, new = write(tmp_path, "old.txt", OLD), write(tmp_path, "new.txt", OLD.replace("- ", "* "))
    answer = run("tree", "compare", old, new)
    assert (answer.code, answer.out) == (0, f"{old} and {new} hold the same tree.\n")
    assert run("tree", "compare", old, new, "--json").json == {"changes": []}


def test_differences_give_exit_code_one_and_are_told_by_kind(run: Run, tmp_path: Path) -> None:
    """What was added, removed, reworded and moved, in words and as data."""
    old, new = write(tmp_path, "old.txt", OLD), write(tmp_path, "new.txt", NEW)
    answer = run("tree", "compare", old, new)
    assert answer.code == 1
    assert answer.out.splitlines() == [
        "+ Added: Fish die",
        "    to “River is dirty”",
        "− Removed: Fish are ill",
        "    from “River is dirty”",
        "≈ Reworded: Waste is dumped by all",
        "    → Waste is dumped by many",
        "↷ Moved: No bins",
        "    from “Waste is dumped by all”",
        "    to “Nobody looks”",
    ]
    changes = run("tree", "compare", old, new, "--json").json["changes"]
    assert [change["kind"] for change in changes] == ["added", "removed", "reworded", "moved"]
    assert changes[0] == {"kind": "added", "side": "effect", "text": "Fish die", "to": ["River is dirty"]}


def test_one_of_the_trees_may_come_from_standard_input(run: Run, tmp_path: Path) -> None:
    """``-`` stands for it, and a file that cannot be read is named."""
    old = write(tmp_path, "old.txt", OLD)
    assert run("tree", "compare", old, "-", stdin=OLD.encode()).code == 0
    answer = run("tree", "compare", old, str(tmp_path / "none.txt"))
    assert (answer.code, answer.out) == (2, "")


def test_the_answer_is_in_the_language_asked_for(run: Run, outline: Callable[[str | bytes], str]) -> None:
    """Spanish words for Spanish readers."""
    name = outline(OLD)
    assert "+ Nueva: Fish die" in run("tree", "compare", name, "-", "--lang", "es", stdin=NEW.encode()).out
