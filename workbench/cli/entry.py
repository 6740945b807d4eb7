"""Where the command line begins and ends: from the words typed to an exit code, without a traceback."""

import os
import sys
from collections.abc import Sequence

from ogcore.errors import OgError
from workbench.cli.console import Console, close_quietly
from workbench.cli.failure import INTERRUPTED, OK, PIPE_CLOSED, UNUSABLE, CommandFailure
from workbench.cli.parser import build_parser
from workbench.cli.spoken import speaking, spoken_language
from workbench.words.explanation import explain


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out what was typed and return the exit code: 0 ok, 1 findings, 2 unusable input."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    console = Console(spoken_language(words, os.environ), as_json="--json" in words)
    try:
        code = _carry_out(words, console)
        sys.stdout.flush()
    except BrokenPipeError:
        close_quietly()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _carry_out(words: Sequence[str], console: Console) -> int:
    try:
        with speaking(console.translate):
            chosen = build_parser(console.translate, words).parse_args(words)
        return int(chosen.run(chosen, console))
    except SystemExit as leaving:  # --help
        return leaving.code if isinstance(leaving.code, int) else OK
    except CommandFailure as failure:
        return _refuse(failure, console)
    except OgError as error:
        return _refuse(CommandFailure(error.code, explain(error, console.language)), console)
    except BrokenPipeError:
        raise
    except OSError as error:
        return _refuse(_system_failure(error, console), console)


def _refuse(failure: CommandFailure, console: Console) -> int:
    if console.as_json:
        console.data({"error": failure.plain()})
    console.note(str(failure))
    return UNUSABLE


def _system_failure(error: OSError, console: Console) -> CommandFailure:
    _ = console.translate
    sentence = _("the system refused: {reason}").replace("{reason}", error.strerror or str(error))
    return CommandFailure("system", sentence, str(error.filename or ""))
