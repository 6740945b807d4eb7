"""A room whose watchdog goes by the clock of the tests: ``python -m tests.room.clocked_room``."""

from tests.room.clock import clock
from workbench.room import process, watchdog

watchdog.time = clock  # type: ignore[assignment]
process.main()
