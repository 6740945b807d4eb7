"""The code that gets the desk of a plan back, as a terminal shows it."""

from workbench.cli.console import Console


def say_recovery(code: str, console: Console) -> None:
    """Say the recovery code, once: only a digest of it is kept."""
    _ = console.translate
    said = _("Recovery code, if the link is lost (write it down, it is shown only now): {code}")
    console.say(said.replace("{code}", code))
