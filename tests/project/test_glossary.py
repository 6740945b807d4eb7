"""One word, one meaning: what the glossary of docs/translating.md rules out is said nowhere in Spanish."""

import re
from typing import NamedTuple

import catalogue
import pytest

from tests.project.repository import ROOT

TABLE = (ROOT / "docs" / "translating.md").read_text(encoding="utf-8")
ANYWHERE = "–"


class Rule(NamedTuple):
    """Words that are never said for an English one."""

    english: str
    banned: tuple[str, ...]


def rules(table: str) -> list[Rule]:
    """Return what the glossary rules out, a rule for each English word of a row that names something."""
    found = []
    for line in table.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("|") or len(cells) != 3 or cells[0] == "English" or not cells[2].strip("-"):
            continue
        banned = tuple(word.strip() for word in cells[2].split(","))
        names = re.sub(r"\([^)]*\)", "", cells[0]).split(",")
        found += [Rule(english.strip(), banned) for english in names]
    return found


def broken(english: str, spanish: str, rule: Rule) -> list[str]:
    """Return the words of a Spanish sentence that a rule forbids there."""
    if rule.english != ANYWHERE and not re.search(rf"\b{rule.english}", english, re.IGNORECASE):
        return []
    words = (word for word in rule.banned if re.search(_whole(word), spanish, re.IGNORECASE))
    return list(words)


def _whole(word: str) -> str:
    return rf"(?<!\w){re.escape(word)}(?!\w)" if word[0].isalpha() else re.escape(word)


def sentences() -> list[tuple[str, str]]:
    """Return every sentence and its Spanish, each plural form by itself."""
    found: list[tuple[str, str]] = []
    for message in catalogue.read(catalogue.place("es")):
        if message.id:
            english = message.id if isinstance(message.id, str) else " ".join(message.id)
            forms = [message.string] if isinstance(message.string, str) else message.string
            found.extend((english, form) for form in forms)
    return found


def test_no_sentence_says_a_word_the_glossary_rules_out() -> None:
    """Merging, linking, versions and wordings each have their word, and nobody is addressed as tú."""
    faults = [
        f"{english} = {spanish}: not {', '.join(words)}"
        for english, spanish in sentences()
        for rule in rules(TABLE)
        if (words := broken(english, spanish, rule))
    ]
    assert faults == []


@pytest.mark.parametrize(
    ("english", "spanish", "words"),
    [
        pytest.param("Merge them", "Unir las dos", ["unir"], id="merge"),
        pytest.param("Another wording", "Otra versión", ["versión"], id="wording"),
        pytest.param("Your idea", "Puedes escribir tu idea", ["tu", "puedes"], id="tú"),
        pytest.param("Keep this version", "Guardar esta versión", [], id="version"),
        pytest.param("Their idea", "El título de su idea", [], id="part of a word"),
    ],
)
def test_a_forbidden_pair_is_found(english: str, spanish: str, words: list[str]) -> None:
    """A word is looked for whole, and only where its English word stands; what is ruled out everywhere, everywhere."""
    assert [word for rule in rules(TABLE) for word in broken(english, spanish, rule)] == words
