"""What the facilitator's desk shows: the groups, their people and pace, the links and the downloads (R1, R3)."""

from collections.abc import Iterable, Mapping, Sequence

from ogcore.chatham_house.state import ChathamHouse
from ogcore.commitments.state import Commitments
from ogcore.objectives.state import Objectives
from ogcore.plan.state import GroupCard, Plan
from ogcore.privacy.state import Privacy
from ogcore.rights.state import Rights
from ogcore.store.roll import Presence
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from workbench.panels.desk.brand import brand_view
from workbench.panels.desk.next_step import next_step_view
from workbench.panels.desk.period import period_view
from workbench.panels.frame.view import SHAPES, is_here, rule_view, stages_view, whether_here
from workbench.panels.panel import View, Viewer
from workbench.words.i18n import Translate, translator
from workbench.words.join_link import join_url, qr_of
from workbench.words.paper_label import PAPER_LABELS
from workbench.words.sector_label import SECTOR_LABELS


def control_view(
    workshop: Workshop, plan: Plan, selected: str | None, language: str, public_url: str, facilitator_link: str
) -> View:
    """Return the desk of the plan's facilitator; ``space`` tells whether the disk is (nearly) full."""
    present, translate = _by_group(workshop.present(plan.plan_id)), translator(language)
    return {
        "plan": {"name": plan.name, "language": plan.language} | period_view(plan, language) | brand_view(plan),
        "selected": selected,
        "next": _next(workshop, plan, selected, present, language),
        "stages": [{"id": stage["id"], "label": stage["label"]} for stage in stages_view("problem_tree", translate)],
        "facilitator_link": facilitator_link,
        "groups": [
            _group(workshop, plan, card, present.get(card.group_id, []), translate)
            | _door(card, public_url, shown=card.group_id == selected)
            for card in plan.active_groups.values()
        ],
        "archived": [
            {"group": card.group_id, "name": card.name, "topic": card.topic}
            for card in plan.groups.values()
            if card.archived
        ],
        "rule_over": _rule_is_over(workshop, plan),
        "downloads": _downloads(workshop, plan, selected, translate),
        "space": workshop.store.space(),
    }


def _next(
    workshop: Workshop,
    plan: Plan,
    selected: str | None,
    present: Mapping[str | None, Sequence[Presence]],
    language: str,
) -> View | None:
    """Return the next step of the chosen group; None where none is chosen, or one put away."""
    if selected is None or plan.group(selected).archived:
        return None
    here = [entry.identity.participant_id for entry in present.get(selected, ()) if is_here(entry)]
    group, viewer = workshop.group(plan.plan_id, selected), Viewer(language, facilitator=True)
    return next_step_view(group, plan.group(selected), here, viewer)


def _by_group(present: Iterable[Presence]) -> dict[str | None, list[Presence]]:
    """Sort the people of a plan by their groups: asked of the store once, however many groups there are."""
    found: dict[str | None, list[Presence]] = {}
    for entry in present:
        found.setdefault(entry.identity.group_id, []).append(entry)
    return found


def _rule_is_over(workshop: Workshop, plan: Plan) -> bool:
    """Tell whether all stages chosen for the Rule have been held, so that the names may go, and have not (R5).

    What was chosen is asked of the groups one after the other: where none was, none has been held.
    """
    if plan[Privacy].erased:
        return False
    rules = [workshop.group(plan.plan_id, group)[ChathamHouse] for group in plan.active_groups]
    held = any(rule.held for rule in rules)
    return held and all(rule.sitting is None and {*rule.chosen} <= {*rule.held.values()} for rule in rules)


def _door(card: GroupCard, public_url: str, *, shown: bool) -> View:
    """Return how people join a group; the picture of it only where it is shown, as it is dear to make and to send."""
    url = join_url(card, public_url)
    return {"code": card.code, "join_url": url, "qr": qr_of(url) if shown else ""}


def _group(workshop: Workshop, plan: Plan, card: GroupCard, present: Iterable[Presence], translate: Translate) -> View:
    group = workshop.group(plan.plan_id, card.group_id)
    present, rule = list(present), rule_view(group)
    people = [
        {
            "name": entry.identity.name,
            "sector": entry.identity.sector,
            "sector_label": translate(SECTOR_LABELS[entry.identity.sector or "people"]),
            "shape": SHAPES[entry.identity.sector or "people"],
            "here": whether_here(entry, secret=rule["holds"]),
            "id": entry.identity.participant_id,
            "scribe": entry.identity.participant_id in group[Rights].scribes,
        }
        for entry in present
    ]
    return {
        "group": card.group_id,
        "name": card.name,
        "topic": card.topic,
        "stage": group.stage,
        "open": group.stage_open,
        "begun": group.stage_begun,
        "projector_url": f"/projector?group={card.group_id}",
        "people": people,
        "here": sum(map(is_here, present)),
        "given_out": group[Rights].given_out,
        "rule": rule,
        "counts": {
            "nodes": len(group[TreeState]),
            "objectives": sum(1 for objective in group[Objectives].by_node.values() if objective.confirmed),
            "cards": len(group[Commitments].cards),
        },
    }


def _downloads(workshop: Workshop, plan: Plan, group: str | None, translate: Translate) -> list[View]:
    many = any(workshop.group(plan.plan_id, one)[Commitments].cards for one in plan.groups)
    whole: list[View] = [
        {
            "label": translate("Everything (ZIP)"),
            "url": f"/download/plan.zip?plan={plan.plan_id}",
            "help": translate("Trees, cards, evidence, report and backup of all groups in one file."),
        },
        {
            "label": translate("Report (PDF)"),
            "url": f"/download/report.pdf?plan={plan.plan_id}",
            "help": translate(
                "Context, trees, decisions, cards with their work plans, indicators, seals and signatures of the whole "
                "plan."
            ),
            "others": [_on_letter(f"report.letter.pdf?plan={plan.plan_id}", translate)],
        },
        {
            "label": translate("Cards of the plan (PDF)"),
            "url": f"/download/cards.pdf?plan={plan.plan_id}" if many else "",
            "help": translate("Drafts and sealed cards of all groups. In the ZIP each sealed card carries its seal."),
            "others": [
                {"label": translate("a PDF each (ZIP)"), "url": f"/download/cards.zip?plan={plan.plan_id}"},
                {"label": translate("Word"), "url": f"/download/cards.docx?plan={plan.plan_id}"},
                {"label": translate("Excel"), "url": f"/download/cards.xlsx?plan={plan.plan_id}"},
                {"label": translate("CSV (ZIP)"), "url": f"/download/cards.csv.zip?plan={plan.plan_id}"},
                _on_letter(f"cards.letter.pdf?plan={plan.plan_id}", translate),
            ]
            if many
            else [],
        },
        {
            "label": translate("Whole plan (backup)"),
            "url": f"/download/plan.json?plan={plan.plan_id}",
            "help": translate(
                "One file with everything; bring it back under “Your plans” or with “workbench plan import”."
            ),
        },
    ]
    if group is None:
        return whole
    cards = bool(workshop.group(plan.plan_id, group)[Commitments].cards)
    return [
        {
            "label": translate("All cards (PDF)"),
            "url": f"/download/cards/{group}.pdf" if cards else "",
            "help": "" if cards else translate("The group has no commitment card yet."),
            "others": [
                {"label": translate("a PDF each (ZIP)"), "url": f"/download/cards/{group}.zip"},
                _on_letter(f"cards/{group}.letter.pdf", translate),
            ]
            if cards
            else [],
        },
        {"label": translate("Problem tree (PDF)"), **_on_paper(group, "problem", translate)},
        {"label": translate("Problem tree (image)"), "url": f"/download/tree/{group}/problem.png", "help": ""},
        {"label": translate("Objective tree (PDF)"), **_on_paper(group, "objectives", translate)},
        {
            "label": translate("Problem tree (text)"),
            "url": f"/download/tree/{group}/problem.txt",
            "help": translate("Indented text, to go on in any editor."),
        },
        {
            "label": translate("Problem tree (spreadsheet)"),
            "url": f"/download/tree/{group}/problem.xlsx",
            "help": translate("Work on it and bring it back; the objectives are on a second sheet."),
            "others": [
                {"label": form, "url": f"/download/tree/{group}/problem.{form.lower()}"}
                for form in ("CSV", "JSON", "GraphML", "DOT")
            ],
        },
        {
            "label": translate("Evidence (spreadsheet)"),
            "url": f"/download/evidence/{group}.csv",
            "help": translate("Figures and sources of every card, to check and to cite."),
        },
        {
            "label": translate("Blank cards (PDF)"),
            "url": f"/download/blank/{group}.pdf",
            "help": translate("Six on a sheet, with the group's code, to write on by hand and be typed in later."),
            "others": [_on_letter(f"blank/{group}.letter.pdf", translate)],
        },
        *whole,
    ]


def _on_letter(path: str, translate: Translate) -> View:
    return {"label": translate(PAPER_LABELS["letter"]), "url": f"/download/{path}"}


def _on_paper(group: str, tree: str, translate: Translate) -> View:
    """Return the addresses of a drawn tree: on A4, and on each other paper."""
    return {
        "url": f"/download/tree/{group}/{tree}.a4.pdf",
        "help": translate("On A4 sheets, as many as keep it legible. Or choose another size:"),
        "others": [
            {"label": translate(PAPER_LABELS[paper]), "url": f"/download/tree/{group}/{tree}.{paper}.pdf"}
            for paper in PAPER_LABELS
            if paper != "a4"
        ]
        + [{"label": "SVG", "url": f"/download/tree/{group}/{tree}.svg"}],
    }
