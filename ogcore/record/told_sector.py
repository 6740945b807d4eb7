"""The sectors that are counted together, as the frames of all chapters have them (R5)."""

from collections.abc import Sequence

from ogcore.record.frame import Column, Words

SECTORS_TOGETHER = Column(
    "sectors",
    "id",
    Words(
        "Sectors counted together, separated by blanks; never fewer than three people",
        "Sectores contados juntos, separados por espacios; nunca menos de tres personas",
    ),
    method="R5",
    required=True,
)


def together(sectors: Sequence[str]) -> str:
    """Return sectors that are counted together as one value."""
    return " ".join(sectors)
