"""What is missing and weak on a card, where, and which requirements it meets so far (R28)."""

from copy import deepcopy
from typing import Any

import pytest

from benchmarks.language.card import cards, look
from benchmarks.language.commitment import COMMITMENTS, LANGUAGES, SPOILED, codes, spoiled, whole
from ogcore.commitments.checks import Report, check_card
from ogcore.commitments.codes import CODES, REQUIREMENTS
from ogcore.commitments.json_reading import read_card

GOOD = {
    "es": "Publicar cada mes las tarifas del agua | un tablero | Bajar las quejas de 1,200 a 300 | Contar válvulas",
    "en": "Publish the price of water each month | a board | Cut complaints from 1,200 to 300 | Count the valves",
}
TLAXCALA: dict[str, Any] = {
    "format": "commitment-card",
    "format_version": 1,
    "language": "es",
    "card": {"node": "n", "problem_linked": True},
    "fields": {
        "problem": "196 casos de embarazo en adolescentes, con deserción escolar, en San Francisco Tetlanohcan",
        "population": "Adolescentes de San Francisco Tetlanohcan, mujeres y hombres",
        "objective": "Dar a las y los adolescentes los medios y la información para prevenir el embarazo",
        "challenges": [
            "Apoyar a los grupos vulnerables: adolescentes embarazadas y madres solteras",
            "Contribuir a que baje la deserción escolar",
            "Fomentar una cultura de educación sexual responsable",
            "Informar sobre la prevención del embarazo",
            "Vincular a las y los adolescentes con las autoridades para que reciban orientación a tiempo",
        ],
        "key_actions": ["Informar en las secundarias", "Orientar en la clínica", "Dar becas", "Formar a docentes"],
    },
}  # fmt: skip


def report(card: dict[str, Any], **changes: Any) -> Report:
    """Return what is found on a card with some of its parts changed."""
    return check_card(read_card(card | changes))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_complete_card_meets_every_requirement(language: str) -> None:
    """Nothing is found, and nothing is missing."""
    found = report(whole(GOOD[language], language))
    assert (found.findings, set(found.requirements.values()), found.is_whole) == ((), {"met"}, True)
    assert tuple(found.requirements) == REQUIREMENTS


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_card_of_tlaxcala_lacks_what_the_handbook_says_it_lacks(language: str) -> None:
    """No work plan, nobody in charge, nobody of civil society who is able to follow it, no indicators."""
    found = report(TLAXCALA | {"language": language})
    told = {finding.code for finding in found.findings}
    assert told >= {
        "actions_not_scheduled",
        "no_government_responsible",
        "no_civil_society_monitor",
        "no_management_indicator",
        "no_effectiveness_indicator",
    }
    assert told.isdisjoint({"no_problem", "no_population", "problem_not_linked", "no_objective"})
    assert not found.is_whole
    wanting = {name for name, standing in found.requirements.items() if standing == "missing"}
    assert wanting >= {"time_bound", "activities", "responsible", "measurable", "indicators"}
    assert found.requirements["problem"] == "met"


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_thing_taken_from_a_good_card_is_found_alone(language: str) -> None:
    """Each code of what is not written, on every good commitment of the labelled set."""
    for code, given in spoiled(language):
        assert given == {code}


def test_every_code_is_planted_somewhere() -> None:
    """Whoever adds one measures it."""
    labelled = {code for language in LANGUAGES for case in COMMITMENTS.load(language) for code in case.expected}
    assert set(CODES) == labelled | set(SPOILED) | {"no_government_responsible"}


@pytest.mark.parametrize(("language", "floor"), [("es", 0.95), ("en", 0.95)])
def test_good_commitments_are_left_alone(language: str, floor: float) -> None:
    """Of the labelled ones, in the words they are written in."""
    good = [case for case in COMMITMENTS.load(language) if not case.expected]
    assert sum(not COMMITMENTS.found(case, language) for case in good) >= floor * len(good)


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("part", ["blind", "second blind"])
def test_whole_cards_are_told_as_a_careful_reader_would(part: str, language: str) -> None:
    """Nothing on what is right, and nearly all that was planted, at its place."""
    looked = [look(one) for one in cards(part, language)]
    assert [line for one in looked for line in one.differences("card") if line.endswith("given")] == []
    missed = [line for one in looked for line in one.differences("card")]
    assert len(missed) <= 0.05 * sum(len(one.one.faults) for one in looked), missed


def _at(found: Report, code: str) -> list[tuple[str, str, str, str]]:
    return [(one.field, one.of, one.item, one.severity) for one in found.findings if one.code == code]


def test_findings_name_their_place() -> None:
    """The field, and the activity, party or indicator."""
    card = whole(GOOD["es"], "es")
    card["activities"][0] |= {"responsible": "", "responsible_institution": "Cabildo"}
    assert _at(report(card), "responsible_without_post") == [("responsible_post", "activities", "a", "missing")]
    card["activities"][0] |= {"responsible": "g", "responsible_institution": ""}
    card["parties"][0]["post"] = ""
    assert _at(report(card), "responsible_without_post") == [("responsible", "activities", "a", "missing")]
    card["activities"][0] |= {"end": "2027-01-01", "start": "2026-12-31"}
    assert _at(report(card), "outside_plan") == [("start", "activities", "a", "weak")]
    card["indicators"][1] |= {"variable": "", "target": ""}
    incomplete = next(one for one in report(card).findings if one.code == "indicator_incomplete")
    assert (incomplete.item, incomplete.data) == ("effectiveness", {"missing": ["variable", "target"]})


def test_a_circle_of_activities_from_a_file_is_told_once() -> None:
    """At the first of them, by their numbers; another circle is told as well, and a long line of them is none."""
    card = whole(GOOD["es"], "es")
    one = card["activities"][0]
    order = {"a": ["c"], "b": ["a"], "c": ["b", "a"], "d": ["e"], "e": ["d", "a"], "f": ["e"]}
    card["activities"] = [one | {"id": name, "depends_on": before} for name, before in order.items()]
    found = [(x.item, x.field, x.found) for x in report(card).findings if x.code == "activities_in_circle"]
    assert found == [("a", "depends_on", "1 → 3 → 1"), ("d", "depends_on", "4 → 5 → 4")]


def test_without_a_government_nobody_is_responsible() -> None:
    """An organisation in charge is none of government; text of before the parties lacks the post."""
    card = whole(GOOD["es"], "es")
    card["parties"][0]["side"] = "civil_society"
    assert codes(card) == {"no_government_responsible"}
    card["fields"]["lead_agency"] = "Ayuntamiento"
    assert _at(report(card), "responsible_without_post") == [("lead_agency", "", "", "missing")]


def test_an_empty_action_is_missing_and_one_of_other_words_weak() -> None:
    """The sentence of a commitment is to be written; how it begins is to be mended."""
    card = whole(GOOD["es"], "es")
    card["fields"]["action"] = ""
    assert _at(report(card), "no_infinitive") == [("action", "", "", "missing")]
    card["fields"]["action"] = "Publicación de tarifas"
    assert _at(report(card), "no_infinitive") == [("action", "", "", "weak")]


def test_no_field_gets_more_than_three_remarks_on_its_language() -> None:
    """Nobody is lectured."""
    card = whole(GOOD["es"], "es")
    card["fields"]["action"] = "Eficientar, aperturar, recepcionar y socializar; se publicará y será revisado"
    assert len([one for one in report(card).findings if one.field == "action"]) == 3


def test_a_finding_can_be_let_be() -> None:
    """It moves with its reason, counts a grade less, and does not make the card whole."""
    card = whole(GOOD["es"], "es")
    card["indicators"][0] |= {"due": "", "baseline": ""}
    assert report(card).requirements["measurable"] == "missing"
    reason = {"code": "indicator_incomplete", "field": "due", "indicator": "management", "reason": "Se fija en marzo"}
    found = report(card, let_be=[reason])
    assert [(one.code, told.reason) for one, told in found.let_be] == [("indicator_incomplete", "Se fija en marzo")]
    assert {one.code for one in found.findings} == {"no_baseline"}
    assert (found.requirements["measurable"], found.only_notes, found.is_whole) == ("weak", True, False)


def test_the_objective_need_not_repeat_what_other_fields_say() -> None:
    """A figure is asked of it where no indicator has a target; for whom and by when, the card says."""
    card = whole(GOOD["es"], "es")
    card["fields"]["objective"] = "Mejorar el servicio de agua de las familias de la colonia"
    assert codes(card) == set()
    bare = deepcopy(card)
    bare["indicators"] = []
    told = [one.data for one in report(bare).findings if one.code == "objective_incomplete"]
    assert told == [{"reason": "not_quantified"}]


def test_an_agenda_is_named_by_any_code_of_the_catalogue() -> None:
    """Goals, targets, indicators and other agendas, none or several; another code is told with what may be meant."""
    card = whole(GOOD["es"], "es")
    known = ["5", "5.2", "5.2.1", "5.A", "gender", "follow_the_money.results"]
    card["agendas"] = [{"code": code, "contribution": "Menos violencia"} for code in known]
    assert report(card).findings == ()
    card["agendas"] = [{"code": code, "contribution": "Menos violencia"} for code in ("5.2.9", "99")]
    near, far = report(card).findings
    assert (near.code, near.found, near.data["meant"].split(", ")[0]) == ("unknown_agenda_code", "5.2.9", "5.2")
    assert (far.found, far.data["meant"]) == ("99", "5, 5.2, 5.2.1")


def test_the_direction_of_an_indicator_fits_its_values() -> None:
    """Down from 40 to 10 is right, up is not; a target that is the baseline fits each, and words are not judged."""
    card = whole(GOOD["es"], "es")
    tried = (("down", "10", set()), ("up", "10", {"direction_contradicts"}), ("up", "40", set()))
    for direction, target, given in tried:
        card["indicators"][0] |= {"direction": direction, "target": target}
        assert codes(card) == given
    card["indicators"][0] |= {"direction": "up", "baseline": "ninguno", "target": "10"}
    assert codes(card) == set()


def test_the_levels_of_an_indicator_are_the_ones_it_names() -> None:
    """Whatever their capitals; what is none of them is told at its field."""
    card = whole(GOOD["es"], "es")
    levels = {"levels": ["no hay", "borrador", "vigente"], "direction": "up"}
    card["indicators"][0] |= {**levels, "baseline": "No hay", "target": "vigente"}
    assert codes(card) == set()
    card["indicators"][0]["target"] = "publicado"
    assert _at(report(card), "unknown_level") == [("target", "indicators", "management", "weak")]
