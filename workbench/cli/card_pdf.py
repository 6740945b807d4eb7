"""``workbench card pdf``: cards as PDF, of a plan or straight from a tree in a text file."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ogcore.export import CardDocument, filename
from ogcore.plan.state import GroupCard
from workbench.cli.card_choice import add_choice, chosen_groups
from workbench.cli.console import Console
from workbench.cli.failure import OK, CommandFailure
from workbench.cli.source import add_encoding, read_tree
from workbench.cli.target import note_replaced, write_file
from workbench.files.card_document import card_documents, drafted, print_cards
from workbench.words.i18n import Translate, translator


def add_to(actions: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to those of ``workbench card``."""
    _ = translate
    command = actions.add_parser(
        "pdf", parents=[language], help=_("print the cards of a plan, or one drafted from a tree")
    )
    command.add_argument(
        "file", nargs="?", metavar=_("FILE"), help=_("a tree as indented text (else: cards of a plan)")
    )
    command.add_argument(
        "-o", "--output", metavar=_("FILE"), required=True, help=_("a PDF for all cards, or a folder for one PDF each")
    )
    command.add_argument("--heading", metavar=_("TEXT"), help=_("with FILE: the plan's name, at the head of the page"))
    add_encoding(command, _)
    add_choice(command, _)
    command.set_defaults(run=run_pdf)


def run_pdf(chosen: argparse.Namespace, console: Console) -> int:
    """Write the PDF, or one for each card."""
    folder = chosen.output.endswith(("/", os.sep)) or Path(chosen.output).is_dir()
    if not folder and Path(chosen.output).suffix.lower() != ".pdf":
        sentence = console.translate("name a file that ends in .pdf, or a folder.")
        raise CommandFailure("unknown_format", sentence, chosen.output)
    documents, language = _from_tree(chosen, console) if chosen.file else _from_plan(chosen, console)
    if folder:
        _write_each(documents, language, Path(chosen.output), console)
    else:
        _write(documents, language, Path(chosen.output), console)
    return OK


def _from_tree(chosen: argparse.Namespace, console: Console) -> tuple[list[CardDocument], str]:
    tree, written_in = read_tree(chosen.file, console, chosen.encoding)
    language = chosen.lang or written_in
    group, card = drafted(tree, language)
    place = GroupCard("", "", "", "", "", "")
    heading = chosen.heading or translator(language)("Commitment card")
    return card_documents(heading, place, 1, group, [card], language), language


def _from_plan(chosen: argparse.Namespace, console: Console) -> tuple[list[CardDocument], str]:
    plan, groups = chosen_groups(chosen, console)
    language = chosen.lang or plan.language
    documents = [
        document
        for group in groups
        for document in card_documents(plan, group.place, group.number, group.group, group.cards, language)
    ]
    return documents, language


def _write_each(documents: Sequence[CardDocument], language: str, folder: Path, console: Console) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = console.translate("it cannot be written: {reason}").replace("{reason}", error.strerror or str(error))
        raise CommandFailure("unwritable", sentence, str(folder)) from error
    for document in documents:
        name = filename([part for part in (document.label, document.title or document.group) if part], "pdf")
        _write([document], language, folder / name, console)


def _write(documents: Sequence[CardDocument], language: str, path: Path, console: Console) -> None:
    made = print_cards(documents, language)
    write_file(path, made.data, console)
    console.note(str(path))
    note_replaced(made.replaced, console)
