"""Pages, sockets and kernels as an honest visitor meets them."""

from __future__ import annotations

import gzip
import json
import re
import time
from pathlib import Path

import pytest
import websocket
from conftest import Server, running


def test_joining_leads_to_the_workshop(server: Server) -> None:
    """Code, name, sector and language give a badge that scripts cannot read, and lead to the page (R2)."""
    visitor = server.visitor()
    form = visitor.get(f"/join?code={server.known['codes'][0].lower()}")
    answer = visitor.join(server.known["codes"][0])
    cookie = next(line for line in answer.headers.get_all("Set-Cookie") if line.startswith("workbench_participant"))
    assert (form.status, answer.status, answer.headers["Location"]) == (200, 303, "/workshop")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert visitor.open_page()


@pytest.mark.parametrize(
    ("field", "value"), [("name", ""), ("name", "x" * 61), ("sector", ""), ("sector", "royalty"), ("language", "xx")]
)
def test_an_unusable_form_comes_back_with_what_was_typed(server: Server, field: str, value: str) -> None:
    """A missing or impossible answer is explained and loses nothing else that was typed."""
    fields = {"code": server.known["codes"][0], "name": "Marigold", "sector": "people", "language": "en", field: value}
    answer = server.visitor().post("/join", **fields)
    assert answer.status == 400
    assert 'role="alert"' in answer.text
    assert field == "name" or 'value="Marigold"' in answer.text


def test_an_unknown_code_is_said_kindly_in_the_visitors_language(server: Server) -> None:
    """The page says what to do, marks the field and keeps the code."""
    answer = server.visitor().get("/join?code=ZZZ-999&lang=en")
    assert answer.status == 404
    assert 'lang="en"' in answer.text
    assert 'value="ZZZ-999"' in answer.text


def test_guessing_codes_is_slowed_down_for_the_guesser_only_after_many_failures(tmp_path: Path) -> None:
    """A network may mistype a hundred codes; then it gets 429 with a time to wait."""
    with running(tmp_path) as own:
        visitor = own.visitor()
        statuses = [visitor.get(f"/join?code=AAA-{number}").status for number in range(200)]
        assert statuses[:100] == [404] * 100
        blocked = visitor.get("/join?code=AAA-000")
        assert statuses[-1] == blocked.status == 429
        assert blocked.headers["Retry-After"]


def test_a_participant_without_a_badge_is_sent_to_join(server: Server) -> None:
    """The workshop's address leads a newcomer to the join form."""
    answer = server.visitor().get("/workshop")
    assert (answer.status, answer.headers["Location"]) == (302, "/join")


def test_both_badges_fit_one_browser(server: Server) -> None:
    """A facilitator may also take part from the same browser; each page uses its own badge."""
    both = server.facilitator()
    both.join(server.known["codes"][0])
    for path in ("/workshop", "/facilitator", "/projector", "/stage/problem_tree"):
        assert both.line(both.open_page(path)).barrier()


@pytest.mark.parametrize("status_and_path", [(404, "/nowhere"), (403, "/facilitator")])
@pytest.mark.parametrize("language", ["es", "en"])
def test_errors_are_pages_in_the_visitors_language(
    server: Server, status_and_path: tuple[int, str], language: str
) -> None:
    """An error says what happened and offers a way on, without a traceback or a product of others by name."""
    status, path = status_and_path
    answer = server.visitor().get(path, Accept_Language=f"{language}-MX,fr;q=0.5")
    assert answer.status == status
    assert f'<html lang="{language}">' in answer.text
    assert 'href="/"' in answer.text
    assert not re.search("traceback|tornado|jupyter|voila", answer.text, re.IGNORECASE)


@pytest.mark.parametrize("path", ["/", "/join", "/health", "/nowhere", "/workshop", "/static/nothing.js"])
def test_every_answer_is_guarded_by_headers(server: Server, path: str) -> None:
    """No remote host, no inline script, no frame, no guessing of types, no referrer."""
    headers = server.visitor().get(path).headers
    policy = headers["Content-Security-Policy"]
    assert "script-src 'self';" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy
    assert (headers["X-Content-Type-Options"], headers["Referrer-Policy"]) == ("nosniff", "no-referrer")
    assert "Server" not in headers


def test_a_page_asks_for_nothing_from_another_host_and_runs_nothing_inline(server: Server) -> None:
    """Scripts and styles come from ``/static``; every other script element is data."""
    text = server.participant().get("/workshop").text
    assert not re.search(r"""(src|href)=["'](https?:)?//""", text)
    for attributes in re.findall(r"<script\b([^>]*)>", text):
        assert 'type="application/json"' in attributes or 'src="/static/' in attributes


def test_assets_are_kept_for_good_and_travel_compressed(server: Server) -> None:
    """A hashed name, an immutable cache and the same bytes after unpacking."""
    visitor = server.participant()
    path = re.search(r'src="(/static/page\.[0-9a-f]{12}\.js)"', visitor.get("/workshop").text)
    assert path
    plain, packed = visitor.get(path[1]), visitor.get(path[1], Accept_Encoding="gzip")
    assert "immutable" in plain.headers["Cache-Control"]
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body


def test_health_says_how_the_server_is_and_nothing_about_people(server: Server) -> None:
    """JSON with a status and two numbers."""
    answer = server.visitor().get("/health")
    assert answer.status == 200
    assert set(json.loads(answer.text)) == {"status", "visitors", "max_visitors"}


def test_an_intent_sent_twice_takes_effect_once(server: Server) -> None:
    """The same operation gets the same answer, and the count has moved by one."""
    visitor = server.participant()
    line = visitor.line(visitor.open_page())
    widget = line.widget(_asset="toy")
    answers = [line.intent(widget, "count", op="the-same") for _ in range(3)]
    assert [answer["result"] for answer in answers] == [{"count": 1}] * 3


def test_a_malformed_message_is_refused_and_harms_nothing(server: Server) -> None:
    """Something that is not an intent gets the code ``bad_message``; garbage on the socket is dropped."""
    visitor = server.participant()
    line = visitor.line(visitor.open_page())
    widget = line.widget(_asset="toy")
    line.custom(widget, {"kind": "surprise", "op": "a"})
    assert line.acknowledgement("a")["error"]["code"] == "bad_message"
    for garbage in ("", "null", "[]", "{", '{"header": 3}', '{"header": {"msg_type": {}}}', "[" * 50_000):
        line.socket.send(garbage)
    line.socket.send_binary(b"\x00\x00\x00\x09garbage")
    assert line.intent(widget, "count")["ok"]


def test_an_oversized_message_is_answered_with_the_reason(server: Server) -> None:
    """Beyond the limit the sender of an intent learns why, in words, and the line stays open."""
    visitor = server.participant()
    line = visitor.line(visitor.open_page())
    widget = line.widget(_asset="toy")
    answer = line.intent(widget, "count", {"text": "x" * 300_000})
    assert answer["error"]["code"] == "message_too_large"
    assert answer["error"]["message"]
    assert line.intent(widget, "count")["ok"]


def test_a_flood_is_cut_without_closing_the_line(server: Server) -> None:
    """More messages than any person sends are dropped, and the sender is told."""
    visitor = server.participant()
    line = visitor.line(visitor.open_page())
    for _ in range(400):
        line.send("kernel_info_request", {})
    line.until(lambda message: message.get("code") == "too_fast")
    replies = 0
    while replies < 150:  # while these come in, the bucket fills a little
        replies += line.until(lambda message: True)[-1].get("header", {}).get("msg_type") == "kernel_info_reply"
    assert line.barrier()


def test_a_ping_is_answered_by_the_server(server: Server) -> None:
    """The page can tell a living line from a dead one without troubling its kernel."""
    visitor = server.participant()
    line = visitor.line(visitor.open_page())
    line.socket.send('{"workbench":"ping"}')
    assert line.until(lambda message: "workbench" in message)[-1] == {"workbench": "pong"}


def test_leaving_ends_the_kernels_and_the_badge(server: Server) -> None:
    """After leaving, the kernel is gone and the workshop asks to join again."""
    visitor = server.participant()
    kernel = visitor.open_page()
    assert visitor.post("/leave").status == 303
    assert visitor.get("/workshop").status == 302
    assert visitor.get(f"/api/kernels/{kernel}").status == 404


def test_a_closing_page_takes_its_kernel_along(server: Server) -> None:
    """The beacon of a page that is closed ends the kernel; the websocket is answered 404 from then on."""
    visitor = server.participant()
    kernel = visitor.open_page()
    assert visitor.get(f"/api/kernels/{kernel}").status == 200
    assert visitor.post(f"/api/kernels/{kernel}/close").status == 204
    with pytest.raises(websocket.WebSocketBadStatusException) as gone:
        visitor.line(kernel)
    assert gone.value.status_code == 404


def test_a_full_room_says_so_and_makes_place_again(tmp_path: Path) -> None:
    """Beyond the cap a friendly page with 503; a kernel whose page never connected frees its place."""
    with running(tmp_path, 2, 10) as small:
        first, second, third = (small.participant() for _ in range(3))
        first.open_page()
        line = second.line(second.open_page())
        full = third.get("/workshop")
        assert full.status == 503
        assert full.headers["Retry-After"]
        assert _eventually(lambda: third.get("/workshop").status == 200), "the page that never connected kept its place"
        assert line.barrier()


def test_a_page_that_fails_says_so_and_keeps_no_kernel(tmp_path: Path) -> None:
    """A notebook that raises gives a page with a failure in it, not a wait, not a traceback."""
    with running(tmp_path, workshop="raise RuntimeError('words of a person')") as broken:
        answer = broken.participant().get("/workshop")
        assert "words of a person" not in answer.text
        assert answer.block("workbench-failure") == {"code": "trouble"}
        assert _eventually(lambda: json.loads(broken.visitor().get("/health").text)["visitors"] == 0)


def test_a_kernel_that_dies_is_noticed(tmp_path: Path) -> None:
    """The websocket hears that its kernel is dead, and the address answers 404: the page opens a new one."""
    code = "import os, threading; threading.Timer(3, os._exit, [1]).start()"
    with running(tmp_path, workshop=f"{code}\nfrom IPython.display import display\ndisplay(1)") as dying:
        visitor = dying.participant()
        kernel = visitor.open_page()
        line = visitor.line(kernel)
        line.until(lambda message: message.get("content", {}).get("execution_state") == "dead")
        assert visitor.get(f"/api/kernels/{kernel}").status == 404


def _eventually(true: object, within: float = 30) -> bool:
    assert callable(true)
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        if true():
            return True
        time.sleep(0.2)  # the server tells nobody when it frees a place
    return False
