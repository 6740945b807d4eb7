"""Who is in the room (R1, R2): a name or pseudonym, a sector and a role."""

from dataclasses import dataclass
from typing import Literal, get_args

from ogcore.errors import EmptyText, UnknownChoice
from ogcore.record.wording import clean

Role = Literal["facilitator", "participant", "observer"]
SECTORS = ("government", "civil_society", "oversight", "academia", "business", "people")
"""The sectors that sit at a working group: authorities, organised civil society, the oversight body, academia,
business, and the people affected."""
WHOLE_ROOM = "whole_room"
"""What stands beside what was said under the Chatham House Rule in place of a sector: everybody who sits there (R5)."""
SEATS = (*SECTORS, WHOLE_ROOM)
"""Under whatever people's answers are counted."""
NAME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody the server has recognised. Commands are authorised against this and nothing a browser says."""

    participant_id: str
    role: Role
    plan_id: str
    group_id: str | None
    name: str
    sector: str | None
    language: str


def checked_name(name: str) -> str:
    """Return a name or pseudonym as it will be shown; raises EmptyText or TextTooLong (more than NAME_LIMIT)."""
    cleaned = clean(name, NAME_LIMIT)
    if not cleaned:
        raise EmptyText(field="name")
    return cleaned


def checked_sector(sector: str) -> str:
    """Return the sector's id; raises UnknownChoice."""
    if sector not in SECTORS:
        raise UnknownChoice("sector", sector)
    return sector


def checked_seat(sector: str) -> str:
    """Return the sector an answer is counted under, which may be the whole room; raises UnknownChoice."""
    if sector not in SEATS:
        raise UnknownChoice("sector", sector)
    return sector


def check_sector_if_any(sector: str | None) -> None:
    """Raise UnknownChoice when a sector is named that there is not: what is said for nobody's sector names none."""
    if sector is not None:
        checked_seat(sector)


def checked_role(role: str) -> Role:
    """Return the role; raises UnknownChoice."""
    for known in get_args(Role):
        if role == known:
            return known  # type: ignore[no-any-return]
    raise UnknownChoice("role", role)
