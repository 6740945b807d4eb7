"""The page in a real browser: what travels, and how long until the first widget shows."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext, CDPSession, Page, Playwright, sync_playwright

from benchmarks.bench import Bench
from benchmarks.figure import Figure, median
from benchmarks.subject.subject import Running, Subject

SLOWED = 4
PATIENCE_MS = 30_000
QUIET_SECONDS = 1.0
_QUIET = ("background-networking", "component-update", "quic", "sync")
"""What a browser does by itself and a measurement cannot have."""
_ARGUMENTS = ("--no-sandbox", *(f"--disable-{feature}" for feature in _QUIET))


@dataclass
class Visit:
    """One visit: seconds to the first widget, requests, and bytes as they travelled (websocket included)."""

    seconds: float = 0.0
    requests: int = 0
    wire: int = 0


def measure(bench: Bench, subject: Subject) -> Iterator[Figure]:
    """Yield weight, requests and times of a program's page."""
    with bench.hosting(subject, 1) as (running, crowd):
        crowd.arrive(subject.invitations(running, 1), 0, subject.patience)
        cold, warm, slowed = _visits(subject, running, 1 if bench.quick else 4)
    yield Figure("page: on the wire", subject.name, cold[-1].wire / 1000, "kB")
    yield Figure("page: requests", subject.name, cold[-1].requests, "")
    times = {"cold browser": cold, "second visit": warm, f"cold, CPU slowed {SLOWED} times": slowed}
    for label, found in times.items():
        yield Figure(f"first widget, {label}", subject.name, median([visit.seconds for visit in found]), "s")


def _visits(subject: Subject, running: Running, count: int) -> tuple[list[Visit], list[Visit], list[Visit]]:
    cold, warm, slowed = [], [], []
    with sync_playwright() as playwright:
        for _ in range(count):
            with _device(playwright, subject, running) as device:
                cold.append(_visit(device, subject, running))
                warm.append(_visit(device, subject, running))
            with _device(playwright, subject, running) as device:
                slowed.append(_visit(device, subject, running, SLOWED))
    return cold, warm, slowed


@contextmanager
def _device(playwright: Playwright, subject: Subject, running: Running) -> Iterator[BrowserContext]:
    """A browser that has never been here, has its cookie, and keeps what it fetches on the disk, as people's do."""
    with tempfile.TemporaryDirectory(prefix="bench-browser-", ignore_cleanup_errors=True) as profile:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=shutil.which("chromium") or shutil.which("chromium-headless-shell"),
            args=list(_ARGUMENTS),
            viewport={"width": 1000, "height": 800},
            locale="es-MX",
        )
        cookies = subject.cookies(running.plan, 0)
        address = f"http://127.0.0.1:{running.port}"
        context.add_cookies([{"name": name, "value": value, "url": address} for name, value in cookies.items()])
        try:
            yield context
        finally:
            context.close()


def _visit(context: BrowserContext, subject: Subject, running: Running, slower: int = 1) -> Visit:
    page = context.new_page()
    seen = Visit()
    session = context.new_cdp_session(page)
    _count(session, seen)
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    began = time.perf_counter()
    page.goto(f"http://127.0.0.1:{running.port}{subject.path}", wait_until="commit", timeout=PATIENCE_MS)
    page.wait_for_selector(subject.shown, state="visible", timeout=PATIENCE_MS)
    seen.seconds = time.perf_counter() - began
    _wait_until_quiet(page)
    page.close()
    return seen


def _count(session: CDPSession, seen: Visit) -> None:
    session.send("Network.enable")

    def requested(event: dict[str, Any]) -> None:
        seen.requests += not event["request"]["url"].startswith("data:")

    def finished(event: dict[str, Any]) -> None:
        seen.wire += int(event["encodedDataLength"])

    def framed(event: dict[str, Any]) -> None:
        seen.wire += len(event["response"]["payloadData"].encode())

    session.on("Network.requestWillBeSent", requested)
    session.on("Network.loadingFinished", finished)
    session.on("Network.webSocketCreated", lambda _event: setattr(seen, "requests", seen.requests + 1))
    session.on("Network.webSocketFrameReceived", framed)


def _wait_until_quiet(page: Page) -> None:
    """Let what the page still fetches arrive, so that it is counted."""
    page.wait_for_timeout(1000 * QUIET_SECONDS)
