"""The wall is read from ten metres, and its facilitator leads it, from a phone as well (R3, R47)."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import FrameLocator, Locator, expect

from ogcore.trees.state import TreeState
from tests.browser.legible import WALLS, numbered, too_small, words_on
from tests.browser.person import A_PHONE, Person
from tests.browser.room import CORE, Group, Room

IDEAS = (
    "The blood bank runs out of O negative every long weekend",
    "Donors can only come from eight to eleven, on weekdays",
    "Nobody calls those who gave once",
    "The collection van has been broken for a year",
    "People fear that giving makes them weak",
    "Two banks do not share what they hold",
)


def _grown(group: Group) -> tuple[str, str]:
    """Grow a tree of forty cards; return its core and a branch of it."""
    core = group.act("state_core_problem", text=IDEAS[0])
    branches = [group.act("add_cause", of=core, text=f"{IDEAS[1 + i % 5]}, says table {i}") for i in range(6)]
    for place, branch in enumerate(branches):
        near = [group.act("add_cause", of=branch, text=f"{IDEAS[(place + i) % 6]} ({place}{i})") for i in range(3)]
        group.act("add_cause", of=near[0], text=f"Nobody has asked why since the last audit {place}")
    for place in range(5):
        effect = group.act("add_effect", of=core, text=f"Operation {place} is put off a third time")
        if place < 4:
            group.act("add_effect", of=effect, text=f"Families pay for blood on the side {place}")
    return core, branches[1]


def _every_size(wall: Person) -> Iterator[tuple[int, int]]:
    for width, height in WALLS:
        wall.page.set_viewport_size({"width": width, "height": height})
        wall.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        yield width, height


def preview_of(person: Person) -> FrameLocator:
    """What the remote shows of the wall: the wall's own page, small."""
    return person.page.frame_locator(".wb-remote-screen iframe")


def _screen(wall: Person, name: str) -> Locator:
    return wall.page.locator(f".wb-wall[data-screen={name}]")


WORK = [
    {"activity": IDEAS[at], "start": f"2027-0{at + 1}-05", "length_days": str(20 + at), "stage": f"Etapa {at // 3}"}
    for at in range(6)
]


def _faults(wall: Person, name: str, screen: str) -> list[str]:
    expect(_screen(wall, screen)).to_be_visible()
    return [f"{name}, {size}: {fault}" for size in _every_size(wall) for fault in too_small(wall.page)]


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_forty_ideas_are_read_from_ten_metres(room: Room) -> None:
    """Hidden they are a number and the code; shown, every idea is on a page, large enough, whatever the wall."""
    group = room.group("Blood for the regional hospital", "brainstorm", tree=False)
    wall = room.projector(f"/projector?group={group.group_id}")
    faults = _faults(wall, "nothing written", "ideas")
    group.act("add_ideas", texts=[f"{IDEAS[i % 6]} ({i})" for i in range(40)])
    expect(wall.page.locator(".wb-wall-number")).to_have_text("40")
    assert IDEAS[1] not in wall.page.content()
    faults += _faults(wall, "hidden", "ideas")
    code = wall.page.locator(".wb-wall-qr .wb-qr").bounding_box()
    assert code is not None
    assert code["width"] >= 300 * 768 / 1080
    group.act("reveal_ideas")
    expect(wall.page.locator(".wb-wall-ideas li").first).to_be_visible()
    pages = 3
    for page in range(1, pages + 1):
        group.act("show_on_wall", mode="ideas", page=page)
        expect(wall.page.locator(".wb-wall-foot")).to_contain_text(numbered(page))
        faults += _faults(wall, f"page {page}", "ideas")
    group.act("show_on_wall", mode="question")
    faults += _faults(wall, "question", "question")
    group.act("show_on_wall", mode="join")
    faults += _faults(wall, "join", "join")
    for _, height in _every_size(wall):
        large = wall.page.locator(".wb-wall .wb-qr:visible").first.bounding_box()
        assert large is not None
        assert large["width"] >= 0.4 * height, "how to join fills the wall when it is asked for"
    assert faults == []


def test_a_tree_of_forty_cards_is_read_branch_by_branch(room: Room) -> None:
    """No card is too small for ten metres but on the whole tree, and a vote covers none of its two cards."""
    group = room.group("Blood, branch by branch", tree=False)
    wall = room.projector(f"/projector?group={group.group_id}")
    core, branch = _grown(group)
    expect(wall.page.locator(".wb-wall-map")).to_be_visible()
    faults = _faults(wall, "core", "branch")
    nodes = group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState]
    for mode in ("branch", "card", "pair"):
        group.act("show_on_wall", mode=mode, node=branch)
        faults += _faults(wall, mode, mode)
        expect(wall.page.locator(".wb-wall-words", has_text=nodes.text(branch)).first).to_be_visible()
    group.act("show_on_wall", mode="follow")
    group.act("put_to_vote", cause=branch, effect=core)
    expect(wall.page.locator(".wb-wall-letter")).to_have_text(["B", "A"])
    faults += _faults(wall, "vote", "result")
    for _ in _every_size(wall):
        answers = wall.page.locator(".wb-asked-wall").bounding_box()
        cards = [card.bounding_box() for card in wall.page.locator(".wb-wall-node.wb-voted").all()]
        assert answers is not None
        assert all(card is not None and card["x"] + card["width"] <= answers["x"] for card in cards)
    group.act("show_on_wall", mode="tree")
    expect(wall.page.locator(".wb-asked-wall")).to_be_visible()
    group.act("withdraw_vote")
    expect(wall.page.locator(".wb-tree .wb-node")).to_have_count(len(nodes))
    expect(wall.page.locator(".wb-pill:visible")).to_have_count(0)  # where a card stands says what it is
    assert faults == []


def test_every_stage_is_read_from_ten_metres(room: Room) -> None:
    """Answers side by side, a card, a clock and the agenda: following the stages, nothing on the wall is too small."""
    group = room.group("Blood, stage by stage", "viewpoints")
    wall = room.projector(f"/projector?group={group.group_id}")
    for place, sector in enumerate(("government", "civil_society", "oversight", "academia")):
        for idea in (IDEAS[place], IDEAS[(place + 2) % 6]):
            group.act("answer_question", question="shows", text=idea, sector=sector)
    expect(wall.page.locator(".wb-waiting")).to_contain_text("8")
    faults = [fault for _ in _every_size(wall) for fault in too_small(wall.page)]
    group.act("show_answers")
    expect(wall.page.locator(".wb-answer")).to_have_count(8)
    faults += [fault for _ in _every_size(wall) for fault in too_small(wall.page)]
    for title in ("Welcome", "What is going wrong", "The core problem"):
        group.act("add_point", title=title, minutes=10)
    group.act("start_timer", minutes=10)
    group.act("show_on_wall", mode="agenda")
    expect(wall.page.locator(".wb-clock-time")).to_be_visible()
    faults += _faults(wall, "agenda", "agenda")
    group.act("open_stage", stage="objective_tree")
    faults += _faults(wall, "objectives", "branch")
    group.act("open_stage", stage="commitment_card")
    tree = group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState]
    expect(wall.page.locator(".wb-show-first .wb-show-title")).to_be_visible()
    faults += [f"no card: {fault}" for _ in _every_size(wall) for fault in too_small(wall.page)]
    group.act("draft_commitment", node=tree.core_problem)
    expect(wall.page.locator(".wb-show-card .wb-show-title")).to_be_visible()
    faults += [f"a card: {fault}" for _ in _every_size(wall) for fault in too_small(wall.page)]
    group.act("show_on_wall", mode="commitments")
    faults += _faults(wall, "its first page", "commitments")
    (card,) = group.cards()
    group.act("bring_activities", card=card, rows=WORK)
    group.act("show_on_wall", mode="commitments", page=9)
    expect(wall.page.locator(".wb-wall-plan .wb-g-row")).to_have_count(len(WORK))
    faults += _faults(wall, "its work plan", "commitments")
    assert faults == []


def test_a_small_tree_is_shown_whole(room: Room) -> None:
    """What fits at a size that can be read is not taken apart: every card is there, and no map is needed."""
    group = room.group("A small tree")
    wall = room.projector(f"/projector?group={group.group_id}")
    expect(wall.page.locator(".wb-wall-node")).to_have_count(4)
    expect(wall.page.locator(".wb-wall-map")).to_be_hidden()
    assert _faults(wall, "whole", "branch") == []


def test_the_wall_is_light_and_keeps_no_focus(room: Room) -> None:
    """Whatever the system prefers and the browser remembers, the wall is light; nothing is ringed on it."""
    group = room.group("Light")
    wall = room.projector(f"/projector?group={group.group_id}")
    wall.page.emulate_media(color_scheme="dark")
    wall.page.evaluate("document.documentElement.dataset.theme = 'dark'")
    paper = wall.page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    assert paper == "rgb(250, 247, 241)"
    assert wall.page.locator("main :is(button, a, input, textarea):visible").count() == 0


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_a_facilitator_leads_the_wall_from_a_phone(room: Room) -> None:
    """Question, ideas, page, branch, freeze, blank and back, each a tap; frozen, the wall goes nowhere."""
    group = room.group("Led from a phone", "brainstorm", tree=False)
    group.act("add_ideas", texts=[f"{IDEAS[i % 6]} ({i})" for i in range(40)])
    group.act("reveal_ideas")
    wall = room.projector(f"/projector?group={group.group_id}")
    phone = room.facilitator(f"/facilitator?group={group.group_id}", A_PHONE)
    phone.page.locator(".wb-remote-open").tap()
    remote = phone.page.locator(".wb-remote-panel")
    expect(preview_of(phone).locator(".wb-wall-ideas")).to_be_attached()

    def tap(words: str) -> None:
        phone.button(words, remote).tap()

    tap("The question")
    expect(_screen(wall, "question")).to_be_visible()
    tap("The ideas")
    expect(wall.page.locator(".wb-wall-foot")).to_contain_text("1 ")
    tap("Next page")
    expect(wall.page.locator(".wb-wall-foot")).to_contain_text("2 ")
    shown = [word["text"] for word in words_on(wall.page)]
    tap("Freeze")
    expect(remote.locator(".wb-remote-band")).to_be_visible()
    group.act("open_stage", stage="problem_tree")
    core, _ = _grown(group)
    expect(phone.page.locator(".wb-remote")).to_have_attribute("data-state", "frozen")
    tap("Blank")
    expect(wall.page.locator(".wb-wall")).not_to_be_visible()
    tap("Show again")
    expect(wall.page.locator(".wb-wall")).to_be_visible()
    assert [word["text"] for word in words_on(wall.page)] == shown
    tap("Unfreeze")
    expect(wall.page.locator(f'.wb-wall-node[data-node="{core}"]')).to_be_visible()
    for place in (2, 3):
        tap("Next branch")
        expect(remote.locator(".wb-remote-place")).to_contain_text(numbered(place))
    expect(wall.page.locator(".wb-wall-map")).to_contain_text("3 ")
    tap("How to join")
    expect(_screen(wall, "join")).to_be_visible()
    phone.page.locator(".wb-remote-more .wb-button:visible").tap()
    expect(remote.locator(".wb-remote-place")).to_contain_text("3 ")


def test_everybody_is_brought_to_what_the_wall_shows(room: Room) -> None:
    """A phone goes to the card by itself; somebody in the middle of a sentence is asked, and keeps every word."""
    group = room.group("Bring everybody")
    phone, laptop = room.participant(group.code, A_PHONE), room.participant(group.code)
    tree = group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState]
    assert tree.core_problem is not None
    laptop.edit(CORE).fill("People do not come becau")
    group.act("show_on_wall", mode="card", node=tree.effects(tree.core_problem)[0])
    group.act("bring_everybody")
    expect(phone.page.locator(".wb-outline [aria-selected=true]")).to_contain_text(
        tree.text(tree.effects(tree.core_problem)[0])
    )
    expect(laptop.page.locator(".wb-call")).to_be_visible()
    expect(laptop.editor()).to_have_value("People do not come becau")
    expect(laptop.editor()).to_be_focused()
    laptop.button("Go there").click()
    expect(laptop.page.locator(".wb-call")).to_be_hidden()


def test_a_long_core_problem_leaves_room_for_what_is_next_to_it(room: Room) -> None:
    """Of a tree whose core problem is a long sentence the room sees its causes and its effects, uncut."""
    room.served = room.served.beginning("es")  # the printed one has been worked on by others
    wall = room.projector()
    expect(wall.page.locator(".wb-wall-node[data-kind=effect]").first).to_be_visible()
    assert _faults(wall, "a long core", "branch") == []
    assert wall.page.locator(".wb-crowded").count() == 0
