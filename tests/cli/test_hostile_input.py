"""Files nobody should have to fear: each is read or refused with its line and reason, never with a traceback."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Write = Callable[[str | bytes], str]
_TREE = "EFECTOS\n- e\nPROBLEMA\nEl río está sucio\nCAUSAS\n- a\n  - b\n- c\n"

UNUSABLE: dict[str, tuple[bytes, str, int]] = {
    "empty": (b"", "no_problem", 1),
    "white space": (b" \n\t\n", "no_problem", 1),
    "binary": (b"PROBLEM\nx\n\x00\x01\x02", "not_text", 3),
    "picture": (b"\x89PNG\r\n\x1a\n\x00\x00", "foreign_picture", 1),
    "a program": (b"PROBLEMA\nEl r\x00\x07o\n", "not_text", 2),
    "an unknown encoding": ("PROBLEMA\nРека\n".encode("cp1251"), "unclear_encoding", 2),
    "10 MB": (b"PROBLEM\nx\nCAUSES\n" + b"- a cause like many others\n" * 400_000, "too_large", 1),
    "30 MB": (b"x" * 30_000_000, "too_large", 1),
    "one endless line": (b"PROBLEM\n" + b"x" * 1_000_000, "too_long", 2),
    "no heading": (b"- a\n- b\n", "outside_section", 1),
    "two problems": (b"PROBLEM\na\nb\n", "several_problems", 3),
    "no words": (b"PROBLEM\np\nCAUSES\n-\n", "empty_statement", 4),
    "circle": (b"PROBLEM\np\nCAUSES\n- a [=A]\n  - b\n    - a [=A]\n", "would_cycle", 6),
    "one mark, two statements": (b"PROBLEM\np\nCAUSES\n- a [=A]\n- b [=A]\n", "same_mark_other_text", 5),
}
USABLE = {
    "byte order mark": b"\xef\xbb\xbf" + _TREE.encode(),
    "Windows-1252": ("# año\n" + _TREE).encode("cp1252"),
    "UTF-16": _TREE.encode("utf-16"),
    "CRLF": _TREE.replace("\n", "\r\n").encode(),
    "old Mac line ends": _TREE.replace("\n", "\r").encode(),
    "tabs": _TREE.replace("  - ", "\t- ").encode(),
    "no final line end": _TREE.rstrip().encode(),
    "other bullets": _TREE.replace("- ", "• ").encode(),
}
WORDS = (
    '#panic("x") $x$ <script>alert(1)</script> =1+1 {{7*7}}',
    "<b>not bold</b>",
    "Basura en el río 😀 👩🏽‍🚒",
    "نلتزم بتنظيف النهر كل يوم سبت",
    "我们承诺清理河流",
    "escape \x1b[31m bell \x07",
    "left \u202eright-to-left override",
    "palabra " * 600,
    "\\\\ \\n %s {0} {problem} \\[=A]",
)

CORE = "Since 2021, 1,240 families of the Zahuapan valley get water only two days a week"
"""A core problem with nothing to remark."""


@pytest.mark.parametrize("case", UNUSABLE)
@pytest.mark.parametrize("command", ["check", "objectives"])
def test_unusable_files_are_refused_with_line_and_reason(run: Run, outline: Write, case: str, command: str) -> None:
    """Exit code 2, a code, a sentence and the line."""
    content, code, line = UNUSABLE[case]
    answer = run("tree", command, outline(content), "--json")
    assert answer.code == 2
    error = answer.json["error"]
    assert (error["code"], error["line"]) == (code, line)
    assert error["message"]
    assert "Traceback" not in answer.err


@pytest.mark.parametrize("case", USABLE)
def test_files_of_every_editor_are_read(run: Run, outline: Write, case: str) -> None:
    """The same tree comes out whatever the editor did to its lines."""
    pairs = run("tree", "objectives", outline(USABLE[case]), "--json").json["pairs"]
    assert [(pair["problem"], pair["kind"]) for pair in pairs] == [
        ("e", "effect"),
        ("El río está sucio", "core"),
        ("a", "cause"),
        ("b", "cause"),
        ("c", "cause"),
    ]


@pytest.mark.parametrize("words", WORDS, ids=range(len(WORDS)))
def test_any_words_are_only_words(run: Run, outline: Write, tmp_path: Path, words: str) -> None:
    """Words that look like code, markup or a spreadsheet formula are printed and drawn as they stand."""
    name = outline(f"PROBLEM\n- {words}\nCAUSES\n- {words}\n- other\nEFFECTS\n- {words} again\n")
    assert run("tree", "check", name).code == 1
    assert "\x1b" not in run("tree", "objectives", name).out
    for target in ("tree.svg", "tree.pdf", "tree.dot", "tree.graphml", "card.pdf"):
        first = ("card", "pdf") if target == "card.pdf" else ("tree", "draw")
        assert run(*first, name, "-o", target).code == 0, target
        assert (tmp_path / target).stat().st_size > 200
    assert "<script>" not in (tmp_path / "tree.svg").read_text(encoding="utf-8")


def test_a_chain_of_five_hundred_causes(run: Run, outline: Write, tmp_path: Path) -> None:
    """Depth breaks nothing: the chain is read, converted, drawn and printed."""
    chain = "".join(f"{'  ' * depth}- Lack of water {depth}\n" for depth in range(500))
    name = outline(f"EFFECTS\n- e\nPROBLEM\n{CORE}\nCAUSES\n{chain}- other\n")
    assert run("tree", "check", name).code == 0
    assert len(run("tree", "objectives", name, "--json").json["pairs"]) == 503
    assert run("tree", "draw", name, "-o", "tree.svg").code == 0
    assert run("card", "pdf", name, "-o", "card.pdf").code == 0


def test_two_thousand_cards(run: Run, outline: Write) -> None:
    """A tree far larger than any workshop's is read, checked and saved."""
    many = "".join(f"- Well {n} is dry\n  - Pump {n} is broken\n" for n in range(1000))
    name = outline(f"EFFECTS\n- e\nPROBLEM\n{CORE}\nCAUSES\n{many}")
    assert run("tree", "check", name).code == 0
    assert run("tree", "draw", name, "-o", "tree.graphml").code == 0
    assert run("tree", "draw", name, "-o", "tree.txt").code == 0


@pytest.mark.parametrize("name", ["missing.txt", ".", "nul\0byte"])
def test_what_is_not_a_file_is_refused(run: Run, name: str) -> None:
    """A missing file, a folder and a name no system allows are unusable input."""
    answer = run("tree", "check", name, "--json")
    assert answer.code == 2
    assert answer.json["error"]["code"] in ("missing_file", "is_folder")
