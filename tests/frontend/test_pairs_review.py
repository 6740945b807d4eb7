"""What a confirmed objective leaves out, and the way back to its problem, in a real browser (R17, R18)."""

from playwright.sync_api import Browser, expect


def test_findings_unfold_and_a_problem_is_sent_back_by_keyboard(browser: Browser, harness: str) -> None:
    """Folded until asked for; a stray objective offers the way back, and a marked problem can stand again."""
    page = browser.new_page(viewport={"width": 1366, "height": 768})
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
