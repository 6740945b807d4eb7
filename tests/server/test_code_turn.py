"""Guessing codes is slow for all who guess, and nobody is shut out for it."""

import asyncio

from workbench.server.code_turn import (
    FORGIVEN_A_SECOND,
    FREE_FAILURES,
    LONGEST_WAIT,
    TURNS_A_SECOND,
    CodeTurns,
)


class Waiting:
    """A clock that moves when somebody waits, and remembers how long they did."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []
        self.turns = CodeTurns(lambda: self.now, self.wait)

    async def wait(self, seconds: float) -> None:
        """Note how long somebody has to wait."""
        self.waits.append(seconds)

    def guess(self, source: str, times: int = 1) -> list[bool]:
        """Try wrong codes, all at the same moment."""
        return [asyncio.run(self._guess(source)) for _ in range(times)]

    async def _guess(self, source: str) -> bool:
        came = await self.turns.come(source)
        self.turns.failed(source)
        return came


def test_who_has_not_failed_often_never_waits() -> None:
    """A source with few failures goes ahead at once, however many others guess."""
    hall = Waiting()
    hall.guess("guesser", 200)
    hall.waits.clear()
    assert hall.guess("honest", int(FREE_FAILURES)) == [True] * int(FREE_FAILURES)
    assert hall.waits == []


def test_who_guesses_waits_longer_and_longer_and_is_then_asked_to_come_again() -> None:
    """Guesses of one source come one after the other at a steady pace; nobody waits beyond the longest wait."""
    hall = Waiting()
    came = hall.guess("guesser", 600)
    assert came[: int(FREE_FAILURES)] == [True] * int(FREE_FAILURES)
    assert hall.waits[:3] == [0.0, 1 / TURNS_A_SECOND, 2 / TURNS_A_SECOND]
    assert max(hall.waits) <= LONGEST_WAIT
    assert not came[-1]
    hall.now += LONGEST_WAIT + 1
    assert hall.guess("guesser") == [True]


def test_many_sources_share_one_pace() -> None:
    """Thirty addresses that guess get no more codes in a minute than one would, beyond what each may mistype."""
    hall, answered = Waiting(), 0
    sources = [f"address {number}" for number in range(30)]
    for source in sources:
        hall.guess(source, int(FREE_FAILURES))
    for _ in range(60):
        answered += sum(sum(hall.guess(source, 3)) for source in sources)
        hall.now += 1
    forgiven = 60 * FORGIVEN_A_SECOND * len(sources)
    assert answered <= (60 + LONGEST_WAIT) * TURNS_A_SECOND + forgiven + len(sources)
