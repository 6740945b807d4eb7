"""What is held of a card on its way to a seal: where it stands, its signatures, its dissents, its seals (R30)."""

from dataclasses import dataclass
from typing import Literal

State = Literal["draft", "amending", "signing", "sealed", "withdrawn"]
Life = Literal["given", "withdrawn", "dropped"]
"""Of a signature or dissent: it stands, whoever gave it took it back, or the card went back and it fell."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a card stands; ``versions`` is how many were sealed, ``round`` how often signing was opened.

    ``text`` and ``fingerprint`` are of what is signed, while it is; ``reason`` is why it was withdrawn, or why signing
    was closed; ``before`` is where it stood when it was withdrawn.
    """

    card: str
    state: State = "draft"
    quorum: tuple[str, ...] = ()
    text: str = ""
    fingerprint: str = ""
    versions: int = 0
    round: int = 0
    reason: str = ""
    before: State = "draft"


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature for a sector, given in one ``round``; ``paper`` is empty where it was typed on a device.

    ``drawing`` is what was drawn beside name and post, ``photo`` the SHA-256 of the photograph that is kept of a paper;
    neither is held of a signature that fell or was taken back.
    """

    signature: str
    card: str
    round: int
    person: str
    signs_for: str
    name: str
    post: str
    paper: str
    dissent: bool
    text: str
    order: int
    life: Life = "given"
    drawing: tuple[tuple[int, ...], ...] = ()
    photo: str = ""


@dataclass(frozen=True, slots=True)
class Dissent:
    """A dissent of one ``round`` with its reason (``text``); without ``person`` where it is not signed."""

    dissent: str
    card: str
    round: int
    how: str
    person: str | None
    signs_for: str
    name: str
    post: str
    text: str
    signature: str
    order: int
    life: Life = "given"


@dataclass(frozen=True, slots=True)
class Seal:
    """One sealed version: all that was signed as canonical JSON, and its fingerprint."""

    card: str
    version: int
    quorum: tuple[str, ...]
    payload: str
    fingerprint: str
    previous: str
    sealed: str
    place: int
