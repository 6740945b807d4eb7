"""``workbench card verify``: whether a sealed card is what was sealed, with nothing but the file and a receipt."""

import argparse
import json
from pathlib import Path
from typing import Any

from ogcore.errors import UnreadableFile
from ogcore.seal.pdf_reading import LARGEST
from ogcore.seal.verdict import Difference, Verdict
from ogcore.seal.witness import Witness
from workbench.cli.card_compare import told_change
from workbench.cli.card_file import parsed, unreadable
from workbench.cli.console import Console
from workbench.cli.failure import FINDINGS, OK, CommandFailure
from workbench.cli.source import read_bytes
from workbench.files.seal_check import attached_payload, checked_pdf
from workbench.words.i18n import Translate
from workbench.words.verdict_label import difference_message, verdict_message

_MOST_FILES = 500
_PDF = b"%PDF-"


def add_to(actions: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to those of ``workbench card``."""
    _ = translate
    command = actions.add_parser("verify", parents=[language], help=_("check a sealed card, with or without a receipt"))
    command.add_argument("file", metavar=_("FILE"), help=_("the PDF of a sealed card"))
    command.add_argument(
        "--receipt", metavar=_("FILE"), action="append", default=[], help=_("a receipt that somebody took home")
    )
    command.add_argument(
        "--against",
        metavar=_("FILE"),
        action="append",
        default=[],
        help=_("a published list of seals, a whole plan in one file, or a folder with them or with sealed cards"),
    )
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))
    command.set_defaults(run=run_verify)


def run_verify(chosen: argparse.Namespace, console: Console) -> int:
    """Print the verdict and every difference; exit code 1 when the card was altered or has no seal."""
    data = read_bytes(chosen.file, LARGEST, console)
    witnesses = [_receipt(name, console) for name in chosen.receipt]
    witnesses += [_against(Path(name), console) for name in chosen.against]
    try:
        verdict = checked_pdf(data, witnesses)
    except UnreadableFile as error:
        raise unreadable(error, chosen.file, console) from error
    if console.as_json:
        console.data(told(verdict, console.language))
    else:
        _say(verdict, console)
    return OK if verdict.verdict in ("authentic", "intact") else FINDINGS


def told(verdict: Verdict, language: str) -> dict[str, Any]:
    """Return a verdict as data."""
    payload: Any = verdict.payload or {}
    answer: dict[str, Any] = {
        "verdict": verdict.verdict,
        "message": verdict_message(verdict, language),
        "card": payload.get("card", {}).get("number"),
        "plan": payload.get("plan", {}).get("name"),
        "version": payload.get("version"),
        "sealed": payload.get("sealed"),
        "fingerprint": verdict.fingerprint or None,
        "compared_with": list(verdict.compared_with),
        "differences": [_difference(one) for one in verdict.differences],
        "superseded_by": None,
    }
    if verdict.not_comparable:
        answer["not_comparable"] = list(verdict.not_comparable)
    newer = verdict.superseded_by
    if newer is not None:
        changes = [told_change(one, payload, newer.payload or payload, language) for one in newer.changes.changes]
        answer["superseded_by"] = {"version": newer.version, "fingerprint": newer.fingerprint, "changes": changes}
    return answer


def _difference(one: Difference) -> dict[str, Any]:
    answer: dict[str, Any] = {"where": one.where, "was": one.was, "now": one.now}
    if one.page is not None:
        answer["page"] = one.page
    if one.field:
        answer["field"] = one.field
    return answer


def _say(verdict: Verdict, console: Console) -> None:
    console.say(verdict_message(verdict, console.language))
    for one in verdict.differences:
        console.say("  " + difference_message(one, console.language))
    newer = verdict.superseded_by
    if newer is not None:
        sentence = console.translate("There is a later version of it: {version}.")
        console.say(sentence.replace("{version}", str(newer.version)))
        for change in newer.changes.changes:
            told_of = told_change(change, verdict.payload, newer.payload or verdict.payload, console.language)
            console.say(f"  {told_of['message']}")


def _receipt(name: str, console: Console) -> Witness:
    witness = Witness("receipt")
    witness.take(parsed(read_bytes(name, LARGEST, console), name, console))
    if not witness.receipts:
        raise CommandFailure("not_a_receipt", console.translate("this is no receipt of a sealed card."), name)
    return witness


def _against(path: Path, console: Console) -> Witness:
    if path.is_dir():
        witness = Witness("folder")
        for inside in sorted(path.iterdir())[:_MOST_FILES]:
            if inside.suffix.lower() in (".pdf", ".json") and inside.is_file():
                _take_file(inside, witness, console)
    else:
        from ogcore.workshop.bundle import SIZE_LIMIT  # noqa: PLC0415 - brings all chapters, which a receipt needs not

        data = read_bytes(str(path), SIZE_LIMIT, console)
        found = parsed(data, str(path), console, most=SIZE_LIMIT)
        listed = isinstance(found, dict) and found.get("format") in ("commitment-seals", "commitment-receipt")
        witness = Witness("seals" if listed else "plan")
        witness.take(found)
    if not witness.receipts:
        raise CommandFailure("no_seals", console.translate("there is no seal in it to compare with."), str(path))
    return witness


def _take_file(path: Path, witness: Witness, console: Console) -> None:
    """Take what a file of a folder holds; one that cannot be read says nothing."""
    data = read_bytes(str(path), LARGEST, console)
    try:
        witness.take(attached_payload(data) if data.startswith(_PDF) else json.loads(data))
    except (UnreadableFile, ValueError, RecursionError):
        return
