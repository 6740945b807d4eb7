"""What the server tells a room at its start."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Start:
    """Sent as one line of JSON on standard input, so that no secret stands in an environment or a command.

    ``limit`` and ``patience`` are the watchdog's, in seconds.
    """

    port: int
    token: str
    store_url: str
    notebooks: str
    limit: float
    patience: float
