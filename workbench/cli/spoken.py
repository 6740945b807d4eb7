"""The language of the command line: as asked for with ``--lang``, else that of the system, else English."""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise

from ogcore.record.language import LANGUAGES
from workbench.words.i18n import SOURCE, Translate, _

_ARGPARSE = (
    _("usage: "),
    _("options"),
    _("positional arguments"),
    _("show this help message and exit"),
    _("argument %(argument_name)s: %(message)s"),
    _("the following arguments are required: %s"),
    _("unrecognized arguments: %s"),
    _("expected one argument"),
    _("invalid %(type)s value: %(value)r"),
    _("invalid choice: %(value)r (choose from %(choices)s)"),
    _("not allowed with argument %s"),
)
"""The sentences of ``argparse`` itself that can be met here."""


def spoken_language(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return ``es`` or ``en``."""
    asked = [after for word, after in pairwise(arguments) if word == "--lang"]
    asked += [word.removeprefix("--lang=") for word in arguments if word.startswith("--lang=")]
    system = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return next((code for code in (*asked, system[:2].lower()) if code in LANGUAGES), SOURCE)


@contextmanager
def speaking(translate: Translate) -> Iterator[None]:
    """Let ``argparse`` speak through ``translate``; its own ``_`` is the only way, and a test holds that it works."""
    before = getattr(argparse, "_")  # noqa: B009 - no name that type checkers know
    setattr(argparse, "_", translate)  # noqa: B010
    try:
        yield
    finally:
        setattr(argparse, "_", before)  # noqa: B010
