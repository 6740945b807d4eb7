"""One word, one meaning: what the glossary of docs/translating.md rules out is said nowhere, in either language."""

import re
from typing import NamedTuple

import catalogue
import pytest

from tests.project.repository import ROOT
from workbench.words.conversion import LOOK

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


def english_rules(table: str) -> list[str]:
    """Return what is never said in English: the second column of the table of two columns."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines() if line[:1] == "|"]
    said = [cells[1] for cells in rows if len(cells) == 2 and cells[0] != "say" and cells[1].strip("-")]
    return [words.strip() for cell in said for words in cell.split(",")]


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


def test_no_english_sentence_says_what_is_ruled_out_there() -> None:
    """The source itself reads as English does: nobody is asked from where they take part, no line is lost."""
    assert len(english_rules(TABLE)) > 10
    faults = {
        f"{english}: not {words}"
        for english, _spanish in sentences()
        for words in english_rules(TABLE)
        if re.search(_whole(words), english, re.IGNORECASE)
    }
    assert faults == set()


def test_a_remark_on_a_start_asks_and_does_not_assert() -> None:
    """What the rules say of somebody's words may be wrong; a question stays true."""
    asked = [LOOK[code] for code in LOOK if code != "figure"]
    assert [remark for remark in asked if "?" not in remark] == []
    assert "if it measures" in LOOK["figure"]


@pytest.mark.parametrize(
    ("english", "spanish", "words"),
    [
        pytest.param("Merge them", "Unir las dos", ["unir"], id="merge"),
        pytest.param("The wall shows it", "La pantalla lo muestra", ["pantalla"], id="wall"),
        pytest.param("merged", "fusionada", ["fusionada"], id="merged"),
        pytest.param("All groups", "Todos los grupos", ["grupos"], id="groups"),
        pytest.param("Press the cards", "Toque las tarjetas", ["toque"], id="press"),
        pytest.param("What others think", "Lo que piensan los demás", ["los demás"], id="the others"),
        pytest.param("Another wording", "Otra versión", ["versión"], id="wording"),
        pytest.param("Your idea", "Puedes escribir tu idea", ["tu", "puedes"], id="tú"),
        pytest.param("Keep this version", "Guardar esta versión", [], id="version"),
        pytest.param("All here", "Traer a todo el grupo", ["traer a todo el grupo"], id="the whole group"),
        pytest.param("By itself", "En cuanto lo haga, vuelve a entrar sola", ["vuelve a entrar sola"], id="who"),
        pytest.param("Their idea", "El título de su idea", [], id="part of a word"),
    ],
)
def test_a_forbidden_pair_is_found(english: str, spanish: str, words: list[str]) -> None:
    """A word is looked for whole, and only where its English word stands; what is ruled out everywhere, everywhere."""
    assert [word for rule in rules(TABLE) for word in broken(english, spanish, rule)] == words
