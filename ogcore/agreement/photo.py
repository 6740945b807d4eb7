"""The photograph of a signature on paper: a JPEG of bounded size, and nothing in it but the picture (R30, R54)."""

import base64
import binascii
import hashlib
import struct

LARGEST = 60 * 1024
"""Bytes of a photograph; the page scales it down before it sends it."""
LARGEST_SIDE = 2_400
_BEGIN, _END = b"\xff\xd8", b"\xff\xd9"
_SCAN, _JFIF, _COMMENT = 0xDA, 0xE0, 0xFE
_APPLICATION = range(0xE0, 0xF0)
_FRAME = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""Markers: where the picture begins, what programs and cameras write beside it, and what says how large it is."""
_PLAIN_JFIF = 16
"""The length of a JFIF segment without a preview."""


def bare_photo(text: str) -> str | None:
    """Return a JPEG in base64 without what a camera noted in it (place, time, device, preview); None: it is no such.

    Neither is what has more bytes than ``LARGEST``, or a side of more than ``LARGEST_SIDE`` pixels.
    """
    if len(text) > LARGEST * 4 // 3 + 4:
        return None
    try:
        data = base64.b64decode(text, validate=True)
        bare = _bare(data)
    except (binascii.Error, ValueError, IndexError, struct.error):
        return None
    return base64.b64encode(bare).decode("ascii") if bare is not None and len(bare) <= LARGEST else None


def digest_of(photo: str) -> str:
    """Return the SHA-256 of a photograph in base64, as 64 hexadecimal digits."""
    return hashlib.sha256(base64.b64decode(photo)).hexdigest()


def _bare(data: bytes) -> bytes | None:
    """Return the segments of a JPEG that draw it, up to its end; raises IndexError, ValueError where it is broken."""
    if not data.startswith(_BEGIN):
        return None
    kept, at, framed = [_BEGIN], len(_BEGIN), False
    while True:
        if data[at] != _BEGIN[0]:
            return None
        marker, length = data[at + 1], struct.unpack_from(">H", data, at + 2)[0]
        if marker == _SCAN:
            picture = data[at : data.index(_END, at) + len(_END)]
            return b"".join([*kept, picture]) if framed else None
        if marker in _FRAME:
            if not _is_small(data, at):
                return None
            framed = True
        if _draws(marker, length):
            kept.append(data[at : at + 2 + length])
        at += 2 + length


def _is_small(data: bytes, at: int) -> bool:
    sides: tuple[int, int] = struct.unpack_from(">HH", data, at + 5)
    return all(0 < side <= LARGEST_SIDE for side in sides)


def _draws(marker: int, length: int) -> bool:
    if marker == _JFIF:
        return bool(length == _PLAIN_JFIF)
    return marker not in _APPLICATION and marker != _COMMENT
