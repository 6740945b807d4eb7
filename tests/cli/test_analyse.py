"""``workbench analyse``: a plan and a notebook in JupyterLab, on this machine alone."""

import json
import os
import re
import stat
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import psutil
import pytest

from ogcore.analysis import open_plan
from tests.cli.conftest import Run
from tests.process import PATIENCE, started
from workbench.cli import analyse


@pytest.fixture
def lab(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Stand in for JupyterLab, which ends at once: note in which folder it would have worked."""
    folders: list[Path] = []

    def run(folder: Path, _console: object, *, browser: bool) -> int:
        folders.append(folder)
        return 0

    monkeypatch.setattr(analyse, "_lab", run)
    return folders


def opened_by(folder: Path) -> str:
    """Return the line by which the notebook in a folder opens its plan."""
    cells = json.loads((folder / "analysis.ipynb").read_text(encoding="utf-8"))["cells"]
    lines = [line for cell in cells if cell["cell_type"] == "code" for line in cell["source"]]
    return next(line.strip() for line in lines if line.startswith("plan = "))


@pytest.mark.parametrize("words", [(), ("río limpio",)], ids=["only", "named"])
def test_a_plan_and_its_notebook_are_written(run: Run, lab: list[Path], words: tuple[str, ...]) -> None:
    """The backup opens as the plan, only its owner may read it, and the notebook opens it in the plan's language."""
    run("plan", "new", "Río limpio", "--language", "es", "--group", "Mesa 1", "--data", "d")
    answer = run("analyse", *words, "--data", "d", "--no-browser")
    assert answer.code == 0, answer.err
    assert lab == [Path("analysis")]
    backup = Path("analysis") / "rio-limpio.plan.json"
    assert open_plan(backup).name == "Río limpio"
    assert os.name == "nt" or stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert opened_by(Path("analysis")) == 'plan = open_plan("rio-limpio.plan.json")'
    text = (Path("analysis") / "analysis.ipynb").read_text(encoding="utf-8")
    assert "# Análisis de un plan" in text
    assert "# Analysis of a plan" not in text
    assert (Path("analysis") / "report" / "conf.json").is_file()


def test_where_there_is_no_plan_the_notebook_opens_on_the_demonstration(run: Run, lab: list[Path]) -> None:
    """Somebody who only tries it out needs nothing, and leaves no folder of plans behind."""
    assert run("analyse", "--data", "d", "-o", "here").code == 0
    assert opened_by(Path("here")) == 'plan = open_plan.demonstration("en")'
    assert not Path("d").exists()


def test_what_somebody_wrote_in_the_notebook_stays(run: Run, lab: list[Path]) -> None:
    """The second time the backup is new and the notebook is theirs, which is said."""
    run("plan", "new", "A", "--data", "d")
    run("plan", "export", "-o", "a.plan.json", "--data", "d")
    assert run("analyse", "a.plan.json", "--data", "none").code == 0
    (Path("analysis") / "analysis.ipynb").write_text("mine")
    answer = run("analyse", "a.plan.json", "--data", "none")
    assert "stays as it is" in answer.err
    assert (Path("analysis") / "analysis.ipynb").read_text() == "mine"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--data", "d"), "say which plan"),
        (("Bosqe", "--data", "d"), "plan"),
        (("broken.json",), "not JSON"),
    ],
)
def test_what_cannot_be_opened_is_refused(run: Run, lab: list[Path], words: tuple[str, ...], said: str) -> None:
    """Several plans, an unknown one, a file that is none: exit code 2, nothing written, nothing started."""
    for name in ("Agua", "Bosque"):
        run("plan", "new", name, "--data", "d")
    Path("broken.json").write_text("{")
    answer = run("analyse", *words)
    assert (answer.code, lab) == (2, [])
    assert said in answer.err
    assert not Path("analysis").exists()


def test_without_jupyterlab_it_says_what_to_install(run: Run, lab: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is written, the refusal names what is missing and the command that brings it."""
    monkeypatch.setattr(analyse, "find_spec", lambda name: None if name == "jupyterlab" else object())
    answer = run("analyse", "--data", "d")
    assert answer.code == 2
    assert "jupyterlab" in answer.err
    assert analyse.INSTALL in answer.err
    assert (lab, Path("analysis").exists()) == ([], False)


def test_jupyterlab_answers_on_this_machine_and_to_its_token_alone(tmp_path: Path) -> None:
    """It listens on 127.0.0.1 only; without the token no file is read; no settings weaken it; it ends with us."""
    settings = tmp_path / "settings"
    settings.mkdir()
    (settings / "jupyter_server_config.json").write_text(
        '{"IdentityProvider": {"token": ""}, "ServerApp": {"ip": "*"}}'
    )
    environment = {**os.environ, "JUPYTER_CONFIG_DIR": str(settings), "WORKBENCH_DATA_DIR": str(tmp_path / "none")}
    command = [sys.executable, "-m", "workbench", "analyse", "--no-browser", "-o", str(tmp_path / "work")]
    with started(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment) as process:
        assert process.stdout is not None
        printed = re.search(r"http://127\.0\.0\.1:(\d+)/\S+token=(\S+)", process.stdout.readline())
        assert printed is not None
        root, token = f"http://127.0.0.1:{printed[1]}/api/contents", printed[2]
        listed = asked(f"{root}?token={token}")
        assert {"analysis.ipynb", "report"} <= {one["name"] for one in json.loads(listed)["content"]}
        with pytest.raises(urllib.error.HTTPError) as refusal:
            urllib.request.urlopen(root, timeout=10)
        assert refusal.value.code == 403
        family = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
        heard = {one.laddr.ip for member in family for one in member.net_connections() if one.status == "LISTEN"}
        assert heard == {"127.0.0.1"}
        process.terminate()
        assert process.wait(PATIENCE) == 0
        assert [member for member in family if member.is_running() and member.status() != psutil.STATUS_ZOMBIE] == []


def asked(address: str) -> str:
    """Return what is answered there, as soon as anybody answers."""
    while True:
        try:
            with urllib.request.urlopen(address, timeout=10) as answer:
                return str(answer.read().decode())
        except urllib.error.HTTPError:
            raise
        except OSError:
            continue
