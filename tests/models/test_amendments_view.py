"""What phones, the desk and the wall are told of amendments."""

from typing import Any

import pytest

from ogcore.amendments.conflict import differences_wanted
from ogcore.language import worked_out
from ogcore.language.worked_out import WorkedOut
from ogcore.record.voice import Voice
from ogcore.wall.state import Wall
from tests.amendments.test_amendment import ANSWER, FOUR, MONTHLY, RARELY, WEEKLY, Table
from tests.builders import person
from workbench.models.queries import QUERIES, Question
from workbench.panels.amendments.view import amendments_view, closed_view, my_amendments
from workbench.panels.panel import Viewer
from workbench.panels.wall.amendments_screen import amendments_screen
from workbench.panels.wall.screens import screen_of
from workbench.panels.wall.seen import Seen

READER = Viewer("es", editable=True)


def read(table: Table) -> None:
    """Let what differs be worked out, as it is beside a room."""
    wanted = worked_out.unknown(differences_wanted(table.room.group))
    worked_out.keep(wanted, worked_out.work_out(wanted))


def shown(table: Table) -> dict[str, Any]:
    """Return what the drawer shows once what differs is known."""
    read(table)
    return amendments_view(table.room.group, READER)


def wall(table: Table) -> dict[str, Any]:
    """Return what the wall draws of the amendments."""
    read(table)
    group = table.room.group
    return amendments_screen(Seen(group, Viewer("es", reading=True), group[Wall].shown_at(group.stage)))


def test_a_conflict_is_one_matter_with_both_readings() -> None:
    """Two readings of one word stand in one matter that names the word; each says what it would move; another apart."""
    table = Table()
    one, other = table.propose(WEEKLY), table.propose(RARELY, table.room.beto)
    apart = table.propose("Responder toda queja antes de diez días.", base=ANSWER)
    first, second = shown(table)["matters"]
    assert (first["words"], first["sentence"], first["title"]) == (["mes"], MONTHLY, "Compromiso 1")
    assert [reading["id"] for reading in first["readings"]] == [one, other]
    assert [reading["moves"] for reading in first["readings"]] == [[other], [one]]
    assert ["removed", "mes"] in first["readings"][0]["pieces"]
    assert [reading["id"] for reading in second["readings"]] == [apart]
    assert closed_view(table.room.group, READER)["count"] == 2


def test_nothing_waits_for_what_differs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it has been worked out each amendment is shown with its words alone, and none is said to clash."""
    monkeypatch.setattr("ogcore.amendments.conflict.DIFFERENCES", WorkedOut(lambda *_: (), 1))
    table = Table()
    table.propose(WEEKLY)
    table.propose(RARELY, table.room.beto)
    matters = amendments_view(table.room.group, READER)["matters"]
    assert [matter["readings"][0]["pieces"] for matter in matters] == [None, None]
    assert [matter["readings"][0]["text"] for matter in matters] == [WEEKLY, RARELY]


def test_an_outdated_one_says_what_happened_and_how_it_would_read() -> None:
    """What stands there now, what changed in it, and both changes in what would be proposed again."""
    table = Table()
    other = table.propose(FOUR, table.room.beto)
    table.accept(table.propose(WEEKLY), others="outdated")
    view = shown(table)
    assert view["matters"] == []
    (moved,) = view["outdated"]
    assert (moved["id"], moved["state"], moved["now"]) == (other, "outdated", WEEKLY)
    assert ["added", "lunes"] in moved["moved"]
    assert moved["again"]["text"] == WEEKLY.replace("las nueve", "cuatro")
    assert [one["state"] for one in view["settled"]] == ["accepted"]


def test_one_s_own_are_told_to_their_author_alone() -> None:
    """Each page learns which amendments are its reader's; nobody's name is in what all see."""
    table = Table()
    one = table.propose(WEEKLY)
    assert my_amendments(table.room.group, table.room.ana, Voice.of(table.room.ana)) == {"own": [one], "answer": None}
    assert my_amendments(table.room.group, table.room.beto, Voice.of(table.room.beto)) == {"own": [], "answer": None}
    assert "ana" not in str(shown(table)).split("'")


def test_sentences_are_told_apart_where_there_are_several() -> None:
    """A field of one sentence is proposed for as a whole; of several each by itself, those that read alike as well."""
    table = Table()
    table.write("Medir. Abrir. Medir.")
    fields = {field["field"]: field for field in shown(table)["cards"][0]["fields"]}
    assert [(one["text"], one["nth"]) for one in fields["action"]["sentences"]] == [
        ("Medir.", 0),
        ("Abrir.", 0),
        ("Medir.", 1),
    ]
    assert "population" not in fields
    table.write("Medir.")
    assert shown(table)["cards"][0]["fields"] == [{"field": "action", "text": "Medir."}]


def test_the_wall_shows_what_the_facilitator_chose() -> None:
    """The matter under discussion, then what became of it; without any amendment the pages of the cards."""
    table = Table()
    table.room.act(table.room.facilitator, "show_on_wall", mode="amendments")
    assert screen_of(table.room.group) == "commitments"
    one, other = table.propose(WEEKLY), table.propose(RARELY, table.room.beto)
    table.room.act(table.room.facilitator, "discuss_amendment", amendment=other)
    assert screen_of(table.room.group) == "amendments"
    matter = wall(table)["matter"]
    assert [reading["id"] for reading in matter["readings"]] == [one, other]
    table.accept(other, others="rejected", decision="vote", in_favour=3, against=1)
    done = wall(table)["done"]
    assert (done["state"], done["text"], done["votes"]) == ("accepted", RARELY, [3, 1, 0])


def test_the_wall_shows_what_waits_where_nothing_was_chosen() -> None:
    """The first that waits; once all is decided, what was proposed last."""
    table = Table()
    one = table.propose(WEEKLY)
    table.room.act(table.room.facilitator, "show_on_wall", mode="amendments")
    assert wall(table)["matter"]["id"] == one
    table.room.act(table.room.ana, "withdraw_amendment", amendment=one)
    assert wall(table)["done"]["state"] == "withdrawn"


def test_the_story_of_a_sentence_is_told_with_names() -> None:
    """Who wrote it and why, asked for by whoever reads the card; of a card that is gone there is none."""
    table = Table()
    table.accept(table.propose(WEEKLY), decision="vote", in_favour=4)
    data = {"card": table.card, "field": "action", "sentence": WEEKLY}
    question = Question(table.room.group, table.room.past, person("olga", "observer"), data, str.title)
    last, first = QUERIES["sentence_story"](question)["changes"]
    assert (last["who"], last["reason"], last["votes"]) == ("Ana", "Nadie sabe", [4, 0, 0])
    assert (first["who"], first["amended"], first["after"]) == ("Host", False, MONTHLY)


def test_long_texts_and_many_readings_keep_the_page_light() -> None:
    """Of a field as long as there is, which many would write anew, a page shows some readings and how many more."""
    table = Table()
    long = " ".join(f"Publicar cada mes el dato {number} en las colonias." for number in range(360))
    table.write(long)
    for number in range(12):
        table.propose(long.replace("mes", f"día {number}", 1), base=long)
    view = shown(table)
    (matter,) = view["matters"]
    assert (len(matter["readings"]), matter["more"]) == (5, 7)
    assert len(str(view)) < 500_000


def test_a_vote_is_told_without_figures_until_it_is_closed() -> None:
    """Pages learn how many answered, then the figures; the wall has them beside the readings; each reader their own."""
    table = Table()
    one, other = table.propose(WEEKLY), table.propose(RARELY, table.room.beto)
    lead = table.room.facilitator
    vote = table.room.act(lead, "open_amendment_vote", amendments=[one, other])["vote"]
    for who, answer in ((table.room.ana, one), (table.room.beto, one), (person("carla"), "against")):
        table.room.act(who, "vote_amendment", vote=vote, answer=answer)
    told = closed_view(table.room.group, READER)["vote"]
    assert (told["answered"], told["counts"], told["figures"], told["few"]) == (3, None, {}, False)
    assert my_amendments(table.room.group, table.room.ana, Voice.of(table.room.ana))["answer"] == one
    table.room.act(lead, "move_amendment_vote", phase="closed")
    told = wall(table)["matter"]["vote"]
    assert (told["counts"], told["figures"][one]) == ({"against": 1, one: 2}, [2, 1, 0])
    table.room.act(table.room.ana, "withdraw_amendment", amendment=one)
    assert closed_view(table.room.group, READER)["vote"] is None


def test_two_answers_are_told_as_too_few() -> None:
    """Of a closed vote that two people answered pages learn that they were too few, and no figure."""
    table = Table()
    one = table.propose(WEEKLY)
    vote = table.room.act(table.room.facilitator, "open_amendment_vote", amendments=[one])["vote"]
    for who in (table.room.ana, table.room.beto):
        table.room.act(who, "vote_amendment", vote=vote, answer=one)
    table.room.act(table.room.facilitator, "move_amendment_vote", phase="closed")
    told = closed_view(table.room.group, READER)["vote"]
    assert (told["few"], told["counts"]) == (True, None)
