"""What a stranger, a participant or a curious browser console must not be able to do."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from urllib.parse import quote

import pytest
import websocket
from conftest import SECRET_OF_THE_SERVER, Server
from visitor import Line, Visitor


@pytest.fixture(scope="module")
def somebody(server: Server) -> Visitor:
    """A participant of the first group."""
    return server.participant()


@pytest.fixture(scope="module")
def kernel(somebody: Visitor) -> str:
    """The participant's kernel."""
    return somebody.open_page()


@pytest.fixture
def line(somebody: Visitor, kernel: str) -> Iterator[Line]:
    """The participant's websocket."""
    line = somebody.line(kernel)
    yield line
    line.socket.close()


@pytest.mark.parametrize("channel", ["shell", "control", "stdin", "iopub"])
@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("execute_request", {"code": "print('broken in')", "silent": False, "user_expressions": {"x": "1+1"}}),
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
    """A comm opened on ``jupyter.widget`` makes no widget in the kernel."""
    state = {"_model_module": "@jupyter-widgets/controls", "_model_name": "LabelModel", "value": "mine"}
    before = set(line.states())
    line.send(
        "comm_open",
        {"comm_id": "mine", "target_name": "jupyter.widget", "data": {"state": state, "buffer_paths": []}},
        metadata={"version": "2.1.0"},
    )
    assert set(line.states()) == before


def test_the_state_of_our_widgets_cannot_be_overwritten(line: Line) -> None:
    """An update of view, labels or options sent by a browser changes nothing."""
    widget = line.widget(_asset="toy")
    forged = {"view": {"count": 99}, "options": {"mode": "facilitator"}, "labels": {"a": "b"}, "_asset": "x"}
    line.send("comm_msg", {"comm_id": widget, "data": {"method": "update", "state": forged, "buffer_paths": []}})
    state = line.states()[widget]["state"]
    assert (state["view"], state["options"], state["labels"], state["_asset"]) == ({"count": 0}, {}, {}, "toy")


@pytest.mark.parametrize("intent", ["open_stage", "close_stage"])
def test_a_participant_cannot_do_what_only_a_facilitator_may(line: Line, intent: str) -> None:
    """The core refuses a facilitator's intent sent over a participant's websocket."""
    answer = line.intent(line.widget(_asset="toy"), intent, {"stage": "objective_tree"})
    assert answer["ok"] is False, answer
    assert answer["error"]["code"] == "not_allowed"


def test_an_unexpected_failure_says_nothing_about_itself(line: Line) -> None:
    """A failing handler is answered with the code ``internal``, without the exception's words."""
    answer = line.intent(line.widget(_asset="toy"), "fail")
    assert answer["error"]["code"] == "internal"
    assert "words of a person" not in json.dumps(answer)


def test_a_kernel_knows_no_secret(server: Server, somebody: Visitor, line: Line) -> None:
    """The kernel's environment holds neither cookies nor the server's secrets nor the request."""
    environment = line.intent(line.widget(_asset="toy"), "environment")["result"]
    everything = json.dumps(environment)
    assert environment["WORKBENCH_SERVED"] == "1"
    assert not [name for name in environment if name.startswith(("HTTP_", "QUERY_", "VOILA_", "WORKBENCH_COOKIE"))]
    for secret in (SECRET_OF_THE_SERVER, server.known["secret"], somebody.cookies["workbench_participant"]):
        assert secret not in everything


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
    """Websocket, look, deletion and closing of another's kernel are refused with 403."""
    other = server.visitor()
    if who == "participant":
        other = server.participant()
    if who == "facilitator":
        other = server.facilitator()
    if who == "forged":
        other.cookies["workbench_participant"] = "2|1:0|10:1|21:workbench_participant|4:bWU=|deadbeef"
    with pytest.raises(websocket.WebSocketBadStatusException) as refused:
        other.line(kernel)
    other.get("/leave")
    xsrf = other.cookies["_xsrf"]
    assert refused.value.status_code == 403
    assert other.get(f"/api/kernels/{kernel}").status == 403
    assert other.request("DELETE", f"/api/kernels/{kernel}", X_XSRFToken=xsrf).status == 403
    assert other.post(f"/api/kernels/{kernel}/close").status == 403


def test_another_site_cannot_use_a_visitors_websocket(somebody: Visitor, kernel: str) -> None:
    """A websocket opened from a page of another origin is refused although the cookie travels along."""
    with pytest.raises(websocket.WebSocketBadStatusException) as refused:
        somebody.line(kernel, origin="http://elsewhere.example")
    assert refused.value.status_code == 403


@pytest.mark.parametrize("path", ["/join", "/leave", "/api/kernels/{kernel}/close"])
def test_a_form_without_its_token_is_refused(somebody: Visitor, kernel: str, path: str) -> None:
    """Every request that changes something needs the xsrf token."""
    answer = somebody.request(
        "POST", path.format(kernel=kernel), b"code=x", Content_Type="application/x-www-form-urlencoded"
    )
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
    assert answer.block("workbench-kernel")
    assert 'data-page="workshop"' in answer.text


@pytest.mark.parametrize("cookie", ["workbench_participant", "workbench_facilitator"])
def test_a_changed_cookie_is_worth_nothing(server: Server, cookie: str) -> None:
    """Altering a byte, or passing one kind of badge for the other, admits nobody."""
    somebody = server.participant()
    value = somebody.cookies.pop("workbench_participant")
    somebody.cookies[cookie] = value[:-1] + ("0" if value[-1] != "0" else "1")
    assert somebody.get("/workshop").status == 302
    somebody.cookies["workbench_facilitator"] = value
    assert somebody.get("/facilitator").status == 403


def test_a_participant_does_not_reach_the_facilitators_pages(somebody: Visitor) -> None:
    """The desk, the shared screen and the single stages ask for the facilitator's badge."""
    for path in ("/facilitator", "/projector", "/stage/problem_tree"):
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
    """The link answers with a redirect that is neither kept nor passed on; a wrong secret is like any missing page."""
    visitor = server.visitor()
    right = visitor.get(f"/f/{server.known['secret']}")
    assert (right.status, right.headers["Location"]) == (303, "/facilitator")
    assert right.headers["Referrer-Policy"] == "no-referrer"
    assert right.headers["Cache-Control"] == "no-store"
    assert server.visitor().get("/f/not-the-secret").status == 404


def test_the_log_and_the_database_file_keep_no_secret(server: Server) -> None:
    """Neither the facilitator's secret nor a badge is written to the log or, in clear, to the database."""
    server.facilitator()
    written = (server.data_dir.parent / "log.txt").read_bytes()
    with sqlite3.connect(server.data_dir / "workbench.sqlite") as database:
        written += "\n".join(database.iterdump()).encode()
    assert server.known["secret"].encode() not in written
