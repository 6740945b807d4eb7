"""``workbench card pdf``: a card from a text file, and the cards of a plan."""

from pathlib import Path

import pikepdf
import pytest

from tests.cli.conftest import Run


def test_a_text_file_becomes_a_card(run: Run, tlaxcala: str, tmp_path: Path) -> None:
    """The PDF has the core objective as its title, carries its language and is tagged."""
    assert run("card", "pdf", tlaxcala, "-o", "card.pdf", "--lang", "es").code == 0
    with pikepdf.open(tmp_path / "card.pdf") as pdf:
        assert str(pdf.docinfo["/Title"]).startswith("Menor incidencia de embarazo")
        assert pdf.Root.Lang == "es"
        assert pdf.Root.MarkInfo.Marked
        assert len(pdf.pages) >= 2


def test_all_cards_in_one_file(run: Run, data: str, tmp_path: Path) -> None:
    """Without a choice every card of the only plan is printed, with a cover."""
    assert run("card", "pdf", "--data", data, "-o", "all.pdf").code == 0
    assert run("card", "pdf", "--data", data, "--card", "2.2", "-o", "one.pdf").code == 0
    with pikepdf.open(tmp_path / "all.pdf") as everything, pikepdf.open(tmp_path / "one.pdf") as one:
        assert len(everything.pages) > len(one.pages)
        assert str(one.docinfo["/Title"]) == "To open the clinics in the afternoon"


def test_a_folder_gets_one_file_a_card(run: Run, data: str, tmp_path: Path) -> None:
    """Each card has a name a person would choose, number first."""
    assert run("card", "pdf", "--data", data, "-o", "cards/").code == 0
    names = sorted(path.name for path in (tmp_path / "cards").iterdir())
    assert len(names) == 2
    assert names[0].startswith("commitment-2.1-to-open-the-clinics")
    assert names[1] == "commitment-2.2-to-open-the-clinics-in-the-afternoon.pdf"


@pytest.mark.parametrize(
    "option", [("--card", "9.9"), ("--group", "nobody"), ("--group", "Group 1"), ("--plan", "none")]
)
def test_what_is_not_there_is_refused(run: Run, data: str, tmp_path: Path, option: tuple[str, str]) -> None:
    """An unknown plan, group or card, or a group without cards, is unusable input and writes nothing."""
    answer = run("card", "pdf", "--data", data, *option, "-o", "x.pdf")
    assert answer.code == 2
    assert answer.err
    assert not (tmp_path / "x.pdf").exists()


def test_a_card_there_never_was_is_not_said_to_be_removed(run: Run, data: str) -> None:
    """The refusal names the card that was asked for, and claims nothing about what became of it."""
    assert "9.9" in run("card", "pdf", "--data", data, "--card", "9.9", "-o", "x.pdf").err


@pytest.mark.parametrize("name", ["card.docx", "card"])
def test_only_pdf_is_made(run: Run, tlaxcala: str, name: str) -> None:
    """An output that is neither a PDF nor a folder is refused."""
    assert run("card", "pdf", tlaxcala, "-o", name).code == 2


def test_an_output_that_cannot_be_a_folder_is_refused(run: Run, data: str, tmp_path: Path) -> None:
    """A file in the way of the folder is left alone."""
    (tmp_path / "taken").write_text("mine")
    assert run("card", "pdf", "--data", data, "-o", "taken/").code == 2
    assert (tmp_path / "taken").read_text() == "mine"
