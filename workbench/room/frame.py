"""Frames between the server and a room: a kind, the visitor's channel, and what is said.

One frame is ``length (4 bytes) kind (1) channel (4) payload``, big endian; ``length`` counts what follows it. The
same bytes travel on every system, so nothing here knows sockets, pipes or platforms.
"""

import asyncio
import struct
from enum import IntEnum

_HEAD = struct.Struct(">IBI")
_COUNTED = 5  # of the head, kind and channel are counted in the length
LIMIT = 64 * 1024 * 1024


class Kind(IntEnum):
    """What a frame is about.

    Server to room: OPEN, TEXT, CLOSE, ASK, REACH. Room to server: HELLO, READY, TEXT, GONE, TOLD, SHOW, KEYS.
    """

    HELLO = 0  # payload: the token both sides know
    READY = 1  # the room can take visitors
    OPEN = 2  # payload: JSON, who the visitor is and which notebook they see
    TEXT = 3  # payload: one message of the Jupyter protocol as JSON
    CLOSE = 4  # the visitor's page has gone for good
    GONE = 5  # the room has let go of the visitor
    ASK = 6  # how many visitors, widgets, … are there
    TOLD = 7  # payload: JSON, the answer to ASK
    REACH = 8  # payload: JSON, by which addresses the server is reached now
    SHOW = 9  # payload: the address a facilitator wants everybody to be shown
    KEYS = 10  # payload: what the room wants of stage keys, which themselves never go this way


def packed(kind: Kind, channel: int, payload: bytes = b"") -> bytes:
    """Return the bytes of one frame."""
    return _HEAD.pack(len(payload) + _COUNTED, kind, channel) + payload


async def read(stream: asyncio.StreamReader) -> tuple[Kind, int, bytes]:
    """Read one frame; raises ``IncompleteReadError`` at the end of the stream and ``ValueError`` for nonsense."""
    length, kind, channel = _HEAD.unpack(await stream.readexactly(_HEAD.size))
    if not _COUNTED <= length <= LIMIT:
        raise ValueError("not a frame")
    return Kind(kind), channel, await stream.readexactly(length - _COUNTED)
