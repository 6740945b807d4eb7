"""Charts (R44): the same data as a frame, a picture readable without colour, and words that say it."""

import re
import sys
import warnings
import xml.etree.ElementTree as ET
from itertools import combinations
from pathlib import Path

import pandas as pd
import pytest

from ogcore.analysis import OpenPlan, open_plan
from ogcore.analysis.charts import chain, figures, sheet
from ogcore.analysis.charts.chart import MOST
from ogcore.analysis.charts.palette import MARKS
from ogcore.analysis.charts.table import CHARTS
from ogcore.analysis.charts.words import SECTORS
from ogcore.analysis.copy import copy_of_backup
from ogcore.errors import PackageMissing, UnknownChoice, UnknownLanguage
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.assessment.test_figures import MEXICO
from tests.project.repository import ROOT
from workbench.words.i18n import translator
from workbench.words.sector_label import SECTOR_LABELS

FRONTEND = ROOT / "workbench" / "frontend"
HOSTILE = ("$x_1$ <script>alert(1)</script>", "{text} 漢字 🌱 שלום", "w" * 300, "&amp; ]]>", "\u202eabc")
TOKENS = {"government": "gov", "civil_society": "cso", "oversight": "body", "rest": "ink-2"}
NAME = pytest.mark.parametrize("name", CHARTS)


@pytest.fixture(scope="module")
def shown() -> OpenPlan:
    """Return the demonstration in Spanish."""
    return open_plan.demonstration("es")


@pytest.fixture(scope="module")
def crowded() -> OpenPlan:
    """Return a plan of more ideas than a chart draws, some of them meant to break it."""
    workshop = Workshop(open_store("sqlite:///:memory:"))
    made = workshop.create_plan("=1+1", "es")
    host = workshop.facilitator(made.secret)
    group = workshop.add_group(host, "Mesa 1").group_id
    workshop.act(host, group, "open_stage", {"stage": "brainstorm"})
    workshop.act(host, group, "add_ideas", {"texts": [*HOSTILE, *(f"Idea {place}" for place in range(MOST))]})
    workshop.act(host, group, "reveal_ideas", {})
    opened = OpenPlan(copy_of_backup(workshop.export_plan(made.plan_id)))
    workshop.store.close()
    return opened


def test_colours_and_shapes_are_those_of_the_pages() -> None:
    """A sector looks on a chart as it does in the room: the tokens of the light theme and the outlines of the marks."""
    tokens = (FRONTEND / "tokens.css").read_text(encoding="utf-8")
    shapes = (FRONTEND / "shared" / "shape.js").read_text(encoding="utf-8")
    for sector, mark in MARKS.items():
        light = re.search(rf"--{TOKENS.get(sector, sector)}: var\(--light, (?:var\(--calm, )?(#\w+)", tokens)
        assert light is not None
        assert (mark.colour, f'{sector}: "{mark.outline}"') == (light[1], f'{sector}: "{mark.outline}"')
        assert f'{sector}: "{mark.outline}"' in shapes


def test_nothing_is_told_by_colour_alone() -> None:
    """In grey, sectors differ in shape, figures in pattern."""
    for one, other in combinations(MARKS.values(), 2):
        assert one.outline != other.outline
    hatches = [look.hatch for look in figures._LOOKS.values()]
    assert len(set(hatches)) == len(hatches)


def test_the_words_are_those_of_the_pages() -> None:
    """A sector is called on a chart what it is called in the room, in both languages."""
    for sector, label in SECTOR_LABELS.items():
        assert SECTORS[sector] == (translator("en")(label), translator("es")(label))


@NAME
def test_a_chart_is_text_and_says_what_it_shows(name: str, shown: OpenPlan) -> None:
    """Its SVG holds words as text, well formed, under a name for screen readers; a notebook gets a picture with it."""
    chart = shown.chart(name)
    svg = chart._repr_svg_()
    root = ET.fromstring(svg)
    assert (root.get("role"), root.get("aria-label"), root.get("lang")) == ("img", chart.alt, "es")
    words = " ".join("".join(text.itertext()) for text in root.iter("{http://www.w3.org/2000/svg}text"))
    title = CHARTS[name][0].words["title"]
    assert title.es in words
    assert title.es in chart.alt
    assert len(svg) < 40_000
    bundle = chart._repr_mimebundle_()
    assert bundle["image/svg+xml"] == svg
    assert f'lang="es" alt="{chart.alt[:8]}' in bundle["text/html"]
    assert list(chart._repr_mimebundle_(include=["text/plain"])) == ["text/plain"]
    assert title.en in shown.chart(name, "en").alt


@NAME
def test_the_same_plan_gives_the_same_bytes(name: str, shown: OpenPlan, tmp_path: Path) -> None:
    """Drawn twice, an SVG and a PDF are equal, so that a report changes only where the plan did; PNG is a picture."""
    for form in ("svg", "pdf"):
        one, other = (shown.chart(name).save(tmp_path / f"{place}.{form}").read_bytes() for place in "ab")
        assert one == other
    assert shown.chart(name).save(tmp_path / "c.png").read_bytes().startswith(b"\x89PNG")


@NAME
def test_where_there_is_nothing_a_chart_says_what_is_missing(name: str, empty: OpenPlan) -> None:
    """An empty plan draws no empty axes but a sentence, in either language."""
    for language, place in (("en", 0), ("es", 1)):
        chart = empty.chart(name, language)
        assert chart.table().empty
        missing = CHARTS[name][0].words["missing"][place]
        assert missing in chart.alt
        assert missing.split(" ")[0] in chart._repr_svg_()


@NAME
def test_whatever_people_wrote_a_chart_draws_it_in_silence(name: str, crowded: OpenPlan) -> None:
    """No formula, no markup, no letter without a glyph and no endless word is more than text; nothing is warned of."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        chart = crowded.chart(name)
        svg = chart._repr_svg_()
        chart._repr_mimebundle_()
    ET.fromstring(svg)
    assert "<script" not in svg
    assert "<script" not in chart._repr_mimebundle_()["text/html"]


def test_what_does_not_fit_is_counted(crowded: OpenPlan) -> None:
    """A chart draws so many rows at most and says how many more the table has."""
    chart = crowded.chart("ideas_by_support")
    assert len(chart.table()) == MOST + len(HOSTILE)
    assert f"… y {len(HOSTILE)} más" in chart.alt
    assert f"… y {len(HOSTILE)} más" in chart._repr_svg_()


def test_the_tables_hold_what_the_frames_say(shown: OpenPlan) -> None:
    """People, answers and steps of a chart are those of the frames it is made of."""
    ideas = shown.frame("ideas")
    told = shown.chart("ideas_by_support").table()
    standing = ideas[ideas.merged_into.isna()]
    assert told.drop_duplicates("idea").people.sum() == standing.people.sum()
    assert told.people_of_them.sum() == shown.frame("support").people.sum()
    agreement = shown.chart("agreement_by_sector").table()
    assert agreement.yes.sum() == shown.frame("agreement").yes.sum()
    assert agreement.apart.is_monotonic_decreasing
    assert (agreement.people >= 3).all()
    coverage = shown.chart("coverage").table()
    assert list(coverage.covered.value_counts(sort=False)) == [2, 4, 2]
    steps = shown.chart("chain").table().set_index("step")
    assert list(steps.there_are) == [8, 13, 6, 2]
    assert list(steps.go_on) == [5, 6, 2, 2]
    assert (steps.there_are == steps.go_on + steps.end).all()


def test_a_chart_can_be_of_one_group(shown: OpenPlan) -> None:
    """A group that has not begun has nothing to show, whatever the others did."""
    waiting, working = shown.groups
    assert shown.chart("chain", group=waiting).table().empty
    assert len(shown.chart("coverage", group=working.name).table()) == 8


def test_figures_of_coded_plans_tell_what_was_not_rated() -> None:
    """Not rated is said and is no zero; a true zero is one; numbers are written as the language writes them."""
    coded = open_plan.coded(MEXICO)
    spanish, english = (coded.chart("figures", language).alt for language in ("es", "en"))
    assert "Plan 1 · 2011-13, ambición alta: sin calificar" in spanish
    assert "Plan 1 · 2011-13, cumplidos a medio término: 69.4\u00a0% (25 de 36)" in spanish
    assert "completed at midterm: 0% (0 of 11)" in english
    assert "completed at the end: 92.3% (24 of 26)" in english
    assert coded.chart("figures", "es")._repr_svg_().count("<svg") == 1
    table = coded.chart().table()
    assert table["share"].isna().sum() == 2
    assert table["share"].dtype == "Float64"
    with pytest.raises(UnknownChoice):
        coded.chart("chain")


def test_what_there_is_not_is_refused(shown: OpenPlan, tmp_path: Path) -> None:
    """A chart, a language and an ending that are not known are told."""
    with pytest.raises(UnknownChoice):
        shown.chart("pie")
    with pytest.raises(UnknownLanguage):
        shown.chart("chain", "fr")
    with pytest.raises(UnknownChoice):
        shown.chart("chain").save(tmp_path / "chain.gif")


def test_without_matplotlib_the_data_are_there_and_the_refusal_says_what_to_install(
    shown: OpenPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only drawing needs it: a table and the words of a chart do without."""
    sheet._matplotlib.cache_clear()
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    chart = shown.chart("chain")
    assert len(chart.table()) == 4
    assert chart.alt
    with pytest.raises(PackageMissing) as refusal:
        chart._repr_svg_()
    assert refusal.value.data == {"package": "matplotlib", "extra": "analysis"}
    sheet._matplotlib.cache_clear()


def test_a_chain_of_nothing_has_its_columns(empty: OpenPlan) -> None:
    """The types of a table do not depend on what there is."""
    full = chain.chain_steps(open_plan.demonstration("en").chain())
    none = chain.chain_steps(empty.chain())
    pd.testing.assert_series_equal(full.dtypes, none.dtypes)
