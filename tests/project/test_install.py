"""Installing again is quick, and a change of what is installed is noticed."""

import sys
from pathlib import Path

import install
import pytest


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A made-up checkout with locks and a .venv, in which pip is not there to be called."""
    (tmp_path / "requirements").mkdir()
    for name in ("pyproject.toml", "requirements/runtime.txt", "requirements/test.txt"):
        (tmp_path / name).write_text(f"# {name}")
    venv = tmp_path / ".venv"
    venv.mkdir()
    (venv / "python").touch()
    monkeypatch.setattr(install, "ROOT", tmp_path)
    monkeypatch.setattr(install, "VENV", venv)
    monkeypatch.setattr(install, "PYTHON", venv / "python")
    monkeypatch.setattr(install, "usable", lambda: True)
    monkeypatch.setattr(install, "unmet", lambda: "")
    return tmp_path


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What pip would have been asked to do."""
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(install, "pip", lambda *arguments: asked.append(tuple(map(str, arguments))))
    return asked


def test_a_second_run_does_nothing(checkout: Path, runs: list[tuple[str, ...]]) -> None:
    """With unchanged locks pip is not called again, and what was installed for the tests serves for running too."""
    assert install.main(["--test"]) == 0
    calls = len(runs)
    assert calls == 2
    assert install.main(["--test"]) == 0
    assert install.main([]) == 0
    assert len(runs) == calls


@pytest.mark.parametrize("changed", ["pyproject.toml", "requirements/runtime.txt", "requirements/test.txt"])
def test_a_changed_lock_installs_again(checkout: Path, runs: list[tuple[str, ...]], changed: str) -> None:
    """Whoever pulls a change of the dependencies gets them with the next command."""
    install.main(["--test"])
    (checkout / changed).write_text("changed")
    runs.clear()
    assert install.main(["--test"]) == 0
    assert len(runs) == 2


def test_testing_after_serving_installs_the_rest(checkout: Path, runs: list[tuple[str, ...]]) -> None:
    """A .venv made for running lacks what the tests need, and is not taken for complete."""
    install.main([])
    runs.clear()
    assert install.main(["--test"]) == 0
    assert any(str(checkout / "requirements" / "test.txt") in call for call in runs)


def test_a_failed_installation_is_not_taken_for_done(
    checkout: Path, runs: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """When pip fails the command fails, says so, and the next run tries again."""

    def fail(*arguments: object) -> None:
        raise install.subprocess.CalledProcessError(1, list(map(str, arguments)))

    with monkeypatch.context() as patch:
        patch.setattr(install, "pip", fail)
        assert install.main([]) == 1
    assert "Installing stopped" in capsys.readouterr().out
    assert install.main([]) == 0
    assert len(runs) == 2


def test_an_installation_that_is_not_complete_is_told_and_not_taken_for_done(
    checkout: Path, runs: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where a package lacks one it requires the command fails and says which, instead of failing later at an import."""
    made: list[str] = []
    monkeypatch.setattr(install, "create", made.append)
    with monkeypatch.context() as patch:
        patch.setattr(install, "unmet", lambda: "voila requires tornado, which is not installed.")
        assert install.main([]) == 1
    told = capsys.readouterr().out
    assert "voila requires tornado" in told
    assert "make lock" in told
    assert install.main([]) == 0


def test_what_an_earlier_lock_left_behind_is_cleared_away(
    checkout: Path, runs: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package that is locked no more and does not go with the new ones costs a new .venv, not a failure."""
    found = iter(["old requires tornado<6, but you have tornado 7", ""])
    made: list[str] = []
    monkeypatch.setattr(install, "unmet", lambda: next(found))
    monkeypatch.setattr(install, "create", made.append)
    assert install.main([]) == 0
    assert len(made) == 1
    assert len(runs) == 4


def test_pip_is_asked_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that requires one that is not there is seen, by name."""
    monkeypatch.setattr(install, "PYTHON", Path(sys.executable))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    folder = tmp_path / "needy-1.0.dist-info"
    folder.mkdir()
    metadata = "Metadata-Version: 2.1\nName: needy\nVersion: 1.0\nRequires-Dist: nowhere-to-be-found>=3\n"
    (folder / "METADATA").write_text(metadata)
    assert "needy 1.0 requires nowhere-to-be-found, which is not installed." in install.unmet()
