"""The stage keys of a room (R5): they come over its pipe, and what it wants of them goes another way."""

from __future__ import annotations

import threading

from workbench.key_line import HandedKey, Held, Over, Said, Wanted
from workbench.room.stage_keys import RoomKeys


def ring(*names: str) -> tuple[RoomKeys, list[Said]]:
    """Return a room's ring that has the keys of these sittings, and what it asks for."""
    keys, asked = RoomKeys(), []
    keys.ask_by(asked.append)
    for name in names:
        keys.hear(HandedKey("g", name, b"k" * 32).line())
    return keys, asked


def test_a_page_waits_for_the_keys_it_is_to_open_with() -> None:
    """They are handed over before the page is spoken of, but by another way: whichever comes first, it has them."""
    keys, _ = ring("one")
    assert keys.wait_for(["one"], 0)
    assert not keys.wait_for(["one", "two"], 0)
    later = threading.Timer(0.01, keys.hear, [HandedKey("g", "two", b"k" * 32).line()])
    later.start()
    assert keys.wait_for(["one", "two"], 60)
    keys.hear(Over("one").line())
    assert keys.wait_for(["one"], 0), "what has come and is over is not waited for"
    assert keys.names("g") == ["two"]


def test_a_room_asks_for_the_next_key_when_one_is_in_use_and_when_there_is_none() -> None:
    """And says that a sitting is held, and that it is over; of what it only hears, it says nothing."""
    keys, asked = ring("one")
    assert keys.spare("g", ()) == "one"
    keys.opened("g", "one")
    assert keys.spare("g", {"one"}) is None
    keys.hear(HandedKey("g", "two", b"k" * 32).line())
    keys.opened("g", "one")
    keys.forget("one")
    keys.hear(Over("two").line())
    assert asked == [Held("g", "one"), Wanted("g"), Wanted("g"), Held("g", "one"), Over("one")]
    assert keys.key("one") is keys.key("two") is None
