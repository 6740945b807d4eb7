"""Undo on every page reaches what that page shows, and nothing else: all of a whole workshop, on each (R12)."""

from collections.abc import Iterator

import pytest

from ogcore import chapters
from ogcore.errors import OgError
from ogcore.record.event import event_kinds
from ogcore.record.group import WorkingGroup
from ogcore.record.keyring import OwnKeys
from ogcore.record.participant import Identity
from ogcore.record.stage import STAGES
from ogcore.workshop.workshop import Workshop
from tests.builders import file_store
from tests.record.whole_workshop import WholeWorkshop
from workbench.panels.table import PANELS, reach_of

PAGES = [(stage, None) for stage in STAGES] + [(STAGES[0], name) for name, panel in PANELS.items() if panel.apart]
OUTSIDE = {
    "course": "stages are taken in again where they were left out, words are written anew",
    "proposals": "one's own is withdrawn where it is listed",
}
"""Parts that no page takes back, and what there is instead."""
BLOCKED = "commitment_card"
"""Where everybody's last words have been changed by somebody since."""


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeWorkshop]:
    """A whole workshop, with its people."""
    store = file_store(tmp_path_factory.mktemp("undo"))
    workshop = WholeWorkshop(Workshop(store, OwnKeys()))
    workshop.play()
    yield workshop
    store.close()


def taken_back(group: WorkingGroup, who: Identity, step: str, reach: tuple[str, ...]) -> Iterator[tuple[set[str], ...]]:
    """Take back, or bring back, until there is no more: yield the parts each operation was of, and those it changed."""
    for number in range(len(group.history.done) + len(group.history.undone)):
        last = group.history.last_done if step == "undo" else group.history.last_undone
        operation = last(who.participant_id, reach)
        try:
            reversal, *events = chapters.decide(group, who, step, {"reach": list(reach)})
        except OgError:
            return
        before = {name: part.copy() for name, part in group.parts.items()}
        for event in (reversal, *events):
            group.change(event)
            group.history.note(f"{step}{number}", who.participant_id, event)
        changed = {name for name, part in group.parts.items() if part != before[name]}
        yield {event.of_part for event in operation.events if operation} if operation else set(), changed


@pytest.mark.parametrize("step", ["undo", "redo"])
@pytest.mark.parametrize(("stage", "panel"), PAGES)
def test_a_page_takes_back_what_it_shows_and_nothing_else(
    played: WholeWorkshop, stage: str, panel: str | None, step: str
) -> None:
    """Of everybody, as far as it goes: each operation touched the page, and no part changes that it was not of."""
    reach = reach_of(stage, PANELS[panel] if panel else None)
    steps = 0
    for who in (played.host, played.ana, played.beto):
        log = played.workshop.store.load(played.group_id)
        group = chapters.new_group(played.group_id).replay(log)
        for of, changed in taken_back(group, who, step, reach):
            assert of & {*reach}
            assert changed <= of
            steps += 1
    assert steps or step == "redo" or stage == BLOCKED


def test_what_can_be_taken_back_is_reached_from_the_page_of_its_stage() -> None:
    """Each kind of event that undo may take back belongs to a part that its stage's page, or every page, reaches."""
    everywhere = {part for _stage, name in PAGES if name for part in reach_of(STAGES[0], PANELS[name])}
    lost = {
        kind.of_part
        for kind in event_kinds().values()
        if kind.undoable
        and kind.of_part not in {*everywhere, *(reach_of(kind.of_stage) if kind.of_stage else ())}
        and any(part.name == kind.of_part for part in chapters.PARTS)
    }
    assert lost == set(OUTSIDE)
