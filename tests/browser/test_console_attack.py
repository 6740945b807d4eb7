"""What a participant can do from the console of their own browser: look, and nothing else."""

import json
import re
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
_REFUSALS = (403, 404, 405)
_FETCH = """async ([path, method, token]) => {
  const options = { method, headers: { "X-XSRFToken": token }, redirect: "manual" };
  return (await fetch(path, method === "POST" ? { ...options, body: "{}" } : options)).status;
}"""
_SOCKET = """([url, messages]) => new Promise((resolve) => {
  const hex = (part) => part.toString(16).padStart(8, "0");
  const id = () => [...crypto.getRandomValues(new Uint32Array(4))].map(hex).join("");
  const session = id();
  const socket = new WebSocket(url);
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
    const message = JSON.parse(typeof data === "string" ? data : new TextDecoder().decode(data));
    heard.push(message);
    if (message.parent_header?.msg_id !== last || message.content.execution_state === "busy") return;
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


def _fresh(line: str) -> str:
    """The address of a kernel of the same kind that nobody uses yet."""
    kernel = line.split("/api/kernels/")[1].partition("/")[0]
    return line.replace(kernel, "".join(reversed(kernel)))


def _say(person: Person, line: str, *messages: tuple[str, dict[str, Any], str]) -> dict[str, Any]:
    """Send messages over a websocket made by hand to the address ``line``.

    Returns whether it was refused (null: nobody answered) and what came back until a last question was answered.
    """
    heard: dict[str, Any] = person.page.evaluate(_SOCKET, [line, [list(message) for message in messages]])
    return heard


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_no_address_but_the_participants_own_answers(attacker: Person, method: str) -> None:
    """Fetching Jupyter's addresses, the facilitator's pages and the plan from a participant's page is refused."""
    statuses = {path: _fetch(attacker, path, method) for path in _FORBIDDEN}
    assert {path: status for path, status in statuses.items() if status not in _REFUSALS} == {}


@pytest.mark.parametrize("channel", ["shell", "control"])
def test_code_sent_by_hand_does_not_run(attacker: Person, channel: str, tmp_path: Path) -> None:
    """An execute_request on a websocket opened by hand leaves no trace in the answer or on the disk."""
    loot = tmp_path / "broken-in"
    request = {"code": f"open({str(loot)!r}, 'w')", "silent": False, "user_expressions": {"x": "1+1"}}
    answer = _say(attacker, _fresh(attacker.line), ("execute_request", request, channel))
    kinds = {message["header"]["msg_type"] for message in answer["heard"] if message.get("header")}
    assert answer["refused"] is False, f"no answer proves that the kernel had its chance: {kinds}"
    assert not kinds & {"execute_reply", "execute_input", "execute_result", "stream", "error"}
    assert not loot.exists()


def test_a_facilitators_intent_sent_by_hand_is_refused(room: Room, group: Group, attacker: Person) -> None:
    """Every widget of the page refuses to open a stage for a participant, and the group stays where it was."""
    open_stage = {"kind": "intent", "op": "by-hand-0001", "intent": "open_stage", "data": {"stage": "objective_tree"}}
    line = _fresh(attacker.line)
    page = json.dumps(_say(attacker, line)["heard"])
    sent = [
        (
            "comm_msg",
            {"comm_id": widget, "data": {"method": "custom", "content": open_stage | {"op": f"{widget}-op"}}},
            "shell",
        )
        for widget in set(re.findall(r"\b[0-9a-f]{32}\b", page))
    ]
    answers = json.dumps(_say(attacker, line, *sent)["heard"])
    assert "not_allowed" in answers, "at least one widget heard the intent and said no"
    assert group.stage == "problem_tree"
    expect(attacker.card(CORE)).to_be_visible()


def test_the_kernel_of_another_cannot_be_reached(room: Room, attacker: Person) -> None:
    """The facilitator's websocket is refused to a participant, as is a new kernel of the facilitator's kind."""
    theirs = room.facilitator().line
    kernel = theirs.split("/api/kernels/")[1].split("/")[0]
    for line in (theirs, _fresh(theirs)):
        assert _say(attacker, line, ("kernel_info_request", {}, "shell")) == {"refused": True, "heard": []}
    for path, method in ((f"/api/kernels/{kernel}", "DELETE"), (f"/api/kernels/{kernel}/close", "POST")):
        assert _fetch(attacker, path, method) in _REFUSALS


def test_markup_is_only_words(room: Room, group: Group, attacker: Person) -> None:
    """Markup, scripts and formulas written by one participant are words on everybody's screen and run nowhere."""
    hostile = '<img src=x onerror="window.stolen=1"> {{7*7}} =1+1 #panic("x") $x$'
    room.tolerant = False
    other, wall = room.participant(group.code), room.projector(f"/projector?group={group.group_id}")
    attacker.reword(CORE, hostile)
    for person, card in ((attacker, attacker.card), (other, other.card), (wall, wall.on_wall)):
        expect(card("{{7*7}}")).to_contain_text(hostile)
        assert person.page.evaluate("window.stolen") is None
