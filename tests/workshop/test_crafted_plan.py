"""Plan files that somebody made by hand: each is a plan, or is refused with a reason that has a sentence."""

import itertools
import json
import random
from pathlib import Path
from typing import Any

import pytest

from ogcore.errors import OgError, UnreadableFile
from ogcore.workshop import bundle
from ogcore.workshop.workshop import Workshop
from tests.builders import file_store
from workbench.words.explanation import REASONS

GOLDEN = Path(__file__).parents[1] / "record" / "golden" / "02" / "plan.json"
SEEDS, CHANGES = 12, 25
"""Every change makes a file of its own, so these are 300 of them."""
ENOUGH = 2
"""Changed files that were let in and looked at."""
STRANGE: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**31, 2**63, 10**30, -(10**400), 0.5, 1e308, -1e308, float("nan"), float("inf")),
    *("", " ", "\u3164", "\ud800", "a\x00b", "\u202e", "x" * 30_000, "[" * 5_000, "es", "participant"),
    *([], {}, [[]], [None], {"text": 7}, {"text": "", "offers": []}, [["a", "b"]], ["a", "a"]),
)


def places(value: Any) -> list[tuple[Any, Any]]:
    """Return every place in a JSON value: the list or object, and the index or name in it."""
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        item = waiting.pop()
        keys = list(item) if isinstance(item, dict) else range(len(item)) if isinstance(item, list) else ()
        for key in keys:
            found.append((item, key))
            waiting.append(item[key])
    return found


def changed(content: Any, chance: random.Random) -> None:
    """Change a JSON value at one place: put something strange there, take it out, double it, exchange it, nest it."""
    holder, key = chance.choice(places(content))
    match chance.randrange(6):
        case 0 | 1:
            holder[key] = chance.choice(STRANGE)
        case 2:
            del holder[key]
        case 3:
            other, place = chance.choice(places(content))
            holder[key] = json.loads(json.dumps(other[place]))
        case 4 if isinstance(holder, list):
            holder.insert(chance.randrange(len(holder) + 1), json.loads(json.dumps(holder[key])))
        case _:
            for _level in range(chance.choice((1, 50))):
                holder[key] = [holder[key]]


def codes() -> Any:
    """Return a source of join codes."""
    numbers = itertools.count()
    return lambda: f"C{next(numbers)}"


def refusal_of(data: bytes) -> UnreadableFile | None:
    """Return the refusal a file meets, None if it is taken; any other error is not caught."""
    try:
        bundle.unpack(data, codes())
    except UnreadableFile as refused:
        return refused
    return None


@pytest.mark.no_cover  # many times through what other tests run through once
@pytest.mark.parametrize("seed", range(SEEDS))
def test_every_changed_file_is_a_plan_or_refused_with_a_reason(seed: int) -> None:
    """Whatever is changed at whatever place, there is no other end: nothing breaks, and every reason has a sentence."""
    chance = random.Random(seed)
    whole = GOLDEN.read_text(encoding="utf-8")
    for _ in range(CHANGES):
        content = json.loads(whole)
        changed(content, chance)
        refused = refusal_of(json.dumps(content).encode())
        assert refused is None or refused.data["reason"] in REASONS


@pytest.mark.no_cover  # many times through what other tests run through once
def test_every_changed_file_that_is_taken_can_be_opened_and_saved_again(tmp_path: Path) -> None:
    """What is let in is a plan like any other: its groups open, and its file comes back."""
    chance = random.Random(99)
    whole, taken = GOLDEN.read_text(encoding="utf-8"), 0
    store = file_store(tmp_path)
    workshop = Workshop(store)
    for _ in range(400):  # of some thirty changes one is taken
        if taken == ENOUGH:
            break
        content = json.loads(whole)
        changed(content, chance)
        try:
            created = workshop.import_plan(json.dumps(content).encode())
        except OgError:
            continue
        taken += 1
        for group in workshop.plan(created.plan_id).groups:
            assert workshop.group(created.plan_id, group).is_sound()
        bundle.unpack(workshop.export_plan(created.plan_id), codes())
    store.close()
    assert taken == ENOUGH


@pytest.mark.parametrize("depth", [10, 500, 900, 5_000, 200_000])
@pytest.mark.parametrize("place", ["events", "facts", "people"])
def test_a_file_nested_without_end_is_refused(depth: int, place: str) -> None:
    """However deep it is, and wherever."""
    content = json.loads(GOLDEN.read_text(encoding="utf-8"))
    if place == "facts":
        content["events"][2][6] = "DEEP"
    else:
        content[place] = "DEEP"
    text = json.dumps(content).replace('"DEEP"', "[" * depth + "]" * depth)
    with pytest.raises(UnreadableFile):
        bundle.unpack(text.encode(), codes())
