"""From a commitment to its document."""

from dataclasses import replace
from itertools import product

import pytest

from ogcore.chapters import new_group, new_plan
from ogcore.commitments.events import LetBe
from ogcore.commitments.state import Commitment, finding_key
from ogcore.commitments.template import FIELDS, SECTIONS
from ogcore.export import CARD_LABELS, Field
from ogcore.plan.events import GroupAdded
from ogcore.plan.place import group_number
from ogcore.plan.state import GroupCard
from ogcore.record.wording import Wording
from ogcore.trees.outline import read_outline
from workbench.cli.demonstration import demonstration_outline
from workbench.files.card_document import card_documents, drafted, title
from workbench.files.tree_picture import description, problem_picture
from workbench.words.card_finding import said_finding
from workbench.words.card_label import labels, paper_labels

_PLACE = GroupCard("p", "Plan", "g", "Group 2", "Water", "RAT-42K")


def _card(**fields: str) -> Commitment:
    return Commitment("c", 3, None, {name: Wording(text) for name, text in fields.items()})


def _fields(card: Commitment, language: str = "en") -> dict[str, Field]:
    """Return what is printed of the card, by the English or Spanish name each field is printed under."""
    document = card_documents("Plan", _PLACE, 2, new_group("g", language), [card], language)[0]
    return {field.label: field for _heading, fields in document.sections for field in fields}


def test_every_field_of_the_template_has_its_words() -> None:
    """No section or field, and no word of the paper, is without a label."""
    words = labels(str)
    wanted = {f"{kind}.{field.name}" for kind, field in product(("field", "help"), FIELDS)}
    assert wanted | {f"section.{section}" for section in SECTIONS} <= words.keys()
    assert set(CARD_LABELS) == paper_labels(str).keys()


def test_lists_and_dates_are_printed_as_people_write_them() -> None:
    """A list is printed item by item, a date in words, a text line by line."""
    fields = _fields(_card(key_actions="one\n\ntwo", start="2027-06-30", action="a\nb"))
    assert fields["Key actions"].value == ("one", "two")
    assert fields["Start"].value == "June 30, 2027"
    assert fields["To"].value == "a\nb"
    spanish = [field.value for field in _fields(_card(start="2027-06-30"), "es").values()]
    assert "30 de junio de 2027" in spanish


def test_what_is_optional_and_empty_is_not_printed() -> None:
    """An empty card shows what it needs alone, to be written by hand; a section without any of it is left out."""
    required = [field.name for field in FIELDS if field.required]
    assert [field.value or "" for field in _fields(_card()).values()] == [""] * len(required)
    assert "Resources" in _fields(_card(resources="two people"))
    headings = [
        heading
        for heading, _fields in card_documents("P", _PLACE, 2, new_group("g", "en"), [_card()], "en")[0].sections
    ]
    assert "What it adds to open government" not in headings


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, ""),
        ({"objective": "Clean river"}, "Clean river"),
        ({"action": "Clean the river.", "objective": "x"}, "To clean the river"),
        ({"action": "INEGI data are published", "means": "Two people"}, "To INEGI data are published by two people"),
        ({"action": "clean", "means": "The staff is trained"}, "To clean"),
        ({"action": "clean", "means": "one\ntwo"}, "To clean"),
        ({"action": "say {means}", "means": "{action}"}, "To say {means} by {action}"),
    ],
)
def test_the_title_is_the_sentence_of_the_template(fields: dict[str, str], expected: str) -> None:
    """The action and its means as far as they are written, else the objective; people's braces are only braces."""
    assert title(_card(**fields), str, "en") == expected


def test_a_group_is_numbered_as_people_number_it() -> None:
    """The number in its name, else its place in the plan."""
    plan = new_plan("p")
    for group, name in (("a", "Mesa 7"), ("b", "Agua")):
        plan.change(GroupAdded(group, name, "", ""))
    assert [group_number(plan, group) for group in plan.groups] == [7, 2]


def test_a_draft_from_a_tree_says_what_the_tree_says() -> None:
    """Problem, objective, population and means come from the trees, no sentence twice, and both trees are printed."""
    group, card = drafted(read_outline(demonstration_outline("es")), "es")
    document = card_documents("Plan", _PLACE, 2, group, [card], "es")[0]
    assert document.title == card.text("objective")
    assert len(card.text("means").split("\n")) == 3
    assert card.text("key_actions") == ""
    assert card.text("population").startswith("adolescentes de 12 a 19 años")
    for picture in (document.problem_tree, document.objective_tree):
        assert picture is not None
        assert len(picture.nodes) == 13
    assert document.label.endswith("2.1")


def test_what_was_let_be_is_printed_in_words_with_its_reason() -> None:
    """Neither a code nor the reason alone: what was found, in the language of the paper, and why it stays."""
    kept = LetBe("no_population", "population", "", "Everybody in town")
    card = replace(_card(action="clean"), let_be={finding_key("no_population", "population", ""): kept})
    for language, found, why in (
        ("en", "It is not said whom it is for.", "Why it was let be: Everybody in town"),
        ("es", "No dice para quién es.", "Por qué se deja así: Everybody in town"),
    ):
        document = card_documents("P", _PLACE, 2, new_group("g", language), [card], language)[0]
        ((told,),) = [fields for _heading, fields in document.remarks if fields]
        assert isinstance(told.value, str)
        assert found in told.value
        assert told.value.endswith(why)


@pytest.mark.parametrize(
    "told",
    [
        {"code": "few_monitors"},
        {"code": "no_such_code", "found": "", "data": {}},
        {"code": "no_period", "found": "", "data": {"missing": ["x"]}},
        {"code": ["few_monitors"], "found": "", "data": {}},
        {"code": "jargon", "found": "x", "data": {"reason": ["y"]}},
    ],
)
def test_a_finding_whose_data_tell_no_sentence_has_none(told: dict[str, object]) -> None:
    """A card sealed before data were kept, and one that somebody made up, print the reason alone."""
    assert said_finding(told, "en") == ""


def test_the_description_says_what_the_picture_shows() -> None:
    """Core, counts, and the nearest causes and effects by their words."""
    words = description(problem_picture(read_outline(demonstration_outline("en")), "en"))
    assert "Core problem: High incidence of pregnancy" in words
    assert "Causes (8): Adolescents unaware of contraceptive methods; Low use of" in words
    assert "Effects (4): High school attrition" in words
    assert "Teachers" not in words
