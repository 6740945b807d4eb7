"""Looking for each text of a payload on the pages: what is left where a page of that template is not made any more."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ogcore.seal.page_comparison import page_words
from ogcore.seal.verdict import Difference

_LONGEST_WORD = 25
_TEXTS: Mapping[str, tuple[str, ...]] = {
    "parties": ("institution", "post", "reason"),
    "activities": (
        "activity",
        "stage",
        "outcome",
        "product",
        "observations",
        "means_of_verification",
        "half_yearly_goals",
        "length_written",
        "start_written",
        "end_written",
        "indicator_written",
        "depends_on_written",
    ),
    "indicators": ("variable", "target", "means_of_verification", "formula", "measured_objective"),
    "agendas": ("contribution", "local_indicator"),
    "dissents": ("text",),
    "signatures": ("name", "post"),
    "let_be": ("reason",),
}
_NOT_PRINTED = frozenset({"start", "end", "level", "branch", "term", "novelty", "origin", "calendar", "holidays_of"})
"""Fields that are printed in other words than the payload's: dates and choices."""


def field_differences(payload: Mapping[str, Any], pages: Sequence[str]) -> tuple[list[Difference], list[str]]:
    """Return the fields whose words are nowhere on the pages, and what cannot be judged that way.

    Words that run from the right, and words so long that they are broken, cannot be looked for; nor can words that were
    added to a page.
    """
    printed = "".join(word for page in pages for word in page_words(page))
    differences: list[Difference] = []
    unjudged = ["page text"]
    for name, text in _texts(payload):
        if _hard_to_find(text):
            unjudged.append(name)
        elif not all("".join(page_words(line)) in printed for line in text.split("\n")):
            differences.append(Difference("field", text, "", field=name))
    return differences, list(dict.fromkeys(unjudged))


def _texts(payload: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield "plan", payload["plan"]["name"]
    for name, value in payload["fields"].items():
        if name in _NOT_PRINTED:
            continue
        yield from ((name, line) for line in ([value] if isinstance(value, str) else value) if line)
    for of, names in _TEXTS.items():
        for entry in payload[of]:
            for name in names:
                said = entry.get(name)
                yield from ((f"{of}.{name}", str(one)) for one in (said if isinstance(said, list) else [said]) if one)


def _hard_to_find(text: str) -> bool:
    right_to_left = any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)
    return right_to_left or any(len(word) > _LONGEST_WORD for word in text.split()) or not text.isprintable()
