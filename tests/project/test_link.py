"""Whoever follows a link from one page of the documentation arrives."""

import re
from pathlib import Path

import pytest

from tests.project.repository import ROOT, files

PAGES = [path for path in files() if path.suffix == ".md"]
LINK = re.compile(r"\]\(([^)\s]+)\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_within_the_repository_leads_somewhere(page: Path) -> None:
    """To a file that is there and, where it names one, to a heading or an anchor of it."""
    links = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if not re.match(r"\w+:", link)]
    assert [link for link in links if not _leads_somewhere(page, link)] == []


def test_the_anchors_of_a_page_are_those_its_readers_get() -> None:
    """Headings in small letters, with hyphens for spaces and without marks, and what is named on purpose."""
    page = '# What a `new` chapter costs?\n| <a id="r7"></a>**R7** |\n## Words\n## Words\n'
    assert anchors(page) == {"what-a-new-chapter-costs", "r7", "words", "words-1"}


def anchors(page: str) -> set[str]:
    """Return what can stand behind the # of a link to a page."""
    found = set(re.findall(r'id="([^"]+)"', page))
    for heading in re.findall(r"^#+ (.+)$", page, flags=re.MULTILINE):
        name = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        found.add(name if name not in found else f"{name}-1")
    return found


def _leads_somewhere(page: Path, link: str) -> bool:
    path, _, anchor = link.partition("#")
    target = page.parent / path if path else page
    return target.exists() and (not anchor or anchor in anchors(target.read_text(encoding="utf-8")))
