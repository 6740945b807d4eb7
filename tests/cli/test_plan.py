"""``workbench plan``: new, list, link, export, import."""

import json
import os
import re
import stat
from pathlib import Path

import pytest

from ogcore.errors import UnknownSecret
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.cli.conftest import Answer, Run
from workbench.cli.facilitator_link import FILE, recall
from workbench.settings import Settings


def _secret(answer: Answer) -> str:
    found = re.search(r"/f/(\S+)", answer.out)
    assert found
    return found.group(1)


def _workshop(folder: str) -> Workshop:
    return Workshop(open_store(Settings(data_dir=Path(folder)).store_url))


def test_a_new_plan_has_a_link_that_opens_it(run: Run) -> None:
    """The link printed is the facilitator's, and is kept where only the owner reads it."""
    answer = run("plan", "new", "Río limpio", "--language", "es", "--group", "Mesa 1", "--data", "d")
    assert answer.code == 0
    workshop = _workshop("d")
    identity = workshop.facilitator(_secret(answer))
    plan = workshop.plan(identity.plan_id)
    assert (plan.name, plan.language, [group.name for group in plan.groups.values()]) == (
        "Río limpio",
        "es",
        ["Mesa 1"],
    )
    assert recall(Path("d"), workshop, plan.plan_id) == _secret(answer)
    if os.name == "posix":
        assert stat.S_IMODE((Path("d") / FILE).stat().st_mode) == 0o600


def test_the_list_names_plans_groups_and_codes(run: Run) -> None:
    """The list holds every plan, as text and as JSON, and no secret."""
    secret = _secret(run("plan", "new", "A", "--group", "Mesa 1", "--data", "d"))
    run("plan", "new", "B", "--data", "d")
    plans = run("plan", "list", "--data", "d", "--json").json["plans"]
    assert [plan["name"] for plan in plans] == ["A", "B"]
    text = run("plan", "list", "--data", "d").out
    assert plans[0]["groups"][0]["code"] in text
    assert secret not in text


def test_names_are_erased_once_it_is_said_that_it_is_meant(run: Run) -> None:
    """Without --yes it says how many there are and does nothing; with it they are gone, in the plan's language."""
    run("plan", "new", "A", "--language", "es", "--group", "Mesa 1", "--data", "d")
    workshop = _workshop("d")
    (plan,) = workshop.plans()
    workshop.join(next(iter(plan.groups.values())).code, "Ana", "people", "es")
    asked = run("plan", "erase-names", "--data", "d", "--lang", "en")
    assert (asked.code != 0, "1" in asked.err) == (True, True)
    assert [entry.identity.name for entry in workshop.present(plan.plan_id)] == ["Ana"]
    assert run("plan", "erase-names", "--yes", "--data", "d").code == 0
    assert [entry.identity.name for entry in workshop.present(plan.plan_id)] == ["Persona 1"]
    workshop.store.close()


def test_a_renewed_link_ends_the_old_one(run: Run) -> None:
    """The link made by ``plan link`` works, the one before does not."""
    old = _secret(run("plan", "new", "A", "--data", "d"))
    new = _secret(run("plan", "link", "--data", "d"))
    workshop = _workshop("d")
    assert workshop.facilitator(new).role == "facilitator"
    with pytest.raises(UnknownSecret):
        workshop.facilitator(old)


def test_a_plan_comes_back_whole(run: Run, tmp_path: Path) -> None:
    """What is exported here can be imported elsewhere, as a plan with a link of its own."""
    run("plan", "new", "Río", "--group", "Mesa 1", "--data", "d")
    assert run("plan", "export", "--data", "d", "-o", "plan.json").code == 0
    answer = run("plan", "import", "plan.json", "--data", "other")
    assert answer.code == 0
    workshop = _workshop("other")
    plan = workshop.plan(workshop.facilitator(_secret(answer)).plan_id)
    assert (plan.name, [group.name for group in plan.groups.values()]) == ("Río", ["Mesa 1"])
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "plan.json").stat().st_mode) == 0o600


def test_several_plans_must_be_told_apart(run: Run) -> None:
    """Without an identifier the refusal lists the plans there are."""
    for name in ("A", "B"):
        run("plan", "new", name, "--data", "d")
    answer = run("plan", "export", "--data", "d", "-o", "plan.json")
    assert answer.code == 2
    assert answer.err.count("\n  ") == 2
    assert not Path("plan.json").exists()


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"\x00\xff", b'{"format": "cocreation-workbench-plan"}', b"[" * 99_999]
)
def test_a_file_that_is_no_plan_is_refused(run: Run, tmp_path: Path, content: bytes) -> None:
    """Exit code 2, and no plan is begun."""
    (tmp_path / "plan.json").write_bytes(content)
    answer = run("plan", "import", "plan.json", "--data", "d")
    assert answer.code == 2
    assert answer.err.startswith("plan.json: ")
    assert run("plan", "list", "--data", "d", "--json").json == {"plans": []}


def test_reading_commands_create_nothing(run: Run, tmp_path: Path) -> None:
    """A mistyped folder is refused and stays missing."""
    for words in (("list",), ("link",), ("export", "-o", "x.json")):
        assert run("plan", *words, "--data", "nowhere").code == 2
    assert not (tmp_path / "nowhere").exists()


def test_a_name_without_words_is_refused(run: Run) -> None:
    """A plan needs a name people can read."""
    answer = run("plan", "new", "  ", "--data", "d")
    assert answer.code == 2
    assert "Write a few words" in answer.err


def test_a_damaged_data_file_is_refused(run: Run, tmp_path: Path) -> None:
    """A file that is no database is reported, not overwritten."""
    folder = tmp_path / "d"
    folder.mkdir()
    database = Path(Settings(data_dir=folder).store_url.removeprefix("sqlite:///"))
    database.write_bytes(b"not a database at all" * 100)
    answer = run("plan", "list", "--data", "d", "--json")
    assert answer.code == 2
    assert answer.json["error"]["code"] == "unusable_data"
    assert database.read_bytes().startswith(b"not a database")


def test_the_exported_file_is_readable_by_others(run: Run) -> None:
    """It is plain JSON that says what it is, without the secret."""
    secret = _secret(run("plan", "new", "Río", "--data", "d"))
    run("plan", "export", "--data", "d", "-o", "plan.json")
    text = Path("plan.json").read_text(encoding="utf-8")
    assert json.loads(text)["format"] == "cocreation-workbench-plan"
    assert secret not in text


def test_the_context_is_told_as_text_and_as_json(run: Run) -> None:
    """What is weak stands first; the JSON has all ten questions with their answers."""
    secret = _secret(run("plan", "new", "Río limpio", "--language", "es", "--data", "d"))
    workshop = _workshop("d")
    host = workshop.facilitator(secret)
    workshop.act(host, host.plan_id, "answer_context", {"context": "resources", "answer": "no"})
    note = {"context": "resources", "field": "next_step", "text": "Call the dean"}
    workshop.act(host, host.plan_id, "note_context", note)
    text = run("plan", "context", "--data", "d", "--lang", "en").out
    assert text.startswith("Favourable context · Río limpio")
    assert text.index("Missing:\n- Are there resources") < text.index("1. Does open government work")
    assert "   Who to talk to, or next step: Call the dean" in text
    told = run("plan", "context", "--data", "d", "--json").json
    assert (told["answered"], told["total"], told["missing"]) == (1, 10, ["resources"])
    assert [asked["answer"] for asked in told["questions"]].count(None) == 9


def test_a_new_plan_runs_from_when_it_is_said(run: Run) -> None:
    """Both days are kept; what is no period is refused, and no plan is made."""
    run("plan", "new", "A", "--start", "1 de enero de 2027", "--end", "2028-12-31", "--data", "d")
    refused = run("plan", "new", "B", "--start", "2028-12-31", "--end", "2027-01-01", "--data", "d")
    assert refused.code != 0
    assert [(plan.name, plan.period) for plan in _workshop("d").plans()] == [("A", ("2027-01-01", "2028-12-31"))]
