"""Which words a reader takes for the same, however they were typed (R7)."""

import unicodedata

_ENDS = " .;,:"
_VARIANTS = {"\ufe0e", "\ufe0f"}
"""What asks for a sign as text or as a picture."""


def looks(text: str) -> str:
    """Return ``text`` as a reader tells it from others.

    Without capitals, accents and marks, wide or ligated forms of letters, what nobody sees, blanks in a row, and the
    full stop at the end; a text of nothing else is returned as it is.
    """
    flat = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    seen = "".join(one for one in flat if not unicodedata.combining(one) and not _unseen(one))
    return " ".join(seen.split()).strip(_ENDS) or text


def _unseen(character: str) -> bool:
    return unicodedata.category(character) == "Cf" or character in _VARIANTS
