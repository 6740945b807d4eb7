"""Somebody at the table with a real browser: their hands are on the page, by mouse, touch and keyboard."""

from __future__ import annotations

import asyncio
import random

from playwright.async_api import BrowserContext, Page
from playwright.async_api import Error as BrowserError

from benchmarks.load.client import HOST
from benchmarks.load.visitor import Invitation

SIZES = ({"width": 1366, "height": 768}, {"width": 360, "height": 740}, {"width": 1920, "height": 1080})
PATIENCE = 10_000
"""Milliseconds a gesture may take before it is given up: somebody else may have taken the card away."""
_NODES = "[...document.querySelectorAll('.wb-world .wb-node[data-node]')].map(node => node.dataset.node)"
_SHOW = "node => window.dispatchEvent(new CustomEvent('workbench:show-node', {detail: {node}}))"
_WORDS = ".wb-world .wb-node .wb-face .wb-text"
_SHOWN = f"[...document.querySelectorAll('{_WORDS}')].map(text => text.textContent)"


class BrowserMember:
    """Writes as people do: choose a card, type, Enter. ``written`` are the words that were sent."""

    def __init__(self, invitation: Invitation, context: BrowserContext, page: Page) -> None:
        self._number, self._context, self.page = invitation.number, context, page
        self._random = random.Random(invitation.number)
        self._count = 0
        self.written: list[str] = []
        self.given_up = 0
        self.complaints: list[str] = []
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    async def arrive(self, port: int, cookies: dict[str, str]) -> None:
        """Open the workshop and look at the canvas."""
        await self._context.add_cookies(
            [{"name": name, "value": value, "url": f"http://{HOST}:{port}"} for name, value in cookies.items()]
        )
        self.page.set_default_timeout(PATIENCE)
        await self.page.goto(f"http://{HOST}:{port}/workshop")
        await self.page.wait_for_selector("html[data-ready=true]", timeout=60_000)
        await self.page.wait_for_selector(".wb-tree")
        to_canvas = self.page.locator(".wb-tree [data-tool=canvas]")
        if await to_canvas.is_visible():  # a phone begins with the outline
            await to_canvas.click()
        whole = self.page.locator(".wb-tree .wb-branches-whole")
        if await whole.is_visible():  # and there it draws one branch; what is compared is the whole tree
            await whole.click()

    async def take_part(self, until: float, pause: float) -> None:
        """Make gestures until then (time of the event loop), resting about ``pause`` seconds after each."""
        while asyncio.get_running_loop().time() < until:
            try:
                await self._write()
            except BrowserError:
                self.given_up += 1
                await self.page.keyboard.press("Escape")
            await asyncio.sleep(self._random.expovariate(1 / pause))

    async def _write(self) -> None:
        """Reword a card, or add one to it."""
        self._count += 1
        text = f"Pocas brigadas de salud, nota {self._count} del navegador {self._number}"
        node = self._random.choice(await self.page.evaluate(_NODES))
        await self.page.evaluate(_SHOW, node)
        face = self.page.locator(f".wb-world .wb-node[data-node='{node}'] .wb-face")
        await face.focus()
        await self.page.keyboard.press("F2" if self._random.random() < 0.5 else "Insert")
        field = self.page.locator(".wb-tree .wb-editor-field:visible").first
        await field.fill(text)
        await field.press("Enter")
        self.written.append(text)

    async def drafts(self) -> str:
        """Return all the words this browser keeps because they could not be carried out: they are offered again."""
        return str(await self.page.evaluate("Object.values(localStorage).join('\\n')"))

    async def shown(self) -> list[str]:
        """Return the words of all cards, sorted."""
        return sorted(await self.page.evaluate(_SHOWN))
