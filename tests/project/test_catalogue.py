"""Whoever reads another language than English reads all of it: the catalogues hold every sentence of the code."""

from io import BytesIO
from pathlib import Path

import catalogue
import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from ogcore.record.language import LANGUAGES
from workbench.words.i18n import SOURCE


@pytest.fixture(scope="module")
def sentences() -> Catalog:
    """Every sentence the code says."""
    return catalogue.said()


def catalog_of(entries: str) -> Catalog:
    """A catalogue with these entries."""
    return read_po(BytesIO(entries.encode()), locale="es")


def test_each_language_but_that_of_the_code_has_a_catalogue() -> None:
    """The sentences of the code are English, so English needs no catalogue and every other language does."""
    assert set(catalogue.kept_languages()) == set(LANGUAGES) - {SOURCE}


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {SOURCE}))
def test_a_catalogue_translates_every_sentence_and_no_other(language: str, sentences: Catalog) -> None:
    """Nothing is missing, empty, uncertain, left over, without its blanks or still English; `make messages` helps."""
    assert catalogue.faults(catalogue.read(catalogue.place(language)), sentences) == []


@pytest.mark.parametrize(
    ("entries", "fault"),
    [
        pytest.param("", "not in the catalogue: Save {name}", id="missing"),
        pytest.param('msgid "Save {name}"\nmsgstr ""\n', "not translated: Save {name}", id="empty"),
        pytest.param(
            '#, fuzzy\nmsgid "Save {name}"\nmsgstr "Guardar {name}"\n',
            "marked as uncertain (fuzzy): Save {name}",
            id="fuzzy",
        ),
        pytest.param(
            'msgid "Save {name}"\nmsgstr "Guardar {nombre}"\n', "other names in braces: Save {name}", id="other blank"
        ),
        pytest.param('msgid "Save {name}"\nmsgstr "Guardar"\n', "other names in braces: Save {name}", id="no blank"),
        pytest.param(
            'msgid "Save {name}"\nmsgstr " Guardar {name}"\n',
            "other space at its beginning or end: Save {name}",
            id="space",
        ),
        pytest.param(
            'msgid "Save {name}"\nmsgstr "Save {name}"\n',
            "the same as in English, without a comment that says why: Save {name}",
            id="English",
        ),
        pytest.param(
            'msgid "Save {name}"\nmsgstr "Guardar {name}"\n\nmsgid "Old"\nmsgstr "Viejo"\n',
            "no longer said: Old",
            id="left over",
        ),
        pytest.param(
            'msgid "Save {name}"\nmsgstr "Guardar {name}"\n\n#~ msgid "Old"\n#~ msgstr "Viejo"\n',
            "no longer said: Old",
            id="obsolete",
        ),
    ],
)
def test_each_fault_of_a_catalogue_is_named(entries: str, fault: str) -> None:
    """A catalogue that would show a person the wrong words is recognised, and the message says what is wrong."""
    assert catalogue.faults(catalog_of(entries), catalog_of('msgid "Save {name}"\nmsgstr ""\n')) == [fault]


def test_a_word_may_be_the_same_in_both_languages_with_a_reason() -> None:
    """A translator who says why keeps a word that reads alike."""
    said = catalog_of('msgid "Normal"\nmsgstr ""\n')
    assert catalogue.faults(catalog_of('# The same word.\nmsgid "Normal"\nmsgstr "Normal"\n'), said) == []


def test_sentences_are_found_however_the_code_says_them(tmp_path: Path) -> None:
    """Each way to mark a sentence is seen, in Python and in a template, and what people do not read is not."""
    code, page = tmp_path / "workbench" / "desk.py", tmp_path / "workbench" / "server" / "templates" / "a.html"
    page.parent.mkdir(parents=True)
    code.write_text('_("a")\nself.translate("b " "c")\ntranslator(language)("d")\n_(other)\nsay("e")\n')
    page.write_text('<p>{{ _("f") }}</p><p title="{{ _("g") }}">h</p>')
    found = {message.id: [file for file, _ in message.locations] for message in catalogue.said(tmp_path) if message.id}
    python, template = ["workbench/desk.py"], ["workbench/server/templates/a.html"]
    assert found == {"a": python, "b c": python, "d": python, "f": template, "g": template}


def test_a_new_sentence_is_merged_and_translations_are_kept() -> None:
    """After a change of the code a translator finds the new sentence to translate, the old work, and nothing else."""
    old = catalog_of('# Why.\nmsgid "Save"\nmsgstr "Guardar"\n\nmsgid "Old"\nmsgstr "Viejo"\n')
    new = catalogue.merged(old, catalog_of('msgid "Save"\nmsgstr ""\n\nmsgid "New"\nmsgstr ""\n'))
    entries = {message.id: (message.string, message.user_comments) for message in new if message.id}
    assert entries == {"Save": ("Guardar", ["Why."]), "New": ("", [])}


def test_only_what_is_said_changes_the_file(sentences: Catalog) -> None:
    """Written twice, a catalogue is the same byte for byte: no dates, no line numbers, always the same order."""
    once = catalogue.written(catalogue.merged(Catalog(locale="es"), sentences))
    again = catalogue.written(catalogue.merged(read_po(BytesIO(once), locale="es"), catalogue.said()))
    assert again == once
    assert b"Date" not in once.split(b"\n\n")[0]
