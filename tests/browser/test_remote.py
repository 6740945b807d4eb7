"""The remote: its preview is the wall, its button covers nothing, and it turns every page of what is long (R3, R47)."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import FrameLocator, expect

from ogcore.brainstorm.state import Brainstorm
from ogcore.commitments.template import FIELDS
from ogcore.trees.state import TreeState
from tests.browser.legible import WALLS, numbered, too_small, words_on
from tests.browser.person import A_LAPTOP, A_PHONE, Device, Person
from tests.browser.room import CAUSE, Group, Room
from tests.builders import like_an_earlier_version
from tests.process import eventually

LONG = " ".join(f"The well of quarter {number} stands dry since the pump was sold." for number in range(30))

_COVERED = """opener => {
  const box = opener.getBoundingClientRect();
  const over = one => one.left < box.right && one.right > box.left && one.top < box.bottom && one.bottom > box.top;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const covered = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!node.textContent.trim() || opener.contains(holder) || holder.closest(".wb-sr, script, style")) continue;
    if (!holder.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const drawn = one =>
      document.elementsFromPoint((one.left + one.right) / 2, (one.top + one.bottom) / 2).includes(holder);
    if ([...range.getClientRects()].some(one => over(one) && drawn(one))) covered.push(node.textContent);
  }
  return covered;
}"""


_OVER_BUTTONS = """rail => {
  const { left, right, top, bottom } = rail.getBoundingClientRect();
  return [...document.querySelectorAll(".wb-frame button, .wb-agenda button")]
    .filter(one => one.checkVisibility())
    .filter(one => {
      const box = one.getBoundingClientRect();
      return box.right > left && box.left < right && box.bottom > top && box.top < bottom;
    })
    .map(one => one.textContent);
}"""
"""The buttons of the header and of the clock that lie under the rail."""


def _led(room: Room, group: Group, device: Device = A_LAPTOP) -> Person:
    """Open a facilitator's page of a group on a device."""
    return room.facilitator(f"/facilitator?group={group.group_id}", device)


def _preview(person: Person) -> FrameLocator:
    return person.page.frame_locator(".wb-remote-screen iframe")


def _core(group: Group) -> str:
    return str(group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState].core_problem)


@pytest.mark.parametrize("device", [A_LAPTOP, A_PHONE], ids=["laptop", "phone"])
def test_the_button_of_the_remote_covers_nothing(room: Room, device: Device) -> None:
    """On every stage of the work no words and no buttons lie under it, at the top of the page and further down."""
    group = room.group("Nothing under it", "brainstorm", tree=False)
    group.act("add_ideas", texts=[f"Quarter {number} has no water" for number in range(12)])
    group.act("reveal_ideas")
    host = _led(room, group, device)
    host.page.get_by_role("tab").nth(1).click()
    opener = host.page.locator(".wb-remote-open")
    for stage in ("brainstorm", "viewpoints", "problem_tree", "objective_tree", "commitment_card"):
        group.act("open_stage", stage=stage)
        if stage == "problem_tree":
            group.act("propose_candidate", text="Quarters above the spring have no water")
        if stage == "objective_tree":
            group.act("open_stage", stage="problem_tree")
            group.act("state_core_problem", text="Quarters above the spring have no water")
            group.act("open_stage", stage=stage)
        expect(host.page.locator(".wb-stage-area").first).to_be_visible()
        expect(opener).to_be_visible()
        for further in ("0", "400", "document.body.scrollHeight"):
            host.page.evaluate(f"scrollTo(0, {further})")
            assert opener.evaluate(_COVERED) == [], stage
    host.page.evaluate("scrollTo(0, 0)")
    host.page.locator("#wb-tab-work").focus()
    host.tab_to(opener)
    host.page.keyboard.press("Enter")
    expect(host.page.locator(".wb-remote-panel")).to_be_visible()
    host.page.keyboard.press("Escape")
    expect(opener).to_be_focused()


def test_an_open_remote_leaves_the_work_room(room: Room) -> None:
    """The work and its drawers stand beside it, a card can be chosen for the wall, and the header keeps two rows."""
    group = room.group("Room for both")
    group.act("add_point", title="Escribir sin discutir", minutes=12)
    group.act("start_timer", minutes=5)
    host = _led(room, group)
    host.page.get_by_role("tab").nth(1).click()
    host.page.locator(".wb-remote-open").click()
    for width, height in ((1280, 720), (1920, 1080), A_LAPTOP.size):
        host.page.set_viewport_size({"width": width, "height": height})
        expect(host.page.locator(".wb-remote-panel")).to_be_visible()
        header = host.page.locator(".wb-frame").bounding_box()
        assert header is not None
        assert header["height"] <= 120, width
        assert host.page.locator(".wb-rail").evaluate(_OVER_BUTTONS) == [], width
    panel = host.page.locator(".wb-remote-panel").bounding_box()
    rail = host.page.locator(".wb-rail").bounding_box()
    assert panel is not None
    assert rail is not None
    assert rail["x"] + rail["width"] <= panel["x"] + 1
    host.card(CAUSE).click()
    host.button("A card", host.page.locator(".wb-remote-modes")).click()
    expect(_preview(host).locator(".wb-wall-card .wb-wall-words")).to_have_text(CAUSE)


def test_beside_an_open_remote_drawers_and_pairs_keep_their_place(room: Room) -> None:
    """A drawer begins below the header, in however many rows it stands, and pairs stand wide enough to be read."""
    group = room.group("Beside it")
    host = _led(room, group)
    host.page.get_by_role("tab").nth(1).click()
    host.page.locator(".wb-rail-button").first.click()
    drawer, header = host.page.locator(".wb-drawer:visible"), host.page.locator(".wb-frame").first
    expect(drawer).to_be_visible()
    host.page.locator(".wb-remote-open").click()
    expect(host.page.locator(".wb-remote-panel")).to_be_visible()

    def below() -> bool:
        one, other = drawer.bounding_box(), header.bounding_box()
        return bool(one and other and one["y"] >= other["y"] + other["height"] - 1)

    assert eventually(below, 20)
    group.act("open_stage", stage="objective_tree")
    words = host.pair(CAUSE).locator(".wb-problem")
    expect(words).to_be_visible()
    assert eventually(lambda: (words.bounding_box() or {"width": 0})["width"] > 200, 20)


def test_a_reload_stays_with_the_group(room: Room) -> None:
    """The page that is loaded again shows, and would move on, the group that was chosen, and no other."""
    first, second = room.group("The first one"), room.group("The second one")
    host = _led(room, first)
    host.page.get_by_role("tab").nth(1).click()
    host.page.locator(".wb-group-select").select_option(label="The second one")
    expect(host.page.locator("h1")).to_have_text("The second one")
    host.page.reload()
    host.ready()
    expect(host.page.locator(".wb-group-select")).to_have_value(second.group_id)


def test_the_preview_is_the_wall(room: Room) -> None:
    """Whatever the wall shows, a stage's own picture or something chosen, the remote shows the same words of it."""
    group = room.group("The same picture")
    wall, host = room.projector(f"/projector?group={group.group_id}"), _led(room, group)
    core, preview = _core(group), _preview(host)

    def same(seen: str) -> None:
        expect(wall.page.locator(seen).first).to_be_visible()
        expect(preview.locator(seen).first).to_be_attached()
        words = [word for word in wall.page.locator(".wb-stage-area").all_inner_texts() if word]
        expect(preview.locator(".wb-stage-area")).to_have_text(words, use_inner_text=True)

    same(".wb-wall[data-screen=branch]")
    group.act("show_on_wall", mode="tree")
    same(".wb-tree .wb-node")
    group.act("show_on_wall", mode="pair")
    same(".wb-wall[data-screen=pair]")
    group.act("open_stage", stage="viewpoints")
    same(".wb-viewpoints")
    group.act("open_stage", stage="commitment_card")
    group.act("draft_commitment", node=core)
    same(".wb-show-card .wb-show-title")
    group.act("freeze_wall")
    group.act("open_stage", stage="brainstorm")
    expect(host.page.locator(".wb-remote-band")).to_be_visible()
    same(".wb-show-card .wb-show-title")
    group.act("release_wall")
    same(".wb-wall[data-screen=ideas]")


def test_the_candidates_are_seen_on_the_remote(room: Room) -> None:
    """With their words, as the room reads them."""
    group = room.group("Candidates on the remote", tree=False)
    group.act("propose_candidate", text="Quarters above the spring have no water")
    host = _led(room, group)
    expect(_preview(host).locator(".wb-wall-rows")).to_contain_text("Quarters above the spring have no water")


def _filled(group: Group, wall: Person, card: str) -> Iterator[str]:
    """Fill a card in with more than a wall holds; yield what the stage's own picture cuts, or shows too small."""
    for field in FIELDS:
        if field.kind not in ("date", "choice"):
            group.act("settle_commitment", card=card, field=field.name, text=f"{field.name}: {LONG[:600]}")
    expect(wall.page.locator(".wb-show-field dd").first).to_contain_text("…")
    for width, height in WALLS:
        wall.page.set_viewport_size({"width": width, "height": height})
        if not eventually(lambda: too_small(wall.page) == [], 20):
            yield f"the stage's own picture, {width}: {too_small(wall.page)}"


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_what_is_long_is_turned_page_by_page(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """A card, a pair, a full commitment, the agenda: on no page of any wall is a word cut off or too small."""
    like_an_earlier_version(monkeypatch)
    group = room.group("Long words")
    node = group.act("add_cause", of=_core(group), text=LONG)
    wall = room.projector(f"/projector?group={group.group_id}")
    host = _led(room, group)
    remote = host.page.locator(".wb-remote-panel")
    faults: list[str] = []

    def walk(mode: str, **data: str) -> None:
        group.act("show_on_wall", mode=mode, **data)
        expect(wall.page.locator(f".wb-wall[data-screen={mode}]")).to_be_visible()
        page = 1
        while True:
            expect(remote.locator(".wb-remote-place")).to_contain_text(numbered(page))
            expect(wall.page.locator(".wb-wall")).to_contain_text(numbered(page))
            for width, height in WALLS:
                wall.page.set_viewport_size({"width": width, "height": height})
                wall.page.evaluate(
                    "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
                )
                faults.extend(f"{mode}, page {page}, {width}: {fault}" for fault in too_small(wall.page))
            if page == 3 or host.button("Next page", remote).get_attribute("aria-disabled") == "true":
                return
            host.button("Next page", remote).press("Enter")
            page += 1

    walk("card", node=node)
    walk("pair", node=node)
    for number in range(20):
        group.act("add_point", title=f"{LONG[:110]} {number}", minutes=10)
    walk("agenda")
    group.act("open_stage", stage="commitment_card")
    card = group.act("draft_commitment", node=_core(group))
    faults.extend(_filled(group, wall, card))
    walk("commitments")
    assert faults == []


def test_the_result_of_the_dots_is_read_from_ten_metres(room: Room) -> None:
    """Ranked, with how many each idea has; before the facilitator shows them the wall says nothing of it."""
    group = room.group("Dots on the wall", "brainstorm", tree=False)
    group.act("add_ideas", texts=[f"Quarter {number} has had no water since March" for number in range(14)])
    group.act("reveal_ideas")
    wall = room.projector(f"/projector?group={group.group_id}")
    expect(wall.page.locator(".wb-wall-ideas li")).not_to_have_count(0)
    ideas = wall.page.locator(".wb-wall-ideas li").count()
    assert ideas > 1
    group.act("open_dots", dots=3, several=False)
    state = [
        idea.idea for idea in group.workshop.group(group.facilitator.plan_id, group.group_id)[Brainstorm].standing()
    ]
    for number, sector in enumerate(
        ("people", "people", "people", "government", "government", "government", "oversight")
    ):
        who = group.workshop.join(group.code, f"P{number}", sector, "es")
        for place in range(3):
            data = {"idea": state[(number + place * 4) % 12], "dots": 1}
            group.workshop.act(who, group.group_id, "place_dots", data)
    group.act("show_on_wall", mode="result")
    expect(wall.page.locator(".wb-wall-ranking")).to_have_count(0)
    group.act("show_dots")
    expect(wall.page.locator(".wb-wall-rank").first).to_contain_text("1")
    faults = []
    for width, height in WALLS:
        wall.page.set_viewport_size({"width": width, "height": height})
        wall.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        faults += too_small(wall.page)
    assert faults == []


def test_how_to_join_stands_on_the_wall_once(room: Room) -> None:
    """Large while people come, then in the strip; where nothing else is to be seen it is in the strip as well."""
    group = room.group("Once", "brainstorm", tree=False)
    wall = room.projector(f"/projector?group={group.group_id}")
    shown = wall.page.locator(f"text={group.code} >> visible=true")
    expect(wall.page.locator(".wb-wall-code")).to_be_visible()
    expect(shown).to_have_count(1)
    group.act("blank_wall")
    expect(wall.page.locator(".wb-foot-code")).to_be_visible()
    expect(shown).to_have_count(1)
    group.act("uncover_wall")
    group.act("add_ideas", texts=["Quarter 3 has no water"])
    group.act("reveal_ideas")
    expect(wall.page.locator(".wb-foot-code")).to_be_visible()
    expect(shown).to_have_count(1)
    assert any(group.code in word["text"] for word in words_on(wall.page))


@pytest.mark.parametrize("device", [A_LAPTOP, A_PHONE], ids=["laptop", "phone"])
def test_a_passing_message_keeps_clear_of_what_is_pressed(room: Room, device: Device) -> None:
    """It lies over no button and no box to write in, wherever there is a place that does not."""
    group = room.group("Clear of it")
    host = _led(room, group, device)
    host.page.get_by_role("tab").nth(1).click()
    expect(host.page.locator(".wb-tree")).to_be_visible()
    host.page.locator(".wb-next").click()
    expect(host.page.locator(".wb-toast")).to_be_visible()
    under = host.page.locator(".wb-toasts").evaluate(
        """shelf => {
          const box = shelf.getBoundingClientRect();
          return [...document.querySelectorAll("button, textarea, input, select, a[href]")]
            .filter(one => !shelf.contains(one) && one.checkVisibility({ visibilityProperty: true }))
            .filter(one => { const it = one.getBoundingClientRect(); return it.width && it.left < box.right &&
              it.right > box.left && it.top < box.bottom && it.bottom > box.top; })
            .map(one => one.textContent);
        }"""
    )
    assert under == []
