"""Files of many parts say how far they are (R32, R42)."""

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.conftest import Room
from tests.seal.sample import sealed
from workbench.files.card_set import PrintedCard, archive, booklet
from workbench.files.downloads import produce
from workbench.files.making import Made, make
from workbench.files.progress import into, percent, place
from workbench.files.sealed_card import sealed_document, sealed_pdf

WHEN = datetime(2027, 3, 4, tzinfo=UTC)


def test_what_is_said_is_read_by_whoever_waits_until_the_file_is_there(tmp_path: Path) -> None:
    """Percents up to 99, which is all that can be said before it is there; then nothing of it is left on the disk."""
    with place(tmp_path) as told:
        assert told is not None
        assert percent(told) is None
        tell = into(str(told))
        seen = []
        for done in (0, 1, 2, 3):
            tell(done, 3)
            seen.append(percent(told))
        tell(0, 0)
        assert (seen, percent(told)) == ([0, 33, 66, 99], None)
    assert list(tmp_path.iterdir()) == []
    tell(1, 2)
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_only_the_numbers_are_wanting(tmp_path: Path) -> None:
    """A folder that is not there costs nobody their file."""
    with place(tmp_path / "gone") as told:
        assert (told, percent(told)) == (None, None)
        into("")(1, 2)


def test_a_zip_tells_each_card_and_has_the_pages_that_a_card_alone_has() -> None:
    """Several are typeset at once; their order, names and bytes are those of one after the other."""
    payloads = [sealed(card={"id": f"c{number}", "number": f"1.{number}"}) for number in range(1, 6)]
    cards = [PrintedCard(sealed_document(one, "es"), f"{one['card']['number']}.pdf") for one in payloads]
    heard: list[tuple[int, int]] = []
    made = archive([("mesa", cards)], "es", WHEN, "a4", lambda *told: heard.append(told))
    assert heard == [(number, 5) for number in range(1, 6)]
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        assert packed.namelist() == [f"mesa/1.{number}.pdf" for number in range(1, 6)]
        assert [packed.read(name) for name in packed.namelist()] == [sealed_pdf(one).data for one in payloads]


def test_a_booklet_tells_what_is_ready_to_be_typeset() -> None:
    """Half of it is making the cards ready, the other half is typesetting them together."""
    cards = [PrintedCard(sealed_document(sealed(), "es"), "1.pdf")] * 3
    heard: list[tuple[int, int]] = []
    booklet(cards, "es", WHEN, "a4", lambda *told: heard.append(told))
    assert heard == [(1, 6), (2, 6), (3, 6)]


@pytest.mark.parametrize("path", ["plan.zip", "report.pdf", "cards.pdf", "cards.zip"])
def test_every_file_of_a_whole_plan_says_how_far_it_is(room: Room, path: str) -> None:
    """What takes seconds is not silent meanwhile, and never more than done."""
    heard: list[tuple[int, int]] = []
    produce(room.workshop, room.facilitator, path, "es", WHEN, tell=lambda *told: heard.append(told))
    assert heard
    assert all(done <= of for done, of in heard)
    assert heard == sorted(heard)


def test_the_process_that_makes_a_file_says_it_where_it_is_told(room: Room, tmp_path: Path) -> None:
    """The numbers are on the disk when it has ended."""
    with place(tmp_path) as told:
        made = make(str(room.workshop.store.engine.url), room.facilitator, "cards.zip", "es", "", str(told))
        assert isinstance(made, Made)
        assert percent(told) == 99
