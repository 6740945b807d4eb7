"""One rehearsal: everybody arrives, changes the tree for a while, falls silent; then it is seen what is left."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import async_playwright

from benchmarks.rehearsal.browser_member import SIZES, BrowserMember
from benchmarks.rehearsal.member import Deed, Member
from benchmarks.subject.plan import Plan
from benchmarks.subject.subject import Running, Workbench
from ogcore.record.event import Recorded
from ogcore.record.group import WorkingGroup
from ogcore.record.plain import event_to_plain, plain
from ogcore.store import open_store
from ogcore.trees import causality
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from workbench.panels.panel import Viewer
from workbench.panels.trees.view import problem_tree_view

QUIET_SECONDS = 60.0
"""How long screens may take to show the last change; they usually need a moment."""


@dataclass
class Outcome:
    """What a rehearsal showed. Everything in ``broken`` should not have happened."""

    people: int
    browsers: int
    deeds: list[Deed]
    nodes: int = 0
    events: int = 0
    written: int = 0
    given_up: int = 0
    drafts: int = 0
    broken: list[str] = field(default_factory=list)

    @property
    def outcomes(self) -> Counter[str]:
        """How gestures ended, by outcome."""
        return Counter(deed.outcome for deed in self.deeds)


async def rehearse(
    running: Running, people: int, browsers: int, seconds: float, pause: float, chromium: str
) -> Outcome:
    """Let ``people``, ``browsers`` of them with a real browser, work on one tree, resting ``pause`` seconds or so."""
    invitations = Workbench().invitations(running, people)
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        pages = [await _browser_member(started, invitation) for invitation in invitations[:browsers]]
        members = [Member(invitation) for invitation in invitations[browsers:]]
        arrivals = [
            page.arrive(running.port, invitation.cookies) for page, invitation in zip(pages, invitations, strict=False)
        ]
        await asyncio.gather(*arrivals, *(member.arrive() for member in members))
        until = asyncio.get_running_loop().time() + seconds
        await asyncio.gather(*(somebody.take_part(until, pause) for somebody in [*pages, *members]))
        outcome = await _seen(running.plan, members, pages)
        for member in members:
            member.leave()
        await started.close()
    return outcome


async def _browser_member(started: Any, invitation: Any) -> BrowserMember:
    context = await started.new_context(viewport=SIZES[invitation.number % len(SIZES)], reduced_motion="reduce")
    return BrowserMember(invitation, context, await context.new_page())


async def _seen(plan: Plan, members: list[Member], pages: list[BrowserMember]) -> Outcome:
    """Compare the log with what everybody did and with what everybody sees."""
    store = open_store(f"sqlite:///{(plan.data_dir / 'workbench.sqlite').as_posix()}")
    try:
        workshop = Workshop(store)
        plan_id, group_id = workshop.plans()[0].plan_id, plan.groups[0].group_id
        group, log = workshop.group(plan_id, group_id), store.load(group_id)
        outcome = Outcome(len(members) + len(pages), len(pages), [deed for member in members for deed in member.deeds])
        outcome.nodes, outcome.events = len(group[TreeState]), len(log)
        outcome.written = sum(len(page.written) for page in pages)
        outcome.given_up = sum(page.given_up for page in pages)
        outcome.broken += lost(outcome.deeds, log)
        missing = unwritten([text for page in pages for text in page.written], log)
        drafts = "\n".join([await page.drafts() for page in pages])
        outcome.drafts = sum(text in drafts for text in missing)
        outcome.broken += [f"typed and lost: {text}" for text in missing if text not in drafts]
        outcome.broken += [f"the tree is broken: {rule}" for rule in _broken_rules(group)]
        outcome.broken += [f"a page complained: {text}" for page in pages for text in page.complaints]
        outcome.broken += await _different(group, members, pages)
    finally:
        store.close()
    return outcome


def _broken_rules(group: WorkingGroup) -> list[str]:
    return [str(rule) for rule in causality.broken_rules(group[TreeState].graph, group[TreeState].core_problem)]


def lost(deeds: list[Deed], log: list[Recorded]) -> list[str]:
    """Name gestures without an answer, acknowledged words that the log has not, and operations it has twice."""
    said = "\n".join(str(plain(event_to_plain(record.event))) for record in log)
    versions = Counter((record.op, record.version) for record in log)
    broken = [f"no answer to {deed.intent}" for deed in deeds if deed.outcome == "lost"]
    broken += [f"lost: {deed.text}" for deed in deeds if deed.outcome == "done" and deed.text and deed.text not in said]
    return broken + [f"recorded twice: {op}" for (op, _), count in versions.items() if count > 1]


def unwritten(texts: list[str], log: list[Recorded]) -> list[str]:
    """Return the words typed into a browser that never reached the log."""
    said = "\n".join(str(plain(event_to_plain(record.event))) for record in log)
    return [text for text in texts if text not in said]


async def _different(group: WorkingGroup, members: list[Member], pages: list[BrowserMember]) -> list[str]:
    """Name the screens that do not show what the log says once all is quiet."""
    truth = _essence(problem_tree_view(group, Viewer("es", editable=True)))
    words = sorted(text for _, text, kind, _ in truth[0] if kind != "parked")
    deadline = asyncio.get_running_loop().time() + QUIET_SECONDS
    while True:
        wrong = [f"member {m.invitation.number} sees another tree" for m in members if _essence(m.view) != truth]
        shown = [await page.shown() for page in pages]
        wrong += [f"browser {place} shows another tree" for place, texts in enumerate(shown) if texts != words]
        if not wrong or asyncio.get_running_loop().time() > deadline:
            return wrong
        await asyncio.sleep(0.2)


def _essence(view: dict[str, Any]) -> tuple[list[tuple[str, str, str, tuple[str, ...]]], list[tuple[str, str]]]:
    nodes = [(node["id"], node["text"], node["kind"], tuple(node["offers"])) for node in view["nodes"]]
    return nodes, sorted((cause, effect) for cause, effect in view["edges"])
