"""Plain language on a card: at most three remarks a field, so that nobody is lectured (R28)."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice
from typing import Any

from ogcore.commitments.checks.finding import CardFinding
from ogcore.commitments.placed import PlacedCard
from ogcore.language.plain import jargon, long_sentences, passives
from ogcore.language.written import written_in

MOST = 3
_DONE = ("action", "means", "short_statement", "objective", "key_actions", "milestones")
"""Fields that say what somebody will do: where a passive hides who."""
_READ = (
    *_DONE,
    "problem",
    "population",
    "change",
    "adds",
    "transparency",
    "participation",
    "accountability",
    "innovation",
)
_FOUND = 120


def look_at_language(placed: PlacedCard) -> Iterator[CardFinding]:
    """Yield what is hard to read in the fields of a card and in its activities."""
    card, language = placed.card, placed.language
    for name in _READ:
        if text := card.text(name):
            yield from _remarks(text, language, name, done=name in _DONE)
    for item in card.of("activities"):
        for name in ("activity", "product"):
            if text := item.text(name):
                for one in _remarks(text, language, name, done=name == "activity"):
                    yield CardFinding(one.code, name, item.item, item.of, one.found, one.data)


def _remarks(text: str, language: str, field: str, *, done: bool) -> Iterator[CardFinding]:
    for code, found, data in _worked_out(text, language, done):
        yield CardFinding(code, field, found=found, data=dict(data))


@lru_cache(maxsize=16_384)
def _worked_out(text: str, given: str, done: bool) -> tuple[tuple[str, str, tuple[tuple[str, Any], ...]], ...]:  # noqa: FBT001
    """Return code, words and data of the first remarks on a text; remembered: of a card only few texts change."""
    language = written_in(text, given)
    told = chain(
        (("long_sentence", _cut(sentence), (("words", many),)) for sentence, many in long_sentences(text)),
        (("jargon", word, (("plainer", plainer),)) for word, plainer in jargon(text, language)),
        (("passive", found, ()) for found in passives(text, language) if done),
    )
    return tuple(islice(told, MOST))


def _cut(sentence: str) -> str:
    return sentence if len(sentence) <= _FOUND else f"{sentence[:_FOUND].rsplit(' ', 1)[0]} …"
