"""Characters that nobody sees, alone or between others: words of nothing else are none."""

import unicodedata

_FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5")
"""Letters and signs that are drawn as nothing, whatever their category says: Hangul fillers, the empty Braille cell."""


def is_unseen(character: str) -> bool:
    """Tell whether a character is drawn as nothing, or belongs to no script that there is.

    Formatting characters, selectors of a variant, fillers, and what Unicode has not assigned. Blanks are no such thing.
    """
    if character in _FILLERS or unicodedata.category(character) in ("Cf", "Cn"):
        return True
    return unicodedata.name(character, "").find("VARIATION SELECTOR") >= 0


def says_nothing(text: str) -> bool:
    """Tell whether there is nothing in ``text`` that anybody could see."""
    return all(character.isspace() or is_unseen(character) for character in text)
