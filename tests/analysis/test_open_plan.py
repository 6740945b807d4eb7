"""Opening a plan for analysis (R44): what it reads, what it never does, and how it refuses."""

import json
import os
import sqlite3
from pathlib import Path

import pandas as pd
import pytest
from demonstration_plan import Story
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from ogcore.analysis import OpenPlan, open_plan
from ogcore.analysis.copy import copy_of_backup
from ogcore.errors import NewerVersion, OgError, PlanNotFound, UnknownGroup, UnreadableFile, VersionNotFound
from ogcore.store import open_store
from ogcore.store.read_only import open_read_only
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from tests.record.whole_workshop import WholeWorkshop
from workbench.cli.demonstration import create_demonstration

IDENTIFIERS = (
    *("group", "idea", "answer", "candidate", "node", "cause", "effect", "evidence", "version", "commitment"),
    *("means", "merged_into", "finding", "other_nodes", "day", "party", "activity", "indicator", "responsible"),
    *("depends_on", "agenda", "fingerprint", "previous", "sealed"),
)
"""What names of columns of identifiers and days begin with."""


def test_a_backup_and_the_store_it_is_of_give_the_same_frames(plan: OpenPlan, backup: Path) -> None:
    """However a plan is opened, identifiers included, its frames are the same."""
    other = open_plan(backup)
    assert (other.plan, other.name, other.groups) == (plan.plan, plan.name, plan.groups)
    for name, frame in plan.frames().items():
        pd.testing.assert_frame_equal(frame, other.frame(name))


def test_a_store_is_read_while_it_is_served_and_shows_what_is_written_later_only_when_opened_again(
    played: tuple[WholeWorkshop, str],
) -> None:
    """A copy is of one moment; the server writes on, and the next opening shows it."""
    whole, url = played
    before = open_plan(url)
    count = len(before.frame("versions"))
    whole.act(whole.host, "name_version", name=f"Versión {count}")
    assert len(before.frame("versions")) == count
    assert len(open_plan(url).frame("versions")) == count + 1


def test_a_store_opened_for_analysis_cannot_be_written_to(played: tuple[WholeWorkshop, str]) -> None:
    """Any statement that writes fails, whoever sends it, and the log is as long as before."""
    whole, url = played
    version = whole.workshop.store.version(whole.group_id)
    for statement in ("DELETE FROM events", "UPDATE plans SET secret = 'x'", "CREATE TABLE t (x INTEGER)"):
        with open_read_only(url) as store, pytest.raises((OperationalError, OgError)):
            store.connection.execute(text(statement))
    assert whole.workshop.store.version(whole.group_id) == version


def test_opening_makes_no_store_where_there_is_none(tmp_path: Path) -> None:
    """A name typed wrongly is refused, and leaves no empty file behind."""
    for source in (f"sqlite:///{tmp_path}/none.sqlite", tmp_path / "none.json"):
        with pytest.raises(UnreadableFile) as refusal:
            open_plan(source)
        assert refusal.value.data["reason"] == "not_there"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="needs a folder that may not be written to")
def test_a_store_in_a_folder_that_may_only_be_read_opens(tmp_path: Path) -> None:
    """A disc that somebody else may write to is read all the same."""
    workshop = Workshop(open_store(f"sqlite:///{tmp_path}/plan.sqlite"))
    workshop.create_plan("A", "es")
    workshop.store.close()
    tmp_path.chmod(0o500)
    try:
        assert open_plan(tmp_path / "plan.sqlite").name == "A"
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not_json"),
        (b"\x00\x01", "not_json"),
        (b"{}", "other_format"),
        (b'{"format": "cocreation-workbench-plan", "version": 1, "events": []}', "no_plan"),
        (b'{"format": "cocreation-workbench-plan", "version": 1, "events": [1]}', "wrong_fields"),
        (b'{"format": "cocreation-workbench-plan", "version": 1, "events": {}}', "wrong_fields"),
    ],
)
def test_a_file_that_is_no_backup_is_refused_with_its_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    """Every refusal says what is wrong as a code."""
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile) as refusal:
        open_plan(path)
    assert refusal.value.data["reason"] == reason


def test_a_damaged_log_is_refused(backup: Path, tmp_path: Path) -> None:
    """A backup in which an event is missing, or does not fit, tells another story and is not told."""
    content = json.loads(backup.read_bytes())
    path = tmp_path / "x.json"
    for spoilt in (content["events"][:3] + content["events"][4:], [*content["events"][:1], ["x"] * 7]):
        path.write_text(json.dumps(content | {"events": spoilt}))
        with pytest.raises(UnreadableFile):
            open_plan(path)


def test_what_a_later_version_wrote_is_refused_as_such(backup: Path, tmp_path: Path, empty: OpenPlan) -> None:
    """A backup and a store of a later version say which form they have and which is known."""
    content = json.loads(backup.read_bytes())
    path = tmp_path / "x.json"
    path.write_text(json.dumps(content | {"version": 99}))
    with pytest.raises(NewerVersion) as refusal:
        open_plan(path)
    assert refusal.value.data == {"reason": "newer_version", "found": 99, "known": content["version"]}
    with sqlite3.connect(tmp_path / "empty.sqlite") as connection:
        connection.execute("INSERT INTO formats (number) VALUES (99)")
    with pytest.raises(NewerVersion):
        open_plan(tmp_path / "empty.sqlite")


def test_an_old_store_says_how_it_is_brought_up_to_date(tmp_path: Path, empty: OpenPlan) -> None:
    """Reading never migrates: a store of an earlier version is refused with a reason of its own."""
    with sqlite3.connect(tmp_path / "empty.sqlite") as connection:
        connection.execute("DELETE FROM migrations WHERE number > 3")
    with pytest.raises(UnreadableFile) as refusal:
        open_plan(tmp_path / "empty.sqlite")
    assert refusal.value.data["reason"] == "older_store"


def test_a_plan_is_found_by_its_name_or_identifier_and_else_names_near_it_are_told(tmp_path: Path) -> None:
    """Of several plans one is chosen as a reader writes its name; a wrong name is answered with near ones."""
    url = f"sqlite:///{tmp_path}/plans.sqlite"
    workshop = Workshop(open_store(url))
    made = {name: workshop.create_plan(name, "es").plan_id for name in ("Río limpio", "Tlaxcala", "Agua")}
    workshop.create_plan("Agua", "es")
    workshop.store.close()
    assert open_plan(url, plan="rio limpio").plan == made["Río limpio"]
    assert open_plan(url, plan=made["Agua"]).plan == made["Agua"]
    for wanted, near in (("Tlaxcla", ["Tlaxcala"]), (None, ["Río limpio", "Tlaxcala", "Agua", "Agua"])):
        with pytest.raises(PlanNotFound) as refusal:
            open_plan(url, plan=wanted)
        assert refusal.value.data["near"] == near
    with pytest.raises(PlanNotFound) as refusal:
        open_plan(url, plan="agua")
    assert made["Agua"] in refusal.value.data["near"]


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_demonstration_is_the_one_that_is_served(language: str) -> None:
    """Opened without a server it holds the plan, the groups and the tree of the demonstration, always the same."""
    opened = open_plan.demonstration(language)
    workshop = Workshop(open_store("sqlite:///:memory:"))
    made = create_demonstration(workshop, language)
    served = workshop.plan(made.plan_id)
    assert (opened.name, opened.language) == (served.name, language)
    assert [(group.name, group.topic) for group in opened.groups] == sorted(
        (card.name, card.topic) for card in served.groups.values()
    )
    trees = [workshop.group(made.plan_id, group)[TreeState] for group in served.groups]
    said = sorted((tree.position(node), tree.text(node)) for tree in trees for node in tree.ordered())
    nodes = opened.frame("nodes")
    assert sorted(zip(nodes.kind, nodes.text, strict=True)) == said
    pd.testing.assert_frame_equal(opened.frame("nodes"), open_plan.demonstration(language).frame("nodes"))
    workshop.store.close()


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_demonstration_shows_every_frame_and_chart(language: str) -> None:
    """Whoever tries an analysis on it finds something in each, and a path from an idea to a commitment."""
    opened = open_plan.demonstration(language)
    assert [name for name, frame in opened.frames().items() if frame.empty] == []
    assert [name for name in opened.charts if opened.chart(name).table().empty] == ["figures"]
    assert opened.frame("chain").breaks_at.isna().sum() == 2
    assert opened.frame("chain").query("breaks_at.isna()").idea.notna().all()
    assert opened.frame("agreement").groupby(["cause", "effect"]).sectors.nunique().eq(3).all()


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_demonstration_is_what_its_story_tells(language: str) -> None:
    """The file was written from the story as it stands; else run tools/demonstration_plan.py."""
    workshop = Workshop(open_store("sqlite:///:memory:"))
    played = Story(workshop, language)
    played.play()
    fresh, opened = OpenPlan(copy_of_backup(workshop.export_plan(played.plan_id))), open_plan.demonstration(language)
    for name, frame in fresh.frames().items():
        assert _words(frame) == _words(opened.frame(name)), name
    workshop.store.close()


def _words(frame: pd.DataFrame) -> list[list[str]]:
    """Return what a frame says besides its identifiers and days, which are new each time, whatever its order."""
    told = [column for column in frame if not str(column).startswith(IDENTIFIERS)]
    return sorted([str(value) for value in row] for row in frame[told].itertuples(index=False))


def test_the_plan_says_what_is_in_it_and_no_markup_of_anybody_runs(tmp_path: Path) -> None:
    """``repr`` is one line; in a notebook it is a table with a caption and headings, of words alone."""
    url = f"sqlite:///{tmp_path}/plan.sqlite"
    workshop = Workshop(open_store(url))
    made = workshop.create_plan("<script>alert(1)</script>", "es")
    workshop.add_group(workshop.facilitator(made.secret), "<b>Mesa</b>", "Agua & ríos")
    workshop.store.close()
    plan = open_plan(url)
    html = plan._repr_html_()
    assert "<script>" not in html
    assert "<b>" not in html
    assert "Agua &amp; ríos" in html
    assert 'lang="es"' in html
    assert "<caption>" in html
    assert html.count('scope="col"') == 3
    assert html.count('scope="row"') == 1
    assert "\n" not in repr(plan)
    assert "groups 1" in repr(plan)


def test_a_group_is_named_by_its_id_its_name_or_itself(plan: OpenPlan) -> None:
    """All three are the same group; a name there is not is answered with those there are."""
    group = next(one for one in plan.groups if not one.archived)
    assert {plan.group_id(one) for one in (group.group, group.name.upper(), group, None)} == {group.group}
    with pytest.raises(UnknownGroup) as refusal:
        plan.group_id("Mesa del ag")
    assert group.name in refusal.value.data["near"]


def test_an_earlier_version_shows_the_trees_as_they_were_and_nobody_s_own_words(plan: OpenPlan) -> None:
    """The trees are those of that moment; ideas, answers and counts are told of now alone (R5)."""
    versions = plan.frame("versions")
    first = plan.at_version(str(versions.version.iloc[0]))
    assert 0 < len(first.frame("nodes")) < len(plan.frame("nodes"))
    for name in ("ideas", "support", "viewpoints", "positions", "candidates", "preferences", "agreement"):
        assert len(first.frame(name)) == 0, name
        assert list(first.frame(name).columns) == list(plan.frame(name).columns)
    assert first.frame("edges").people.isna().all()
    with pytest.raises(VersionNotFound):
        plan.at_version("nobody named it so")
