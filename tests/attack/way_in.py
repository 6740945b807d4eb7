"""Every way into a plan, each as one try of one visitor; what comes of it is a word or a status."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import websocket

from tests.server.conftest import Server
from tests.server.visitor import Visitor

Way = Callable[[Server, Visitor], int]
"""Tries to get in; returns the status: 101 for a websocket that was taken."""


def _page(path: str) -> Way:
    return lambda _server, visitor: visitor.get(path).status


def _download(path: str, group: int = 0) -> Way:
    return lambda server, visitor: visitor.get(f"/download/{path.format(group=server.known['groups'][group])}").status


def _kernel(notebook: str) -> Way:
    return lambda _server, visitor: visitor.get(f"/api/kernels/{uuid.uuid4().hex}?notebook={notebook}").status


def _line(notebook: str) -> Way:
    def connect(_server: Server, visitor: Visitor) -> int:
        try:
            line = visitor.line(uuid.uuid4().hex, notebook)
        except websocket.WebSocketBadStatusException as refused:
            return int(refused.status_code)
        line.leave()
        return 101

    return connect


WAYS: dict[str, Way] = {
    "the welcome": _page("/"),
    "the form": _page("/join"),
    "the participants' page": _page("/workshop"),
    "the desk": _page("/facilitator"),
    "the desk of this plan": lambda server, visitor: visitor.get(f"/facilitator/{server.known['plan']}").status,
    "the kernel of this plan's desk": lambda server, visitor: (
        visitor.get(f"/api/kernels/{uuid.uuid4().hex}?notebook=facilitator&plan={server.known['plan']}").status
    ),
    "the list of one's plans": _page("/plans"),
    "a duplicate of this plan": lambda server, visitor: (
        visitor.post(f"/plans/{server.known['plan']}/duplicate", name="Copy").status
    ),
    "a plan from a file": lambda _server, visitor: (
        visitor.request(
            "POST", f"/plans/restore?_xsrf={visitor.token()}", b"no plan", Content_Type="application/json"
        ).status
    ),
    "a new plan": lambda _server, visitor: visitor.post("/plans/new", name="New", language="en").status,
    "the wall": _page("/projector"),
    "a stage alone": _page("/stage/problem_tree"),
    "one's own place": _page("/me"),
    "the recovery": _page("/recover"),
    "may I have the participants' kernel": _kernel("workshop"),
    "may I have the desk's kernel": _kernel("facilitator"),
    "may I have the wall's kernel": _kernel("projector"),
    "the participants' line": _line("workshop"),
    "the desk's line": _line("facilitator"),
    "the wall's line": _line("projector"),
    "a stage's line": _line("problem_tree"),
    "the tree of the first group": _download("tree/{group}/problem.txt"),
    "the tree of the second group": _download("tree/{group}/problem.txt", 1),
    "the whole plan": _download("plan.json"),
    "the context": _download("context.txt"),
    "having a file read": lambda _server, visitor: (
        visitor.request("POST", "/reading?name=a.csv", b"kind,text\ncore,P\n", X_Workbench="reading").status
    ),
    "having a file read by another site's form": lambda _server, visitor: (
        visitor.request("POST", "/reading?name=a.csv", b"kind,text\ncore,P\n").status
    ),
    "blank cards of the first group": _download("blank/{group}.pdf"),
    "what one contributed to the first group": _download("mine/{group}.txt"),
    "this whole plan": lambda server, visitor: visitor.get(f"/download/plan.json?plan={server.known['plan']}").status,
    "a new plan without a token": lambda _server, visitor: visitor.request("POST", "/plans/new", b"name=x").status,
    "a plan from a file without a token": lambda _server, visitor: (
        visitor.request("POST", "/plans/restore", b"no plan").status
    ),
    "leaving without a token": lambda _server, visitor: visitor.request("POST", "/leave", b"").status,
    "joining without a token": lambda _server, visitor: visitor.request("POST", "/join", b"").status,
    "correcting without a token": lambda _server, visitor: visitor.request("POST", "/me", b"act=code").status,
    "recovering without a token": lambda _server, visitor: visitor.request("POST", "/recover", b"").status,
    "returning without a token": lambda _server, visitor: visitor.request("POST", "/return", b"").status,
}
_OPEN = {way: 403 for way in WAYS if "without a token" in way} | {
    "the welcome": 200,
    "the form": 200,
    "the recovery": 200,
    "having a file read by another site's form": 403,
}
NOBODY = dict.fromkeys(WAYS, 403) | _OPEN | {"the participants' page": 302, "one's own place": 302}
"""What comes of each way for somebody without a good badge."""
PARTICIPANT = NOBODY | {
    "the participants' page": 200,
    "one's own place": 200,
    "may I have the participants' kernel": 200,
    "the participants' line": 101,
    "the tree of the first group": 200,
    "what one contributed to the first group": 200,
}
FACILITATOR = dict.fromkeys(WAYS, 200) | _OPEN
FACILITATOR |= {way: NOBODY[way] for way in WAYS if "participants'" in way or way == "one's own place"}
FACILITATOR |= {"what one contributed to the first group": 403}
FACILITATOR |= {"the desk's line": 101, "the wall's line": 101, "a stage's line": 101}
FACILITATOR |= {"the desk": 302, "a plan from a file": 400}
REMOVED = NOBODY | {"the participants' page": 403, "one's own place": 403}
"""For whom a facilitator has removed: told so where others are sent to the door."""
_OF_THE_FIRST = [way for way in WAYS if "first group" in way]
PARTICIPANT_ELSEWHERE = PARTICIPANT | dict.fromkeys(_OF_THE_FIRST, 403)
FACILITATOR_ELSEWHERE = FACILITATOR | dict.fromkeys([*_OF_THE_FIRST, "the tree of the second group"], 404)
FACILITATOR_ELSEWHERE |= dict.fromkeys(
    ("the desk of this plan", "the kernel of this plan's desk", "this whole plan"), 403
)
FACILITATOR_ELSEWHERE |= {"a duplicate of this plan": 403}


def tried(server: Server, visitor: Visitor) -> dict[str, int]:
    """Return what comes of every way, each tried by the visitor as they came."""
    cookies, came = dict(visitor.cookies), {}
    for name, way in WAYS.items():
        visitor.cookies = dict(cookies)  # a refusal may take a cookie back: it must hold for those who keep a copy
        came[name] = way(server, visitor)
    visitor.cookies = cookies
    return came
