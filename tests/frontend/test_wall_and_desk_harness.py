"""The facilitator's header and what a wall shows, in a real browser against a stand-in for Python (R1, R3, R47)."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

WALL = {"width": 1920, "height": 1080}


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """Open a page with a storage of its own."""
    page = chromium.new_page(viewport=WALL)
    yield page
    page.close()


def opened(page: Page, address: str) -> Page:
    """Open a rehearsal page and wait for its widget."""
    page.goto(address)
    page.wait_for_selector("body[data-ready=true]")
    return page


def test_the_next_stage_is_one_press_and_a_hasty_second_press_skips_nothing(page: Page, harness: str) -> None:
    """From the second of three stages a double press arrives at the third, and its way back is at hand."""
    opened(page, f"{harness}/frame.html?mode=facilitator&lang=en")
    page.get_by_role("button", name="Next stage").dblclick()
    expect(page.locator(".wb-stages [aria-current]")).to_have_text("Commitments")
    expect(page.get_by_role("button", name="Next stage")).to_be_hidden()
    sent = page.evaluate("model.sent.map(({intent, data}) => [intent, data])")
    assert sent == [["open_stage", {"group": "g0", "stage": "2"}]]
    page.get_by_role("button", name="Back to: Objective tree").click()
    expect(page.locator(".wb-stages [aria-current]")).to_have_text("Objective tree")


def test_desk_and_work_are_tabs_of_the_keyboard_and_the_last_one_is_remembered(page: Page, harness: str) -> None:
    """An arrow key goes to the other part, which is then the only one seen, also after coming back."""
    opened(page, f"{harness}/frame.html?mode=facilitator&lang=en")
    desk, work = page.locator(".wb-desk-part"), page.locator(".wb-stage-area")
    expect(work).to_be_hidden()
    page.get_by_role("tab", name="Desk").press("ArrowRight")
    expect(page.get_by_role("tab", name="Group's work")).to_be_focused()
    expect(work).to_be_visible()
    expect(desk).to_be_hidden()
    page.reload()
    expect(page.get_by_role("tabpanel", name="Group's work")).to_be_visible()


def test_writing_can_be_closed_and_opened_beside_the_next_stage(page: Page, harness: str) -> None:
    """The header says whether people can write and changes it for the chosen group."""
    opened(page, f"{harness}/frame.html?mode=facilitator&lang=en")
    page.get_by_role("button", name="Close writing").click()
    expect(page.locator(".wb-pace-state")).to_have_text("Closed: reading only")
    page.get_by_role("button", name="Open writing").click()
    expect(page.locator(".wb-pace-state")).to_have_text("Open: people can write")


@pytest.mark.parametrize("name", ["cards", "pairs"])
def test_a_wall_has_nothing_to_press(page: Page, harness: str, name: str) -> None:
    """Cards and pairs on a projector are read: no visible button, link or input."""
    opened(page, f"{harness}/{name}.html?mode=projector&lang=en")
    assert page.locator("main").inner_text().strip()
    assert page.locator(":is(button, a, input, textarea):visible").count() == 0


_JOINING = """() => {
  const words = document.createRange();
  const code = document.querySelector(".wb-wall-code");
  words.selectNodeContents(code);
  const { left, right } = words.getBoundingClientRect();
  const { right: edge } = document.querySelector(".wb-wall").getBoundingClientRect();
  const picture = document.querySelector(".wb-qr").getBoundingClientRect();
  const least = document.querySelector(".wb-wall-joining") ? picture.right : 0;
  const size = parseFloat(getComputedStyle(code).fontSize) * 1080 / innerHeight;
  return { seen: left >= least && right <= edge, size };
}"""


@pytest.mark.parametrize(("screen", "largest"), [("join", 150), ("question", 72), ("ideas", 72)])
def test_a_code_of_any_length_is_seen_whole_on_every_wall(page: Page, harness: str, screen: str, largest: int) -> None:
    """The three parts of a code, as many groups have, get smaller letters; a short one keeps its large ones."""
    for code, least in (("SOL-175", largest), ("MUM-WAM-WUM", 40)):
        opened(page, f"{harness}/wall.html?screen={screen}&code={code}")
        for width, height in ((1024, 768), (1280, 800), (1280, 720), (1920, 1080)):
            page.set_viewport_size({"width": width, "height": height})
            page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
            joining = page.evaluate(_JOINING)
            assert joining["seen"], (code, width, height)
            assert joining["size"] >= least - 0.1 or width / height < 1.7, (code, width, height)


@pytest.mark.parametrize("width", [1440, 1024, 360])
def test_a_code_of_any_length_widens_no_desk(page: Page, harness: str, width: int) -> None:
    """Where the parts of a code have no room side by side on the desk, it goes on in a second line."""
    page.set_viewport_size({"width": width, "height": 800})
    opened(page, f"{harness}/control.html?code=MUM-WAM-WUM")
    expect(page.locator(".wb-door-code")).to_have_text("MUM-WAM-WUM")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_full_card_fits_the_wall(page: Page, harness: str) -> None:
    """A card with every field filled in needs no scrolling, and nothing of it is cut off."""
    opened(page, f"{harness}/cards.html?mode=projector&state=full&lang=en")
    show = page.locator(".wb-show")
    assert show.evaluate("element => element.getBoundingClientRect().bottom") <= WALL["height"]
    assert show.evaluate("element => element.scrollHeight - element.clientHeight") <= 1


def test_the_wall_follows_what_changed_last(page: Page, harness: str) -> None:
    """When the first card changes while the second is shown, the first one comes up."""
    opened(page, f"{harness}/cards.html?mode=projector&lang=en")
    expect(page.locator(".wb-show-title")).to_contain_text("horario vespertino")
    page.evaluate(
        "() => { const view = structuredClone(model.get('view')); view.cards[0].fields.population.text = 'Everybody';"
        " model.set('view', view); }"
    )
    expect(page.locator(".wb-show-title")).to_contain_text("embarazo adolescente")
    expect(page.locator(".wb-fresh")).to_contain_text("Everybody")


def test_all_sure_proposals_are_kept_in_one_gesture_once_each_was_read(page: Page, harness: str) -> None:
    """The button counts what is to be read and leads there; then one press sends one intent, for one undo."""
    opened(page, f"{harness}/pairs.html?lang=en&role=facilitator")
    keep = page.locator(".wb-keep-all")
    expect(keep).to_have_text("Keep: 4 to read")
    keep.click()
    expect(page.locator(".wb-now")).to_contain_text("Menores ingresos")
    for left in (3, 2, 1):
        page.get_by_role("button", name="Read: on to the next").click()
        expect(keep).to_have_text(f"Keep: {left} to read")
    page.get_by_role("button", name="Read: on to the next").click()
    expect(keep).to_have_text("Keep the 4 sure ones")
    keep.click()
    expect(keep).to_be_hidden()
    sent = page.evaluate("model.sent.map(({intent}) => intent)")
    assert sent == [*["read_objective"] * 4, "confirm_objectives"]


def test_a_participant_reads_along_and_keeps_no_more_than_one(page: Page, harness: str) -> None:
    """Who is not the facilitator sees how far the reading has come, and has no button that keeps all."""
    opened(page, f"{harness}/pairs.html?lang=en")
    expect(page.locator(".wb-read-words")).to_have_text("0 of 4 read. 4 still to be read.")
    expect(page.locator(".wb-reading").get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("button", name="Keep")).to_have_count(5)
