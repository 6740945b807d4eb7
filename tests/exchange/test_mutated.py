"""Whatever is done to a file, a reader gives a tree or one of our refusals (R43)."""

import contextlib
import time

import pytest

from ogcore.errors import UnreadableTree
from ogcore.exchange import form_of, read_tree
from tests.builders import assert_sound
from tests.exchange.mutated import mutated
from workbench.words.explanation import NOTES, REASONS


def test_a_broken_file_of_any_form_is_a_tree_or_a_refusal_with_a_sentence() -> None:
    """1,200 broken files: never another error, never a code without words, never a wait."""
    trees = 0
    for form, data in mutated(seed=43, count=1_200):
        begun = time.perf_counter()
        try:
            reading = read_tree(data, form)
        except UnreadableTree as refused:
            assert {fault["reason"] for fault in refused.faults} <= REASONS.keys()  # noqa: PT017 - either end is right
        else:
            trees += 1
            assert_sound(reading.tree)
            assert {note["reason"] for note in reading.notes} <= NOTES.keys()
        form_of("", data)
        assert time.perf_counter() - begun < 10, (form, len(data))  # two seconds alone; the machine may be busy
    assert 100 < trees < 1_100


@pytest.mark.parametrize(
    ("form", "data"),
    [
        ("md", b"- a" + b"`" * 120_000 + b" b"),
        ("md", b"- " + b"[**__~~" * 20_000),
        ("md", b"# " + b" " * 400_000 + b"x"),
        ("csv", b"tipo,texto\n" + b'"" ' * 200_000),
        ("csv", b"\n" * 400_000),
        ("txt", b"PROBLEMA\nP\nCAUSAS\n" + b"".join(b" " * place + b"- x\n" for place in range(900))),
        ("graphml", b"<map>" + b'<node TEXT="x">' * 100_000),
        ("graphml", b"<graphml>" + b'<key id="k"><default>x</default></key>' * 2_000 + b"<graph/></graphml>"),
    ],
)
def test_no_file_is_too_dear_to_read(form: str, data: bytes) -> None:
    """What makes a careless reader search for minutes is read or refused at once."""
    begun = time.process_time()
    with contextlib.suppress(UnreadableTree):
        read_tree(data, form)
    assert time.process_time() - begun < 2
