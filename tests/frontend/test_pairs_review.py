"""What a confirmed objective leaves out, and the way back to its problem, in a real browser (R17, R18)."""

from playwright.sync_api import Browser, expect


def test_findings_unfold_and_a_problem_is_sent_back_by_keyboard(chromium: Browser, harness: str) -> None:
    """Folded until asked for; a stray objective offers the way back, and a marked problem can stand again."""
    page = chromium.new_page(viewport={"width": 1366, "height": 768})
    page.goto(f"{harness}/pairs.html?state=review&lang=en")
    page.wait_for_selector("body[data-ready=true]")
    expect(page.locator(".wb-sharp-count")).to_have_text("1 objective could be sharper")
    remark = page.get_by_text("Nombra un estado")
    expect(remark).to_be_hidden()
    page.locator(".wb-sharpen summary").press("Enter")
    expect(remark).to_be_visible()
    page.locator(".wb-back").get_by_role("button", name="Back to the problem").press("Enter")
    expect(page.get_by_text("The problem is marked to be looked at again.")).to_have_count(2)
    page.get_by_role("button", name="The problem stands").last.press("Enter")
    expect(page.get_by_text("The problem is marked to be looked at again.")).to_have_count(1)
    sent = page.evaluate("model.sent.map(({intent}) => intent)")
    assert sent == ["send_back", "keep_problem"]
    page.close()


def test_on_a_phone_nothing_lies_over_the_pairs_and_reading_goes_on_from_each(chromium: Browser, harness: str) -> None:
    """How far the reading is stands above the pairs; the pair being read has the button that leads to the next."""
    page = chromium.new_page(viewport={"width": 360, "height": 740})
    page.goto(f"{harness}/pairs.html?role=facilitator&lang=en")
    page.wait_for_selector("body[data-ready=true]")
    expect(page.locator(".wb-reading")).to_have_css("position", "static")
    reading, first = page.locator(".wb-reading").bounding_box(), page.locator(".wb-pair").first.bounding_box()
    assert reading
    assert first
    assert reading["y"] + reading["height"] <= first["y"]
    page.locator(".wb-now").get_by_role("button", name="Read: on to the next").click()
    expect(page.locator(".wb-now")).not_to_have_attribute("data-node", "e1")
    assert page.evaluate("model.sent.map(({intent, data}) => [intent, data.node])") == [["read_objective", "e1"]]
    page.close()
