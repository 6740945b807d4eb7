"""The commitment cards on the wall, page by page, as many as there are words (R27, R47)."""

from collections.abc import Callable
from dataclasses import dataclass

from ogcore.choice.objective import best, choices
from ogcore.commitments.checks import check_card, lacks
from ogcore.commitments.placing import place
from ogcore.commitments.state import Commitment, Commitments, Item
from ogcore.commitments.template import FIELD, FIELDS
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.record.group import WorkingGroup
from workbench.files.printed_card import headline
from workbench.panels.commitments import words
from workbench.panels.commitments.lacks import said_lack
from workbench.panels.commitments.work_plan import work_plan_view
from workbench.panels.panel import View, labels
from workbench.panels.wall.reading import lines_of, paged, parts, shortened
from workbench.panels.wall.seen import Seen

COLUMNS, LINES, CHARACTERS, LONGEST, BETWEEN = 2, 17.0, 40, 400, 0.9
"""What a page of a card holds: columns, lines in each, characters in a line; the longest part of a text; the lines
between two parts.
"""

ROWS, NAME, TALL = 7, 0.7, 8.0
"""Of a page of bars in time: the activities of one stage, the rows that its name takes, and all that it holds."""

SENTENCE, BESIDE, MISSING = 280, 220, 5
"""Characters of the sentence and of what stands beside it; places that are named of what is missing."""

IN_CHARGE = ("responsible", "responsible_institution")
ACTIVITY = ("activity", "phase", "stage", "start", "end", "start_written", "end_written", *IN_CHARGE)
PARTY = ("institution",)
"""What is read of an activity and of who is in charge, across a room."""

ALWAYS = ("challenges", "suggestions")
"""What a group warns of and suggests is read under its own name, whatever else says the same."""


@dataclass(frozen=True, slots=True)
class CardPage:
    """A page of a card and its ``parts``: the name of a field, part of its text, whether it goes on from before.

    The first has none: it is the sentence under discussion.
    """

    card: Commitment
    at: int
    of: int
    parts: tuple[tuple[str, str, bool], ...]
    activities: tuple[str, ...] = ()
    """Those whose bars in time the page shows; such a page has no parts."""


def card_pages(group: WorkingGroup) -> list[CardPage]:
    """Return the pages of all cards, card after card in the order in which they were begun."""
    found: list[CardPage] = []
    for card in group[Commitments].ordered():
        dealt = [[], *paged(((part, _lines(part)) for part in _parts(card)), LINES, COLUMNS)]
        plan = _plan_pages(card)
        of = len(dealt) + len(plan)
        found += [CardPage(card, at, of, tuple(page)) for at, page in enumerate(dealt, 1)]
        found += [CardPage(card, at, of, (), tuple(rows)) for at, rows in enumerate(plan, len(dealt) + 1)]
    return found


def _plan_pages(card: Commitment) -> list[list[str]]:
    """Return the activities page by page, a stage kept together where a page holds it; none where none has its days."""
    items = card.of("activities")
    if not any(item.text("start") or item.text("length_days") for item in items):
        return []
    stages: dict[tuple[str, str], list[str]] = {}
    for item in items:
        stages.setdefault((item.text("phase"), item.text("stage")), []).append(item.item)
    found = [rows[at : at + ROWS] for rows in stages.values() for at in range(0, len(rows), ROWS)]
    return [
        [item for rows in page for item in rows] for page in paged(((rows, len(rows) + NAME) for rows in found), TALL)
    ]


def _parts(card: Commitment) -> list[tuple[str, str, bool]]:
    """Return what the card says, field by field, the long ones in parts; what a later field says as well only there."""
    written = [(field.name, card.text(field.name).strip()) for field in FIELDS if card.text(field.name).strip()]
    later = {text: name for name, text in written}
    once = [(name, text) for name, text in written if later[text] == name or name in ALWAYS]
    return [(name, part, at > 0) for name, text in once for at, part in enumerate(parts(text, LONGEST))]


def _lines(part: tuple[str, str, bool]) -> float:
    return lines_of(part[1], CHARACTERS) + 1 + BETWEEN


def commitments_screen(seen: Seen) -> View:
    """Return the page at which the wall is; while there is no card (None), the objectives to begin the first from."""
    pages = card_pages(seen.group)
    if not pages:
        found = best(choices(seen.group, objective_tree_of(seen.group, late=seen.viewer.unread > 0)))
        return {"card": None, "best": [shortened(choice.text, BESIDE // 2) for choice in found]}
    page = pages[min(seen.showing.page, len(pages)) - 1]
    cards = seen.group[Commitments].ordered()
    named = labels(words.labels, seen.viewer.language)

    def name(field: str) -> str:
        return named.get(f"short.{field}") or named[f"field.{field}"]

    def said(field: str, text: str) -> str:
        return named[f"choice.{field}.{text}"] if FIELD[field].kind == "choice" else text

    return {
        "card": page.card.card,
        "at": cards.index(page.card) + 1,
        "of": len(cards),
        "page": page.at,
        "pages": page.of,
        "fields": [
            {"name": field, "label": name(field), "kind": FIELD[field].kind, "text": said(field, text), "goes_on": on}
            for field, text, on in page.parts
        ],
        "sentence": _sentence(page.card, seen, name) if page.at == 1 else None,
        "plan": _plan(page, seen.viewer.language) if page.activities else None,
    }


def _plan(page: CardPage, language: str) -> View:
    """Return the work plan of a card as it is drawn, and which of its activities this page shows."""
    told = work_plan_view(page.card, language)
    return {
        "items": {
            "activities": [_fields(item, ACTIVITY) for item in page.card.of("activities")],
            "parties": [_fields(item, PARTY) for item in page.card.of("parties")],
        },
        "plan": {name: told[name] for name in ("calendar", "lead", "order", "bars")},
        "shown": list(page.activities),
    }


def _fields(item: Item, names: tuple[str, ...]) -> View:
    return {"item": item.item, "fields": {name: {"text": item.text(name)} for name in names if item.text(name)}}


def _sentence(card: Commitment, seen: Seen, name: Callable[[str], str]) -> View:
    """Return the sentence of a card with its problem and its objective; how much is missing, and what first."""
    said = headline(card.text, seen.viewer.translate, seen.group.language)
    beside = ("problem", "objective") if card.text("action") else ("problem",)
    found = lacks(card, check_card(place(card, seen.group), late=seen.viewer.unread > 0))
    lacking = [said_lack(one, seen.viewer.language, short=True) for one in found]
    first = lacking if len(lacking) <= MISSING else lacking[: MISSING - 1]
    return {
        "text": shortened(said, SENTENCE),
        "beside": [
            {"name": field, "label": name(field), "text": shortened(" ".join(card.text(field).split()), BESIDE)}
            for field in beside
            if card.text(field)
        ],
        "count": len(lacking),
        "missing": first,
        "more": len(lacking) - len(first),
    }
