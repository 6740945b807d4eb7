"""Measure precision and recall of the checks of a commitment card, code by code.

Run from the root of the checkout: python benchmarks/language/commitment.py
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.language.labelled import LANGUAGES, Case, LabelledSet, ratio
from ogcore.commitments.checks import check_card
from ogcore.commitments.json_reading import read_card

CODES = {
    "I": "no_infinitive",
    "C": "procedure_not_result",
    "O": "objective_incomplete",
    "L": "long_sentence",
    "V": "passive",
    "J": "jargon",
}
WORDS = {
    "es": ("Lo lleva el área de obra", "Una lista firmada", "Dirección General", "Asociación Vecinal", "casos al año"),
    "en": ("The works office sees to it", "A signed list", "Head Office", "Residents' Association", "cases a year"),
}
Json = dict[str, Any]


def whole(text: str, language: str) -> Json:
    """Return a card that says what a labelled line says, and all else a card needs."""
    action, means, objective, activity = (part.strip() for part in text.split("|"))
    plain, product, office, society, unit = WORDS[language]
    days = {"start": "2027-02-01", "end": "2027-11-30"}
    measure = {"variable": plain, "unit": unit, "baseline": "40", "target": "10", "due": "2027-11-30"}
    parties = [{"id": "g", "role": "lead", "side": "government", "institution": office, "post": office}]
    parties += [
        {"id": f"m{n}", "role": "monitor", "side": "civil_society", "institution": f"{society} {n}", "reason": plain}
        for n in range(3)
    ]
    return {
        "format": "commitment-card",
        "format_version": 1,
        "language": language,
        "plan": {"name": "Plan", "start": "2027-01-01", "end": "2028-12-31"},
        "card": {"id": "c", "number": "1.1", "node": "n", "problem_linked": True},
        "fields": {"action": action, "means": means, "objective": objective, **days}
        | dict.fromkeys(("problem", "population", "change", "resources", "purview", "transparency"), plain),
        "parties": parties,
        "activities": [{"id": "a", "activity": activity, "product": product, "responsible": "g", **days}],
        "indicators": [
            {"id": kind, "kind": kind, "means_of_verification": product, **measure}
            for kind in ("management", "effectiveness")
        ],
    }


def codes(card: Json) -> set[str]:
    """Return the codes the checks give a card."""
    return {finding.code for finding in check_card(read_card(card)).findings}


def check(case: Case, language: str) -> Iterable[str]:
    """Yield the codes the checks give the card of a labelled line."""
    return codes(whole(case.text, language))


def _without(name: str) -> Callable[[Json], None]:
    return lambda card: card["fields"].pop(name)


def _in(of: str, place: int, **values: Any) -> Callable[[Json], None]:
    return lambda card: card[of][place].update(values)


def _only(of: str, *kept: int) -> Callable[[Json], None]:
    def change(card: Json) -> None:
        card[of] = [card[of][place] for place in kept]

    return change


def _no_plan(card: Json) -> None:
    card["activities"] = []
    card["fields"]["key_actions"] = [card["fields"]["action"]]


def _in_circle(card: Json) -> None:
    one = card["activities"][0]
    card["activities"] = [one | {"id": "a1", "depends_on": ["a2"]}, one | {"id": "a2", "depends_on": ["a1"]}]


def _many(card: Json) -> None:
    card["activities"] = [card["activities"][0] | {"id": f"a{n}"} for n in range(4)]


def _unlinked(card: Json) -> None:
    card["card"].update(node=None, problem_linked=False)


def _fields(**values: str) -> Callable[[Json], None]:
    return lambda card: card["fields"].update(values)


SPOILED: dict[str, Callable[[Json], None]] = {
    "no_objective": _without("objective"),
    "no_population": _without("population"),
    "no_problem": _without("problem"),
    "problem_not_linked": _unlinked,
    "no_open_government_value": _without("transparency"),
    "actions_not_scheduled": _no_plan,
    "no_activities": _only("activities"),
    "activity_without_product": _in("activities", 0, product=""),
    "activity_without_dates": _in("activities", 0, end=""),
    "activity_without_responsible": _in("activities", 0, responsible=""),
    "responsible_without_post": _in("parties", 0, post=""),
    "activities_unconnected": _many,
    "activities_in_circle": _in_circle,
    "end_before_start": _fields(end="2027-01-15"),
    "no_civil_society_monitor": _only("parties", 0),
    "few_monitors": _only("parties", 0, 1),
    "monitor_without_reason": _in("parties", 1, reason=""),
    "no_management_indicator": _only("indicators", 1),
    "no_effectiveness_indicator": _only("indicators", 0),
    "indicator_incomplete": _in("indicators", 0, due=""),
    "no_baseline": _in("indicators", 0, baseline=""),
    "no_means_of_verification": _in("indicators", 0, means_of_verification=""),
    "direction_contradicts": _in("indicators", 0, direction="up"),
    "unknown_level": _in("indicators", 0, levels=["10", "40 %", "90 %"]),
    "unknown_agenda_code": lambda card: card.update(agendas=[{"code": "5.9", "contribution": "More girls at school"}]),
    "agenda_without_contribution": lambda card: card.update(agendas=[{"agenda": "gender", "code": "5.2"}]),
    "no_period": _without("end"),
    "outside_plan": _fields(end="2029-02-01"),
    "no_purview": _without("purview"),
    "no_resources": _without("resources"),
    "objection_unanswered": lambda card: card.update(objections=[{"text": "It is costly"}]),
    "no_ambition": _without("change"),
    "continues_existing_practice": _fields(novelty="continues"),
}
"""How one thing a card needs is taken from it, by the code that is due."""


def spoiled(language: str) -> Iterator[tuple[str, set[str]]]:
    """Yield, for each good line of a language and each way of spoiling its card, the code due and those given."""
    for case in COMMITMENTS.load(language):
        for code, change in SPOILED.items() if not case.expected else ():
            card = deepcopy(whole(case.text, language))
            change(card)
            yield code, codes(card) - COMMITMENTS.found(case, language)


def of_structure() -> str:
    """Return the table of what is found where one thing is taken from a whole card."""
    lines = [
        "## One thing taken from a whole card",
        "",
        "| language | code | found | nothing else found |",
        "|---|---|---|---|",
    ]
    for language in LANGUAGES:
        told = list(spoiled(language))
        for code in SPOILED:
            given = [found for due, found in told if due == code]
            alone = ratio(sum(found == {code} for found in given), len(given))
            lines.append(
                f"| {language} | {code} | {ratio(sum(code in found for found in given), len(given))} | {alone} |"
            )
    return "\n".join([*lines, ""])


COMMITMENTS = LabelledSet("commitment", CODES, ("first",), check)

if __name__ == "__main__":
    COMMITMENTS.write(of_structure())
