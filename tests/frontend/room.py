"""One visitor's page of the rehearsal tree, and what tests do on it."""

from typing import Any

from playwright.sync_api import Page

LAPTOP, PHONE, WALL = (1440, 900), (360, 740), (1920, 1080)


class Room:
    """One visitor's page, and what goes on in it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def card(self, node: str) -> Any:
        """Return the button of a card on the canvas."""
        return self.page.locator(f".wb-world [data-node={node}] .wb-face")

    def row(self, node: str) -> Any:
        """Return the rows of a node in the outline."""
        return self.page.locator(f".wb-outline [data-node={node}]")

    def act(self, name: str) -> None:
        """Press an action of the selected node."""
        self.page.locator(f"[data-act={name}]:visible").first.click()

    def others(self, intent: str, **data: str) -> None:
        """Let somebody else change the tree."""
        self.page.evaluate("([intent, data]) => others(intent, data)", [intent, data])

    def sent(self, intent: str) -> list[dict[str, Any]]:
        """Return the data of every message of that intent."""
        messages = self.page.evaluate("model.sent")
        return [message["data"] for message in messages if message["intent"] == intent]

    def view(self) -> dict[str, Any]:
        """Return what Python would hold now."""
        found: dict[str, Any] = self.page.evaluate("model.get('view')")
        return found

    def kind(self, node: str) -> str | None:
        """Return the kind of a node, or None when it is gone."""
        return next((item["kind"] for item in self.view()["nodes"] if item["id"] == node), None)


def text_size(room: Room) -> float:
    """Return the effective size of a card's words in px."""
    size: float = room.page.evaluate(
        """() => { const face = document.querySelector('[data-node=c1] .wb-face');
        const scale = face.getBoundingClientRect().width / face.offsetWidth;
        return parseFloat(getComputedStyle(face).fontSize) * scale; }"""
    )
    return size


def drag(room: Room, node: str, target: str, *, drop: bool = True) -> None:
    """Drag one card onto another."""
    start, end = room.card(node).bounding_box(), room.card(target).bounding_box()
    mouse = room.page.mouse
    mouse.move(start["x"] + start["width"] / 2, start["y"] + start["height"] / 2)
    mouse.down()
    mouse.move(start["x"] + start["width"] / 2 + 12, start["y"] + start["height"] / 2 + 12, steps=3)
    mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2, steps=8)
    if drop:
        mouse.up()
