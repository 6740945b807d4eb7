"""How long a change takes from the hand that makes it to the screens of the others."""

import time
from collections.abc import Callable, Iterable

from tests.browser.person import Person

LIMIT = 45.0
"""Seconds after which a change counts as lost. How fast it really is, goal one second, benchmarks measure."""

_WATCH = """needles => {
  const seen = { at: null };
  window.workbenchArrival = seen;
  const places = ".wb-face, .wb-item, .wb-pair, .wb-cards textarea, .wb-cards h2, .wb-is-current";
  const said = (one) => `${one.getAttribute("aria-label") ?? ""} ${one.value ?? ""} ${one.textContent}`.toLowerCase();
  const fits = (one) => needles.every((needle) => said(one).includes(needle.toLowerCase()));
  const here = () => [...document.querySelectorAll(places)].some(fits);
  if (here()) throw new Error(`already here: ${needles}`);
  const timer = setInterval(() => here() && (clearInterval(timer), (seen.at = Date.now())), 15);
}"""
_SEEN = """wait => new Promise((resolve) => {
  const until = Date.now() + wait;
  const timer = setInterval(() => {
    const { at } = window.workbenchArrival;
    if (at !== null || Date.now() > until) (clearInterval(timer), resolve(at));
  }, 15);
})"""
_PATIENCE = 30_000


def arrival(change: Callable[[], None], others: Iterable[Person], *needles: str) -> float:
    """Make a change and return the seconds until the last of ``others`` showed all ``needles`` together.

    ``change`` should be the last gesture alone: what was typed before it is not the workbench's time.
    """
    everybody = list(others)
    for person in everybody:
        person.page.evaluate(_WATCH, list(needles))
    before = time.time() * 1000
    change()
    seen = [person.page.evaluate(_SEEN, _PATIENCE) for person in everybody]
    missing = [
        f"{person.page.url}: {person.page.locator('main').inner_text()}"
        for person, at in zip(everybody, seen, strict=True)
        if at is None
    ]
    assert not missing, f"{needles} never came to {missing}"
    return float(max(seen) - before) / 1000
