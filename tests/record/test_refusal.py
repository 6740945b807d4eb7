"""Refusals: stable codes, facts, and nothing lost on the way between processes."""

import inspect
import pickle
import re
from typing import Any

import pytest

from ogcore import errors
from ogcore.errors import OgError

SAMPLES: dict[str, Any] = {
    "limit": 1,
    "length": 2,
    "line": 3,
    "found": 4,
    "known": 5,
    "expected": 6,
    "actual": 7,
    "faults": [{"reason": "unknown_kind", "sheet": "Tree", "cell": "B7", "text": "king"}],
}
KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, OgError)]


def sample(kind: type[OgError]) -> OgError:
    """Return a refusal of that kind with made-up facts."""
    names = [name for name in inspect.signature(kind).parameters if name != "data"]
    return kind(**{name: SAMPLES.get(name, "x" * 500) for name in names})


def test_every_refusal_has_a_code_of_its_own() -> None:
    """Codes are words of lower case, and no two refusals share one."""
    codes = [kind.code for kind in KINDS]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[a-z_]+", code) for code in codes)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_refusal_crosses_a_process_border(kind: type[OgError]) -> None:
    """Pickled and read again it is of the same kind with the same facts, and reads well in a log."""
    refusal = sample(kind)
    again = pickle.loads(pickle.dumps(refusal))
    assert type(again) is kind
    assert again.data == refusal.data
    assert str(again) == str(refusal)
    assert str(refusal).startswith(kind.code)
    assert len(str(refusal)) < 1200
