"""What pages are told of amendments of choices, dates and items, as people read them."""

from typing import Any

from tests.amendments.test_of_items import Plan
from tests.builders import person
from tests.models.test_amendments_view import READER, read
from workbench.models.queries import QUERIES, Question
from workbench.panels.amendments.view import amendments_view, template


def shown(table: Plan) -> dict[str, Any]:
    """Return what the drawer shows once what differs is known."""
    read(table)
    return amendments_view(table.room.group, READER)


def test_a_date_a_choice_and_a_name_are_told_as_people_read_them() -> None:
    """No code and no identifier is on a page: what is proposed, and what it is in place of, are in words."""
    table = Plan()
    table.amend("end", "2027-12-31", item=table.activity)
    table.amend("responsible", table.watch, item=table.activity)
    table.amend("branch", "autonomous")
    end, lead, branch = (matter["readings"][0]["pieces"] for matter in shown(table)["matters"])
    assert end == [["removed", "30 de junio de 2027"], ["added", "31 de diciembre de 2027"]]
    assert lead == [["removed", "CEA"], ["added", "Red del Agua"]]
    assert branch == [["added", "Órgano autónomo"]]


def test_where_it_is_names_the_list_and_the_place_of_the_item() -> None:
    """The activity is named by its number, and the field by its name; two dates differ over the date in words."""
    table = Plan()
    table.amend("end", "2027-07-30", item=table.activity)
    table.amend("end", "2027-06-15", table.room.beto, item=table.activity)
    (matter,) = shown(table)["matters"]
    assert matter["label"].startswith("Actividades · 1 · Medir la presión · ")
    assert (matter["words"], matter["sentence"]) == (["30 de junio de 2027"], "30 de junio de 2027")


def test_the_card_offers_its_items_and_choices_to_be_amended() -> None:
    """Each list stands with its items and what they say; the template says what may be chosen in each field."""
    table = Plan()
    (card,) = shown(table)["cards"]
    parties, activities = card["lists"]
    assert [item["title"] for item in parties["items"]] == ["1 · CEA", "2 · Red del Agua"]
    said = {field["field"]: field.get("shown") for field in activities["items"][0]["fields"]}
    assert said == {"activity": None, "end": "30 de junio de 2027", "responsible": "CEA"}
    specs = {spec["name"]: spec for spec in template()["fields"]}
    assert specs["branch"]["choices"] == ("executive", "legislative", "judicial", "autonomous")


def test_an_item_that_went_is_told_so_and_one_that_moved_can_be_made_again() -> None:
    """Of an item taken out the page says that it went; of another date that stands now, how it would be made again."""
    table = Plan()
    table.amend("end", "2027-12-31", item=table.activity)
    where = {"card": table.card, "item": table.activity}
    table.room.act(table.room.facilitator, "reword_card_item", **where, field="end", text="2027-09-30")
    (moved,) = shown(table)["outdated"]
    assert moved["moved"] == [["removed", "30 de junio de 2027"], ["added", "30 de septiembre de 2027"]]
    assert (moved["again"]["text"], moved["again"]["shown"]) == ("2027-12-31", "31 de diciembre de 2027")
    table.room.act(table.room.facilitator, "remove_card_item", **where)
    (gone,) = shown(table)["outdated"]
    assert (gone["gone"], gone["again"]) == (True, None)


def test_the_story_of_a_date_of_an_activity_is_asked_for_by_its_item() -> None:
    """Each date it had is told in words, with who proposed it and why."""
    table = Plan()
    table.accept(table.amend("end", "2027-12-31", item=table.activity))
    data = {"card": table.card, "item": table.activity, "field": "end", "sentence": "2027-12-31"}
    question = Question(table.room.group, table.room.past, person("olga", "observer"), data, str.title)
    last, first = QUERIES["sentence_story"](question)["changes"]
    assert (last["who"], last["pieces"][1]) == ("Ana", ["added", "December 31, 2027"])
    assert (first["who"], first["after"]) == ("Host", "June 30, 2027")
