"""Every chapter keeps to its own events (R42): what is another's is neither applied nor let in from a file."""

import pytest

from ogcore.chapters import CHAPTERS
from ogcore.errors import UnreadableFile
from ogcore.record.chapter import Chapter
from ogcore.record.reversal import OperationUndone

WITH_PARTS = [chapter for chapter in CHAPTERS if chapter.part is not None]


@pytest.mark.parametrize("chapter", WITH_PARTS, ids=lambda chapter: chapter.part.name)
def test_a_part_is_changed_by_its_own_events_alone(chapter: Chapter) -> None:
    """An event of another part is a mistake of the program, and is told as one."""
    assert chapter.part is not None
    with pytest.raises(TypeError):
        chapter.part().apply(OperationUndone("op"))


@pytest.mark.parametrize("chapter", WITH_PARTS, ids=lambda chapter: chapter.part.name)
def test_a_file_brings_a_chapter_its_own_events_alone(chapter: Chapter) -> None:
    """An event that a chapter does not know is refused, whatever it says of its part."""
    assert chapter.check is not None
    with pytest.raises(UnreadableFile) as refusal:
        chapter.check(OperationUndone("op"), 1)
    assert refusal.value.data["reason"] == "unknown_event"
