"""The browser of the tests of one file: begun when the first asks for it, gone before the next file.

Beginning one takes as long as a short test. It cannot stay for good: while Playwright runs, its event loop is the
thread's, and what calls ``asyncio.run`` could not be tested.
"""

from contextlib import ExitStack

import pytest
from browser import browser as program
from playwright.sync_api import Browser, sync_playwright

FLAGS = (
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
FIXTURE = "chromium"
"""The name by which tests ask for it."""


class Chromium:
    """A browser that is there as long as tests use it."""

    def __init__(self) -> None:
        self._begun = ExitStack()
        self._browser: Browser | None = None

    def running(self) -> Browser:
        """Return the browser, begun if need be; one that has crashed is followed by another."""
        if self._browser is None or not self._browser.is_connected():
            self.end()
            playwright = self._begun.enter_context(sync_playwright())
            self._browser = playwright.chromium.launch(executable_path=program(), args=[*FLAGS])
            self._begun.callback(self._browser.close)
        return self._browser

    def end_unless_wanted(self, test: pytest.Item, following: pytest.Item | None) -> None:
        """End it after the last test of a file, and where the next test does without it."""
        if following is None or following.path != test.path or FIXTURE not in getattr(following, "fixturenames", ()):
            self.end()

    def end(self) -> None:
        """End the browser, and Playwright with it."""
        self._browser = None
        self._begun.close()
