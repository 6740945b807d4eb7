"""``workbench card check``, ``card json`` and ``card import`` (R27, R28)."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.language.commitment import whole
from ogcore.commitments.checks import CardFinding
from ogcore.commitments.codes import CODES, REQUIREMENTS
from ogcore.record.language import LANGUAGES
from tests.cli.conftest import Run
from workbench.words.card_finding import CARD_SENTENCES, REQUIREMENT_NAMES, explain_card_finding

GOOD = "Publish the price of water each month | a board | Cut complaints from 1,200 to 300 | Count the valves"


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Return the file of a good card."""
    return _written(tmp_path / "card.json", whole(GOOD, "en"))


def _written(path: Path, value: Any) -> Path:
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def test_a_good_card_has_no_findings(run: Run, card: Path) -> None:
    """Exit code 0, and every requirement is met."""
    answer = run("card", "check", str(card), "--json")
    assert answer.code == 0
    assert answer.json == {"findings": [], "let_be": [], "requirements": dict.fromkeys(REQUIREMENTS, "met")}
    assert "Nothing is missing" in run("card", "check", str(card)).out


def test_what_is_missing_is_told_with_its_place(run: Run, card: Path) -> None:
    """Exit code 1; the activity is named, and the sentence is in the language that was asked for."""
    told = json.loads(card.read_text())
    told["activities"][0]["product"] = ""
    told["indicators"][1]["target"] = ""
    answer = run("card", "check", str(_written(card, told)), "--json", "--lang", "es")
    assert answer.code == 1
    first, second = answer.json["findings"]
    assert (first["code"], first["activity"], first["severity"]) == ("activity_without_product", "a", "missing")
    assert first["message"].startswith("La actividad no tiene producto")
    assert (second["code"], second["indicator"], second["missing"]) == (
        "indicator_incomplete",
        "effectiveness",
        ["target"],
    )
    assert second["message"] == "Al indicador le falta: la meta."
    assert answer.json["requirements"]["activities"] == "missing"
    assert "“Count the valves”: The activity has no product" in run("card", "check", str(card)).out


def test_cards_go_out_as_a_spreadsheet_and_come_back(run: Run, data: str, card: Path, tmp_path: Path) -> None:
    """All of a group come in again in one command; a wrong ending and a broken file are refused."""
    of = ("--data", data, "--group", "Group 2")
    brought = run("card", "import", str(card), *of, "--json").json["card"]
    book = tmp_path / "cards.xlsx"
    assert run("card", "xlsx", "-o", str(book), *of).code == 0
    again = run("card", "import", str(book), *of, "--json")
    assert again.code == 0
    assert brought not in [again.json["card"], *again.json.get("cards", [])]
    told = run("card", "json", "--data", data, "--card", again.json["cards"][-1]).json
    assert told["fields"] == run("card", "json", "--data", data, "--card", brought).json["fields"]
    assert run("card", "check", str(book), "--json").code == 1
    assert run("card", "docx", "-o", str(tmp_path / "cards.docx"), *of).code == 0
    assert run("card", "csv", "-o", str(tmp_path / "cards.zip"), *of).code == 0
    refused = run("card", "xlsx", "-o", str(tmp_path / "cards.pdf"), *of)
    assert refused.code == 2
    assert ".xlsx" in refused.err
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 nothing")
    assert "no spreadsheet" in run("card", "check", str(tmp_path / "broken.xlsx")).err


def test_notes_alone_are_no_failure(run: Run, card: Path) -> None:
    """What is only advised leaves exit code 0; so does what the group lets be."""
    told = json.loads(card.read_text())
    told["fields"]["resources"] = ""
    assert run("card", "check", str(_written(card, told))).code == 0
    told["fields"] |= {"resources": "x", "change": ""}
    assert run("card", "check", str(_written(card, told))).code == 1
    told["let_be"] = [{"code": "no_ambition", "field": "change", "reason": "Next year"}]
    answer = run("card", "check", str(_written(card, told)), "--json")
    assert answer.code == 0
    assert [one["let_be"] for one in answer.json["let_be"]] == ["Next year"]
    assert answer.json["requirements"]["ambition"] == "weak"


def test_a_file_that_is_no_card_is_refused_place_by_place(run: Run, card: Path, tmp_path: Path) -> None:
    """Exit code 2, each fault with its path; so are no JSON and no file."""
    told = json.loads(card.read_text())
    told["fields"] |= {"end": "2027-06-31", "budget": "1"}
    answer = run("card", "check", str(_written(card, told)), "--json")
    assert answer.code == 2
    assert answer.json["error"]["path"] == "fields.budget"
    told["fields"].pop("budget")
    answer = run("card", "check", str(_written(card, told)))
    assert answer.code == 2
    assert "fields.end" in answer.err
    assert "June 30, 2027" in answer.err
    (tmp_path / "broken.json").write_text("{")
    assert "it is no JSON" in run("card", "check", "broken.json").err
    assert run("card", "check", "none.json").code == 2


def test_cards_of_a_plan_go_out_come_in_and_are_checked(run: Run, data: str, tmp_path: Path, card: Path) -> None:
    """What is imported is given back as it was; a number chooses one, and of all each is told."""
    brought = run("card", "import", str(card), "--data", data, "--group", "Group 2", "--json")
    assert brought.code == 0
    given = run("card", "json", "--data", data, "--card", brought.json["card"])
    told, again = whole(GOOD, "en"), given.json
    assert {name: again["fields"][name] for name in told["fields"]} == told["fields"]
    assert [party["institution"] for party in again["parties"]] == [one["institution"] for one in told["parties"]]
    assert again["card"]["number"].startswith("2.")
    one = run("card", "check", "--data", data, "--card", again["card"]["number"], "--json")
    assert {finding["code"] for finding in one.json["findings"]} == {"problem_not_linked"}
    everything = run("card", "check", "--data", data, "--json")
    assert len(everything.json["cards"]) == 3
    assert everything.code == 1
    assert run("card", "check", "--data", data, "--card", "9.9").code == 2
    assert run("card", "import", str(card), "--data", data).code == 2  # of two groups it must be said which
    assert run("card", "import", str(card), "--data", data, "--group", "nobody").code == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_its_sentence(language: str) -> None:
    """In both languages, with nothing left to fill in."""
    assert {name.removesuffix(".empty") for name in CARD_SENTENCES} == set(CODES)
    assert set(REQUIREMENT_NAMES) == set(REQUIREMENTS)
    data = {"missing": ["post", "due"], "count": 2, "words": 40, "plainer": "x", "meant": "5.2"}
    for code in CODES:
        sentence = explain_card_finding(CardFinding(code, found="FOUND", data=data), language)
        assert "{" not in sentence
        assert sentence != CARD_SENTENCES[code] or language == "en"
