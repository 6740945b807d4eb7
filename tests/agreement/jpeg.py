"""A photograph of a signature, as small as a JPEG can be, and the same as a camera would have left it."""

import base64
import struct

PHOTO = (
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6j"
    "q62rZ4C8ybqmx5moq6T/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABf/EABoQAAAHAAAAAAAAAAAAAAAAADI0cXSx"
    "s+L/2gAIAQEAAD8AcOtrcygv/9k="
)
"""Eight pixels a side, in base64, with nothing in it but the picture."""


def from_a_camera(*, width: int = 8) -> str:
    """Return the same picture with a place, a comment and a preview in it, and something after its end."""
    data = base64.b64decode(PHOTO)
    said = [(0xE1, b"Exif\0\0GPS 19.4N"), (0xFE, b"Ana, at home"), (0xE0, b"JFXX\0\x10preview of the picture")]
    noted = b"".join(b"\xff" + bytes([marker]) + struct.pack(">H", len(text) + 2) + text for marker, text in said)
    frame = data.index(b"\xff\xc0")
    sized = data[2 : frame + 7] + struct.pack(">H", width) + data[frame + 9 :]
    return base64.b64encode(data[:2] + noted + sized + b"what was hidden behind it").decode("ascii")
