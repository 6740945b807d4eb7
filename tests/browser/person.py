"""Somebody with a device: a page of their own, and the gestures they make on it."""

import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Request, WebSocket, expect

from tests.browser.served import Served
from workbench.words.i18n import translator

LAPTOP, PHONE, WALL = (1440, 900), (360, 740), (1920, 1080)
_LOCALES = {"es": "es-MX", "en": "en-US"}
_OPENING, _ACTING = 60_000, 30_000
"""Milliseconds a page and a gesture may take on a busy machine."""
_LEFT_WHILE_CONNECTING = "WebSocket is closed before the connection is established."
"""What a browser says of a page that was left, or gave up a slow line for a new one, while it was connecting."""


@dataclass(frozen=True)
class Device:
    """What somebody brings: the size of its screen and whether it is touched."""

    size: tuple[int, int] = LAPTOP
    touch: bool = False

    def options(self, language: str) -> dict[str, Any]:
        """The browser's options for it."""
        width, height = self.size
        return {
            "viewport": {"width": width, "height": height},
            "has_touch": self.touch,
            "is_mobile": self.touch,
            "locale": _LOCALES[language],
            "reduced_motion": "reduce",
        }


A_LAPTOP, A_PHONE, A_WALL = Device(), Device(PHONE, touch=True), Device(WALL)


class Person:
    """A page, what it asked for and complained about; words are looked up in the language of the server."""

    def __init__(self, served: Served, context: BrowserContext, address: str = "") -> None:
        self.served = served
        self.address = address or served.address
        self.context = context
        context.set_default_timeout(_ACTING)
        self.page = context.new_page()
        self.say = translator(served.language)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.sockets: list[str] = []
        context.on("request", self._note_request)
        context.on("console", self._note_console)
        self.page.on("websocket", self._note_socket)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def _note_request(self, request: Request) -> None:
        self.requests.append(request.url)

    def _note_socket(self, socket: WebSocket) -> None:
        self.sockets.append(socket.url)

    def _note_console(self, message: ConsoleMessage) -> None:
        left = message.text.endswith(_LEFT_WHILE_CONNECTING)
        if message.type in ("error", "warning") and not left:
            self.complaints.append(message.text)

    def strayed(self) -> list[str]:
        """The requests that went anywhere but to the workbench."""
        own = urlsplit(self.address).netloc
        addresses = [urlsplit(url) for url in self.requests + self.sockets]
        return [url.geturl() for url in addresses if url.scheme not in ("data", "blob") and url.netloc != own]

    @property
    def line(self) -> str:
        """The address of the websocket the page uses."""
        return self.sockets[-1]

    # -- coming in --------------------------------------------------------------------------------------------------

    def open(self, path: str) -> None:
        """Go to a page."""
        self.page.goto(f"{self.address}{path}")

    def ready(self) -> "Person":
        """Wait until the widgets of the page are there."""
        expect(self.page.locator("html")).to_have_attribute("data-ready", "true", timeout=_OPENING)
        return self

    def join(self, code: str, name: str, sector: str) -> "Person":
        """Take part in a group, by the form that a browser sends from the door; its pages are not drawn."""
        fields = {"code": code, "name": name, "sector": sector, "language": self.served.language}
        self._send("/join", **fields)
        self.open("/workshop")
        return self.ready()

    def lead(self, path: str, to: str = "/facilitator") -> "Person":
        """Be let in as facilitator by the secret of their link, and go to a page; the link's own is not drawn."""
        self._send(path)
        self.open(to)
        return self.ready()

    def _send(self, path: str, **fields: str) -> None:
        request = self.context.request
        request.get(f"{self.address}/leave")  # as good as any page: with it comes the token that forms carry
        (token,) = [cookie["value"] for cookie in self.context.cookies(self.address) if cookie["name"] == "_xsrf"]
        answer = request.post(f"{self.address}{path}", form={"_xsrf": token, **fields}, max_redirects=0)
        assert answer.status == HTTPStatus.SEE_OTHER, answer.text()

    def join_at_the_door(self, code: str, name: str, sector: str) -> "Person":
        """Come in through the front door, by hand: the code, then a name and a sector."""
        self.open("/")
        self.page.get_by_label(self.say("Workshop code")).fill(code)
        self.button("Continue").click()
        self.page.get_by_label(self.say("What should we call you?")).fill(name)
        self.page.locator(f"label:has(input[value={sector}])").click()
        self.button("Join").click()
        expect(self.page).to_have_url(re.compile(r"/workshop$"), timeout=_OPENING)
        return self.ready()

    def follow_the_link(self, path: str) -> "Person":
        """Come in as facilitator by their link, by hand: a page with one button."""
        self.open(path)
        self.button("Come in as facilitator").click()
        expect(self.page).to_have_url(re.compile(r"/facilitator"), timeout=_OPENING)
        return self.ready()

    # -- what they see ----------------------------------------------------------------------------------------------

    def button(self, msgid: str, within: Locator | None = None) -> Locator:
        """The button with that label; within a part of the page its name may say more than its label."""
        if within is None:
            return self.page.get_by_role("button", name=self.say(msgid), exact=True)
        return within.get_by_role("button", name=self.say(msgid))

    def node(self, text: str) -> Locator:
        """The card of a node on the canvas."""
        return self.page.locator(".wb-world .wb-node").filter(has=self.page.locator(".wb-text", has_text=text))

    def card(self, text: str) -> Locator:
        """What is pressed on that card."""
        return self.node(text).locator(".wb-face")

    def on_wall(self, text: str) -> Locator:
        """A card of the tree as the wall draws it."""
        return self.page.locator(".wb-wall-words").filter(has_text=text)

    def row(self, text: str) -> Locator:
        """The row of a node in the outline."""
        return self.page.locator(".wb-outline .wb-item").filter(
            has=self.page.locator(".wb-row .wb-text", has_text=text)
        )

    def pair(self, problem: str) -> Locator:
        """The row of a problem and its objective."""
        return self.page.locator(".wb-pair").filter(has=self.page.locator(".wb-problem", has_text=problem))

    def field(self, name: str) -> Locator:
        """A field of the open commitment card, with its label; its section is unfolded if need be."""
        found = self.page.locator(f".wb-field[data-field={name}]")
        folded = self.page.locator(".wb-fold:not([open])", has=found)
        expect(found).to_be_attached()
        if folded.is_visible():
            folded.locator("> summary").click()
        return found

    def section(self, name: str) -> Locator:
        """A section of the open commitment card, unfolded if need be: one of the template, or a list of the card."""
        found = self.page.locator(f".wb-fold[data-fold={name}]")
        expect(found).to_be_visible()
        if found.get_attribute("open") is None:
            found.locator("> summary").press("Enter")
        return found

    def editor(self) -> Locator:
        """The open place to write in the tree."""
        return self.page.locator(".wb-tree .wb-editor-field:visible")

    # -- what they do -----------------------------------------------------------------------------------------------

    def edit(self, text: str) -> Locator:
        """Open the editor of a card on the canvas with two clicks."""
        self.card(text).dblclick()
        expect(self.editor()).to_be_focused()
        return self.editor()

    def reword(self, before: str, after: str) -> None:
        """Change the words of a card and save them."""
        self.edit(before).fill(after)
        self.page.keyboard.press("Enter")
        expect(self.card(after)).to_be_visible()

    def tab_to(self, target: Locator) -> None:
        """Press Tab until the target has the focus; it must be within reach of the keyboard."""
        for _ in range(60):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach {target}")
