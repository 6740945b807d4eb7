"""Files people take home: cards and trees of their group and, for the facilitator, the whole plan (R42, R43)."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from ogcore.commitments.state import Commitments
from ogcore.errors import NotAllowed, OgError
from ogcore.export import filename
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.plan.state import GroupCard, Plan
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.workshop.workshop import Workshop
from workbench.files import evidence_file
from workbench.files.card_document import card_documents, group_number, print_cards, title
from workbench.files.context_summary import context_text
from workbench.files.tree_drawing import Presentation
from workbench.files.tree_file import CONTENT_TYPES, objective_file, problem_file
from workbench.words.i18n import translator
from workbench.words.paper_label import PAPER_LABELS

_ID = r"([a-z0-9]{1,40})"
_CARD = re.compile(rf"card/{_ID}/{_ID}\.pdf")
_CARDS = re.compile(rf"cards/{_ID}\.pdf")
_EVIDENCE = re.compile(rf"evidence/{_ID}\.csv")
_TREE = re.compile(rf"tree/{_ID}/(problem|objectives)(?:\.({'|'.join(PAPER_LABELS)}))?\.({'|'.join(CONTENT_TYPES)})")


class UnknownDownload(OgError):
    """No file is made under that path."""

    code = "unknown_download"


@dataclass(frozen=True, slots=True)
class Download:
    """A file made on the spot, under a name a person would choose."""

    filename: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class _Desk:
    """What one download needs to know of its group."""

    plan: Plan
    place: GroupCard
    group: WorkingGroup
    language: str


def produce(
    workshop: Workshop, identity: Identity, path: str, language: str, created: datetime | None = None
) -> Download:
    """Return the file at ``path`` for ``identity``, its words in ``language``.

    Paths: ``card/<group>/<card>.pdf`` · ``cards/<group>.pdf`` · ``evidence/<group>.csv`` ·
    ``tree/<group>/problem.<ext>`` · ``tree/<group>/objectives.<ext>`` (extensions: CONTENT_TYPES; a drawing may be for
    a paper: ``problem.a3.pdf``) ·
    ``plan.json`` and ``context.txt`` (facilitators only). ``created`` dates a PDF and the plan's file name
    (default: now). Raises UnknownDownload, NotAllowed, UnknownGroup, CommitmentNotFound and the refusals of
    :mod:`ogcore.export`.
    """
    moment = created or datetime.now().astimezone()
    if path == "plan.json":
        return _whole_plan(_facilitated(workshop, identity), workshop, moment)
    if path == "context.txt":
        return _context(_facilitated(workshop, identity), language)
    if found := _CARD.fullmatch(path):
        return _card(_desk(workshop, identity, found[1], language), found[2], moment)
    if found := _CARDS.fullmatch(path):
        return _cards(_desk(workshop, identity, found[1], language), moment)
    if found := _EVIDENCE.fullmatch(path):
        return _evidence(_desk(workshop, identity, found[1], language))
    if found := _TREE.fullmatch(path):
        shown = Presentation(day=moment.date(), paper=found[3] or "")
        return _tree(_desk(workshop, identity, found[1], language), found[2], found[4], shown)
    raise UnknownDownload


def _desk(workshop: Workshop, identity: Identity, group_id: str, language: str) -> _Desk:
    """Return the group if it is the identity's: any of the plan for a facilitator, their own for a participant."""
    own = identity.role == "facilitator" or (identity.role == "participant" and identity.group_id == group_id)
    if not own:
        raise NotAllowed("download", identity.role)
    plan = workshop.plan(identity.plan_id)
    place = plan.group(group_id)
    return _Desk(plan, place, workshop.group(plan.plan_id, group_id), language)


def _card(desk: _Desk, card_id: str, moment: datetime) -> Download:
    card = desk.group[Commitments].find(card_id)
    number = group_number(desk.plan, desk.place.group_id)
    documents = card_documents(desk.plan.name, desk.place, number, desk.group, [card], desk.language)
    name = filename([documents[0].label, title(card, translator(desk.language))], "pdf")
    return Download(name, "application/pdf", print_cards(documents, desk.language, moment).data)


def _cards(desk: _Desk, moment: datetime) -> Download:
    cards = desk.group[Commitments].ordered()
    if not cards:
        raise UnknownDownload
    number = group_number(desk.plan, desk.place.group_id)
    documents = card_documents(desk.plan.name, desk.place, number, desk.group, cards, desk.language)
    name = filename([translator(desk.language)("Commitments"), desk.place.name, desk.place.topic], "pdf")
    return Download(name, "application/pdf", print_cards(documents, desk.language, moment).data)


def _evidence(desk: _Desk) -> Download:
    name = filename([translator(desk.language)("Evidence"), desk.place.name, desk.place.topic], "csv")
    return Download(name, evidence_file.CONTENT_TYPE, evidence_file.evidence_csv(desk.group, desk.language))


def _tree(desk: _Desk, which: str, extension: str, shown: Presentation) -> Download:
    _ = translator(desk.language)
    objectives = objective_tree_of(desk.group, desk.language)
    place = " · ".join(part for part in (desk.place.name, desk.place.topic, desk.plan.name) if part)
    make, title = (problem_file, _("Problem tree")) if which == "problem" else (objective_file, _("Objective tree"))
    made = make(objectives, extension, replace(shown, title=title, place=place))
    name = filename([title, desk.place.name, desk.place.topic, shown.paper], extension)
    return Download(name, CONTENT_TYPES[extension], made.data)


def _facilitated(workshop: Workshop, identity: Identity) -> Plan:
    if identity.role != "facilitator":
        raise NotAllowed("download", identity.role)
    return workshop.plan(identity.plan_id)


def _whole_plan(plan: Plan, workshop: Workshop, moment: datetime) -> Download:
    name = filename([plan.name, moment.strftime("%Y-%m-%d")], "json")
    return Download(name, "application/json", workshop.export_plan(plan.plan_id))


def _context(plan: Plan, language: str) -> Download:
    translate = translator(language)
    name = filename([translate("Favourable context"), plan.name], "txt")
    return Download(name, "text/plain; charset=utf-8", context_text(plan, translate).encode())
