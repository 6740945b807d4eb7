"""Reading the lexicons: TOML files whose entries are pairs ("negative > positive") or lists of words."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

Expression = tuple[str, ...]


class Lexicon:
    """One language's words, by section and entry name."""

    def __init__(self, sections: dict[str, dict[str, Any]]) -> None:
        self._sections = sections

    def pairs(self, section: str, entry: str) -> dict[str, str]:
        """The pairs of an entry, negative to positive, in the order of the file."""
        found: dict[str, str] = {}
        for chunk in self._sections[section][entry].replace("\n", ";").split(";"):
            negative, arrow, positive = chunk.partition(">")
            if arrow:
                found[negative.strip()] = positive.strip()
        return found

    def words(self, section: str, entry: str) -> frozenset[str]:
        """The words (or expressions, with spaces) of an entry."""
        return frozenset(word.replace("_", " ") for word in self._sections[section][entry].split())

    def all_words(self) -> frozenset[str]:
        """The words and expressions of every list."""
        return frozenset().union(
            *(self.words(section, entry) for section in self._sections for entry in self._sections[section])
        )

    def expressions(self, section: str, entry: str) -> list[Expression]:
        """The expressions of an entry, word by word, longest first so that the most precise one wins."""
        return sorted((tuple(item.split()) for item in self.words(section, entry)), key=len, reverse=True)

    def text(self, section: str, entry: str) -> str:
        """An entry as it stands."""
        return str(self._sections[section][entry])


def by_first_word(pairs: dict[str, str]) -> dict[str, list[tuple[Expression, str]]]:
    """Index expressions by their first word, longest first."""
    index: dict[str, list[tuple[Expression, str]]] = {}
    for negative, positive in pairs.items():
        expression = tuple(negative.split())
        index.setdefault(expression[0], []).append((expression, positive))
    for entries in index.values():
        entries.sort(key=lambda entry: len(entry[0]), reverse=True)
    return index


@cache
def lexicon(language: str) -> Lexicon:
    """Load the lexicon of a language ("es", "en")."""
    source = files("ogcore.language").joinpath("data", f"{language}.toml")
    return Lexicon(tomllib.loads(source.read_text(encoding="utf-8")))
