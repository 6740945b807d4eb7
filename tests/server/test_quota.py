"""Nobody sends more by having more pages, and nobody pays for what others send."""

from __future__ import annotations

import json

from tests.process import eventually
from tests.server.conftest import Server
from tests.server.visitor import Line
from workbench.server.quota import BURST, BYTES_AT_ONCE, PER_SECOND, Quotas


def test_an_allowance_is_a_persons_and_comes_back_with_time() -> None:
    """Messages and bytes run out for who sends them alone, and a second later some have come back."""
    now = [0.0]
    quotas = Quotas(lambda: now[0])
    assert all(quotas.allow("flood", 10) for _ in range(int(BURST)))
    assert not quotas.allow("flood", 10)
    assert quotas.allow("honest", 10)
    now[0] += 1
    assert [quotas.allow("flood", 10) for _ in range(int(PER_SECOND) + 1)] == [True] * int(PER_SECOND) + [False]
    assert not quotas.allow("large", int(BYTES_AT_ONCE) + 1)
    assert quotas.allow("large", int(BYTES_AT_ONCE) - 1)
    assert not quotas.allow("large", 1024)


def _ping(line: Line) -> str:
    return json.dumps({"workbench": "ping", "mark": line.mark}, separators=(",", ":"))


def test_pages_of_one_person_share_what_they_may_send(server: Server) -> None:
    """What floods one page is answered on another page of the same person, and on nobody else's."""
    flooder, honest = server.participant(), server.participant()
    first, second, other = flooder.enter(), flooder.enter(), honest.enter()
    for line in (first, second, other):
        line.barrier()

    def answer(line: Line) -> str:
        """Return whether a ping on a page was answered or refused."""
        line.say(_ping(line))
        while (heard := line.hear()).get("workbench") not in ("pong", "refused"):
            pass
        return str(heard["workbench"])

    def refused() -> bool:
        for _ in range(int(BURST)):
            first.say(_ping(first))
        return answer(second) == "refused"

    assert eventually(refused, 30)
    assert answer(other) == "pong"
    for line in (first, second, other):
        line.leave()
