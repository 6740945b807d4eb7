"""Whatever is done to a file, a reader gives a tree or one of our refusals (R43)."""

import time

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
