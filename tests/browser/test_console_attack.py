"""What a participant can do from the console of their own browser: look, and nothing else."""

import http
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.person import Person
from tests.browser.room import CORE, Group, Room

_FORBIDDEN = (
    "/api/kernels",
    "/api/contents",
    "/api/contents/workshop.ipynb",
    "/api/sessions",
    "/api/terminals",
    "/api/kernelspecs",
    "/facilitator",
    "/projector",
    "/stage/problem_tree",
    "/download/plan.json",
    "/voila/files/workshop.ipynb",
    "/static/../settings.py",
)
_FETCH = """async ([path, method, token]) => {
  const options = { method, headers: { "X-XSRFToken": token }, redirect: "manual" };
  return (await fetch(path, method === "POST" ? { ...options, body: "{}" } : options)).status;
}"""
_SOCKET = """([kernel, messages]) => new Promise((resolve) => {
  const id = () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16).padStart(8, "0")).join("");
  const session = id();
  const socket = new WebSocket(`ws://${location.host}/api/kernels/${kernel}/channels?session_id=${session}`);
  socket.binaryType = "arraybuffer";
  const heard = [];
  const send = (msg_type, content, channel = "shell") => {
    const header = { msg_id: id(), session, msg_type, username: "", version: "5.3", date: "" };
    socket.send(JSON.stringify({ header, parent_header: {}, metadata: {}, content, channel, buffers: [] }));
    return header.msg_id;
  };
  let last = null;
  socket.onerror = () => resolve({ refused: true, heard });
  socket.onopen = () => {
    for (const [type, content, channel] of messages) send(type, content, channel);
    last = send("kernel_info_request", {});
  };
  socket.onmessage = ({ data }) => {
    if (typeof data !== "string") return;
    const message = JSON.parse(data);
    heard.push(message);
    if (message.header?.msg_type !== "kernel_info_reply" || message.parent_header?.msg_id !== last) return;
    socket.close();
    resolve({ refused: false, heard });
  };
  setTimeout(() => resolve({ refused: null, heard }), 10000);
})"""


@pytest.fixture
def group(room: Room) -> Group:
    """A group to be attacked from within."""
    room.tolerant = True  # a browser notes every refusal
    return room.group("Ataque")


@pytest.fixture
def attacker(room: Room, group: Group) -> Person:
    """A participant of that group with an open console."""
    return room.participant(group.code)


def _fetch(person: Person, path: str, method: str) -> int:
    """Ask for an address from the console, with the page's own token; returns the status."""
    tokens = [cookie["value"] for cookie in person.context.cookies() if cookie["name"] == "_xsrf"]
    return int(person.page.evaluate(_FETCH, [path, method, tokens[0] if tokens else ""]))


def _say(person: Person, kernel: str, *messages: tuple[str, dict[str, Any], str]) -> dict[str, Any]:
    """Send messages over a websocket made by hand.

    Returns whether it was refused (null: nobody answered) and what came back until a last harmless question was answered.
    """
    heard: dict[str, Any] = person.page.evaluate(_SOCKET, [kernel, [list(message) for message in messages]])
    return heard


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_no_address_but_the_participants_own_answers(attacker: Person, method: str) -> None:
    """Fetching Jupyter's addresses, the facilitator's pages and the plan from a participant's page is refused."""
    statuses = {path: _fetch(attacker, path, method) for path in _FORBIDDEN}
    assert {path: status for path, status in statuses.items() if status not in (403, 404, 405)} == {}


@pytest.mark.parametrize("channel", ["shell", "control"])
def test_code_sent_by_hand_does_not_run(attacker: Person, channel: str, tmp_path: Path) -> None:
    """An execute_request on a websocket opened by hand leaves no trace in the answer or on the disk."""
    loot = tmp_path / "broken-in"
    request = {"code": f"open({str(loot)!r}, 'w')", "silent": False, "user_expressions": {"x": "1+1"}}
    answer = _say(attacker, attacker.kernel, ("execute_request", request, channel))
    kinds = {message["header"]["msg_type"] for message in answer["heard"] if message.get("header")}
    assert answer["refused"] is False, "the answered question proves that the kernel had its chance"
    assert not kinds & {"execute_reply", "execute_input", "execute_result", "stream", "error"}
    assert not loot.exists()


def test_a_facilitators_intent_sent_by_hand_is_refused(room: Room, group: Group, attacker: Person) -> None:
    """Every widget of the page refuses to open a stage for a participant, and the group stays where it was."""
    open_stage = {"kind": "intent", "op": "by-hand-0001", "intent": "open_stage", "data": {"stage": "objective_tree"}}
    sent = [
        ("comm_msg", {"comm_id": comm, "data": {"method": "custom", "content": open_stage | {"op": f"{comm}-{who}"}}}, "shell")
        for comm in attacker.identifiers
        for who in ("all", group.group_id)
    ]
    assert sent
    assert _say(attacker, attacker.kernel, *sent)["refused"] is False
    assert group.stage == "problem_tree"
    expect(attacker.card(CORE)).to_be_visible()


def test_the_kernel_of_another_cannot_be_reached(room: Room, attacker: Person) -> None:
    """A websocket to the facilitator's kernel is refused although its identifier is known."""
    kernel = room.facilitator().kernel
    assert _say(attacker, kernel, ("kernel_info_request", {}, "shell")) == {"refused": True, "heard": []}
    assert _fetch(attacker, f"/api/kernels/{kernel}", "DELETE") == http.HTTPStatus.FORBIDDEN
    assert _fetch(attacker, f"/api/kernels/{kernel}/close", "POST") == http.HTTPStatus.FORBIDDEN


def test_markup_is_only_words(room: Room, group: Group, attacker: Person) -> None:
    """Markup, scripts and formulas written by one participant are words on everybody's screen and run nowhere."""
    hostile = '<img src=x onerror="window.stolen=1"> {{7*7}} =1+1 #panic("x") $x$'
    room.tolerant = False
    other, wall = room.participant(group.code), room.projector(f"/projector?group={group.group_id}")
    attacker.reword(CORE, hostile)
    for person in (attacker, other, wall):
        expect(person.card("{{7*7}}")).to_contain_text(hostile)
        assert person.page.evaluate("window.stolen") is None
