"""Where the sectors agree and where they differ (R10), worked out from answers and positions alone.

All of it from what may be shown (:mod:`ogcore.record.shown_sector`): were it worked out sector by sector, "they differ"
would tell who of a sector of one disagreed (R5).
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ogcore.record.participant import WHOLE_ROOM
from ogcore.record.shown_sector import EVERYBODY, OTHERS, ShownSectors
from ogcore.record.small_sector import LEAST
from ogcore.viewpoints.state import Answer, Held, Viewpoints, same_words

COMMON, CONTESTED, REJECTED, OPEN = "common", "contested", "rejected", "open"


@dataclass(frozen=True, slots=True)
class Voice:
    """How many people of one sector, or of several small ones, agree and disagree; an answer's author among them."""

    agree: int = 0
    disagree: int = 0

    @property
    def supports(self) -> bool:
        """Whether at least half of those who spoke agree."""
        return self.agree >= self.disagree

    def __add__(self, other: "Voice") -> "Voice":
        return Voice(self.agree + other.agree, self.disagree + other.disagree)


Voices = Mapping[str, Voice]
Caucuses = Mapping[str, str]
"""What each sector that speaks as one says, by sector: ``agree`` or ``disagree``."""
_NO_CAUCUS: Caucuses = MappingProxyType({})


def is_stale(held: Held, answer: Answer) -> bool:
    """Tell whether the answer says something else now than when that position was taken."""
    return not same_words(held.position.wording, answer.wording.text)


def is_seen(state: Viewpoints, answer: Answer) -> bool:
    """Tell whether everybody reads an answer; of those taken back, the ones whose dissent was given with reasons."""
    if not state.shown:
        return False
    return not answer.withdrawn or any(held.position.reason.text for held in state.positions_on(answer.answer))


def spoke(state: Viewpoints) -> ShownSectors:
    """Return the sectors of all who answered or took a position, as they may be shown.

    Of what was entered for a sector nobody knows how many people say it: as many as gave answers to one question.
    """
    people = {(held.author, held.sector) for held in state.answers.values()}
    people |= {(held.person, held.sector) for held in state.positions.values()}
    counted = Counter(sector for person, sector in people if person is not None and sector is not None)
    for sector, entered in _entered(state).items():
        counted[sector] += entered
    return ShownSectors(counted)


def _entered(state: Viewpoints) -> Mapping[str, int]:
    taken = (held for held in state.positions.values() if held.person is None and not held.caucus)
    most = {held.sector: 1 for held in taken if held.sector is not None}
    given = (held for held in state.answers.values() if held.author is None and not held.caucus)
    answers = Counter((held.question, held.sector) for held in given if held.sector is not None)
    for (_question, sector), count in answers.items():
        most[sector] = max(most.get(sector, 0), count)
    return most


def voices(state: Viewpoints, answer: Answer) -> dict[str, Voice]:
    """Return what each sector that spoke says of an answer.

    The author's sector speaks for it. A position on an earlier wording stays on record and is not counted: nobody
    agreed to words they have not seen. What a sector says as one says nothing of how many people: see ``caucuses``.
    """
    counted = Counter({(answer.sector, True): 1} if answer.sector is not None and not answer.caucus else {})
    fresh: dict[str, bool] = {}
    for held in state.positions_on(answer.answer):
        said = held.position.wording
        if said not in fresh:
            fresh[said] = not is_stale(held, answer)
        if held.sector is not None and fresh[said] and not held.caucus:
            counted[held.sector, held.position.position == "agree"] += 1
    spoke_up = dict.fromkeys(sector for sector, _ in counted)
    return {sector: Voice(counted[sector, True], counted[sector, False]) for sector in spoke_up}


def shown_as(said: Answer | Held, shown: ShownSectors) -> str:
    """Return what stands for the sector of an answer or a position: a sector that speaks as one is told as it is."""
    if said.sector is None:
        return EVERYBODY
    return said.sector if said.caucus else shown.name(said.sector)


def caucuses(state: Viewpoints, answer: Answer) -> dict[str, str]:
    """Return what sectors say of an answer as one, on purpose (R5): they asked that everybody be told."""
    said = {answer.sector: "agree"} if answer.caucus and answer.sector is not None else {}
    for held in state.positions_on(answer.answer):
        if held.caucus and held.sector is not None and not is_stale(held, answer):
            said[held.sector] = held.position.position
    return said


def shown_voices(spoken: Voices, shown: ShownSectors) -> dict[str, Voice]:
    """Return what is said by each group of sectors shown, in their order; nothing while too few people spoke."""
    groups = {
        name: sum((spoken[sector] for sector in group if sector in spoken), Voice())
        for name, group in shown.groups.items()
    }
    return {name: voice for name, voice in groups.items() if voice != Voice()}


def accord(spoken: Voices, shown: ShownSectors, as_one: Caucuses = _NO_CAUCUS) -> str:
    """Return how the sectors stand to an answer, from the voices shown and from sectors that speak ``as_one``.

    ``common``: at least two sectors spoke and in each at least half agree; ``contested``: some sectors agree and others
    do not, or the people of small sectors differ; ``rejected``: no sector that spoke agrees; ``open``: fewer than two
    sectors have spoken, as far as can be told. Under the Chatham House Rule the whole room stands for its sectors: it
    agrees, or does not, once three of its people have spoken (R5).
    """
    small = spoken.get(OTHERS, Voice())
    if small.agree and small.disagree:
        return CONTESTED
    support = [voice.supports for voice in spoken.values()] + [said == "agree" for said in as_one.values()]
    if not any(support):
        return REJECTED if support else OPEN
    if not all(support):
        return CONTESTED
    room = spoken.get(WHOLE_ROOM, Voice())
    several = len(support) > 1 or small.agree > shown.largest(OTHERS) or room.agree + room.disagree >= LEAST
    return COMMON if several else OPEN


def accord_on(state: Viewpoints, answer: Answer, shown: ShownSectors) -> str:
    """Return how all who spoke of an answer stand to it, as it may be shown."""
    return accord(shown_voices(voices(state, answer), shown), shown, caucuses(state, answer))


@dataclass(frozen=True, slots=True)
class Picture:
    """One question at a glance: answers in which all agree, those in which they differ, and who has not answered."""

    common: tuple[str, ...]
    contested: tuple[str, ...]
    silent: tuple[str, ...]


def picture(state: Viewpoints, question: str, shown: ShownSectors, absent: Iterable[str] = ()) -> Picture:
    """Return where the sectors stand on a question, by the names they are shown under.

    ``absent`` are sectors of which nobody has spoken at all, if they are to be named among the silent.
    """
    standing = [answer for answer in state.answers_to(question) if not answer.withdrawn]
    found = {answer.answer: accord_on(state, answer, shown) for answer in standing}
    heard = {shown.name(answer.sector) for answer in standing if answer.sector is not None and not answer.caucus}
    heard |= {answer.sector for answer in standing if answer.caucus and answer.sector is not None}
    return Picture(
        tuple(answer for answer, kind in found.items() if kind == COMMON),
        tuple(answer for answer, kind in found.items() if kind in (CONTESTED, REJECTED)),
        tuple(name for name in (*shown.groups, *absent) if name not in heard),
    )
