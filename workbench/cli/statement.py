"""``workbench statement``: check the wording of a problem."""

import argparse
from typing import Any

from ogcore.language.statement import check_statement
from ogcore.language.statement.word import LONGEST
from ogcore.language.written import written_in
from workbench.cli.console import Console
from workbench.cli.failure import FINDINGS, OK, CommandFailure
from workbench.cli.source import STDIN, read_bytes, shown
from workbench.words.explanation import REASONS
from workbench.words.finding import explain_statement_finding
from workbench.words.i18n import Translate

_BYTES_A_CHARACTER = 4


def add_to(commands: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to the parser."""
    _ = translate
    group = commands.add_parser("statement", help=_("check the wording of a problem"))
    actions = group.add_subparsers(title=_("commands"), metavar=_("COMMAND"), required=True, dest="action")
    command = actions.add_parser("check", parents=[language], help=_("say what usually weakens a problem statement"))
    command.add_argument("statement", metavar=_("STATEMENT"), help=_("the problem in words; - reads standard input"))
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))
    command.set_defaults(run=run_check)


def run_check(chosen: argparse.Namespace, console: Console) -> int:
    """Print the findings; exit code 1 when there are any.

    Raises CommandFailure for a statement that is empty, too long or not text.
    """
    statement = usable(standard_input(console) if chosen.statement == STDIN else chosen.statement, console)
    language = chosen.lang or written_in(statement, console.language)
    findings = [
        (finding, explain_statement_finding(finding, console.language))
        for finding in check_statement(statement, language)
    ]
    if chosen.json:
        plain = [{"code": finding.code, "message": words, **finding.data} for finding, words in findings]
        console.data({"findings": plain})
    elif not findings:
        console.say(console.translate("Nothing to remark: it says whom, where and how much."))
    else:
        for _finding, words in findings:
            console.say(f"- {words}")
    return FINDINGS if findings else OK


def usable(text: str, console: Console) -> str:
    """The statement or objective on one line; raises CommandFailure when it is empty or too long."""
    _ = console.translate
    statement = " ".join(text.split())
    if not any(character.isalpha() for character in statement):
        raise CommandFailure("empty_statement", _("there is no statement: write the problem in words."))
    if len(statement) > LONGEST:
        sentence = _("a statement has at most {count} characters; keep it to a sentence or two.")
        raise CommandFailure("long_statement", sentence.replace("{count}", str(LONGEST)))
    return statement


def standard_input(console: Console) -> str:
    """Standard input as text; raises CommandFailure when it is none."""
    data = read_bytes(STDIN, LONGEST * _BYTES_A_CHARACTER, console)
    if len(data) > LONGEST * _BYTES_A_CHARACTER:
        return "x" * (LONGEST + 1)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CommandFailure("not_text", console.translate(REASONS["not_text"]), shown(STDIN, console)) from error
