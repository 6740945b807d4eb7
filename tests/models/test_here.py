"""Who is taken for present, by when their page was last open."""

import pytest

from ogcore.store.roll import Presence
from tests.builders import person
from workbench.panels.frame.view import HERE_SECONDS, is_here

NOW = 1_000_000.0


@pytest.mark.parametrize(
    ("seen", "here"),
    [(NOW, True), (NOW - HERE_SECONDS / 2, True), (NOW - 2 * HERE_SECONDS, False), (NOW + 3600, False)],
    ids=["now", "a moment ago", "gone", "gone before the clock was set back"],
)
def test_nobody_who_has_gone_is_present(seen: float, here: bool) -> None:
    """Also when the clock of the server was set back meanwhile; who is here says so again within seconds."""
    assert is_here(Presence(person(), NOW - 9000, seen), NOW) is here
