"""Statements as they are typed: without accents, in capitals, with the spelling of a phone (R16)."""

import importlib.util
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from ogcore.language import propose
from ogcore.language.fold import fold

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "language" / "conversion.py"
LEAST = 0.99


def _conversion() -> ModuleType:
    spec = importlib.util.spec_from_file_location("spelled_conversion", BENCHMARK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _plain(text: str) -> str:
    return "".join(fold(letter).upper() if letter.isupper() else fold(letter) for letter in text)


WAYS = {"plain": _plain, "capitals": str.upper, "both": lambda text: fold(text).upper()}


@cache
def _as_written(language: str, place: int) -> list[tuple[str, str]]:
    """Return the labelled statements of a share, one for each way, that are sure, and what they say."""
    problems = [case.problem for case in _conversion().load(language)][place :: len(WAYS)]
    return [(problem, answer.text) for problem in problems if (answer := propose(problem, language)).text]


@pytest.mark.no_cover  # thousands of statements through lines that the other tests run through already
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("way", WAYS)
def test_accents_and_capitals_change_nothing(language: str, way: str) -> None:
    """Of the labelled statements, each typed in one of the ways, as many are sure, and say the same."""
    shared = _as_written(language, [*WAYS].index(way))
    assert len(shared) > 500
    as_typed = [(text, propose(WAYS[way](problem), language).text) for problem, text in shared]
    assert sum(answer is not None for _, answer in as_typed) >= LEAST * len(as_typed)
    assert [pair for pair in as_typed if pair[1] is not None and fold(pair[0]) != fold(pair[1])] == []


@pytest.mark.parametrize(
    ("problem", "objective", "language"),
    [
        ("no ay medicinas en la clinica", "ay medicinas en la clinica", "es"),
        ("los tramites son muy lentos", "los tramites son ágiles", "es"),
        ("escaza vigilancia", "mayor vigilancia", "es"),
        ("Desinteres de los papás", "Interés de los papás", "es"),
        ("la calle esta sucia", "la calle esta limpia", "es"),
        ("todo en esta calle esta caro", None, "es"),
        ("el pasaje es carisimo", "el pasaje es asequible", "es"),
        ("theres no library", "there is a library", "en"),
        ("the taps dont work", "the taps work", "en"),
        ("rubbish isnt collected", "rubbish is collected", "en"),
        ("lots of potholes", "fewer potholes", "en"),
    ],
)
def test_the_spelling_of_a_phone_is_read_and_kept(problem: str, objective: str | None, language: str) -> None:
    """Words are looked up as they are meant, and those that stay keep the spelling of who typed them."""
    assert propose(problem, language).text == objective
