"""The logo and the two colours of a secretariat, as they stand on what its plan prints (R32).

A logo is a PNG of bounded size with nothing in it but the picture. The page draws whatever file is chosen, an SVG as
well, into such a picture: no script, link or note of that file goes anywhere. Colours carry words, so they must be read
on white.
"""

import base64
import binascii
import re
import struct
import zlib
from dataclasses import dataclass

from ogcore.errors import ColourTooPale, LogoTooLarge, NoSuchColour, NotALogo, TooManyLogos

LARGEST = 120 * 1024
"""Bytes of a logo; the page makes it smaller before it sends it."""
LARGEST_SIDE = 1_600
LOGOS = 100
"""Logos ever kept of one plan: none that was kept is forgotten."""
CONTRAST = 4.5
"""What words need against white, as a ratio of luminances (WCAG 2.2, 1.4.3)."""
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_DRAWS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
"""The parts of a PNG that draw it; others hold texts, times, profiles and whatever programs leave there."""
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_BITS = (1, 2, 4, 8)
_DARKEST = 0.04045
"""Up to here sRGB is linear."""
_COLOUR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Brand:
    """A ``logo`` (PNG in base64) and two colours ("#0f5f6e"); each may be empty."""

    logo: str = ""
    first: str = ""
    second: str = ""


def checked_brand(logo: str, first: str, second: str) -> Brand:
    """Return what may be printed; raises NotALogo, LogoTooLarge, NoSuchColour, ColourTooPale."""
    return Brand(bare_logo(logo) if logo else "", checked_colour(first), checked_colour(second))


def require_room(kept: int) -> None:
    """Raise TooManyLogos where a plan has kept as many as it may."""
    if kept >= LOGOS:
        raise TooManyLogos(LOGOS)


def checked_colour(text: str) -> str:
    """Return a colour as "#0f5f6e"; raises NoSuchColour, and ColourTooPale for words that nobody could read."""
    colour = text.strip().lower()
    if not colour:
        return ""
    if not _COLOUR.fullmatch(colour):
        raise NoSuchColour(text)
    if (found := contrast(colour)) < CONTRAST:
        raise ColourTooPale(colour, f"{int(found * 100) / 100:.2f}", nearest(colour))
    return colour


def contrast(colour: str) -> float:
    """Return the ratio of luminances of white and a colour: from 1, the same, to 21, black."""
    red, green, blue = (_linear(part) for part in _parts(colour))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def nearest(colour: str) -> str:
    """Return the lightest shade of a colour that can be read on white: as it is, or darkened and of the same hue."""
    for step in range(256):
        shade = "#" + "".join(f"{part * (255 - step) // 255:02x}" for part in _parts(colour))
        if contrast(shade) >= CONTRAST:
            return shade
    return "#000000"


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(part: int) -> float:
    value = part / 255
    return value / 12.92 if value <= _DARKEST else float(((value + 0.055) / 1.055) ** 2.4)


def bare_logo(text: str) -> str:
    """Return a PNG in base64 with nothing in it but the picture; raises NotALogo, LogoTooLarge."""
    if len(text) > LARGEST * 4 // 3 + 4:
        raise LogoTooLarge(LARGEST)
    try:
        bare = _bare(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError, struct.error, zlib.error) as error:
        raise NotALogo from error
    if len(bare) > LARGEST:
        raise LogoTooLarge(LARGEST)
    return base64.b64encode(bare).decode("ascii")


def _bare(data: bytes) -> bytes:
    """Return the parts of a PNG that draw it; raises ValueError, struct.error or zlib.error where it is broken."""
    if not data.startswith(_SIGNATURE):
        raise ValueError
    kept, pixels, at, ended = [_SIGNATURE], b"", len(_SIGNATURE), False
    header: tuple[int, int, int, int] | None = None
    while not ended:
        (length,), name = struct.unpack_from(">I", data, at), data[at + 4 : at + 8]
        part = data[at + 4 : at + 8 + length]
        (checksum,) = struct.unpack_from(">I", data, at + 8 + length)
        if len(part) != length + 4 or checksum != zlib.crc32(part):
            raise ValueError
        if (header is None) != (name == b"IHDR"):  # it comes first, and once
            raise ValueError
        header = header or _header(part[4:])
        pixels += part[4:] if name == b"IDAT" else b""
        if name in _DRAWS:
            kept.append(data[at : at + 12 + length])
        elif name[:1].isupper():
            raise ValueError  # what nobody knows and cannot be left out
        at, ended = at + 12 + length, name == b"IEND"
    if header is None or len(_unpacked(pixels, header)) != _expected(header):
        raise ValueError
    return b"".join(kept)


def _header(part: bytes) -> tuple[int, int, int, int]:
    wide, high, bits, colour, packing, filtering, interlaced = struct.unpack(">IIBBBBB", part)
    sides = 0 < wide <= LARGEST_SIDE and 0 < high <= LARGEST_SIDE
    if not sides or bits not in _BITS or colour not in _CHANNELS or packing or filtering or interlaced:
        raise ValueError
    return wide, high, bits, colour


def _expected(header: tuple[int, int, int, int]) -> int:
    """Return how many bytes the rows of a picture take, each with the one that says how it is filtered."""
    wide, high, bits, colour = header
    return high * (1 + -(-wide * bits * _CHANNELS[colour] // 8))


def _unpacked(pixels: bytes, header: tuple[int, int, int, int]) -> bytes:
    """Return the rows; of what would unpack to more only so much that it is seen to be more."""
    return zlib.decompressobj().decompress(pixels, _expected(header) + 1)
