"""A chart as an analyst has it in hand: a frame, a picture of it, and what the picture says in words (R44)."""

import base64
import re
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass
from html import escape
from os import PathLike
from pathlib import Path
from typing import Any

import pandas as pd
from babel.numbers import format_decimal, format_percent

from ogcore.analysis.charts.palette import INK_2
from ogcore.analysis.charts.sheet import LARGE, LETTERS, MARGIN, SMALL, WIDTH, Sheet, broken
from ogcore.analysis.charts.words import LEFT_OUT, NOTHING
from ogcore.errors import UnknownChoice, UnknownLanguage
from ogcore.record.frame import Words
from ogcore.record.language import LANGUAGES

FORMS = ("svg", "png", "pdf")
MOST = 24
"""Rows that are drawn at most; all of them are in the table."""
_LOCALES = {"es": "es_MX", "en": "en"}
_LINE = 0.19
_Names = Container[str] | None


@dataclass(frozen=True, slots=True)
class Speech:
    """The words of one kind of chart in one language, with its numbers."""

    language: str
    words: Mapping[str, Words]

    def __call__(self, key: str | Words, **values: object) -> str:
        """Return a sentence with its places filled in, whatever the values themselves hold in braces."""
        sentence = self.words[key] if isinstance(key, str) else key
        said = sentence.es if self.language == "es" else sentence.en
        return re.sub(r"\{(\w+)\}", lambda place: str(values[place[1]]), said)

    def number(self, value: float) -> str:
        """Return a number as the language writes it."""
        return format_decimal(value, locale=_LOCALES[self.language])

    def percent(self, share: float, decimals: int = 0) -> str:
        """Return a share as a percentage, with at most so many decimals."""
        pattern = "#,##0" + ("." + "#" * decimals if decimals else "") + ("\u00a0%" if self.language == "es" else "%")
        return format_percent(share, pattern, locale=_LOCALES[self.language])


@dataclass(frozen=True, slots=True)
class Kind:
    """What a chart is made of: its words, its rows, and how a row is drawn and told.

    ``draw`` is handed the sheet, the rows that are drawn, the words, and where to begin; ``height`` tells how many
    inches these rows take, ``tell`` gives the sentence of each row.
    """

    words: Mapping[str, Words]
    height: Callable[[pd.DataFrame, Speech], float]
    draw: Callable[[Sheet, pd.DataFrame, Speech, float], None]
    tell: Callable[[pd.DataFrame, Speech], Iterable[str]]
    drawn: Callable[[pd.DataFrame], pd.DataFrame] = lambda table: table.head(MOST)
    rows: Callable[[pd.DataFrame], int] = len
    summary: Callable[[pd.DataFrame, Speech], str] | None = None
    """One sentence of the whole table, whatever part of it is drawn."""


class Chart:
    """A chart: shown by itself in a notebook, saved with :meth:`save`, its data in :meth:`table`, in words in ``alt``.

    The same data give the same bytes, whenever and wherever it is drawn.
    """

    def __init__(self, name: str, kind: Kind, table: pd.DataFrame, language: str, missing: str = "missing") -> None:
        """``missing``: the words of the kind that say what there would have to be, where the table is empty."""
        if language not in LANGUAGES:
            raise UnknownLanguage(language)
        self.name, self.language = name, language
        self._kind, self._table, self._missing = kind, table, missing
        self._speech = Speech(language, kind.words)

    def table(self) -> pd.DataFrame:
        """Return what is drawn as a frame, rows that are left out of the picture included."""
        return self._table.copy()

    @property
    def alt(self) -> str:
        """What the picture says, in words: its title and each of its rows."""
        say = self._speech
        if self._table.empty:
            return f"{say('title')}. {say(NOTHING)} {say(self._missing)}"
        rows = (line.rstrip(".") for line in self._kind.tell(self._shown, say))
        return ". ".join([say("title"), *self._summary, *rows, *self._more]) + "."

    @property
    def _summary(self) -> list[str]:
        told = self._kind.summary
        return [told(self._table, self._speech)] if told and not self._table.empty else []

    @property
    def _shown(self) -> pd.DataFrame:
        return self._kind.drawn(self._table)

    @property
    def _more(self) -> list[str]:
        left = self._kind.rows(self._table) - self._kind.rows(self._shown)
        return [self._speech(LEFT_OUT, count=self._speech.number(left))] if left else []

    def save(self, target: str | PathLike[str]) -> Path:
        """Write it to ``NAME.svg``, ``.png`` or ``.pdf``, and return where.

        Raises UnknownChoice for another ending, PackageMissing without matplotlib, OSError.
        """
        path = Path(target)
        form = path.suffix.lower().removeprefix(".")
        if form not in FORMS:
            raise UnknownChoice("format", form)
        path.write_bytes(self._svg().encode() if form == "svg" else self._drawn().saved(form))
        return path

    def _drawn(self) -> Sheet:
        """Return the picture; raises PackageMissing."""
        say, shown = self._speech, self._shown
        width = WIDTH - 2 * MARGIN
        head = broken(say("subtitle"), width, SMALL, most=3)
        foot = [f"{say(NOTHING)} {say(self._missing)}"] if self._table.empty else self._more
        below = [line for words in foot for line in broken(words, width, LETTERS, most=4)]
        top = 2 * MARGIN + 0.1 + _LINE * (len(head) + 2 * len(self._summary))
        middle = 0.0 if self._table.empty else self._kind.height(shown, say)
        sheet = Sheet(top + 0.15 + middle + _LINE * len(below) + MARGIN)
        sheet.text(MARGIN, MARGIN + 0.05, say("title"), size=LARGE, bold=True)
        y = sheet.lines(MARGIN, 2 * MARGIN + 0.08, head, size=SMALL, color=INK_2)
        sheet.lines(MARGIN, y + 0.15, self._summary, bold=True)
        if middle:
            self._kind.draw(sheet, shown, say, top + 0.15)
        sheet.lines(MARGIN, top + 0.15 + middle + 0.05, below, color=INK_2)
        return sheet

    def _svg(self) -> str:
        drawn = self._drawn().saved("svg").decode()
        name = f'role="img" lang="{self.language}" aria-label="{escape(self.alt)}"'
        return drawn.replace("<svg ", f"<svg {name} ", 1)

    def _repr_svg_(self) -> str:  # IPython asks for it
        return self._svg()

    def _repr_mimebundle_(
        self, include: Container[str] | None = None, exclude: Container[str] | None = None
    ) -> dict[str, Any]:
        """Return the forms a notebook chooses from; the first is a picture with its alternative text."""
        svg = self._repr_svg_()
        source = f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}"
        picture = f'<img lang="{self.language}" alt="{escape(self.alt)}" src="{source}" style="max-width: 100%">'
        forms = {"text/html": picture, "image/svg+xml": svg, "text/plain": self.alt}
        wanted = forms.keys() if not include else [name for name in forms if name in include]
        return {name: forms[name] for name in wanted if name not in (exclude or ())}

    def __repr__(self) -> str:
        return f"<Chart {self.name} ({self.language}): rows {len(self._table)}>"
