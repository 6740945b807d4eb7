"""Bring workbench/locale up to date with the sentences of the code: ``python tools/catalogue.py [LANGUAGE ...]``.

A new sentence enters each catalogue without a translation, one that is no longer said leaves it; naming a language
begins its catalogue. What is left to translate is printed. Exit code 0: nothing is left. 1: something is. 2: there is
no such language.
"""

import ast
import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from babel.core import Locale, UnknownLocaleError
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
LOCALE = ROOT / "workbench" / "locale"
KEYWORDS = {"_": None, "translate": None}
"""What a sentence is passed to: ``_("…")``, ``self.translate("…")``; ``translator(language)("…")`` is read as well."""
NOT_READ = {"frontend", "locale", "static", "node_modules", "__pycache__"}
WIDTH = 120
Sentence = tuple[int, str, str, list[str]]
"""What Babel expects of an extraction: line, keyword, sentence, comments."""


def main(languages: list[str]) -> int:
    """Update the catalogues there are and begin those named. Returns an exit code."""
    left: list[str] = []
    try:
        for language in sorted({*kept_languages(), *languages}):
            left += update(language)
    except (UnknownLocaleError, ValueError) as error:
        print(error)
        return 2
    print("\n".join(left) or "Every sentence is translated.")
    return 1 if left else 0


def kept_languages() -> list[str]:
    """The languages that have a catalogue. English has none: the sentences of the code are English."""
    return sorted(path.parts[-3] for path in LOCALE.glob("*/LC_MESSAGES/workbench.po"))


def place(language: str) -> Path:
    """The file that holds a language's catalogue."""
    return LOCALE / language / "LC_MESSAGES" / "workbench.po"


def update(language: str) -> list[str]:
    """Rewrite a language's catalogue for the sentences now said; what is wrong with it afterwards, one line each.

    Raises UnknownLocaleError or ValueError for a language that does not exist, before anything is written.
    """
    Locale.parse(language)
    path = place(language)
    old, sentences = (read(path) if path.exists() else Catalog(locale=language)), said()
    new = merged(old, sentences)
    for message in old:
        if message.id and message.id not in new:
            print(f"{language}: no longer said: {message.id} = {message.string}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(written(new))
    return [f"{language}: {fault}" for fault in faults(read(path), sentences)]


def said(root: Path = ROOT) -> Catalog:
    """Every sentence of the Python code and the templates under ``workbench``, with the files that say it."""
    found = Catalog()
    folder = root / "workbench"
    sentences = extract_from_dir(
        folder,
        method_map=[("server/templates/**.html", "jinja2"), ("**.py", python_sentences)],  # type: ignore[list-item]  # Babel takes functions too
        options_map={"**.html": {"silent": "false"}},
        keywords=KEYWORDS,
        directory_filter=lambda path: Path(path).name not in NOT_READ,
    )
    for file, _line, sentence, _comments, _context in sentences:
        found.add(sentence, locations=[((folder / file).relative_to(root).as_posix(), 0)])
    return found


def python_sentences(file: IO[bytes], keywords: Any, *_tags: object, **_: object) -> Iterator[Sentence]:
    """Yield the literal sentences of a Python file, as Babel asks its extraction methods to.

    Babel's own method reads tokens and does not know the call of a call, ``translator(language)("…")``.
    """
    for node in ast.walk(ast.parse(file.read())):
        match node:
            case ast.Call(func=called, args=[ast.Constant(value=str(sentence)), *_]):
                if _name(called) in keywords or (isinstance(called, ast.Call) and _name(called.func) == "translator"):
                    yield node.lineno, "_", sentence, []


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def read(path: Path) -> Catalog:
    """The catalogue in a file; its language is that of the folder."""
    return read_po(BytesIO(path.read_bytes()), locale=path.parts[-3], abort_invalid=True)


def merged(old: Catalog, sentences: Catalog) -> Catalog:
    """A catalogue of exactly the sentences said, with the translations there are."""
    new = Catalog(locale=old.locale)
    for message in sentences:
        if message.id:
            known = old.get(message.id)
            flags = {"fuzzy"} if known and known.fuzzy else set()
            notes = known.user_comments if known else []
            text = known.string if known else ""
            new.add(message.id, text, locations=message.locations, flags=flags, user_comments=notes)
    return new


def written(catalog: Catalog) -> bytes:
    """The catalogue as a file: sorted, without dates and line numbers, so that only what is said changes it."""
    header = (
        "# Sentences of the workbench. English is the source; `make messages` brings this file up to date.\n"
        'msgid ""\nmsgstr ""\n'
        f'"Language: {catalog.locale}\\n"\n'
        '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n\n'
    )
    body = BytesIO()
    write_po(body, catalog, width=WIDTH, omit_header=True, sort_output=True, ignore_obsolete=True, include_lineno=False)
    return header.encode() + body.getvalue()


def faults(catalog: Catalog, sentences: Catalog) -> list[str]:
    """What keeps a catalogue from being shown to people, one line each: the fault and the English sentence."""
    found = [f"not in the catalogue: {message.id}" for message in sentences if message.id and message.id not in catalog]
    found += [f"no longer said: {name}" for name in catalog.obsolete]
    for message in catalog:
        if message.id:
            found += [f"{fault}: {message.id}" for fault in _faults(message, known=message.id in sentences)]
    return found


def _faults(message: Message, *, known: bool) -> Iterator[str]:
    source, text = str(message.id), str(message.string)
    if not known:
        yield "no longer said"
    if message.fuzzy:
        yield "marked as uncertain (fuzzy)"
    if not text:
        yield "not translated"
        return
    if _blanks(source) != _blanks(text):
        yield "other names in braces"
    if _edges(source) != _edges(text):
        yield "other space at its beginning or end"
    if source == text and not message.user_comments:
        yield "the same as in English, without a comment that says why"


def _blanks(text: str) -> list[str]:
    """The names in braces: what is filled in, by Python or by the browser."""
    return sorted(re.findall(r"\{[^{}]*\}|%(?:\(\w+\))?[a-z]", text))


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
