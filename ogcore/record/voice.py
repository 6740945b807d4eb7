"""Who speaks, as far as the record may know it (R5): a person, or under the Chatham House Rule nobody.

Under the Rule the record holds, in place of a person, a tag: another one for each thing that is said, made with a key
that lives in memory alone and is forgotten when the stage closes. As long as there is the key, somebody's own can be
told to be theirs; afterwards a tag is a number like any other.
"""

import hmac
import math
import struct
from collections import OrderedDict
from dataclasses import dataclass, field

from ogcore.errors import SaidInTheOpen, SaidUnderTheRule, StageKeyMissing
from ogcore.record.ids import new_id
from ogcore.record.participant import WHOLE_ROOM, Identity, Role

MARK = "~"
"""How a tag begins, as no identifier does."""
_NAMED, _BITS = 8, 24
"""Letters of a tag that say in which sitting it was made, and hexadecimal digits that tell it from any other."""
_REMEMBERED = 50_000


class StageKey:
    """The key of one sitting: of a stage from when it opens under the Rule until it closes.

    It is never written: not to a file, a log or a page. What was worked out with it is remembered beside it, as every
    page asks for the same again after each change, and goes with it.
    """

    __slots__ = ("_key", "_known", "sitting")

    def __init__(self, sitting: str, key: bytes) -> None:
        self.sitting, self._key = sitting, key
        self._known: OrderedDict[tuple[str, str], str] = OrderedDict()

    def __repr__(self) -> str:
        return f"StageKey({self.sitting!r})"

    def __reduce__(self) -> str:
        raise TypeError("a stage key is not written down")

    def tag(self, person: str, thing: str) -> str:
        """Return what stands for a person beside one thing that was said."""
        known = self._known.get((person, thing))
        if known is None:
            known = self._known[person, thing] = f"{_beginning(self.sitting)}{self._mac('tag', person, thing)}"
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        return known

    def digest(self, op: str) -> str:
        """Return under which name an operation is kept: its own, from a person's page, is written nowhere."""
        return f"{_beginning(self.sitting)}{self._mac('op', op)}"

    def part(self, kept: str) -> str:
        """Return under which name the next part of a gesture is kept whose part is kept as ``kept``.

        Without the key two names of one gesture have nothing in common.
        """
        return f"{_beginning(self.sitting)}{self._mac('part', kept)}"

    def veiled(self, moment: float) -> str:
        """Return what stands for a moment where nobody without the key may read it; another each time."""
        nonce = new_id(_BITS)
        return f"{_beginning(self.sitting)}{nonce}.{self._mixed(struct.pack('>d', moment), nonce).hex()}"

    def unveiled(self, held: str) -> float | None:
        """Return the moment that :meth:`veiled` hid; None for what this key has not made."""
        nonce, _, mixed = held.removeprefix(_beginning(self.sitting)).partition(".")
        try:
            moment: float = struct.unpack(">d", self._mixed(bytes.fromhex(mixed), nonce))[0]
        except (ValueError, struct.error):
            return None
        return moment if self.made(held) and math.isfinite(moment) else None

    def made(self, held: str) -> bool:
        """Tell whether a tag was made in this sitting, by whomever."""
        return held.startswith(_beginning(self.sitting))

    def _mixed(self, said: bytes, nonce: str) -> bytes:
        veil = hmac.digest(self._key, f"moment\0{nonce}".encode(), "sha256")
        return bytes(one ^ other for one, other in zip(said, veil, strict=False))

    def _mac(self, *said: str) -> str:
        return hmac.digest(self._key, "\0".join(said).encode(errors="surrogatepass"), "sha256").hex()[:_BITS]


def _beginning(sitting: str) -> str:
    return f"{MARK}{sitting[:_NAMED]}."


def is_tag(held: str | None) -> bool:
    """Tell whether what the record holds in place of a person is a tag."""
    return held is not None and held.startswith(MARK)


def new_tag() -> str:
    """Return a tag that stands for nobody that anybody could name."""
    return MARK + new_id(_BITS)


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody as a command sees them. ``secret``: under the Rule, also where its key is not at hand (``key`` None).

    ``seat`` is the sector somebody sits for. ``person`` and ``seat`` are never to be written by a command: :meth:`name`
    and :attr:`sector` are, and :attr:`signs_for` by whoever signs to be read by everybody.
    """

    role: Role
    person: str = field(repr=False)
    seat: str | None = field(repr=False)
    key: StageKey | None = None
    secret: bool = False

    @classmethod
    def of(cls, identity: Identity, key: StageKey | None = None, *, secret: bool = False) -> "Voice":
        """Return the voice of somebody; with a ``key``, or ``secret`` without it, under the Rule."""
        return cls(identity.role, identity.participant_id, identity.sector, key, secret or key is not None)

    @property
    def facilitates(self) -> bool:
        """Whether it is a facilitator's."""
        return self.role == "facilitator"

    @property
    def signs_for(self) -> str | None:
        """The sector a signature is given for: public on purpose, also under the Rule, and for nothing else."""
        return self.seat

    @property
    def sector(self) -> str | None:
        """The sector that is written beside what is said: under the Rule the whole room, for everybody who has one."""
        return WHOLE_ROOM if self.secret and self.seat is not None else self.seat

    def name(self, thing: str) -> str:
        """Return what is written in place of the person beside a ``thing``: raises StageKeyMissing without the key."""
        if not self.secret:
            return self.person
        if self.key is None:
            raise StageKeyMissing
        return self.key.tag(self.person, thing)

    def owns(self, held: str | None, thing: str) -> bool:
        """Tell whether what is ``held`` beside a ``thing`` stands for this person.

        What they said openly before stays theirs under the Rule; what was said under it is theirs as long as the key
        is there.
        """
        if held is None:
            return False
        return held == self.person or (self.key is not None and held == self.key.tag(self.person, thing))

    def standing_sector(self, held: str | None) -> str | None:
        """Return the sector under which somebody answers: the one an answer of theirs to the same vote is held under.

        A sector that was corrected meanwhile counts from the next vote on: had an answer moved from one sector to
        another, whoever saw the two numbers change would know it, and one person might count in two sectors.
        """
        return held or self.sector

    def require_once(self, held: str | None) -> None:
        """Raise a refusal where an answer ``held`` to the same question keeps this voice from giving another.

        SaidInTheOpen: it is their own from before, and stays with its name, which must not be joined to what is said
        now. SaidUnderTheRule: it was given in a sitting that is over; whoever gave it cannot be told, and must not
        count twice.
        """
        if held is None:
            return
        if self.secret and held == self.person:
            raise SaidInTheOpen
        if is_tag(held) and not (self.key is not None and self.key.made(held)):
            raise SaidUnderTheRule
