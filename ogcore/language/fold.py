"""Words without accents and capitals, as they are looked up: people type "corrupcion" and "CORRUPCIÓN" alike."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """Return a word in lower case and without accents; "ñ" becomes "n" as well."""
    decomposed = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
