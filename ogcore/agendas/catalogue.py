"""What a card may name of the agendas: each with a code, a level and its wording in both languages (R31)."""

import csv
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast, get_args

Level = Literal["agenda", "step", "goal", "target", "indicator"]
LEVELS: tuple[Level, ...] = get_args(Level)
SUSTAINABLE_DEVELOPMENT = "agenda_2030"
AGENDAS = ("follow_the_money", "gender", "local_anticorruption", SUSTAINABLE_DEVELOPMENT)
"""The four agendas of the handbook, in its order."""
_FILES = ("agendas.csv", "sdg_es_en.csv")
_LONGEST = 64
"""Characters of a code that is looked up: what is longer is none."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a card can name: ``titles`` are its words by language, official where they are of the 2030 Agenda."""

    code: str
    level: Level
    titles: Mapping[str, str]

    def title(self, language: str) -> str:
        """Return its words in a language; in English where there are none in that one."""
        return self.titles.get(language, self.titles["en"])


@cache
def catalogue() -> Mapping[str, Entry]:
    """Return all entries by code: agendas with their steps, then goals, targets and indicators."""
    return {one.code: one for name in _FILES for one in _entries(name)}


def entry(code: str) -> Entry | None:
    """Return the entry of a code, however its letters and the space about it are written; None where there is none."""
    return catalogue().get(code.strip().rstrip(".").lower()) if len(code) <= _LONGEST else None


def agenda_of(code: str) -> str:
    """Return the agenda that a code of the catalogue is of; empty for any other code."""
    found = entry(code)
    if found is None:
        return ""
    return found.code.partition(".")[0] if found.level in ("agenda", "step") else SUSTAINABLE_DEVELOPMENT


def _entries(name: str) -> Iterator[Entry]:
    text = (files("ogcore.agendas") / "data" / name).read_text(encoding="utf-8")
    for row in csv.DictReader(text.splitlines()):
        titles = {language: unicodedata.normalize("NFC", row[language]) for language in ("en", "es")}
        yield Entry(row["code"], cast("Level", row["level"]), titles)
