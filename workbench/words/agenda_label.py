"""The words of the agendas that a commitment contributes to (R31)."""

from collections.abc import Mapping
from typing import Any

from ogcore.agendas import Entry, Level, agenda_of
from workbench.words.i18n import Translate, _, translator

AGENDA_NAMES: Mapping[str, str] = {
    "follow_the_money": _("Follow the money"),
    "gender": _("Gender perspective"),
    "local_anticorruption": _("Local anti-corruption system"),
    "agenda_2030": _("2030 Agenda"),
}
"""What each agenda is called, by its code."""
LEVEL_NAMES: Mapping[Level, str] = {
    "agenda": _("Agenda"),
    "step": _("Step"),
    "goal": _("Sustainable development goal"),
    "target": _("Target"),
    "indicator": _("Indicator"),
}
"""What an entry of the catalogue is."""


def agenda_labels(_: Translate) -> dict[str, str]:
    """Return the words of the form in which a card says what it contributes to: ``item.agendas.`` and its choices."""
    return {
        "item.agendas.agenda": _("Which agenda"),
        "item.agendas.code": _("Goal, target or indicator (its code, such as 5.2)"),
        "item.agendas.contribution": _("How it contributes"),
        "item.agendas.local_indicator": _("Local indicator derived from it"),
        **{f"choice.agenda.{code}": _(name) for code, name in AGENDA_NAMES.items()},
    }


def agenda_result(one: Entry, language: str) -> dict[str, str]:
    """Return an entry of the catalogue as it is offered: its words official in ``language``, and of what it is."""
    level = translator(language)(LEVEL_NAMES[one.level])
    return {"code": one.code, "level": level, "agenda": agenda_of(one.code), "title": one.title(language)}


def agenda_name(one: Mapping[str, Any], translate: Translate) -> str:
    """Return what an agenda of a card is called where it is read: its name and the code, as far as they are said."""
    name = AGENDA_NAMES.get(str(one.get("agenda", "")), "")
    return " · ".join(filter(None, (translate(name) if name else "", str(one.get("code", "")))))


def agenda_lines(one: Mapping[str, Any], translate: Translate) -> list[str]:
    """Return what a card says of an agenda: what its code stands for, how the card contributes, its local indicator."""
    local = str(one.get("local_indicator", ""))
    told = translate("Local indicator: {words}").replace("{words}", local) if local else ""
    return [line for line in (str(one.get("title", "")), str(one.get("contribution", "")), told) if line]
