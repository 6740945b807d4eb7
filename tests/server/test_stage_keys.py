"""The stage keys of a server (R5): each room has those of its groups, and none outlives its sitting."""

from __future__ import annotations

import threading

from workbench.key_line import HandedKey, Held, Over, Wanted, read_line
from workbench.server.stage_keys import ServerKeys


class Heard:
    """A room, as far as keys go to it."""

    def __init__(self) -> None:
        self.lines: list[bytes] = []

    def hand(self, line: bytes) -> None:
        """Take a line."""
        self.lines.append(line)

    @property
    def keys(self) -> list[str]:
        """The sittings whose keys it has now."""
        names: list[str] = []
        for said in map(read_line, self.lines):
            if isinstance(said, HandedKey):
                names.append(said.name)
            elif isinstance(said, Over):
                names.remove(said.name)
        return names


def key(name: str, stream: str = "g") -> bytes:
    """Return the line that hands a key over."""
    return HandedKey(stream, name, b"k" * 32).line()


def test_a_room_learns_the_keys_of_its_groups_once_and_which_they_are() -> None:
    """Those there are, in their order, and those to come; a second page of the same room is told of no new ones."""
    keys, room = ServerKeys([].append), Heard()
    keys.hear(key("one"))
    keys.hear(key("two"))
    keys.hear(key("other", "elsewhere"))
    assert keys.meet(room, ["g"]) == ["one", "two"]
    keys.hear(key("three"))
    assert keys.meet(room, ["g"]) == ["one", "two", "three"]
    assert room.keys == ["one", "two", "three"]


def test_a_room_that_asks_is_handed_the_keys_of_a_group_its_pages_did_not_open_with() -> None:
    """As of a group that a facilitator added afterwards: those there are, and the one that it asked for."""
    said: list[bytes] = []
    keys, room, other = ServerKeys(said.append), Heard(), Heard()
    keys.meet(other, ["new"])
    keys.hear(key("first", "new"))
    keys.asked(room, Wanted("new"))
    keys.hear(key("second", "new"))
    assert room.keys == other.keys == ["first", "second"]
    assert said == [Wanted("new").line()] * 2


def test_a_key_is_forgotten_everywhere_and_said_so_once() -> None:
    """Whichever of two rooms says that a sitting is over, and though both do."""
    said: list[bytes] = []
    keys, rooms = ServerKeys(said.append), [Heard(), Heard()]
    keys.hear(key("one"))
    keys.hear(key("two"))
    for room in rooms:
        keys.meet(room, ["g"])
        keys.asked(room, Held("g", "one"))
    for room in rooms:
        keys.asked(room, Over("one"))
    assert said == [Over("one").line()]
    assert keys.key("one") is None
    assert [room.keys for room in rooms] == [["two"], ["two"]]


def test_whether_a_group_sits_is_asked_again_where_it_may_have_changed_unheard() -> None:
    """When a sitting ends, one of before this server included, and when a room dies; else it is not asked twice."""
    keys, room, asked = ServerKeys(), Heard(), []
    sits = iter([True, False, True, False])

    def before() -> bool:
        asked.append(1)
        return next(sits)

    keys.hear(key("one"))
    keys.meet(room, ["g"])
    assert keys.sits("g", before)
    assert keys.sits("g", before)
    keys.asked(room, Over("one"))
    assert not keys.sits("g", before)
    keys.part(room)  # it had opened a sitting, and died before it said so
    assert keys.sits("g", before)
    assert len(asked) == 3


def test_a_room_that_dies_has_its_groups_looked_at() -> None:
    """Those whose keys it held and that have any: it may have closed a sitting and have told nobody."""
    looked: list[list[str]] = []
    keys, room = ServerKeys([].append), Heard()
    keys.on_parted = looked.append
    keys.hear(key("one"))
    keys.meet(room, ["g", "without"])
    keys.part(room)
    keys.part(Heard())
    assert looked == [["g"], []]
    assert keys.streams() == ["g"]
    keys.hear(key("two"))
    assert room.keys == ["one"]


def test_lines_and_wishes_may_come_at_once() -> None:
    """The supervisor's lines come in one thread, rooms' wishes in another, as do looks at the store."""
    keys, failed = ServerKeys([].append), []

    def many(number: int) -> None:
        try:
            for turn in range(200):
                name, stream = f"{number}-{turn}", f"g{number}-{turn % 50}"
                keys.hear(key(name, stream))
                keys.meet(Heard(), [stream])
                keys.opened(stream, name)
                keys.sits(f"{stream}-{turn}", lambda: False)
                keys.forget(name)
        except Exception as error:  # noqa: BLE001 - told by the test
            failed.append(error)

    threads = [threading.Thread(target=many, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert keys.streams() == []
