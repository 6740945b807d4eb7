"""How large the words on a wall are: measured as the browser draws them, in pixels, at any size of screen."""

import re
from typing import Any

from playwright.sync_api import Page

WALLS = ((1920, 1080), (1280, 720), (1024, 768))
"""Screens a wall is projected with: widths and heights."""
LEAST, LEAST_STRIP = 28, 23
"""What can be read from ten metres on a wall of 1080 pixels, and what may stand in the strip below it."""
_ROUNDING = 0.05

_MEASURE = """() => {
  const beyond = (box, edge) =>
    box.bottom > edge.bottom + 2 || box.right > edge.right + 2 || box.top < edge.top - 2 || box.left < edge.left - 2;
  const words = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.trim();
    const holder = node.parentElement;
    if (!text || holder.closest(".wb-sr, script, style, noscript, [aria-live]")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight &&
      holder.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (!seen) continue;
    const strip = Boolean(holder.closest(".wb-foot"));
    let cut = beyond(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
    for (let one = holder; one && !strip; one = one.parentElement) {
      if (getComputedStyle(one).overflow !== "visible") cut ||= beyond(box, one.getBoundingClientRect());
    }
    words.push({ text, size: parseFloat(getComputedStyle(holder).fontSize), strip, cut });
  }
  return words;
}"""


def words_on(page: Page) -> list[dict[str, Any]]:
    """Return every text that is seen on a page: ``text``, ``size``, whether in the ``strip``, whether it is ``cut``."""
    seen: list[dict[str, Any]] = page.evaluate(_MEASURE)
    return seen


def too_small(page: Page) -> list[str]:
    """Return the words on a wall that cannot be read from ten metres, or that its edge cuts off."""
    height = page.evaluate("innerHeight")
    seen = words_on(page)
    found = [] if any(not word["strip"] for word in seen) else ["nothing to read"]
    for word in seen:
        least = (LEAST_STRIP if word["strip"] else LEAST) * height / 1080
        if word["size"] < least - _ROUNDING:
            found.append(f"{word['size']:.1f} px instead of {least:.1f}: {word['text'][:60]}")
        if word["cut"]:
            found.append(f"cut off: {word['text'][:60]}")
    return found


_FRAME = """() => {
  const parts = [...document.querySelectorAll(".wb-foot, .wb-frame")];
  const tall = (one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return Math.max(0, Math.min(innerHeight, bottom) - Math.max(0, top));
  };
  const seen = parts.filter((one) => one.checkVisibility({ visibilityProperty: true }));
  return seen.reduce((sum, one) => sum + tall(one), 0) / innerHeight;
}"""


def frame_share(page: Page) -> float:
    """Return which share of a wall's height goes to what stands on every wall alike: its header and its strip."""
    share: float = page.evaluate(_FRAME)
    return share


def numbered(page: int) -> re.Pattern[str]:
    """What says that a page is that one of some: an expected text would lose its space, and 2 is in 29."""
    return re.compile(rf"\b{page} (de|of) \d")
