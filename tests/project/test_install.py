"""Installing again is quick, and a change of what is installed is noticed."""

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
