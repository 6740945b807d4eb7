"""Frames between the server and a room, as bytes."""

from __future__ import annotations

import asyncio

import pytest

from workbench.room.frame import LIMIT, Kind, packed, read


def read_from(data: bytes, times: int = 1) -> list[tuple[Kind, int, bytes]]:
    """Read frames from bytes after which the stream ends."""

    async def go() -> list[tuple[Kind, int, bytes]]:
        stream = asyncio.StreamReader()
        stream.feed_data(data)
        stream.feed_eof()
        return [await read(stream) for _ in range(times)]

    return asyncio.run(go())


@pytest.mark.parametrize("payload", [b"", b"x", "ñ💧".encode(), bytes(200_000)])
@pytest.mark.parametrize("channel", [0, 1, 2**32 - 1])
def test_what_is_packed_is_read_again(payload: bytes, channel: int) -> None:
    """Kind, channel and payload survive, and one frame ends where the next begins."""
    frame = (Kind.TEXT, channel, payload)
    assert read_from(packed(*frame) + packed(Kind.CLOSE, 7), 2) == [frame, (Kind.CLOSE, 7, b"")]


@pytest.mark.parametrize("cut", [0, 3, 8, 12])
def test_a_frame_cut_short_is_the_end_of_the_stream(cut: int) -> None:
    """Wherever the other side died, it is noticed."""
    with pytest.raises(asyncio.IncompleteReadError):
        read_from(packed(Kind.TEXT, 1, b"payload")[:cut])


@pytest.mark.parametrize(
    "nonsense",
    [b"\x00\x00\x00\x04" + bytes(5), (LIMIT + 1).to_bytes(4, "big") + bytes(5), packed(Kind.TEXT, 1)[:4] + b"\xff" * 5],
    ids=["too short", "too long", "unknown kind"],
)
def test_nonsense_is_refused(nonsense: bytes) -> None:
    """A length or a kind that cannot be is no frame."""
    with pytest.raises(ValueError, match=r"frame|Kind"):
        read_from(nonsense)
