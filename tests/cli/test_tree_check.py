"""``workbench tree check``: findings, and its three exit codes."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from ogcore.logic import checks
from ogcore.logic.checks import CODES
from tests.cli.conftest import Run
from workbench.words.finding import BADGES, SENTENCES, STATEMENT_SENTENCES, SUGGESTIONS

Write = Callable[[str | bytes], str]
COMPLETE = "In 2022 the river made 400 residents of San Martin ill"
"""A core problem that says how much, whom and where."""


def test_a_sound_tree_has_no_findings(run: Run, tlaxcala: str) -> None:
    """The example tree gives exit code 0 and an empty list."""
    assert run("tree", "check", tlaxcala).code == 0
    assert run("tree", "check", tlaxcala, "--json").json == {"findings": []}


def test_findings_give_exit_code_one_and_name_their_statements(run: Run, outline: Write) -> None:
    """A tree without effects and with one cause is told so, with the words of the nodes concerned."""
    answer = run("tree", "check", outline(f"PROBLEM\n{COMPLETE}\nCAUSES\n- Waste\n"), "--json")
    assert answer.code == 1
    found = {finding["code"]: finding for finding in answer.json["findings"]}
    assert found.keys() == {"single_cause", "no_effect"}
    assert found["single_cause"]["nodes"] == [{"text": COMPLETE}, {"text": "Waste"}]
    assert all(finding["message"] == SENTENCES[code] for code, finding in found.items())


def test_findings_read_well_without_json(run: Run, outline: Write) -> None:
    """The sentence stands after the file's name, the statements under it."""
    name = outline(f"PROBLEM\n{COMPLETE}\nCAUSES\n- Same words\n- other\n- same words.\nEFFECTS\n- e\n")
    answer = run("tree", "check", name)
    assert answer.code == 1
    assert answer.out.splitlines() == [f"{name}: {SENTENCES['duplicate']}", "    Same words", "    same words."]


@pytest.mark.parametrize(
    ("card", "code"),
    [
        ("As a consequence, shops close", "effect_as_cause"),
        ("Como consecuencia, cierran los comercios", "effect_as_cause"),
        ("To be completed", "gap"),
        ("Por completar", "gap"),
    ],
)
def test_results_and_blanks_among_the_causes_are_marked(run: Run, outline: Write, card: str, code: str) -> None:
    """A cause told as a result, and a card that holds a place, are marked."""
    name = outline(f"PROBLEM\n{COMPLETE}\nCAUSES\n- {card}\n- other\nEFFECTS\n- e\n")
    found = [finding["code"] for finding in run("tree", "check", name, "--json").json["findings"]]
    assert found == [code]


def test_the_same_in_other_words_is_a_duplicate(run: Run, outline: Write) -> None:
    """Order, endings and little words do not hide that two cards say the same."""
    causes = "- Vehicles are in poor condition\n- Bad condition of vehicles\n"
    name = outline(f"PROBLEM\n{COMPLETE}\nCAUSES\n{causes}EFFECTS\n- e\n")
    found = [finding["code"] for finding in run("tree", "check", name, "--json").json["findings"]]
    assert found == ["duplicate"]


def test_a_dash_reads_standard_input(run: Run) -> None:
    """``-`` is standard input, and is called that in messages."""
    complete = "En 2022, 400 habitantes de San Martín enfermaron por el agua"
    tree = f"PROBLEMA\n{complete}\nCAUSAS\n- a\n- b\nEFECTOS\n- ñ\n".encode()
    assert run("tree", "check", "-", stdin=tree).code == 0
    answer = run("tree", "check", "-", stdin=b"CAUSES\n- a\n")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("standard input:1: ")


def test_an_unreadable_line_is_named(run: Run, outline: Write) -> None:
    """File, line and reason stand in one line on standard error; nothing on standard output."""
    name = outline("PROBLEM\np\nCAUSES\n    - deep\n  - less deep\n")
    answer = run("tree", "check", name)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == f"{name}:4: it is indented, but there is no line above for it to belong to. “deep”\n"


def test_an_unreadable_line_as_json(run: Run, outline: Write) -> None:
    """With ``--json`` the refusal is JSON on standard output, and still exit code 2."""
    answer = run("tree", "check", outline("PROBLEM\na\nb\n"), "--json")
    assert answer.code == 2
    error = answer.json["error"]
    assert (error["code"], error["line"]) == ("several_problems", 3)
    assert "core problem" in error["message"]


def test_findings_say_what_to_do_and_which_arrow_is_meant(run: Run, outline: Write) -> None:
    """An arrow beside which the tree has the steps between comes with its two ends and a suggestion."""
    causes = "- Waste is dumped\n  - Collection is late [=L]\n- Collection is late [=L]\n"
    tree = f"PROBLEM\n{COMPLETE}\nCAUSES\n{causes}EFFECTS\n- Fish die\n"
    (finding,) = run("tree", "check", outline(tree), "--json").json["findings"]
    assert (finding["code"], finding["suggestion"]) == ("long_leap", SUGGESTIONS["long_leap.shortcut"])
    assert finding["arrows"] == [{"cause": "Collection is late", "effect": COMPLETE}]


def test_what_the_core_problem_does_not_say_is_named(run: Run, outline: Write) -> None:
    """Whom it affects, where and how much are asked of the core problem, and of no cause or effect (R8)."""
    name = outline("PROBLEM\nThe river is very dirty\nCAUSES\n- Waste\n- Drains\nEFFECTS\n- Fish die\n")
    answer = run("tree", "check", name, "--json")
    assert answer.code == 1
    found = {finding["code"]: finding for finding in answer.json["findings"]}
    assert found.keys() == {"no_population", "no_place", "no_evidence"}
    assert all(finding["nodes"] == [{"text": "The river is very dirty"}] for finding in found.values())
    said = run("tree", "check", name).out.splitlines()
    assert said[::2] == [f"{name}: {STATEMENT_SENTENCES[code]}" for code in found]
    assert set(said[1::2]) == {"    The river is very dirty"}


def test_every_check_has_words() -> None:
    """Every code, and every way in which it shows, has a sentence; every code a suggestion and, with nodes, a badge."""
    sources = "".join(path.read_text(encoding="utf-8") for path in Path(checks.__file__).parent.glob("*.py"))
    reasons = set(re.findall(r'Finding\("(\w+)", [^\n]*, "(\w+)"\)', sources))
    assert {f"{code}.{reason}" for code, reason in reasons} <= SENTENCES.keys()
    assert len(reasons) >= 8
    assert set(CODES) <= SENTENCES.keys()
    assert set(CODES) <= SUGGESTIONS.keys()
    assert set(CODES) - {"no_core_problem"} == BADGES.keys()
