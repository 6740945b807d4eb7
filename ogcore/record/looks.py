"""Which words a reader takes for the same, however they were typed (R7)."""

import unicodedata

from ogcore.record.unseen import is_unseen

_ENDS = " .;,:"


def looks(text: str) -> str:
    """Return ``text`` as a reader tells it from others.

    Without capitals, accents and marks, wide or ligated forms of letters, what nobody sees, blanks in a row, and the
    full stop at the end; a text of nothing else is returned as it is.
    """
    flat = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    seen = "".join(one for one in flat if not unicodedata.combining(one) and not is_unseen(one))
    return " ".join(seen.split()).strip(_ENDS) or text
