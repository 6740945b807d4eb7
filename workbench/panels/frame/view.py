"""What the header of every page shows: where we are, who is here, how to join (R3)."""

import time
from collections import Counter
from collections.abc import Container, Iterable, Sequence

from ogcore.chatham_house.state import OPENLY, ChathamHouse
from ogcore.course.state import Course
from ogcore.plan.state import GroupCard
from ogcore.record.group import WorkingGroup
from ogcore.record.language import LANGUAGES
from ogcore.record.participant import SECTORS, Identity
from ogcore.record.stage import STAGES, Pace
from ogcore.rights.state import EDIT, LEAD, PROPOSE, Rights
from ogcore.store.roll import Presence
from ogcore.wall.state import Wall
from workbench.panels.panel import Door, View
from workbench.stages import STAGES as STAGES_TABLE
from workbench.stages import stage_title
from workbench.words.i18n import Translate, _, own_name, translator
from workbench.words.join_link import join_url, qr_of
from workbench.words.sector_label import SECTOR_LABELS

HERE_SECONDS = 30
"""Somebody whose page was open within these last seconds counts as being in the room."""

SHAPES = dict(zip(SECTORS, "◆●■✚⬟▲", strict=True))


RIGHT_WORDS = {
    EDIT: _("Everybody edits"),
    PROPOSE: _("Everybody proposes, the facilitator accepts"),
    LEAD: _("Only the facilitator edits"),
}
"""Who changes what the group has in common (R47)."""


def rule_view(group: WorkingGroup) -> View:
    """Return for which stages the Chatham House Rule is chosen, and whether it holds now (R5).

    ``again``: the key of the stage was lost on the way, and with it what told people's own to be theirs. ``sitting`` is
    its name, empty while it does not hold: pages say with what they send where it was written.
    """
    rule = group[ChathamHouse]
    now = rule.sitting
    return {
        "holds": now is not None,
        "again": bool(now and now.again),
        "chosen": sorted(rule.chosen),
        "sitting": now.sitting if now else OPENLY,
    }


def whether_here(entry: Presence, *, secret: bool) -> bool | None:
    """Tell whether somebody is here; None under the Chatham House Rule, when that is told of nobody (R5)."""
    return None if secret else is_here(entry)


def stages_view(
    current: str, translate: Translate, stages: Sequence[str] = STAGES, begun: Container[str] = STAGES
) -> list[View]:
    """Return a group's ``stages`` with what lies behind, at and ahead of it; what never was ``begun`` was skipped."""
    place = stages.index(current)
    behind = {stage: "done" if stage in begun else "skipped" for stage in stages[:place]}
    states = [behind.get(stage, "current" if stage == current else "ahead") for stage in stages]
    return [
        {"id": stage, "label": stage_title(stage, translate), "state": state}
        for stage, state in zip(stages, states, strict=True)
    ]


def guide_view(group: WorkingGroup, translate: Translate, at: str | None = None) -> View:
    """Return what the group is asked at its stage, or at another, and how to go about it, in its words or ours (R59).

    ``left_out`` are the stages that are not in its course, with the ``place`` where each would come back.
    """
    name = at or group.stage
    course, stage = group[Course], STAGES_TABLE[name]
    own = course.guide(name)
    return {
        "stage": name,
        "question": own.question.text or translate(stage.question),
        "guide": translate(stage.guide),
        "example": translate(stage.example),
        "own": {
            field: {"text": wording.text, "offers": list(wording.offers)}
            for field, wording in (("question", own.question), ("instructions", own.instructions))
        },
        "left_out": [
            {"id": one, "label": stage_title(one, translate), "place": course.place_of(one)}
            for one in STAGES
            if one not in course.stages
        ],
    }


def is_here(presence: Presence, now: float | None = None) -> bool:
    """Tell whether somebody's page is open now; a clock that was set back brings nobody back who has gone."""
    return not presence.ended and abs((time.time() if now is None else now) - presence.seen) < HERE_SECONDS


def people_here(present: Iterable[Presence]) -> dict[str, Identity]:
    """Return the participants who are in the room, by their identifiers."""
    found = (entry.identity for entry in present if is_here(entry))
    return {identity.participant_id: identity for identity in found if identity.sector in SECTORS}


def people_view(here: Iterable[Identity], translate: Translate) -> View:
    """Return how many people are in the room, and from which sectors."""
    counts = Counter(identity.sector for identity in here)
    sectors = [
        {"id": sector, "label": translate(SECTOR_LABELS[sector]), "shape": SHAPES[sector], "count": counts[sector]}
        for sector in SECTORS
    ]
    return {"total": sum(counts.values()), "sectors": sectors}


def _how_many(people: View) -> View:
    """Return how many people are here, and not of which sectors: that would tell who may have spoken (R5)."""
    return {**people, "sectors": [{**sector, "count": 0} for sector in people["sectors"]]}


def join_view(card: GroupCard, public_url: str) -> View:
    """Return the join code, its link and the QR code of that link as SVG."""
    url = join_url(card, public_url)
    return {"code": card.code, "url": url, "address": bare(public_url), "qr": qr_of(url), "open": card.open}


def door_of(card: GroupCard, public_url: str) -> Door:
    """Return how to join a group, and its topic, as views of the wall need them."""
    return Door(card.code, join_url(card, public_url), bare(public_url), card.topic or card.name, card.open)


def bare(url: str) -> str:
    """Return an address as people type it: host and port, no scheme and no slash at the end."""
    return url.partition("://")[2].rstrip("/") or url


def _call(group: WorkingGroup | None) -> View | None:
    """Return where everybody was last brought to, if it is in the stage the group is at."""
    call = group[Wall].call if group else None
    if group is None or call is None or call.stage != group.stage:
        return None
    return {"call": call.call, "node": call.node}


def me_view(identity: Identity) -> View:
    """Return what the header says of its reader."""
    return {"name": identity.name, "sector": identity.sector, "role": identity.role}


def right_view(group: WorkingGroup, translate: Translate, at: str | None = None) -> View:
    """Return who may edit in the stage a group is at, or in another one, in words."""
    right = group[Rights].of_stage(at or group.stage)
    return {"right": right, "words": translate(RIGHT_WORDS[right])}


def _stages(group: WorkingGroup, translate: Translate, at: str) -> list[View]:
    return stages_view(at, translate, group[Course].through(at), group[Pace].begun)


def frame_view(
    card: GroupCard | None,
    plan_name: str,
    group: WorkingGroup | None,
    language: str,
    *,
    people: View,
    public_url: str | None,
    stage: str | None = None,
) -> View:
    """Return the header as all who read one language see it; ``public_url`` None leaves the join code out.

    Of a page that stays at one ``stage`` it is the header of that one, which is open to whoever has such a page.
    """
    translate, archived = translator(language), bool(card and card.archived)
    rule = rule_view(group) if group else None
    return {
        "plan": plan_name,
        "group": card.name if card else "",
        "topic": card.topic if card else "",
        "stages": _stages(group, translate, stage or group.stage) if group else [],
        "guide": guide_view(group, translate, stage) if group else None,
        "open": bool(group and (stage or group.stage_open) and not archived),
        "begun": bool(group and (stage or group.stage_begun)),
        "right": right_view(group, translate, stage) if group else None,
        "rule": rule,
        "people": _how_many(people) if rule and rule["holds"] else people,
        "language": language,
        "languages": [{"id": language, "label": own_name(language)} for language in LANGUAGES],
        "join": join_view(card, public_url) if card and public_url is not None else None,
        "blank": bool(group and group[Wall].blank),
        "call": _call(group),
    }
