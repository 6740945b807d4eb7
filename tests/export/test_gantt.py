"""A work plan drawn as bars beside its table (R33)."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pypdfium2
import pytest
from defusedxml.ElementTree import fromstring

from ogcore.export.errors import UnknownFormat, UnknownPaper
from ogcore.export.gantt_axis import Axis
from ogcore.export.gantt_figure import GanttFigure
from ogcore.export.gantt_image import GANTT_PAPERS, gantt_image
from ogcore.export.gantt_layout import gantt_sheets
from ogcore.export.gantt_words import WIDTH
from ogcore.export.text_line import TextLine
from ogcore.export.typeface import width
from ogcore.work_plan.chart import chart_of
from ogcore.work_plan.reading import read_work_plan
from workbench.files.gantt_drawing import gantt_figure

TODAY = date(2027, 5, 14)
PLAN = """id;Stage;Activity;Responsible;Start;End;Depends on;Length (days)
1;Inside;Survey the leaks;Utility;2027-02-01;2027-03-12;
2;Inside;Design the line;Works;2027-02-15;2027-06-30;
3;Outside;Lay the line;Works;2027-07-01;2028-01-31;2
4;Outside;Mend the leaks;Utility;2027-03-13;2027-11-31;1;200
5;Outside;Publish the hours;Utility;2027-03-13;2027-12-31;1
"""


def figure(text: str = PLAN, language: str = "en") -> GanttFigure:
    """Return the figure of a plan in CSV."""
    return gantt_figure(chart_of(read_work_plan(text.encode())), language, title="Water", today=TODAY)


def many(count: int) -> str:
    """Return a plan of so many activities in one stage."""
    lines = (
        f"{n};Building;Lay the pipe of quarter {n} and test it;Utility;2027-02-01;2027-03-12;" for n in range(count)
    )
    return "\n".join([PLAN.split("\n", maxsplit=1)[0], *lines])


def svg(found: GanttFigure) -> str:
    """Return the SVG of a figure."""
    return gantt_image(found, "svg").data.decode()


@pytest.mark.parametrize("language", ["es", "en"])
def test_it_is_described_to_people_who_cannot_see_it(language: str) -> None:
    """Title and description are named by the picture; each activity is told with its days, and what is critical."""
    root = fromstring(svg(figure(language=language)))
    space = "{http://www.w3.org/2000/svg}"
    assert (root.get("role"), root.get("lang"), root.get("aria-labelledby")) == (
        "img",
        language,
        "gantt-title gantt-desc",
    )
    told = root.findtext(f"{space}desc") or ""
    assert root.findtext(f"{space}title") == "Water"
    assert {
        "es": "Lay the line, sigue a 2, Works, 1 jul 2027 – 31 ene 2028, 215, crítica",
        "en": "2, Works, Jul 1, 2027",
    }[language] in told
    assert "2027-11-31" in told


def test_what_is_critical_has_a_shape_of_its_own() -> None:
    """Critical bars are pointed paths, the others round boxes, so that grey paper tells them apart."""
    found = figure()
    pointed = re.findall(r'<path d="M[^"]*L[^"]*Z" fill="#1d2430"/>', svg(found))
    assert len(pointed) == 1 + sum(row.critical for row in found.rows)  # one is the key
    assert svg(found).count('rx="4"') == 1 + sum(bool(row.start) and not row.critical for row in found.rows)


def test_today_is_a_line_where_it_lies_within_the_plan() -> None:
    """Within it has a line and a flag; outside only its date is told."""
    assert "stroke-dasharray" in svg(figure())
    outside = replace(figure(), today=date(2031, 1, 1))
    assert "stroke-dasharray" not in svg(outside)
    assert ">today<" not in svg(outside)


def test_dependencies_are_arrows() -> None:
    """Each that has two bars on the sheet, and the one of the key."""
    assert svg(figure()).count('stroke="#857c6c" stroke-width="1.4"') == 2 + 1


def test_months_are_named_in_the_language_of_the_reader() -> None:
    """January is ene in Spanish; a short plan has weeks, and a long one does not write its months over each other."""
    axis = Axis(date(2027, 1, 1), date(2028, 6, 30), 656.0, 464.0)
    assert {tick.text for tick in axis.ticks("es")} >= {"ene", "mar"}
    assert [tick.year for tick in axis.ticks("es") if tick.year] == ["2027", "2028"]
    assert [tick.text for tick in Axis(date(2027, 2, 1), date(2027, 2, 20), 0, 464).ticks("en")] == [
        "Feb 1",
        "Feb 8",
        "Feb 15",
    ]
    for last in (date(2029, 1, 5), date(2036, 5, 1), date(2090, 1, 1)):
        named = [tick for tick in Axis(date(2027, 1, 20), last, 0, 464).ticks("es") if tick.text]
        assert all(two.x - one.x > width(one.text, 11, sans=True) for one, two in pairwise(named))


def test_both_ends_of_an_activity_count() -> None:
    """A bar ends where the day after its last one begins."""
    axis = Axis(date(2027, 1, 1), date(2027, 1, 10), 0, 100)
    assert (axis.at(date(2027, 1, 1)), axis.after(date(2027, 1, 1)), axis.after(date(2027, 1, 10))) == (0, 10, 100)


@pytest.mark.parametrize("text", [PLAN, many(40), many(0) + "\n1;;" + "x" * 900 + ";" + "y " * 300 + ";soon;never;"])
def test_no_words_run_into_each_other(text: str) -> None:
    """On every sheet of A4, long words and forty activities in a stage included; nothing stands off the sheet."""
    for sheet in gantt_sheets(figure(text), 700):
        assert sheet.height <= 700
        assert not overlaps(sheet.lines)
        assert all(line.x >= 0 and line.y < sheet.height for line in sheet.lines)
        assert all(ends(line)[1] <= WIDTH + 2 for line in sheet.lines)


def test_a_stage_that_goes_on_has_its_heading_on_each_sheet() -> None:
    """Forty activities take several sheets, and every sheet says which it is and of which stage."""
    sheets = gantt_sheets(figure(many(40)), 700)
    assert len(sheets) > 2
    for number, sheet in enumerate(sheets, 1):
        said = {line.text for line in sheet.lines}
        assert {"Building", f"Page {number} of {len(sheets)}"} <= said
    assert sum(one.kind == "row" for sheet in sheets for one in sheet.placed) == 40


@pytest.mark.parametrize("paper", GANTT_PAPERS)
def test_a_pdf_has_the_bars_and_the_same_as_a_table(paper: str) -> None:
    """Its words can be searched, its letters are at least seven points, and every activity stands in the table too."""
    made = gantt_image(figure(), "pdf", paper=paper)
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(made.data)]
    assert (len(pages), made.smallest >= 7) == (made.pages + 1, True)
    assert all("Survey the leaks" in text for text in pages)
    assert b"pdfuaid" in made.data


def test_a_png_is_one_picture() -> None:
    """However many activities there are."""
    made = gantt_image(figure(many(60)), "png")
    assert (made.data[:4], made.pages) == (b"\x89PNG", 1)


def test_another_form_or_paper_is_refused() -> None:
    """By the errors of all pictures."""
    with pytest.raises(UnknownFormat):
        gantt_image(figure(), "gif")
    with pytest.raises(UnknownPaper):
        gantt_image(figure(), "pdf", paper="poster")


def ends(line: TextLine) -> tuple[float, float]:
    """Return from where to where a line of words reaches."""
    wide = width(line.text, line.size, sans=line.look not in ("words", "title"))
    left = line.x + {"left": 0.0, "center": (line.width - wide) / 2, "right": line.width - wide}[line.align]
    return left, left + wide


def overlaps(lines: list[TextLine]) -> list[tuple[str, str]]:
    """Return the words on one line of a sheet that run into each other."""
    by_line: dict[float, list[TextLine]] = {}
    for line in lines:
        by_line.setdefault(round(line.y, 1), []).append(line)
    return [
        (one.text, two.text)
        for found in by_line.values()
        for one, two in pairwise(sorted(found, key=lambda line: ends(line)[0]))
        if ends(two)[0] < ends(one)[1] - 0.5
    ]
