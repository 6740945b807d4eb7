"""The words of the titles as they are looked up: in their own form, by their stem, and where they stand (R31)."""

import csv
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ogcore.agendas.catalogue import Entry, catalogue
from ogcore.language.fold import fold
from ogcore.language.stem import stem
from ogcore.record.language import LANGUAGES

_WORD = re.compile(r"[^\W\d_]+|\d+")
_SMALL_WORDS = """a against al all and as by con contra de del e el en es for from han has in is la las lo los no o of
on or para por que se sin su sus the their to toda todas todo todos u un una with y"""
_SMALL = frozenset(_SMALL_WORDS.split())
"""Words that are looked for only where nothing else was said."""
_SHORTEST = 3
"""Letters of a word that keep their ending."""


@dataclass(frozen=True, slots=True)
class Title:
    """An entry with the words of its title in one language, in order: as written, in plain form, and their stems."""

    entry: Entry
    words: tuple[str, ...]
    forms: tuple[str, ...]
    stems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """The titles of one language; ``weight`` is the inverse frequency of each stem, ``length`` the usual length.

    ``of_form`` and ``of_stem`` say which titles hold a plain form or a stem, by their number, and at which word first.
    """

    titles: tuple[Title, ...]
    weight: Mapping[str, float]
    length: float
    of_form: Mapping[str, Mapping[int, int]]
    of_stem: Mapping[str, Mapping[int, int]]

    @property
    def rarest(self) -> float:
        """What a word weighs that stands in no title."""
        return math.log(1 + len(self.titles))


@cache
def index(language: str) -> Index:
    """Return the index of the titles in a language."""
    titles = tuple(_title(one, language) for one in catalogue().values())
    held = Counter(word for one in titles for word in set(one.stems))
    weight = {word: math.log(1 + len(titles) / count) for word, count in held.items()}
    length = sum(len(one.words) for one in titles) / len(titles)
    return Index(titles, weight, length, _places(one.forms for one in titles), _places(one.stems for one in titles))


def _places(titles: Iterable[tuple[str, ...]]) -> dict[str, dict[int, int]]:
    """Return for each word the titles that hold it, by number, and the first of their words that it is."""
    found: dict[str, dict[int, int]] = {}
    for number, words in enumerate(titles):
        for place, word in enumerate(words):
            found.setdefault(word, {}).setdefault(number, place)
    return found


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded, without the small ones where it says anything else."""
    folded = tuple(_WORD.findall(fold(text)))
    return tuple(word for word in folded if word not in _SMALL) or folded


@cache
def vocabulary() -> tuple[str, ...]:
    """Return every word of the titles of both languages, as it is written there."""
    return tuple(sorted({word for language in LANGUAGES for one in index(language).titles for word in one.words}))


@cache
def known_stems() -> frozenset[str]:
    """Return the stems of all these words."""
    return frozenset(stem(word) for word in vocabulary())


@cache
def everyday() -> Mapping[str, tuple[str, ...]]:
    """Return by the words people use those that titles have in their place."""
    text = (files("ogcore.agendas") / "data" / "everyday.csv").read_text(encoding="utf-8")
    return {row["word"]: tuple(map(fold, row["means"].split())) for row in csv.DictReader(text.splitlines())}


def _title(one: Entry, language: str) -> Title:
    words = words_of(one.title(language))
    return Title(one, words, tuple(map(plain_form, words)), tuple(map(stem, words)))


def plain_form(word: str) -> str:
    """Return a word without its plural and its gender: "públicas" and "público" are one, "publicar" is another."""
    singular = word.removesuffix("s") if len(word) > _SHORTEST else word
    return singular[:-1] if len(singular) > _SHORTEST and singular[-1] in "aeo" else singular
