"""The finished words about a drawn tree: what stands above and below it on its sheet."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SheetWords:
    """Sentences in the reader's language; an empty one is left out.

    ``place`` is the group and its plan, ``date`` the day. ``page`` holds {page} and {pages}; ``tile`` these and {row}
    and {column}; ``more`` (cards that hang on this one elsewhere) {count} and {page}; ``also`` (an arrow to another
    page) {text} and {page}; ``goes_on`` (what this page goes on from) {page}; ``small`` (letters too small to be read
    easily) {size}; ``replaced`` stands there when some characters have no printed form.
    """

    place: str = ""
    date: str = ""
    leads_to: str = ""
    leads_also: str = ""
    page: str = "{page} / {pages}"
    tile: str = "{page} / {pages}"
    more: str = "+ {count} → {page}"
    also: str = "→ “{text}” ({page})"
    goes_on: str = "→ {page}"
    small: str = ""
    replaced: str = ""


def filled(sentence: str, **values: object) -> str:
    """Return a sentence with its places filled in, whatever else it says in braces."""
    for name, value in values.items():
        sentence = sentence.replace("{" + name + "}", str(value))
    return sentence
