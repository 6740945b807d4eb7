"""The template of a commitment card, the handbook's and the Open Government Partnership's, as tables (R27, R57)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ogcore.agendas import AGENDAS
from ogcore.indicators import DIRECTIONS

FIELD_LIMIT = 20_000
"""Characters of one field."""
Kind = Literal["line", "text", "list", "date", "days", "choice", "item", "items"]
"""What is written in a field: ``days`` is a number of days, ``item`` the id of another item of the card.

``items`` are several ids, spaces between; ``id+3`` waits three days more after that item, ``id+-3`` three days less.
"""
DAYS_LIMIT = 9_999
"""The longest that an activity may take, in days."""
CALENDARS = ("natural", "working")
"""Which days a work plan counts."""
COUNTRIES = (
    "AR",
    "BO",
    "BR",
    "CA",
    "CL",
    "CO",
    "CR",
    "CU",
    "DO",
    "EC",
    "ES",
    "GT",
    "HN",
    "HT",
    "JM",
    "MX",
    "NI",
    "PA",
    "PE",
    "PR",
    "PT",
    "PY",
    "SV",
    "US",
    "UY",
    "VE",
)
"""Countries whose holidays a work plan may leave out (ISO 3166)."""


@dataclass(frozen=True, slots=True)
class Field:
    """One line of the template: its name, the section it stands in, what may be written and whether a card needs it.

    ``choices`` are the codes of a ``choice``, ``of`` the list that an ``item`` is of. ``former``: cards of before have
    it; what it says are parties now. ``beside`` names the field whose place this one keeps: what was pasted and could
    not be read stays in it until the other is written.
    """

    name: str
    section: str
    kind: Kind
    required: bool = False
    choices: tuple[str, ...] = ()
    of: str = ""
    former: bool = False
    beside: str = ""


FIELDS: tuple[Field, ...] = (
    Field("name", "what", "line"),
    Field("subject", "what", "line"),
    Field("action", "what", "text", required=True),
    Field("means", "what", "text", required=True),
    Field("short_statement", "what", "text"),
    Field("problem", "why", "text", required=True),
    Field("objective", "why", "text", required=True),
    Field("population", "why", "text", required=True),
    Field("change", "why", "text"),
    Field("novelty", "why", "choice", choices=("new", "continues")),
    Field("adds", "why", "text"),
    Field("origin", "why", "choice", choices=("co_created", "proposed")),
    Field("key_actions", "how", "list", required=True),
    Field("milestones", "how", "list"),
    Field("challenges", "how", "list"),
    Field("suggestions", "how", "list"),
    Field("resources", "how", "text"),
    Field("branch", "how", "choice", choices=("executive", "legislative", "judicial", "autonomous")),
    Field("level", "how", "choice", choices=("municipal", "state", "federal")),
    Field("purview", "how", "line"),
    Field("term", "how", "choice", choices=("short", "medium", "long")),
    Field("start", "how", "date", required=True),
    Field("end", "how", "date", required=True),
    Field("calendar", "how", "choice", choices=CALENDARS),
    Field("holidays_of", "how", "choice", choices=COUNTRIES),
    Field("transparency", "open_government", "text"),
    Field("participation", "open_government", "text"),
    Field("accountability", "open_government", "text"),
    Field("innovation", "open_government", "text"),
    Field("lead_agency", "who", "line", former=True),
    Field("civil_society", "who", "list", former=True),
    Field("oversight_body", "who", "line", former=True),
    Field("ogp_problem", "partnership", "text"),
    Field("ogp_commitment", "partnership", "text"),
    Field("ogp_contribution", "partnership", "text"),
    Field("ogp_relevance", "partnership", "text"),
    Field("additional_information", "partnership", "text"),
)
FIELD: Mapping[str, Field] = {field.name: field for field in FIELDS}
SECTIONS = ("what", "why", "how", "open_government", "who", "partnership")
DIMENSIONS = ("efficacy", "quality", "timeliness", "cost", "efficiency")
"""What of an objective an indicator measures (R34)."""
FREQUENCIES = ("weekly", "monthly", "quarterly", "half_yearly", "yearly", "once")
"""How often an indicator is measured; ``once`` is at the end."""

ITEMS: Mapping[str, tuple[Field, ...]] = {
    "parties": (
        Field("role", "parties", "choice", choices=("lead", "supporting", "monitor")),
        Field("side", "parties", "choice", choices=("government", "civil_society", "oversight_body")),
        Field("institution", "parties", "line"),
        Field("post", "parties", "line"),
        Field("person", "parties", "line"),
        Field("reason", "parties", "text"),
    ),
    "activities": (
        Field("phase", "activities", "choice", choices=("internal", "external")),
        Field("stage", "activities", "line"),
        Field("activity", "activities", "text"),
        Field("length_days", "activities", "days"),
        Field("length_written", "activities", "line", beside="length_days"),
        Field("start", "activities", "date"),
        Field("start_written", "activities", "line", beside="start"),
        Field("end", "activities", "date"),
        Field("end_written", "activities", "line", beside="end"),
        Field("outcome", "activities", "text"),
        Field("product", "activities", "text"),
        Field("observations", "activities", "text"),
        Field("responsible", "activities", "item", of="parties"),
        Field("responsible_institution", "activities", "line"),
        Field("responsible_post", "activities", "line"),
        Field("indicator", "activities", "item", of="indicators"),
        Field("indicator_written", "activities", "line", beside="indicator"),
        Field("means_of_verification", "activities", "text"),
        Field("depends_on", "activities", "items", of="activities"),
        Field("depends_on_written", "activities", "line", beside="depends_on"),
        Field("half_yearly_goals", "activities", "list"),
    ),
    "indicators": (
        Field("measured_objective", "indicators", "text"),
        Field("kind", "indicators", "choice", choices=("management", "effectiveness")),
        Field("chain", "indicators", "choice", choices=("input", "process", "product", "result", "impact")),
        Field("dimension", "indicators", "choice", choices=DIMENSIONS),
        Field("variable", "indicators", "text"),
        Field("unit", "indicators", "line"),
        Field("formula", "indicators", "text"),
        Field("numerator", "indicators", "line"),
        Field("denominator", "indicators", "line"),
        Field("levels", "indicators", "list"),
        Field("direction", "indicators", "choice", choices=DIRECTIONS),
        Field("means_of_verification", "indicators", "text"),
        Field("frequency", "indicators", "choice", choices=FREQUENCIES),
        Field("baseline", "indicators", "line"),
        Field("baseline_date", "indicators", "date"),
        Field("baseline_source", "indicators", "line"),
        Field("target", "indicators", "line"),
        Field("due", "indicators", "date"),
    ),
    "agendas": (
        Field("agenda", "agendas", "choice", choices=AGENDAS),
        Field("code", "agendas", "line"),
        Field("contribution", "agendas", "text"),
        Field("local_indicator", "agendas", "text"),
    ),
    "objections": (
        Field("text", "objections", "text"),
        Field("answer", "objections", "text"),
    ),
}
"""The lists of a card and what is written of each item in them (R28, R31, R33, R34).

Of an indicator in the order in which one thinks: which objective, which dimension, what exactly and how computed, from
where, how often, how much today and by when. ``numerator`` and ``denominator`` say what a percentage is of, ``levels``
name those of a qualitative indicator, the worst first. ``half_yearly_goals`` are lines that begin with the half-year
they are for, "2027-1: 40 wells tested".
"""
FORMER_PARTIES: Mapping[str, tuple[str, str]] = {
    "lead_agency": ("lead", "government"),
    "civil_society": ("monitor", "civil_society"),
    "oversight_body": ("monitor", "oversight_body"),
}
"""The role and the side of the parties that a former field names, one on each line."""
ITEM_LIMITS: Mapping[str, int] = {"parties": 40, "activities": 60, "indicators": 20, "agendas": 20, "objections": 40}
"""How many items a card has of each list at most."""
LET_BE_LIMIT = 200
"""How many findings of one card are let be at most."""


def item_field(of: str, name: str) -> Field | None:
    """Return the field of that name of the items of a list; None where there is none."""
    return next((field for field in ITEMS.get(of, ()) if field.name == name), None)
