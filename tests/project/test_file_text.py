"""What no file of the repository may say."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.project.repository import ROOT, files, text

# Put together here, so that this file does not say them either.
HOSTS = "|".join(
    rf"\b{name}\.{end}\b"
    for name, end in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "(org|com)"),
        ("anaconda", "(org|com)"),
        ("debian", "org"),
    ]
)
FOLDERS = "|".join(
    [
        rf"(?<![\w.}}>)])/({'|'.join(['wor' + 'k', 'roo' + 't'])})/",
        r"/(home|Users)/[a-z]",
        r"\b[A-Z]:\\Users\\",
    ]
)
REMOTE = (
    r"<(script|img|link|iframe|video|audio|source)\b[^>]*\b(src|href)=[\"'](https?:)?//\w"
    r"|(@import|\bfrom|\bimport\()\s*[\"'](https?:)?//\w"
    r"|url\([\"']?(https?:)?//"
)
CONFLICT = r"(?m)^(<{7}|\|{7}|>{7})( |\r?$)"
"""What git leaves around two halves nobody has chosen between; the line of ``=`` between them may be a heading too."""


def said(forbidden: str, paths: Iterable[Path]) -> list[str]:
    """Each file in which a pattern is found, with what was found."""
    pattern = re.compile(forbidden)
    read = ((path, text(path)) for path in paths)
    hits = ((path, pattern.search(content)) for path, content in read if content)
    return [f"{path.relative_to(ROOT)}: {hit[0]}" for path, hit in hits if hit]


@pytest.mark.parametrize(
    "forbidden",
    [pytest.param(HOSTS, id="registry"), pytest.param(FOLDERS, id="folder of one machine")],
)
def test_no_file_names_where_it_was_made(forbidden: str) -> None:
    """Where packages come from is the machine's business, and no path of one machine is left behind."""
    assert said(forbidden, files()) == []


def test_no_file_holds_a_merge_that_was_not_finished() -> None:
    """A conflict that git wrote into a file is resolved before the file is kept, in prose as well as in code."""
    assert said(CONFLICT, files()) == []


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("marker", ["<" * 7 + " HEAD", "|" * 7, "|" * 7 + " 1a2b3c4", ">" * 7 + " Stashed changes"])
def test_each_mark_of_an_unfinished_merge_is_recognised(marker: str, end: str) -> None:
    """Whichever of its marks is left behind, with whichever line ends."""
    assert re.search(CONFLICT, f"words{end}{marker}{end}words{end}")


def test_a_heading_is_no_unfinished_merge() -> None:
    """Underlined headings, quoted quotations and tables are kept as they are."""
    assert not re.search(CONFLICT, "Heading\n=======\n\n>>>>>>>> eight\n  <<<<<<< indented\n|||||||x|\n")


def test_no_page_asks_the_internet_for_anything() -> None:
    """A workshop runs in a room without internet: scripts, styles, fonts and pictures are all served from here."""
    shipped = [path for path in files() if path.is_relative_to(ROOT / "workbench") and "tests" not in path.parts]
    assert shipped
    assert said(REMOTE, shipped) == []


@pytest.mark.parametrize(
    "line",
    [
        '<script src="https://example.org/a.js">',
        '<link rel="stylesheet" href="//example.org/a.css">',
        "@import 'https://example.org/a.css'",
        'import x from "https://example.org/x.js"',
        'await import("https://example.org/x.js")',
        "background: url(//example.org/a.png)",
    ],
)
def test_remote_assets_are_recognised(line: str) -> None:
    """The pattern sees each way a page can ask for something from elsewhere."""
    assert re.search(REMOTE, line)
