"""Files of one group: its cards, trees and evidence, what somebody contributed to it, blank cards to write on."""

from dataclasses import replace

from ogcore.commitments.state import Commitments
from ogcore.errors import NotAllowed
from ogcore.export import filename
from ogcore.export.blank_cards import BlankCard, blank_cards
from ogcore.export.paper import PageName
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.plan.place import group_number
from workbench.files import evidence_file
from workbench.files.asked import Asked, Desk, Download, NoCards
from workbench.files.brand_file import brand_of
from workbench.files.card_document import card_documents, print_cards, title
from workbench.files.card_set import PrintedCard, archive, booklet, printed_cards
from workbench.files.contribution import contribution_text
from workbench.files.tree_drawing import Presentation
from workbench.files.tree_file import CONTENT_TYPES, objective_file, problem_file
from workbench.words.join_link import join_url, qr_of

PDF, ZIP = "application/pdf", "application/zip"


def card(asked: Asked, group_id: str, card_id: str, page: PageName | None) -> Download:
    """Return one card as PDF; raises CommitmentNotFound."""
    desk = asked.desk(group_id)
    found = desk.group[Commitments].find(card_id)
    number = group_number(desk.plan, group_id)
    documents = card_documents(desk.plan, desk.place, number, desk.group, [found], desk.language)
    name = filename([documents[0].label, title(found, desk.translate, desk.group.language)], "pdf")
    return Download(name, PDF, print_cards(documents, desk.language, desk.moment, page or "a4").data)


def cards(asked: Asked, group_id: str, page: PageName | None) -> Download:
    """Return all cards of a group as one PDF; raises NoCards."""
    desk, found = _printed(asked, group_id)
    made = booklet(found, desk.language, desk.moment, page or "a4", asked.tell, brand_of(desk.plan, desk.language))
    return Download(_named(desk, desk.translate("Commitments"), "pdf"), PDF, made)


def cards_each(asked: Asked, group_id: str, page: PageName | None) -> Download:
    """Return a ZIP with a PDF of each card of a group; raises NoCards."""
    desk, found = _printed(asked, group_id)
    made = archive([("", found)], desk.language, desk.moment, page or "a4", asked.tell)
    return Download(_named(desk, desk.translate("Commitments"), "zip"), ZIP, made)


def _printed(asked: Asked, group_id: str) -> tuple[Desk, list[PrintedCard]]:
    desk = asked.desk(group_id)
    found = [*printed_cards(desk.plan, desk.place, desk.group, desk.language)]
    if not found:
        raise NoCards
    return desk, found


def evidence(asked: Asked, group_id: str) -> Download:
    """Return the evidence of a group as a table."""
    desk = asked.desk(group_id)
    name = _named(desk, desk.translate("Evidence"), "csv")
    return Download(name, evidence_file.CONTENT_TYPE, evidence_file.evidence_csv(desk.group, desk.language))


def tree(asked: Asked, group_id: str, which: str, paper: str | None, extension: str) -> Download:
    """Return a tree in one of its forms, a drawing on the paper asked for."""
    desk = asked.desk(group_id)
    _ = desk.translate
    shown = Presentation(place=desk.where, day=desk.moment.date(), paper=paper or "")
    make, heading = (problem_file, _("Problem tree")) if which == "problem" else (objective_file, _("Objective tree"))
    made = make(objective_tree_of(desk.group, desk.language), extension, replace(shown, title=heading))
    return Download(_named(desk, heading, extension, shown.paper), CONTENT_TYPES[extension], made.data)


def mine(asked: Asked, group_id: str) -> Download:
    """Return what whoever asks has contributed: theirs, whatever is given out of the group's work.

    Whoever observes may have taken part before. A facilitator belongs to no group.
    """
    desk = asked.own_desk(group_id)
    if asked.identity.role == "facilitator":
        raise NotAllowed("download", asked.identity.role)
    text = contribution_text(asked.workshop, desk.plan, asked.identity, desk.translate)
    return Download(_named(desk, desk.translate("My contributions"), "txt"), CONTENT_TYPES["txt"], text.encode())


def blank(asked: Asked, group_id: str, page: PageName | None) -> Download:
    """Return a sheet of blank cards with the code of the group: for facilitators, who print it."""
    asked.plan()
    desk = asked.own_desk(group_id)
    _ = desk.translate
    link = join_url(desk.place, asked.public_url) if asked.public_url else ""
    card = BlankCard(
        " · ".join(part for part in (desk.place.name, desk.place.topic) if part),
        _("One idea on each card, in large letters"),
        f"{_('Sector')}:",
        desk.place.code,
        link,
        qr_of(link) if link else "",
    )
    made = blank_cards(card, desk.language, desk.moment, page or "a4")
    return Download(_named(desk, _("Blank cards"), "pdf"), PDF, made)


def _named(desk: Desk, what: str, extension: str, *more: str) -> str:
    return filename([what, desk.place.name, desk.place.topic, *more], extension)
