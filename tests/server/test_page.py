"""Pages, sockets and kernels as an honest visitor meets them."""

from __future__ import annotations

import gzip
import json
import re
import uuid
from pathlib import Path

import pytest
import websocket

from tests.process import eventually
from tests.server.conftest import Server, running
from tests.server.visitor import Line
from workbench.server.badge import Badge


def test_joining_leads_to_the_workshop(server: Server) -> None:
    """Code, name, sector and language give a badge that scripts cannot read, and lead to the page (R2)."""
    visitor = server.visitor()
    form = visitor.get(f"/join?code={server.known['codes'][0].lower()}")
    answer = visitor.join(server.known["codes"][0])
    cookie = next(line for line in answer.headers.get_all("Set-Cookie") if line.startswith("workbench_participant"))
    assert (form.status, answer.status, answer.headers["Location"]) == (200, 303, "/workshop")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert visitor.get("/workshop").status == 200
    visitor.enter().leave()


def test_whoever_is_in_already_is_greeted_and_not_made_a_second_person(server: Server) -> None:
    """At any door of their plan, and by a form sent all the same; whoever says they are somebody else gets the form."""
    visitor, code, other, group = server.visitor(), *server.known["codes"][:2], server.known["groups"][0]
    visitor.join(code, name="Marigold")
    for page in ("/?lang=en", f"/join?lang=en&code={code}", f"/join?lang=en&code={other}"):
        answer = visitor.get(page)
        assert "You are in already" in answer.text
        assert 'href="/workshop"' in answer.text
        assert f'href="/download/tree/{group}/problem.a4.pdf"' in answer.text
        assert f'href="/download/mine/{group}.txt"' in answer.text
        assert "You are in already" not in server.visitor().get(page).text
    before = visitor.cookies[Badge.PARTICIPANT]
    again = visitor.join(code, name="Second")
    assert (again.status, "Continue as Marigold" in again.text) == (200, True)
    assert visitor.cookies[Badge.PARTICIPANT] == before
    assert 'name="sector"' not in visitor.get(f"/join?code={code}").text
    assert 'name="sector"' in visitor.get(f"/join?code={code}&another=1").text
    assert visitor.join(code, name="Second", another="1").status == 303
    assert visitor.cookies[Badge.PARTICIPANT] != before


def test_the_page_is_the_same_for_all_who_read_one_language(server: Server) -> None:
    """Nothing of a visitor stands in the page: what is theirs comes over the websocket."""
    first, second, spanish = server.participant(0), server.participant(1), server.participant(0, "es")
    assert first.get("/workshop").body == second.get("/workshop").body
    answer = spanish.get("/workshop")
    assert 'lang="es"' in answer.text
    assert answer.block("workbench-page")["notebook"] == "workshop"


def test_a_page_is_told_all_it_shows_in_the_first_message(server: Server) -> None:
    """Outputs and states arrive together, and every widget shown is among the states."""
    line = server.participant().enter()
    (output,) = line.page["outputs"]
    shown = output["data"]["application/vnd.jupyter.widget-view+json"]["model_id"]
    assert line.page["states"][shown]["model_name"] == "VBoxModel"
    assert set(line.page["states"]) == set(line.states())
    line.leave()


def test_a_tap_on_an_ordinary_button_reaches_the_label_beside_it(server: Server) -> None:
    """An ordinary ipywidgets callback runs in the room and its change comes back."""
    line = server.participant().enter()
    button, label = line.widget(description="Touch"), line.widget(value="untouched")
    line.custom(button, {"event": "click"})
    line.barrier()
    assert line.state(label)["value"] == "untouched!"
    line.leave()


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


def test_a_right_code_is_taken_from_a_network_where_somebody_guesses(tmp_path: Path) -> None:
    """After far more wrong codes than a hall mistypes the right one still leads in from the same address."""
    with running(tmp_path) as own:
        visitor = own.visitor()
        assert {visitor.get(f"/join?code=AAA-{number}").status for number in range(60)} == {404}
        assert visitor.get(f"/join?code={own.known['codes'][0]}").status == 200


def test_a_participant_without_a_badge_is_sent_to_join(server: Server) -> None:
    """The workshop's address leads a newcomer to the join form."""
    answer = server.visitor().get("/workshop")
    assert (answer.status, answer.headers["Location"]) == (302, "/join")


def test_both_badges_fit_one_browser(server: Server) -> None:
    """A facilitator may also take part from the same browser; each page uses its own badge."""
    both = server.facilitator()
    both.join(server.known["codes"][0])
    desk = f"/facilitator/{server.known['plan']}"
    for path in ("/workshop", desk, "/projector", "/stage/problem_tree"):
        assert both.get(path).status == 200
        line = both.enter("facilitator" if path == desk else path.rpartition("/")[2])
        assert line.barrier()
        line.leave()


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


def test_only_the_wall_stands_in_a_frame_and_only_on_the_facilitators_page(server: Server) -> None:
    """The remote's preview is the wall's own page; no other page of ours has a frame or stands in one."""
    facilitator, desk = server.facilitator(), f"/facilitator/{server.known['plan']}"
    policies = {
        path: facilitator.get(path).headers["Content-Security-Policy"]
        for path in (desk, "/projector", "/stage/problem_tree", "/plans")
    }
    assert {path for path, policy in policies.items() if "frame-ancestors 'self'" in policy} == {"/projector"}
    assert {path for path, policy in policies.items() if "frame-src 'self'" in policy} == {desk}
    assert facilitator.get("/projector").headers["X-Frame-Options"] == "SAMEORIGIN"
    assert facilitator.get(desk).headers["X-Frame-Options"] == "DENY"


def test_a_page_asks_for_nothing_from_another_host_and_runs_nothing_inline(server: Server) -> None:
    """Scripts and styles come from ``/static``; every other script element is data."""
    text = server.participant().get("/workshop").text
    assert not re.search(r"""(src|href)=["'](https?:)?//""", text)
    for attributes in re.findall(r"<script\b([^>]*)>", text):
        assert 'type="application/json"' in attributes or 'src="/static/' in attributes


def test_assets_are_kept_for_good_and_travel_compressed(server: Server) -> None:
    """A hashed name, an immutable cache and the same bytes after unpacking."""
    visitor = server.participant()
    path = re.search(r'src="(/static/participant\.[0-9a-f]{12}\.js)"', visitor.get("/workshop").text)
    assert path
    plain, packed = visitor.get(path[1]), visitor.get(path[1], Accept_Encoding="gzip")
    assert "immutable" in plain.headers["Cache-Control"]
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body


def test_a_page_older_than_the_server_still_gets_its_script(server: Server) -> None:
    """What it asks for by an earlier name is answered with what there is now, and kept by nobody."""
    answer = server.visitor().get("/static/page.000000000000.js")
    assert answer.status == 200
    assert answer.headers["Cache-Control"] == "no-store"


def test_health_says_how_the_server_is_and_nothing_about_people(server: Server) -> None:
    """JSON with a status and two numbers."""
    answer = server.visitor().get("/health")
    assert answer.status == 200
    assert set(json.loads(answer.text)) == {"status", "visitors", "max_visitors"}


def test_an_intent_sent_twice_takes_effect_once(server: Server) -> None:
    """The same operation gets the same answer, and the count has moved by one."""
    line = server.participant().enter()
    widget = line.widget(_asset="toy")
    answers = [line.intent(widget, "count", op="the-same") for _ in range(3)]
    assert [answer["result"] for answer in answers] == [{"count": 1}] * 3


def test_a_malformed_message_is_refused_and_harms_nothing(server: Server) -> None:
    """Something that is not an intent gets the code ``bad_message``; garbage on the socket is dropped."""
    line = server.participant().enter()
    widget = line.widget(_asset="toy")
    line.custom(widget, {"kind": "surprise", "op": "a"})
    assert line.acknowledgement("a")["error"]["code"] == "bad_message"
    garbage = ("", "null", "[]", "{", '{"header": 3}', '{"header": {"msg_type": {}}}', "[" * 50_000)
    pings = ('{"workbench":"ping"', '{"workbench":"ping","mark":3}', '{"workbench":"ping","mark":"x.999999999999"}')
    for frame in (*garbage, *pings):
        line.say(frame)
    line.socket.send_binary(b"\x00\x00\x00\x09garbage")
    assert line.intent(widget, "count")["ok"]


def test_an_oversized_message_is_answered_with_the_reason(server: Server) -> None:
    """Beyond the limit the sender of an intent learns why, in words, and the line stays open."""
    line = server.participant().enter()
    widget = line.widget(_asset="toy")
    answer = line.intent(widget, "count", {"text": "x" * 300_000})
    assert answer["error"]["code"] == "message_too_large"
    assert answer["error"]["message"]
    assert line.intent(widget, "count")["ok"]


def test_a_frame_beyond_all_measure_closes_the_line_alone(server: Server) -> None:
    """Megabytes in one frame end the websocket with code 1009; the server goes on, and so does the kernel."""
    visitor = server.participant()
    line = visitor.enter()
    line.announce_frame(5_000_000)
    assert line.hung_up() == 1009
    again = visitor.back(line)
    assert again.barrier()
    again.leave()


@pytest.mark.parametrize("kind", ["message", "ping"])
def test_a_flood_is_cut_without_closing_the_line(server: Server, kind: str) -> None:
    """More messages than any person sends are dropped, and the sender is told; others do not notice."""
    line, other = server.participant().enter(), server.participant().enter()
    for _ in range(340):
        if kind == "ping":
            line.say('{"workbench":"ping"}')
        else:
            line.send("kernel_info_request", {})
    codes = [_reaction(line) for _ in range(340)]
    assert "too_fast" in codes
    assert codes.count(None) >= 200
    assert other.barrier()

    def heard_again() -> bool:
        asked = line.send("kernel_info_request", {})
        seen = line.until(lambda m: m.get("code") == "too_fast" or m.get("parent_header", {}).get("msg_id") == asked)
        return seen[-1].get("code") != "too_fast"

    assert eventually(heard_again)
    line.leave()
    other.leave()


def test_a_ping_is_answered_by_the_server(server: Server) -> None:
    """The page can tell a living line from a dead one without troubling its kernel."""
    line = server.participant().enter()
    line.say('{"workbench":"ping"}')
    assert line.hear() == {"workbench": "pong", "aside": True}
    line.leave()


def test_leaving_ends_the_kernels_and_the_badge(server: Server) -> None:
    """After leaving, the page is told that its kernel is gone, and the workshop asks to join again."""
    visitor = server.participant()
    line = visitor.enter()
    assert visitor.post("/leave").status == 303
    assert line.hung_up() == 4410
    assert visitor.get("/workshop").status == 302
    assert visitor.get(f"/api/kernels/{line.kernel}?notebook=workshop").status == 403


def test_a_page_may_ask_why_it_cannot_connect(server: Server) -> None:
    """Plain HTTP says what a refused websocket does not: 200 they may, 403 the server does not know them."""
    kernel = uuid.uuid4().hex
    assert server.participant().get(f"/api/kernels/{kernel}?notebook=workshop").status == 200
    assert server.visitor().get(f"/api/kernels/{kernel}?notebook=workshop").status == 403


def test_a_page_that_fails_says_so_and_keeps_no_kernel(tmp_path: Path) -> None:
    """A notebook that raises, or even ends its process, gives words, not a wait; the room and the others go on."""
    sources = {"workshop": "raise RuntimeError('words of a person')", "projector": "raise SystemExit(3)"}
    with running(tmp_path, sources=sources) as broken:
        facilitator = broken.facilitator()
        well = facilitator.enter("facilitator", group=broken.known["groups"][0])
        for visitor, notebook in ((broken.participant(), "workshop"), (facilitator, "projector")):
            line = visitor.line(uuid.uuid4().hex, notebook, group=broken.known["groups"][0])
            assert line.hear() == {"workbench": "trouble", "code": "trouble"}
            assert eventually(lambda: broken.visitors() == 1)
            line.vanish()
        assert well.barrier()
        assert "words of a person" not in broken.log()
        assert "RuntimeError" in broken.log()


def test_a_full_room_says_so_and_makes_place_in_order(tmp_path: Path) -> None:
    """Beyond the cap a friendly page with 503 and one's number; who leaves makes place for whoever asked first."""
    with running(tmp_path, max_visitors=1) as small:
        inside, second, third = (small.participant() for _ in range(3))
        line = inside.enter()
        waiting = [second.get("/workshop"), third.get("/workshop"), second.get("/workshop")]
        assert [answer.status for answer in waiting] == [503] * 3
        assert all(answer.headers["Retry-After"] for answer in waiting)
        assert [_number(answer.text) for answer in waiting] == [1, 2, 1]
        with pytest.raises(websocket.WebSocketBadStatusException) as refused:
            third.enter()
        assert refused.value.status_code == 503
        assert line.barrier()
        line.leave()
        assert eventually(lambda: small.visitors() == 0)
        assert _number(third.get("/workshop").text) == 2  # second was there before
        assert second.get("/workshop").status == 503  # a page that loads again finds its place
        assert eventually(lambda: second.get("/workshop").status == 200)
        taken = second.enter()
        assert _number(third.get("/workshop").text) == 1
        taken.leave()
        assert eventually(lambda: third.get("/workshop").status == 200)


def test_a_page_that_vanishes_frees_its_place_after_a_while(tmp_path: Path) -> None:
    """A line lost without a word keeps its kernel for the lingering time and no longer; one in use is kept."""
    with running(tmp_path, linger=1.0) as short:
        stays, goes = short.participant().enter(), short.participant().enter()
        goes.vanish()
        assert eventually(lambda: short.visitors() == 1)
        assert stays.barrier()


def test_a_page_closed_for_good_frees_its_place_at_once(server: Server) -> None:
    """The close code of a page that is being closed does not wait for the lingering time."""
    before = server.visitors()
    line = server.participant().enter()
    assert server.visitors() == before + 1
    line.leave()
    assert eventually(lambda: server.visitors() == before)


def _reaction(line: Line) -> str | None:
    """What comes of one message: the code of its refusal, None when it was taken."""
    answers = line.until(lambda m: m.get("workbench") or m.get("header", {}).get("msg_type") == "status")
    return answers[-1].get("code")


def _number(page: str) -> int:
    found = re.search(r"number\D*(\d+)", page)
    assert found, page
    return int(found[1])
