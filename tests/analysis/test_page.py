"""docs/analysis.md does what it says: every block of it runs, and gives what stands beneath it."""

from pathlib import Path

import pytest
from executed_page import BLOCK, DOCUMENT, executed

QUESTIONS = 10


def test_every_block_runs_and_gives_what_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in order in an empty folder, without a warning; else run tools/executed_page.py and read what has changed."""
    text = DOCUMENT.read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert executed(text) == text


def test_every_block_shows_an_output() -> None:
    """No block of the page stands there unchecked."""
    blocks = list(BLOCK.finditer(DOCUMENT.read_text(encoding="utf-8")))
    assert len(blocks) > QUESTIONS
    assert all((block["given"] or "").strip() for block in blocks)


def test_a_question_can_be_asked_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of the ten needs nothing above it but the block that opens the plan."""
    text = DOCUMENT.read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    opening = next(BLOCK.finditer(text))[0]
    _head, _line, asked = text.partition("## Ten questions")
    blocks = list(BLOCK.finditer(asked))
    assert len(blocks) == QUESTIONS
    for block in blocks:
        assert executed(opening + block[0]) == opening + block[0]


def test_what_a_block_gives_is_noticed() -> None:
    """An output that is not what the block gives is written anew, and what a block raises is raised."""
    assert executed("```python\n1 + 1\n```\n\n```text\n3\n```\n") == "```python\n1 + 1\n```\n\n```text\n2\n```\n"
    with pytest.raises(ZeroDivisionError):
        executed("```python\n1 / 0\n```\n")
