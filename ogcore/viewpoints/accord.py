"""Where the sectors agree and where they differ (R10), worked out from answers and positions alone."""

from collections.abc import Mapping
from dataclasses import dataclass

from ogcore.viewpoints.state import Answer, Held, Viewpoints, same_words

COMMON, CONTESTED, REJECTED, OPEN = "common", "contested", "rejected", "open"


@dataclass(frozen=True, slots=True)
class Voice:
    """How many people of one sector agree and disagree with an answer, its author among those who agree."""

    agree: int = 0
    disagree: int = 0

    @property
    def supports(self) -> bool:
        """Whether at least half of those who spoke agree."""
        return self.agree >= self.disagree


Voices = Mapping[str, Voice]


def is_stale(held: Held, answer: Answer) -> bool:
    """Tell whether the answer says something else now than when that position was taken."""
    return not same_words(held.position.wording, answer.wording.text)


def voices(state: Viewpoints, answer: Answer) -> dict[str, Voice]:
    """Return what each sector that spoke says of an answer.

    The author's sector speaks for it. A position on an earlier wording stays on record and is not counted: nobody
    agreed to words they have not seen.
    """
    counted: dict[str, Voice] = {}
    if answer.sector is not None:
        counted[answer.sector] = Voice(agree=1)
    for held in state.positions_on(answer.answer):
        if held.sector is None or is_stale(held, answer):
            continue
        voice = counted.get(held.sector, Voice())
        agrees = held.position.position == "agree"
        counted[held.sector] = Voice(voice.agree + agrees, voice.disagree + (not agrees))
    return counted


def accord(spoken: Voices) -> str:
    """Return how the sectors stand to an answer.

    ``common``: at least two sectors spoke and in each at least half agree; ``contested``: some sectors agree and others
    do not; ``rejected``: no sector that spoke agrees; ``open``: fewer than two sectors have spoken.
    """
    support = [voice.supports for voice in spoken.values()]
    if not any(support):
        return REJECTED if support else OPEN
    if not all(support):
        return CONTESTED
    return COMMON if len(support) > 1 else OPEN


@dataclass(frozen=True, slots=True)
class Picture:
    """One question at a glance: answers in which all agree, those in which they differ, and who has not answered."""

    common: tuple[str, ...]
    contested: tuple[str, ...]
    silent: tuple[str, ...]


def picture(state: Viewpoints, question: str, sectors: tuple[str, ...]) -> Picture:
    """Return where the sectors stand on a question; ``sectors`` are those one could have heard from."""
    standing = [answer for answer in state.answers_to(question) if not answer.withdrawn]
    found = {answer.answer: accord(voices(state, answer)) for answer in standing}
    heard = {answer.sector for answer in standing}
    return Picture(
        tuple(answer for answer, kind in found.items() if kind == COMMON),
        tuple(answer for answer, kind in found.items() if kind in (CONTESTED, REJECTED)),
        tuple(sector for sector in sectors if sector not in heard),
    )
