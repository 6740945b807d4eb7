"""A sentence as words that can be laid beside those of another."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rapidfuzz.distance import Levenshtein

from ogcore.language.fold import fold
from ogcore.language.lexicon import Expression, Lexicon

_TOKEN = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[^\W\d_]+(?:-[^\W\d_]+)*|[%$,;]")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[^\W\d_]*[A-ZÁÉÍÓÚÑ¿¡])|\n+")
_SHORTEST = 3
_COMMON = 5


@dataclass(frozen=True, slots=True)
class Token:
    """A word or number: as it is written, folded, and where it stands in its text."""

    text: str
    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hunk:
    """Words of one sentence (``old``) in whose place others stand (``new``); either may be empty. Ends are open."""

    old: tuple[int, int]
    new: tuple[int, int]


@cache
def words_of(language: str) -> Lexicon:
    """Return the words that tell what a change does to a promise."""
    source = files("ogcore.seal").joinpath("data", f"compare.{language}.toml")
    return Lexicon(tomllib.loads(source.read_text(encoding="utf-8")))


def tokens(text: str) -> tuple[Token, ...]:
    """Return the words, numbers, percent and money signs, commas and semicolons of ``text``."""
    return tuple(Token(found.group(), fold(found.group()), *found.span()) for found in _TOKEN.finditer(text))


def sentences(text: str) -> list[str]:
    """Return the sentences or lines of ``text``."""
    return [part.strip() for part in _SENTENCE.split(text) if part.strip()]


def folded(read: Sequence[Token]) -> tuple[str, ...]:
    """Return the folded words alone."""
    return tuple(token.word for token in read)


def hunks(old: Sequence[Token], new: Sequence[Token]) -> list[Hunk]:
    """Return where two sentences differ, neighbouring differences as one."""
    found: list[Hunk] = []
    for code in Levenshtein.opcodes(folded(old), folded(new)):
        if code.tag == "equal":
            continue
        if found and (found[-1].old[1], found[-1].new[1]) == (code.src_start, code.dest_start):
            found[-1] = Hunk((found[-1].old[0], code.src_end), (found[-1].new[0], code.dest_end))
        else:
            found.append(Hunk((code.src_start, code.src_end), (code.dest_start, code.dest_end)))
    return found


def expression_at(words: Sequence[str], at: int, expressions: Sequence[Expression]) -> int:
    """Return how many words the longest of ``expressions`` takes that begins at ``at``; 0 where none does."""
    for expression in expressions:
        if tuple(words[at : at + len(expression)]) == expression:
            return len(expression)
    return 0


def ends_before(words: Sequence[str], at: int, expressions: Sequence[Expression]) -> int:
    """Return how many words the longest of ``expressions`` takes that ends just before ``at``; 0 where none does."""
    for expression in expressions:
        if len(expression) <= at and tuple(words[at - len(expression) : at]) == expression:
            return len(expression)
    return 0


def akin(one: str, other: str) -> bool:
    """Tell whether two words seem to be forms of one ("publicar", "publicación")."""
    common = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        common += 1
    return common >= max(_SHORTEST, min(_COMMON, min(len(one), len(other)) - 1))


def content(words: Sequence[str], language: str) -> tuple[str, ...]:
    """Return the words that say something: neither small words of grammar nor signs."""
    small = words_of(language).words("word", "small")
    return tuple(word for word in words if word not in small and word[0].isalnum())


def text_between(text: str, read: Sequence[Token], start: int, end: int) -> str:
    """Return the part of ``text`` from token ``start`` up to token ``end``."""
    return text[read[start].start : read[end - 1].end] if start < end else ""
