"""Files people take home: one table of the paths there are, and what is made under each (R42, R43)."""

import re
from collections.abc import Callable
from datetime import datetime

from ogcore.export.paper import PAGE_NAMES
from ogcore.record.participant import Identity
from ogcore.workshop.workshop import Workshop
from workbench.files import brand_file, card_export, group_file, plan_file, seal_file
from workbench.files.asked import Asked, Download, NoCards, UnknownDownload
from workbench.files.progress import Tell, nobody
from workbench.files.tree_file import CONTENT_TYPES
from workbench.words.paper_label import PAPER_LABELS

__all__ = ["Download", "NoCards", "UnknownDownload", "produce"]

_ID = r"([a-z0-9]{1,40})"
_TABLES = r"docx|xlsx|csv\.zip"
_VERSION = r"([1-9][0-9]{0,3})"
_PAGE = rf"(?:\.({'|'.join(PAGE_NAMES)}))?"
"""The paper of a document; without one it is on A4."""
_PATHS: dict[str, Callable[..., Download]] = {
    r"plan\.json": plan_file.backup,
    r"plan\.zip": plan_file.everything,
    rf"report{_PAGE}\.pdf": plan_file.report,
    r"context\.txt": plan_file.context,
    r"logo(?:-[0-9a-f]{1,64})?\.png": brand_file.logo,
    rf"card/{_ID}/{_ID}{_PAGE}\.pdf": group_file.card,
    rf"cards{_PAGE}\.pdf": plan_file.cards,
    rf"cards{_PAGE}\.zip": plan_file.cards_each,
    rf"cards\.({_TABLES})": card_export.of_plan,
    rf"cards/{_ID}\.({_TABLES})": card_export.of_group,
    rf"cards/{_ID}{_PAGE}\.pdf": group_file.cards,
    rf"cards/{_ID}{_PAGE}\.zip": group_file.cards_each,
    rf"sealed/{_ID}/{_ID}/{_VERSION}{_PAGE}\.pdf": seal_file.sealed,
    rf"receipt/{_ID}/{_ID}/{_VERSION}\.json": seal_file.receipt_of,
    r"seals\.json": seal_file.seals_of_plan,
    rf"signature/{_ID}/{_ID}\.jpg": seal_file.photo,
    rf"evidence/{_ID}\.csv": group_file.evidence,
    rf"mine/{_ID}\.txt": group_file.mine,
    rf"blank/{_ID}{_PAGE}\.pdf": group_file.blank,
    rf"tree/{_ID}/(problem|objectives)(?:\.({'|'.join(PAPER_LABELS)}))?\.({'|'.join(CONTENT_TYPES)})": group_file.tree,
}
"""What is made under which path. A drawing may be for a paper: ``tree/<group>/problem.a3.pdf``."""


def produce(
    workshop: Workshop,
    identity: Identity,
    path: str,
    language: str,
    created: datetime | None = None,
    public_url: str = "",
    *,
    tell: Tell = nobody,
) -> Download:
    """Return the file at ``path`` for ``identity``, its words in ``language``.

    ``created`` dates it (default: now); ``public_url`` is where phones find the workbench, for what carries the link
    of a group; ``tell`` hears how many parts of a file of many are done.

    Raises UnknownDownload, NotAllowed, UnknownGroup, CommitmentNotFound, NoCards and the refusals of
    :mod:`ogcore.export`.
    """
    asked = Asked(workshop, identity, language, created or datetime.now().astimezone(), public_url, tell)
    for pattern, make in _PATHS.items():
        if found := re.fullmatch(pattern, path):
            return make(asked, *found.groups())
    raise UnknownDownload
