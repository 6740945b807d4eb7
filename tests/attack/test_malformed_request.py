"""Requests that no browser sends, at every address and by every method: refused, and nothing of it in the log."""

from __future__ import annotations

import random

import pytest

from tests.attack.request import addresses, malformed
from tests.server.conftest import Server
from tests.server.visitor import Visitor

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
MUTATED = 200


@pytest.mark.parametrize("who", ["stranger", "participant", "facilitator"])
def test_every_address_answers_every_method(server: Server, who: str) -> None:
    """Whoever asks, with a token and by whatever method: never a failure of the server's own, nor a traceback."""
    visitor: Visitor = server.visitor() if who == "stranger" else getattr(server, who)()
    logged, token, cookies = len(server.log()), visitor.token(), dict(visitor.cookies)
    answers: dict[tuple[str, str], int] = {}
    for path in addresses():
        for method in METHODS:
            if (method, path) != ("POST", "/leave"):
                visitor.cookies = dict(cookies)
                answers[method, path] = visitor.request(method, path, X_XSRFToken=token).status
    assert {asked: status for asked, status in answers.items() if status >= 500} == {}
    assert "Traceback" not in server.log()[logged:]


@pytest.mark.parametrize("seed", range(2))
def test_a_malformed_request_is_answered_without_a_traceback(server: Server, seed: int) -> None:
    """Forms, addresses, cookies and headers broken at random are refused; the log tells nothing of them."""
    chance, logged, failed = random.Random(seed), len(server.log()), []
    visitor = server.visitor()
    token = visitor.token()
    for number in range(MUTATED):
        request = malformed(chance, token)
        answer = request.sent(visitor)
        if answer.status >= 500 or "Traceback" in answer.text:
            failed.append((number, request, answer.status))
    assert failed == [], f"seed {seed}"
    assert "Traceback" not in server.log()[logged:], f"seed {seed}: {server.log()[logged:][-2000:]}"
