"""What axe, which tries a page as assistive technology meets it, finds wrong on it."""

from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]
from playwright.sync_api import Page

_THERE = "typeof axe === 'object'"
_FOUND = """async () => {
  const { violations } = await axe.run({ resultTypes: ["violations"], iframes: false });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) =>
    `${id} at ${JSON.stringify(target)}: ${[...any, ...all, ...none][0]?.message ?? ""}`));
}"""


def violations(page: Page) -> list[str]:
    """Return what is wrong on a page as it stands: the rule, the place and the reason. Its script is loaded once.

    A page in the page (the preview of the wall) has no axe of its own; it would be waited for in vain, each time.
    """
    if not page.evaluate(_THERE):
        page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(_FOUND)
    return found
