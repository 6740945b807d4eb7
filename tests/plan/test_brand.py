"""The logo and the colours of what a plan prints: who may give them, and what is never taken in (R32)."""

import base64
import contextlib
import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.errors import (
    BadInput,
    ColourTooPale,
    LogoTooLarge,
    NoSuchColour,
    NotAllowed,
    NotALogo,
    OgError,
    TooManyLogos,
)
from ogcore.plan.brand import CONTRAST, LARGEST, LOGOS, Brand, bare_logo, checked_colour, contrast, nearest
from ogcore.plan.events import PlanBrandSet
from ogcore.plan.state import Groups, check_event
from ogcore.store import Store
from tests.builders import Venue, venue
from tests.record.whole_workshop import LOGO

SIGNATURE = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def there(store: Store) -> Venue:
    """Return a plan with its facilitator and two people."""
    return venue(store)


def part(name: bytes, data: bytes) -> bytes:
    """Return a part of a PNG with its length and checksum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(wide: int = 4, high: int = 2, *, more: bytes = b"", rows: bytes | None = None, bits: int = 8) -> str:
    """Return a PNG of one colour in base64, with ``more`` parts after its header."""
    raw = (b"\0" + bytes((15, 95, 110)) * wide) * high if rows is None else rows
    header = part(b"IHDR", struct.pack(">IIBBBBB", wide, high, bits, 2, 0, 0, 0))
    made = SIGNATURE + header + more + part(b"IDAT", zlib.compress(raw)) + part(b"IEND", b"")
    return base64.b64encode(made).decode()


def brand(there: Venue) -> Brand:
    """Return what the plan has."""
    return there.workshop.plan(there.plan_id)[Groups].brand


def give(there: Venue, **data: str) -> None:
    """Give a logo or colours as whoever facilitates."""
    there.workshop.act(there.host, there.plan_id, "set_brand", data)


def test_whoever_facilitates_gives_changes_takes_away_and_goes_back(there: Venue) -> None:
    """What is not said stays, empty is taken away, and one step back is there, and forward again."""
    give(there, logo=png(), first="#0F5F6E")
    give(there, second="#7a1f3d")
    whole = Brand(png(), "#0f5f6e", "#7a1f3d")
    assert brand(there) == whole
    give(there, logo="", first="", second="")
    assert brand(there) == Brand()
    there.workshop.act(there.host, there.plan_id, "take_back_brand", {})
    assert brand(there) == whole
    there.workshop.act(there.host, there.plan_id, "take_back_brand", {})
    assert brand(there) == Brand()


@pytest.mark.parametrize("intent", ["set_brand", "take_back_brand"])
def test_nobody_else_may(there: Venue, intent: str) -> None:
    """Whoever takes part neither gives nor takes back what the plan prints."""
    give(there, first="#0f5f6e")
    with pytest.raises(NotAllowed):
        there.workshop.act(there.ana, there.plan_id, intent, {"first": ""})
    assert brand(there).first == "#0f5f6e"


def test_nothing_is_kept_of_a_picture_but_the_picture() -> None:
    """Texts, times and profiles of whoever drew it go; what draws stays byte by byte."""
    noted = part(b"tEXt", b"Author\0Ana") + part(b"tIME", b"\x07\xeb\x03\x04\x11\x05\x09") + part(b"eXIf", b"where")
    assert bare_logo(png(more=noted)) == png()


@pytest.mark.parametrize(
    "text",
    [
        "no base64",
        base64.b64encode(b"<svg onload='alert(1)'/>").decode(),
        base64.b64encode(SIGNATURE).decode(),
        png()[:-24],
        png(wide=1_601),
        png(rows=b""),
        png(rows=b"\0" * 27),
        png(rows=b"\0" * 5_000_000),
        png(bits=16),
        png(more=part(b"QQQQ", b"what nobody knows")),
        base64.b64encode(base64.b64decode(png()).replace(b"IHDR", b"IHDX")).decode(),
        base64.b64encode(SIGNATURE + part(b"IEND", b"")).decode(),
    ],
    ids=lambda text: text[:12],
)
def test_what_is_no_such_picture_is_refused(there: Venue, text: str) -> None:
    """Other files, broken ones, and such as would unpack to much more; what was there stays."""
    give(there, logo=png())
    with pytest.raises(NotALogo):
        give(there, logo=text)
    assert brand(there).logo == png()


@given(st.binary(max_size=200))
def test_no_file_makes_it_fail_otherwise(data: bytes) -> None:
    """Whatever is handed in is a picture or is refused as none."""
    for file in (data, SIGNATURE + data, base64.b64decode(LOGO)[:33] + data):
        with contextlib.suppress(NotALogo):
            bare_logo(base64.b64encode(file).decode())


def test_a_picture_that_is_too_large_is_refused_before_it_is_read() -> None:
    """The page makes it smaller; whoever sends more is told how much it may be."""
    with pytest.raises(LogoTooLarge):
        bare_logo("A" * (LARGEST * 2))


def test_a_plan_keeps_no_more_logos_than_it_may(there: Venue) -> None:
    """None is forgotten, so there is an end of them; colours may still be changed."""
    for _round in range(LOGOS // 2):
        give(there, logo=png())
        give(there, logo=png(wide=5))
    with pytest.raises(TooManyLogos):
        give(there, logo=png())
    give(there, logo="", first="#000000")
    assert brand(there) == Brand("", "#000000", "")


def test_a_colour_that_cannot_be_read_on_white_is_refused_with_the_nearest_that_can() -> None:
    """The ratio is told, and a shade of the same hue that holds."""
    with pytest.raises(ColourTooPale) as refused:
        checked_colour("#ffcc00")
    assert refused.value.data["ratio"] == "1.51"
    shade = str(refused.value.data["nearest"])
    assert contrast(shade) >= CONTRAST
    assert shade[1:3] > shade[3:5] > shade[5:7] == "00"
    assert checked_colour(shade) == shade
    assert (round(contrast("#ffffff"), 2), round(contrast("#000000"), 2)) == (1.0, 21.0)
    assert checked_colour(" #767676 ") == "#767676"  # 4.54, the palest grey of all that holds


@given(st.integers(0, 0xFFFFFF))
def test_the_nearest_shade_of_any_colour_can_be_read(number: int) -> None:
    """It is the colour itself where that holds already."""
    colour = f"#{number:06x}"
    shade = nearest(colour)
    assert contrast(shade) >= CONTRAST
    assert (shade == colour) == (contrast(colour) >= CONTRAST)


@pytest.mark.parametrize("text", ["red", "#fff", "#12345g", "0f5f6e", "url(x)"])
def test_what_is_no_colour_is_refused(text: str) -> None:
    """A colour is six hexadecimal digits: nothing else reaches a page or a template."""
    with pytest.raises(NoSuchColour):
        checked_colour(text)


@pytest.mark.parametrize(
    "event",
    [PlanBrandSet("no picture", "", ""), PlanBrandSet("", "#ffcc00", ""), PlanBrandSet("", "", "#0F5F6E")],
)
def test_a_backup_brings_no_other(event: PlanBrandSet) -> None:
    """What comes from a file is held to the same as what comes from a page."""
    with pytest.raises(OgError) as refused:
        check_event(event)
    assert isinstance(refused.value, BadInput)
    check_event(PlanBrandSet(png(), "#0f5f6e", ""))


def test_the_picture_that_is_kept_is_one_that_others_can_read() -> None:
    """Pillow, which is nobody of ours, sees the size and the colour."""
    from PIL import Image  # noqa: PLC0415 - for this test alone

    with Image.open(io.BytesIO(base64.b64decode(bare_logo(LOGO)))) as picture:
        assert (picture.size, picture.convert("RGB").getpixel((0, 0))) == ((4, 2), (15, 95, 110))
