"""When two words in a file are the same card (R43): compared as they are kept, and as people type them twice."""

import unicodedata

_ENDS = " .;,:"


def compared(text: str) -> str:
    """Return ``text`` without what nobody sees: how accents are kept, zero widths, capitals, blanks, a full stop."""
    whole = unicodedata.normalize("NFC", text)
    seen = "".join(c for c in whole if unicodedata.category(c) != "Cf")
    return " ".join(seen.split()).casefold().strip(_ENDS)


def name_of(text: str) -> str:
    """Return an id without what nobody sees in it."""
    return "".join(c for c in text if unicodedata.category(c) != "Cf")
