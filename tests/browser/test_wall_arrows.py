"""What arrows and columns on the wall say is so: none passes behind a card, none has another colour than elsewhere."""

from playwright.sync_api import Page, expect

from ogcore.brainstorm.state import Brainstorm
from tests.browser.legible import WALLS, too_small
from tests.browser.room import Room

_BEHIND = """() => [...document.querySelectorAll(".wb-wall-arrow")].flatMap((path) => {
  const ends = path.dataset.ends.split(" ");
  const cards = [...document.querySelectorAll(".wb-wall-node")].filter(({ dataset }) => !ends.includes(dataset.node));
  const [length, place] = [path.getTotalLength(), path.getScreenCTM()];
  for (let at = 0; at <= length; at += 2) {
    const { x, y } = path.getPointAtLength(at).matrixTransform(place);
    for (const card of cards) {
      const box = card.getBoundingClientRect();
      if (x > box.left && x < box.right && y > box.top && y < box.bottom) return [`${ends} behind ${card.textContent}`];
    }
  }
  return length > 10 ? [] : [`${ends} is not drawn`];
})"""
"""The arrows that pass behind a card that is not their end."""
EFFECTS, CAUSES = "rgb(109, 58, 140)", "rgb(138, 90, 0)"


def _wrong(page: Page) -> list[str]:
    found: list[str] = []
    for width, height in WALLS:
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        found += [f"{width}: {fault}" for fault in page.evaluate(_BEHIND)]
    return found


def test_no_arrow_passes_behind_a_card(room: Room) -> None:
    """Rows of causes, a card with two effects, a vote and its result: each arrow is seen from card to card."""
    group = room.group("Arrows", tree=False)
    core = group.act("state_core_problem", text="Neighbours in the old quarter do not sleep for the noise of workshops")
    causes = [
        group.act("add_cause", of=core, text=f"Cause {number}, told in as many words as people use when they are tired")
        for number in range(9)
    ]
    deep = group.act("add_cause", of=causes[0], text="There is no money for inspectors at night")
    group.act("link", cause=deep, effect=causes[5])
    effect = group.act("add_effect", of=core, text="Children come to school tired")
    wall = room.projector(f"/projector?group={group.group_id}")
    expect(wall.page.locator(".wb-wall-arrow[data-kind=effect]")).to_have_css("stroke", EFFECTS)
    expect(wall.page.locator(".wb-wall-arrow[data-kind=core]").first).to_have_css("stroke", CAUSES)
    faults = _wrong(wall.page)
    for cause, end in ((causes[7], core), (core, effect), (deep, causes[5])):
        group.act("show_on_wall", mode="branch", node=causes[0])
        group.act("put_to_vote", cause=cause, effect=end)
        expect(wall.page.locator(f'.wb-wall-node[data-node="{end}"] .wb-wall-letter')).to_have_text("B")
        expect(wall.page.locator(".wb-vote-question")).to_be_visible()
        faults += _wrong(wall.page)
        group.act("end_vote")
        expect(wall.page.locator(".wb-vote-shown")).to_be_visible()
        faults += _wrong(wall.page)
        group.act("end_vote")  # once it has ended, this puts it away
        expect(wall.page.locator(".wb-wall-letter")).to_have_count(0)
    assert faults == []


def test_every_column_of_themes_says_which_theme_it_is_in(room: Room) -> None:
    """A theme that goes on in the next column, or on the next page, is named there again."""
    group = room.group("Themes in columns", "brainstorm", tree=False)
    group.act("add_ideas", texts=[f"The workshops work until two in the morning, says table {n}" for n in range(14)])
    group.act("reveal_ideas")
    state = group.workshop.group(group.facilitator.plan_id, group.group_id)[Brainstorm]
    ideas = [idea.idea for idea in state.standing()]
    for name, part in (("Hours", ideas[:9]), ("Rules", ideas[9:12]), ("Health", ideas[12:13]), ("School", ideas[13:])):
        group.act("begin_theme", name=name, ideas=part)
    wall = room.projector(f"/projector?group={group.group_id}")
    expect(wall.page.locator(".wb-wall-theme").first).to_contain_text("Hours")
    for width, height in WALLS:
        wall.page.set_viewport_size({"width": width, "height": height})
        expect(wall.page.locator(".wb-wall-again").first).to_contain_text("Hours …")
        heads = wall.page.locator(".wb-wall-ideas").evaluate(
            """list => [...list.children].filter((row, i, all) => i === 0 || row.offsetLeft !== all[i - 1].offsetLeft)
                 .map(row => row.className)"""
        )
        assert all("wb-wall-theme" in name for name in heads)
        assert too_small(wall.page) == []


def test_points_of_view_stand_as_the_rest_of_the_wall(room: Room) -> None:
    """The same margins, no word too small, and the room is spoken to as a group."""
    group = room.group("Margins", "viewpoints")
    wall = room.projector(f"/projector?group={group.group_id}")
    group.act("answer_question", question="shows", text="The workshops work at night", sector="people")
    group.act("show_answers")
    expect(wall.page.locator(".wb-picture-none")).to_contain_text("Digan en sus teléfonos")
    for width, height in WALLS:
        wall.page.set_viewport_size({"width": width, "height": height})
        left = wall.page.locator(".wb-subject").evaluate("one => one.getBoundingClientRect().left")
        assert abs(left - 64 * height / 1080) < 1
        assert too_small(wall.page) == []


def test_the_clock_fills_the_width_beside_the_rail(room: Room) -> None:
    """On pages with a rail the strip of the clock reaches the right edge."""
    group = room.group("Clock")
    group.act("start_timer", minutes=9)
    laptop = room.participant(group.code)
    strip = laptop.page.locator(".wb-agenda")
    expect(strip).to_be_visible()
    expect(laptop.page.locator(".wb-rail")).to_be_visible()
    assert strip.evaluate("one => document.documentElement.clientWidth - one.getBoundingClientRect().right") == 0
    assert laptop.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
