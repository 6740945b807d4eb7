"""Every number of a requirement leads somewhere: docs/method.md says what it asks and how far the product does it."""

import re

from tests.project.repository import ROOT, files

METHOD = ROOT / "docs" / "method.md"
NUMBER = re.compile(r"\bR(\d{1,2})\b")
SAID = {".py", ".md", ".js", ".css", ".ipynb", ".toml"}
ROW = re.compile(r'^\| <a id="r(\d+)"></a>\*\*R\1\*\* \| (.+) \| (.+) \| (.+) \|$', re.MULTILINE)
STATES = ("done", "in part", "not yet")


def rows() -> dict[int, tuple[str, str, str]]:
    """Return what each requirement asks, how far it is done and where, by its number."""
    return {int(number): rest for number, *rest in ROW.findall(METHOD.read_text(encoding="utf-8"))}


def test_every_number_said_anywhere_leads_to_its_row() -> None:
    """Code, tests, docs and notebooks refer to requirements there are."""
    said = {
        (path.relative_to(ROOT).as_posix(), int(number))
        for path in files()
        if path.suffix in SAID and "static" not in path.parts
        for number in NUMBER.findall(path.read_text(encoding="utf-8"))
    }
    assert len(said) > 100
    assert {(path, number) for path, number in said if number not in rows()} == set()


def test_every_row_says_what_it_asks_and_where_it_is() -> None:
    """There are sixty, each with its state; what is done or begun says where, and the place is there."""
    assert sorted(rows()) == list(range(1, 61))
    for number, (asks, today, where) in rows().items():
        assert len(asks) > 20, number
        assert today.startswith(STATES), number
        places = re.findall(r"`([^`]+)`", where)
        assert bool(places) != today.startswith("not yet"), number
        assert [place for place in places if not (ROOT / place).exists()] == [], number


def test_nothing_refers_to_documents_that_are_not_here() -> None:
    """The requirements and the decisions are in docs, and are called by what stands there."""
    elsewhere = re.compile(r"\b(METHOD|DESIGN) [RD]\d")
    assert [
        path for path in files() if path.suffix in SAID and elsewhere.search(path.read_text(encoding="utf-8"))
    ] == []
