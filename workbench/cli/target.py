"""Writing what a command made: the whole file or nothing, and saying what it lacks."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from workbench.cli.console import Console
from workbench.cli.failure import CommandFailure


def write_file(path: Path, data: bytes, console: Console, *, private: bool = False) -> None:
    """Put ``data`` at ``path``, in place of what was there; ``private`` keeps it from other people of the machine.

    Raises CommandFailure when that cannot be done; what was there then stays as it was.
    """
    _ = console.translate
    if path.is_dir():
        raise CommandFailure("unwritable", _("that is a folder, not a file."), str(path))
    try:
        _replace(path, data, private=private)
    except OSError as error:
        sentence = _("it cannot be written: {reason}").replace("{reason}", error.strerror or str(error))
        raise CommandFailure("unwritable", sentence, str(path)) from error


def note_replaced(codes: Sequence[str], console: Console) -> None:
    """Say which characters had no printed form, if any."""
    if codes:
        note = console.translate("Characters without a printed form were replaced: {codes}")
        console.note(note.replace("{codes}", ", ".join(codes[:20])))


def _replace(path: Path, data: bytes, *, private: bool) -> None:
    if path.exists() and not path.is_file():  # a device such as /dev/stdout is written to, never replaced
        path.write_bytes(data)
        return
    place = path.resolve()  # through a link, to the file it leads to
    descriptor, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name[:40]}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        Path(name).chmod(0o600 if private else _usual_mode(place))
        Path(name).replace(place)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _usual_mode(path: Path) -> int:
    """Return the permissions the file has, or those a new file would be given."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0o022)
    os.umask(mask)
    return 0o666 & ~mask
