"""``--encoding``: how a text is read that does not say so itself."""

from collections.abc import Callable

from tests.cli.conftest import Run

TEXT = b"PROBLEM\nword\x97word\nCAUSES\n- thing\n"


def test_an_unclear_file_is_refused_with_what_to_type(run: Run, outline: Callable[[str | bytes], str]) -> None:
    """The message shows the lines in each way; the way that is typed is used."""
    name = outline(TEXT)
    refused = run("tree", "objectives", name)
    assert refused.code == 2
    assert "--encoding windows" in refused.err
    assert "word—word" in refused.err
    assert "word—word" in run("tree", "objectives", name, "--encoding", "windows").out
    assert "wordóword" in run("tree", "objectives", name, "--encoding", "mac").out
    assert run("tree", "check", name, "--encoding", "utf-7").code == 2
