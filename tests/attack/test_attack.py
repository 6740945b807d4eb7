"""What a stranger, a participant or a curious browser console must not be able to do."""

from __future__ import annotations

import json
import socket
import sqlite3
import uuid
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import psutil
import pytest
import websocket

from tests.server.conftest import SECRET_OF_THE_SERVER, Server
from tests.server.visitor import Line, Visitor
from workbench.room import frame


@pytest.fixture(scope="module")
def somebody(server: Server) -> Visitor:
    """A participant of the first group."""
    return server.participant()


@pytest.fixture(scope="module")
def whole(somebody: Visitor) -> Iterator[Line]:
    """The participant's page, open all the while."""
    line = somebody.enter()
    yield line
    line.leave()


@pytest.fixture
def line(somebody: Visitor, whole: Line) -> Line:
    """The participant's websocket, with nothing left to hear on it."""
    whole.barrier()
    return whole


def _is(state: dict[str, Any], asset: str) -> bool:
    return bool(state["state"].get("_asset") == asset)


@pytest.fixture
def kernel(line: Line) -> str:
    """The participant's kernel."""
    return line.kernel


@pytest.mark.parametrize("channel", ["shell", "control", "stdin", "iopub"])
@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("execute_request", {"code": "print('broken in')", "silent": False, "user_expressions": {"x": "1+1"}}),
        ("execute_input", {"code": "1", "execution_count": 1}),
        ("inspect_request", {"code": "os", "cursor_pos": 2}),
        ("complete_request", {"code": "os.", "cursor_pos": 3}),
        ("history_request", {"hist_access_type": "tail", "n": 5}),
        ("is_complete_request", {"code": "1"}),
        ("input_reply", {"value": "x"}),
        ("interrupt_request", {}),
        ("debug_request", {"type": "request", "command": "evaluate", "arguments": {"expression": "1+1"}}),
        ("create_subshell_request", {}),
    ],
)
def test_a_browser_cannot_make_a_kernel_do_anything_but_talk_to_widgets(
    line: Line, kind: str, content: dict[str, object], channel: str
) -> None:
    """Messages that run, read or interrupt code are dropped: the kernel never reacts to them."""
    sent = line.send(kind, content, channel)
    reactions = [message for message in line.barrier() if message["parent_header"].get("msg_id") == sent]
    assert reactions == []


def test_a_browser_cannot_shut_its_kernel_down_over_the_websocket(line: Line) -> None:
    """A shutdown request is dropped and the kernel goes on answering."""
    line.send("shutdown_request", {"restart": False}, "control")
    assert line.barrier()


def test_a_browser_cannot_create_a_widget(line: Line) -> None:
    """A comm opened on ``jupyter.widget``, or on a target of any other name, makes no widget in the kernel."""
    state = {"_model_module": "@jupyter-widgets/controls", "_model_name": "LabelModel", "value": "mine"}
    before = set(line.states())
    for target in ("jupyter.widget", "jupyter.widget.version", "", "os.system"):
        content = {"comm_id": "mine", "target_name": target, "data": {"state": state, "buffer_paths": []}}
        line.send("comm_open", content, metadata={"version": "2.1.0"})
        line.send("comm_msg", {"comm_id": "mine", "data": {"method": "update", "state": state}})
    assert set(line.states()) == before


def test_the_control_channel_cannot_take_a_widgets_place(line: Line) -> None:
    """A control comm opened under a widget's own id leaves the widget answering."""
    widget = line.widget(_asset="toy")
    line.send("comm_open", {"comm_id": widget, "target_name": "jupyter.widget.control", "data": {}})
    assert line.intent(widget, "process")["ok"]


def test_a_page_hears_of_no_widget_but_its_own(server: Server, line: Line) -> None:
    """Asked for the states, a kernel tells those of its own page, though others live in the same process."""
    other = server.participant().enter()
    mine, theirs = line.states(), other.states()
    processes = [page.intent(page.widget(_asset="toy"), "process")["result"] for page in (line, other)]
    assert processes[0] == processes[1]
    assert set(mine) == set(line.page["states"])
    assert set(mine).isdisjoint(theirs)
    other.leave()


def test_a_widget_of_another_page_cannot_be_spoken_to(server: Server, line: Line) -> None:
    """A message with the id of somebody else's widget, in the same process, is dropped."""
    other = server.participant().enter()
    widget = other.widget(_asset="toy")
    line.custom(widget, {"kind": "intent", "op": "foreign", "intent": "count", "data": {}})
    line.send("comm_close", {"comm_id": widget, "data": {}})
    line.barrier()
    assert other.state(widget)["view"] == {"count": 0}
    other.leave()


def test_the_state_of_our_widgets_cannot_be_overwritten(line: Line) -> None:
    """An update of view, labels or options sent by a browser changes nothing."""
    widget = line.widget(_asset="toy")
    forged = {"view": {"count": 99}, "options": {"mode": "facilitator"}, "labels": {"a": "b"}, "_asset": "x"}
    line.send("comm_msg", {"comm_id": widget, "data": {"method": "update", "state": forged, "buffer_paths": []}})
    state = line.states()[widget]["state"]
    assert (state["view"], state["options"], state["labels"], state["_asset"]) == ({"count": 0}, {}, {}, "toy")


LEADING = ("open_stage", "close_stage", "move_stage", "return_stage", "set_right", "appoint_scribe", "release_scribe")
LEADING += ("confirm_objectives", "read_objective", "show_proposals", "put_to_vote", "end_vote", "withdraw_vote")
LEADING += ("give_out", "lock_branch", "unlock_branch", "accept_proposal", "decline_proposal")
LEADING += ("accept_amendment", "reject_amendment", "discuss_amendment", "open_amendment_vote", "move_amendment_vote")


@pytest.mark.parametrize("intent", LEADING)
def test_a_participant_cannot_do_what_only_a_facilitator_may(line: Line, intent: str) -> None:
    """The core refuses a facilitator's intent sent over a participant's websocket."""
    data = {"stage": "objective_tree", "open": True, "right": "edit", "person": "me", "node": "n", "proposal": "p"}
    answer = line.intent(line.widget(_asset="toy"), intent, data)
    assert answer["ok"] is False, answer
    assert answer["error"]["code"] == "not_allowed"


def test_an_unexpected_failure_says_nothing_about_itself(line: Line) -> None:
    """A failing handler is answered with the code ``internal``, without the exception's words."""
    answer = line.intent(line.widget(_asset="toy"), "fail")
    assert answer["error"]["code"] == "internal"
    assert "words of a person" not in json.dumps(answer)


@pytest.mark.parametrize("notebook", ["facilitator", "projector", "problem_tree"])
def test_a_participant_cannot_open_a_facilitators_notebook(somebody: Visitor, notebook: str) -> None:
    """A kernel for a notebook that is not theirs is refused at the door, whichever group is named."""
    kernel = uuid.uuid4().hex
    for group in ({}, {"group": "any"}):
        with pytest.raises(websocket.WebSocketBadStatusException) as refused:
            somebody.line(kernel, notebook, **group)
        assert refused.value.status_code == 403
    assert somebody.get(f"/api/kernels/{kernel}?notebook={notebook}").status == 403


@pytest.mark.parametrize("notebook", ["", "nothing", "../workshop", "workshop.ipynb", "workshop%00"])
def test_a_notebook_that_does_not_exist_opens_no_kernel(somebody: Visitor, notebook: str) -> None:
    """Only the notebooks that have an audience can be asked for."""
    with pytest.raises(websocket.WebSocketBadStatusException) as refused:
        somebody.line(uuid.uuid4().hex, notebook)
    assert refused.value.status_code == 404


def test_a_participant_sees_their_own_group_whatever_they_ask(workbench: Server) -> None:
    """``?group=`` of another group in a participant's address changes nothing."""
    line = workbench.participant(0).enter(group=workbench.known["groups"][1])
    frames = [state["state"]["view"]["group"] for state in line.page["states"].values() if _is(state, "frame")]
    assert frames == ["Table 1"]
    line.leave()


def test_a_facilitator_sees_no_group_of_another_plan(workbench: Server) -> None:
    """A facilitator who asks for a group that is not in their plan is shown no page."""
    line = workbench.facilitator().line(uuid.uuid4().hex, "projector", group="not-a-group-of-mine")
    message = line.hear()
    assert message["workbench"] == "trouble"
    line.leave()


def test_a_kernel_knows_no_secret(server: Server, somebody: Visitor, line: Line) -> None:
    """The room's environment and command line hold neither cookies nor the server's secrets nor the request."""
    widget = line.widget(_asset="toy")
    environment = line.intent(widget, "environment")["result"]
    room = psutil.Process(line.intent(widget, "process")["result"]["pid"])
    everything = json.dumps([environment, room.environ(), room.cmdline()])
    assert environment["WORKBENCH_SERVED"] == "1"
    assert not [name for name in room.environ() if name.startswith(("HTTP_", "QUERY_", "VOILA_", "WORKBENCH_COOKIE"))]
    for secret in (SECRET_OF_THE_SERVER, server.known["secret"], somebody.cookies["workbench_participant"], "sqlite:"):
        assert secret not in everything


def test_a_stranger_who_finds_the_rooms_port_is_sent_away(server: Server) -> None:
    """A local program that knows no token is hung up on, and the rooms go on."""
    open_ports = psutil.Process(server.process.pid).net_connections("tcp")
    listening = {port.laddr.port for port in open_ports if port.status == psutil.CONN_LISTEN}
    assert len(listening) == 2
    (port,) = listening - {server.port}
    for nonsense in (b"GET / HTTP/1.1\r\n\r\n", b"\xff" * 64, frame.packed(frame.Kind.HELLO, 0, b"1:\xc3\xa9")):
        with socket.create_connection(("127.0.0.1", port), timeout=20) as stranger:
            stranger.sendall(nonsense)
            assert stranger.recv(100) == b""
    server.participant().enter().leave()


def test_a_page_carries_no_secret(server: Server, somebody: Visitor) -> None:
    """Neither the page nor its headers name a secret, a cookie or a path of the server."""
    answer = somebody.get("/workshop")
    everything = answer.text + str(answer.headers)
    for secret in (
        SECRET_OF_THE_SERVER,
        server.known["secret"],
        somebody.cookies["workbench_participant"],
        str(server.data_dir),
        "toy_page",
    ):
        assert secret not in everything


@pytest.mark.parametrize("who", ["stranger", "participant", "facilitator", "forged"])
def test_nobody_else_reaches_a_kernel(server: Server, kernel: str, who: str) -> None:
    """Websocket, look, deletion and closing of another's kernel are refused, whoever asks."""
    other = server.visitor()
    if who == "participant":
        other = server.participant()
    if who == "facilitator":
        other = server.facilitator()
    if who == "forged":
        other.cookies["workbench_participant"] = "2|1:0|10:1|21:workbench_participant|4:bWU=|deadbeef"
    notebook = "facilitator" if who == "facilitator" else "workshop"
    for mark in ("", "guess.0"):
        with pytest.raises(websocket.WebSocketBadStatusException) as refused:
            other.line(kernel, notebook, mark=mark)
        assert refused.value.status_code == 403
    assert other.get(f"/api/kernels/{kernel}?notebook={notebook}").status == 403
    for method in ("DELETE", "POST", "PUT", "PATCH"):
        address = f"/api/kernels/{kernel}?notebook={notebook}"
        assert other.request(method, address, X_XSRFToken=other.token()).status in (403, 405)
    for voila in (f"/api/kernels/{kernel}/close", f"/api/kernels/{kernel}/restart", f"/api/kernels/{kernel}/interrupt"):
        assert other.post(voila).status == 404


def test_another_site_cannot_use_a_visitors_websocket(somebody: Visitor, kernel: str) -> None:
    """A websocket opened from a page of another origin is refused although the cookie travels along."""
    for origin in ("http://elsewhere.example", f"http://127.0.0.1:{somebody.port + 1}", "null"):
        with pytest.raises(websocket.WebSocketBadStatusException) as refused:
            somebody.line(kernel, origin=origin)
        assert refused.value.status_code == 403


@pytest.mark.parametrize("path", ["/join", "/leave"])
def test_a_form_without_its_token_is_refused(somebody: Visitor, path: str) -> None:
    """Every request that changes something needs the xsrf token."""
    answer = somebody.request("POST", path, b"code=x", Content_Type="application/x-www-form-urlencoded")
    assert answer.status == 403


_FILES = (
    "/static/../settings.py",
    "/static/..%2f..%2fworkbench%2fsettings.py",
    "/static/%2e%2e/settings.py",
    "/static//etc/passwd",
    "/static/manifest.json",
    "/static/widgets/pairs.js",
    "/workshop.ipynb",
    "/notebooks/workshop.ipynb",
    "/voila/files/workshop.ipynb",
    "/files/workshop.ipynb",
    "/voila/render/workshop.ipynb",
    "/voila/tree",
    "/tree",
    "/lab",
    "/voila/templates/light/index.html.j2",
    "/voila/static/voila.js",
    "/voila/labextensions/x",
    "/voila/api/contents",
    "/voila/api/contents/workshop.ipynb",
    "/voila/api/themes/x",
    "/voila/query/00000000-0000-0000-0000-000000000000",
    "/voila/execution/00000000-0000-0000-0000-000000000000",
    "/voila/api/shutdown/00000000-0000-0000-0000-000000000000",
    "/api",
    "/api/kernels",
    "/api/contents",
    "/api/contents/workshop.ipynb",
    "/api/sessions",
    "/api/terminals",
    "/api/kernelspecs",
    "/api/config/x",
    "/api/me",
    "/terminals/1",
    "/login",
    "/logout",
    "/metrics",
    "/workbench.sqlite",
    "/data/workbench.sqlite",
    "/cookie.key",
    "/stage/facilitator",
    "/stage/workshop",
    "/stage/..%2fworkshop",
)


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
@pytest.mark.parametrize("path", _FILES)
def test_no_other_address_answers(somebody: Visitor, path: str, method: str) -> None:
    """Files of the server, notebooks, the database and every address of Voila and Jupyter are refused."""
    somebody.get("/leave")
    answer = somebody.request(method, path, X_XSRFToken=somebody.cookies["_xsrf"])
    assert answer.status in (403, 404, 405)
    assert b"from workbench" not in answer.body
    assert b"SQLite format" not in answer.body


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_another_kernel_survives_voilas_own_shutdown_address(
    somebody: Visitor, kernel: str, line: Line, method: str
) -> None:
    """``/voila/api/shutdown/<id>`` does not exist here."""
    somebody.get("/leave")
    answer = somebody.request(method, f"/voila/api/shutdown/{kernel}", X_XSRFToken=somebody.cookies["_xsrf"])
    assert answer.status == 404
    assert line.barrier()


def test_a_template_asked_for_in_the_address_is_ignored(somebody: Visitor) -> None:
    """``?template=`` and ``?theme=`` change nothing, in particular the page still comes."""
    answer = somebody.get("/workshop?template=nope&theme=dark&voila-template=lab")
    assert answer.status == 200
    assert answer.block("workbench-page")["notebook"] == "workshop", answer.text
    assert answer.body == somebody.get("/workshop").body


@pytest.mark.parametrize("cookie", ["workbench_participant", "workbench_facilitator"])
def test_a_changed_cookie_is_worth_nothing(server: Server, cookie: str) -> None:
    """Altering a byte, or passing one kind of badge for the other, admits nobody."""
    somebody = server.participant()
    value = somebody.cookies.pop("workbench_participant")
    somebody.cookies[cookie] = value[:-1] + ("0" if value[-1] != "0" else "1")
    assert somebody.get("/workshop").status == 302
    somebody.cookies["workbench_facilitator"] = value
    assert somebody.get("/facilitator").status == 403


def test_a_participant_does_not_reach_the_facilitators_pages(server: Server, somebody: Visitor) -> None:
    """The desk, the shared screen and the single stages ask for the facilitator's badge."""
    for path in ("/facilitator", f"/facilitator/{server.known['plan']}", "/plans", "/projector", "/stage/problem_tree"):
        assert somebody.get(path).status == 403


def test_what_is_typed_when_joining_is_shown_as_text(server: Server) -> None:
    """Markup in the code, the name or the address comes back escaped."""
    hostile = '"><script>alert(1)</script>{{7*7}}'
    visitor = server.visitor()
    for answer in (
        visitor.get(f"/join?code={quote(hostile)}"),
        visitor.post("/join", code=hostile, name=hostile, sector="academia", language="es"),
        visitor.post("/join", code=server.known["codes"][0], name=hostile, sector=hostile, language=hostile),
    ):
        assert "<script>alert" not in answer.text
        assert "49" not in answer.text.split("<h1>")[1].split("<form")[0]


def test_the_facilitators_secret_leaves_the_address_bar(server: Server) -> None:
    """The button answers with a redirect that nobody keeps or passes on; a wrong secret is like any missing page."""
    visitor = server.visitor()
    right = visitor.post(f"/f/{server.known['secret']}")
    assert (right.status, right.headers["Location"]) == (303, f"/facilitator/{server.known['plan']}")
    assert right.headers["Referrer-Policy"] == "no-referrer"
    assert right.headers["Cache-Control"] == "no-store"
    for answer in (server.visitor().get("/f/not-the-secret"), server.visitor().post("/f/not-the-secret")):
        assert answer.status == 404


def test_the_log_and_the_database_file_keep_no_secret(server: Server) -> None:
    """Neither the facilitator's secret nor a badge is written to the log or, in clear, to the database."""
    server.facilitator()
    written = (server.data_dir.parent / "log.txt").read_bytes()
    with sqlite3.connect(server.data_dir / "workbench.sqlite") as database:
        written += "\n".join(database.iterdump()).encode()
    assert server.known["secret"].encode() not in written
