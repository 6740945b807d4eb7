"""A room whose watchdog goes by the clock of the tests: ``python -m tests.room.clocked_room``."""

from tests.room.clock import clock
from workbench.room import process, watchdog

if __name__ == "__main__":  # its child processes read this file again
    watchdog.time = clock  # type: ignore[assignment]
    process.main()
