"""The language of the command line, and what it can be typed wrong."""

import argparse

import pytest

from tests.cli.conftest import Run
from workbench.cli.spoken import speaking, spoken_language
from workbench.words.i18n import translator


@pytest.mark.parametrize(
    ("words", "environment", "language"),
    [
        ([], {"LANG": "es_MX.UTF-8"}, "es"),
        ([], {"LANG": "es_MX.UTF-8", "LC_ALL": "en_US"}, "en"),
        ([], {"LANG": "C"}, "en"),
        ([], {}, "en"),
        (["tree", "--lang", "es"], {"LANG": "en_US"}, "es"),
        (["--lang=en"], {"LANG": "es"}, "en"),
        (["--lang", "xx"], {"LANG": "es"}, "es"),
        (["--lang"], {}, "en"),
    ],
)
def test_the_language_is_the_one_asked_for_else_the_systems(
    words: list[str], environment: dict[str, str], language: str
) -> None:
    """``--lang`` wins, then the environment in the usual order, then English."""
    assert spoken_language(words, environment) == language


def test_argparse_speaks_through_our_catalogue() -> None:
    """The one hook there is into argparse's own sentences still works, and is taken back afterwards."""
    before = argparse.__dict__["_"]
    with speaking(str.upper):
        assert argparse.ArgumentParser(prog="x").format_usage().startswith("USAGE: ")
    assert argparse.__dict__["_"] is before


@pytest.mark.parametrize("command", [[], ["tree"], ["tree", "draw"], ["card", "pdf"], ["plan", "new"], ["serve"]])
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_command_explains_itself(run: Run, command: list[str], language: str) -> None:
    """Help comes in the language asked for, with exit code 0."""
    answer = run("--lang", language, *command, "--help")
    assert answer.code == 0
    assert translator(language)("show this help message and exit") in " ".join(answer.out.split())


@pytest.mark.parametrize(
    "words", [[], ["nonsense"], ["tree"], ["tree", "check"], ["tree", "check", "a", "b"], ["serve", "--port", "x"]]
)
def test_a_mistyped_command_shows_its_usage(run: Run, words: list[str]) -> None:
    """Exit code 2 with the usage on standard error."""
    answer = run(*words)
    assert (answer.code, answer.out) == (2, "")
    assert "usage: workbench" in answer.err
