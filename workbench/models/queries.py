"""What a page may ask of a group without changing it: answered to whoever asks, who may read the group anyway.

Who did what is for facilitators alone; whose words a sentence of a card has, everybody is told, where anybody is known.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ogcore.agendas import offered
from ogcore.amendments.spot import spot_named
from ogcore.commitments.state import Commitments
from ogcore.errors import BadInput, NotAllowed, NotYourSector
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity, checked_sector
from ogcore.record.rule import word
from ogcore.rights.state import Rights
from ogcore.versions.state import Versions
from workbench.files.activities_reading import read_activities
from workbench.panels.amendments.story_view import story_view
from workbench.panels.evidence.view import findings_view
from workbench.panels.panel import View
from workbench.panels.rights.lately import Who, lately_view
from workbench.panels.versions.comparison import comparison
from workbench.words.agenda_label import agenda_result
from workbench.words.i18n import translator
from workbench.words.indicator_told import indicator_told, measured_told, progress_told

Here = Mapping[str, Identity]

NOW = "now"
AGENDAS_OFFERED = 17
"""How much of the agendas is offered at once: all goals, before a word is typed."""


@dataclass(frozen=True, slots=True)
class Question:
    """Who wants to know what: ``past`` gives the group after so many events, ``data`` came from a browser.

    ``who`` tells what somebody is called, ``here`` which participants have a page of the group open.
    """

    group: WorkingGroup
    past: Callable[[int], WorkingGroup]
    identity: Identity
    data: Mapping[str, Any]
    who: Who
    here: Callable[[], Here] = dict

    @property
    def language(self) -> str:
        """The language of whoever asks."""
        return self.identity.language


def _compare_versions(question: Question) -> View:
    """Compare two versions; raises MissingData, BadInput, VersionNotFound."""
    old, new = (_stand(question, word(question.data, field)) for field in ("from", "to"))
    return comparison(old, new, translator(question.language))


def _stand(question: Question, version: str) -> WorkingGroup:
    if version == NOW:
        return question.group
    return question.past(question.group[Versions].find(version).at_version)


def _check_statement(question: Question) -> View:
    """Say what weakens one statement; raises MissingData, BadInput, NodeNotFound."""
    node = word(question.data, "node")
    return {"node": node, "findings": findings_view(question.group, node, question.language)}


def _latest_operations(question: Question) -> View:
    """Say who did what lately; raises NotAllowed to whoever is no facilitator."""
    if question.identity.role != "facilitator":
        raise NotAllowed("latest_operations", question.identity.role)
    return lately_view(question.group, question.who, translator(question.language))


def _sector_here(question: Question) -> View:
    """Say whether nobody, one or several of a sector are here, before it speaks as one (R5); raises as the core does.

    To people of their own sector alone, to who enters for others of any.
    """
    identity, sector = question.identity, checked_sector(word(question.data, "sector"))
    if identity.sector != sector and not question.group[Rights].may_decide(identity):
        raise NotYourSector(sector)
    return {"sector": sector, "people": min(2, sum(one.sector == sector for one in question.here().values()))}


def _sentence_story(question: Question) -> View:
    """Say how a sentence of a card, or of an item of it, came to read so.

    Raises MissingData, BadInput, CommitmentNotFound, CardItemNotFound, UnknownChoice.
    """
    card, field, sentence = (word(question.data, name) for name in ("card", "field", "sentence"))
    item = "" if question.data.get("item") is None else word(question.data, "item")
    spot = spot_named(question.group, card, field, item)
    return {"changes": story_view(question.group, spot, sentence, question.who, question.language)}


def _read_activities(question: Question) -> View:
    """Say what a pasted table was understood to say; raises MissingData, BadInput, TextTooLong."""
    columns = question.data.get("columns")
    if columns is not None and not (isinstance(columns, list) and all(isinstance(name, str) for name in columns)):
        raise BadInput(field="columns")
    return read_activities(word(question.data, "text"), columns, question.language)


def _read_indicator(question: Question) -> View:
    """Read an indicator back, and say how far it would have come at a value ``actual``.

    Raises MissingData, BadInput, CommitmentNotFound, CardItemNotFound.
    """
    card, item = (word(question.data, name) for name in ("card", "item"))
    actual = "" if question.data.get("actual") is None else word(question.data, "actual")
    held = question.group[Commitments].find(card).find(item)
    return {
        "said": indicator_told(held.text, question.language),
        "lines": measured_told(held.text, question.language),
        "progress": progress_told(held.text, actual, question.language),
    }


def _search_agendas(question: Question) -> View:
    """Find what a commitment may name of an agenda, while its reader types; raises MissingData, BadInput."""
    text, agenda = (word(question.data, name) for name in ("text", "agenda"))
    return {"results": [agenda_result(one, question.language) for one in offered(text, agenda, AGENDAS_OFFERED)]}


QUERIES: Mapping[str, Callable[[Question], View]] = {
    "latest_operations": _latest_operations,
    "compare_versions": _compare_versions,
    "check_statement": _check_statement,
    "sector_here": _sector_here,
    "sentence_story": _sentence_story,
    "read_activities": _read_activities,
    "read_indicator": _read_indicator,
    "search_agendas": _search_agendas,
}
"""Every question, by its name; beside the intents of ``ogcore.chapters``, and like them the only ones there are."""
