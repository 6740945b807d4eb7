"""What the versions of a group's trees tell an analyst (R15)."""

from collections.abc import Iterator
from datetime import UTC, datetime

from ogcore.record.frame import Column, Frame, Row, Words, said
from ogcore.record.stream import Stream
from ogcore.versions.state import REASONS, Versions


def _versions(group: Stream) -> Iterator[Row]:
    for number, version in enumerate(group[Versions].ordered(), 1):
        yield {
            "version": version.version,
            "number": number,
            "name": said(version.name),
            "reason": version.reason,
            "day": datetime.fromtimestamp(version.at, UTC).date(),
        }


VERSIONS_FRAME = Frame(
    "versions",
    Words("Versions of the trees", "Versiones de los árboles"),
    (
        Column("version", "id", Words("Version", "Versión"), method="R15", required=True),
        Column(
            "number",
            "count",
            Words("Its place among them, the oldest is 1", "Su lugar entre ellas; la más antigua es 1"),
            method="R15",
            required=True,
        ),
        Column("name", "text", Words("What people call it", "Cómo la llaman"), method="R15"),
        Column(
            "reason",
            "code",
            Words("Why it was kept", "Por qué se guardó"),
            method="R15",
            codes=REASONS,
            required=True,
        ),
        Column(
            "day",
            "day",
            Words("Day on which it was kept, UTC", "Día en que se guardó, UTC"),
            method="R15",
            required=True,
        ),
    ),
    ("version",),
    _versions,
    "R15",
    order=("number",),
)
