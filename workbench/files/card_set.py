"""All cards of a group or of a plan as they stand: one booklet, or a PDF each in a ZIP (R32)."""

import io
import json
import os
import zipfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime

from ogcore.agreement.state import Agreement
from ogcore.commitments.state import Commitments
from ogcore.export import CardDocument, filename
from ogcore.export.paper import PageName
from ogcore.export.printed_brand import PrintedBrand
from ogcore.plan.place import group_number
from ogcore.plan.state import GroupCard, Plan
from ogcore.record.group import WorkingGroup
from workbench.files.card_document import card_documents, print_cards
from workbench.files.progress import Tell, nobody
from workbench.files.sealed_card import sealed_document

_AT_ONCE = min(4, os.cpu_count() or 1)


@dataclass(frozen=True, slots=True)
class PrintedCard:
    """A card as it is printed, and what its file is called."""

    document: CardDocument
    name: str


def printed_cards(plan: Plan, place: GroupCard, group: WorkingGroup, language: str) -> Iterator[PrintedCard]:
    """Yield the cards of a group in order: what is sealed of each, then what is written for its next version.

    A card that was withdrawn is there too, after what had been sealed of it: nothing of it is erased.
    """
    cards, agreement = group[Commitments].ordered(), group[Agreement]
    number = group_number(plan, place.group_id)
    for card, document in zip(cards, card_documents(plan, place, number, group, cards, language), strict=True):
        seal = agreement.last_seal(card.card)
        if seal is not None:
            sealed = sealed_document(json.loads(seal.payload), language)
            yield PrintedCard(sealed, filename([sealed.label, f"v{seal.version}", sealed.title], "pdf"))
        if document.seal is None:
            yield PrintedCard(document, filename([document.label, document.status, document.title], "pdf"))


def booklet(
    cards: Sequence[PrintedCard],
    language: str,
    moment: datetime,
    page: PageName = "a4",
    tell: Tell = nobody,
    brand: PrintedBrand | None = None,
) -> bytes:
    """Return all cards in one PDF, with ``brand`` on its cover; ``tell`` hears how far it is.

    Raises the refusals of :func:`ogcore.export.cards_pdf`.
    """
    return print_cards([card.document for card in cards], language, moment, page, tell, brand).data


def archive(
    folders: Sequence[tuple[str, Sequence[PrintedCard]]],
    language: str,
    moment: datetime,
    page: PageName = "a4",
    tell: Tell = nobody,
) -> bytes:
    """Return a ZIP with a PDF for each card, those of a group in their folder ("": in none).

    The PDF of a sealed card is what ``card verify`` checks: it carries its seal. ``tell`` hears how many are there.
    Several are typeset at once: the typesetter lets others work meanwhile. Raises the refusals of
    :func:`ogcore.export.cards_pdf`.
    """
    packed, taken = io.BytesIO(), set[str]()
    every = [(folder, card) for folder, cards in folders for card in cards]
    with ThreadPoolExecutor(_AT_ONCE) as setting, zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as written:
        made = setting.map(lambda one: print_cards([one[1].document], language, moment, page).data, every)
        for done, ((folder, card), data) in enumerate(zip(every, made, strict=True), 1):
            name = _free(f"{folder}/{card.name}" if folder else card.name, taken)
            written.writestr(zipfile.ZipInfo(name, moment.timetuple()[:6]), data)
            tell(done, len(every))
    return packed.getvalue()


def _free(name: str, taken: set[str]) -> str:
    """Return the name, with a number where a card before it has the same."""
    stem, found, number = name.removesuffix(".pdf"), name, 1
    while found in taken:
        number += 1
        found = f"{stem}-{number}.pdf"
    taken.add(found)
    return found
