"""What was found of a sealed PDF (R30)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ogcore.seal.change import Changes

Verdicts = Literal["authentic", "intact", "altered", "no_seal"]
Where = Literal["page text", "page image", "fingerprint", "field", "attachment"]


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a file says other than what was sealed: ``was`` sealed or in somebody's hands, ``now`` in the file."""

    where: Where
    was: str = ""
    now: str = ""
    page: int | None = None
    field: str = ""


@dataclass(frozen=True, slots=True)
class Newer:
    """A later version of the same card that was found in what the file was compared with."""

    version: int
    fingerprint: str
    changes: Changes
    payload: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a PDF was found; ``payload`` is what is attached to it, ``not_comparable`` what could not be judged.

    ``unknown``: something to compare with was given, and none of it is of this version of this card.
    """

    verdict: Verdicts
    payload: Mapping[str, Any] | None = None
    fingerprint: str = ""
    compared_with: Sequence[str] = ()
    differences: Sequence[Difference] = ()
    superseded_by: Newer | None = None
    not_comparable: Sequence[str] = ()
    unknown: bool = False
