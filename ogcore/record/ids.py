"""Identifiers and codes: random, short, safe in file names and URLs, and readable aloud where people must type them."""

import hashlib
import secrets

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # no i, l, o, 0, 1: they are misread from a projector
_SPOKEN = "BCDFGHJKLMNPRSTVWXZ"
_VOWELS = "AEU"


def new_id(length: int = 12) -> str:
    """Return a random identifier of ``length`` characters (about five bits each)."""
    return "".join(secrets.choice(_LETTERS) for _ in range(length))


def id_of(op: str, length: int = 12) -> str:
    """Return the identifier that belongs to an operation: the same each time, so that what it begins begins once."""
    number = int.from_bytes(hashlib.sha256(op.encode()).digest())
    letters = []
    for _ in range(length):
        number, place = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[place])
    return "".join(letters)


def new_join_code(syllables: int = 1) -> str:
    """Return a join code such as ``RAT-42K`` that can be read aloud in Spanish and English (R2).

    One syllable gives a million codes; each further one a thousand times as many.
    """
    words = "-".join(_syllable() for _ in range(syllables))
    return f"{words}-{secrets.randbelow(8) + 2}{secrets.randbelow(8) + 2}{secrets.choice(_SPOKEN)}"


def _syllable() -> str:
    return secrets.choice(_SPOKEN) + secrets.choice(_VOWELS) + secrets.choice(_SPOKEN)


def new_secret() -> str:
    """Return an unguessable secret (about 160 bits) for a facilitator's link."""
    return secrets.token_urlsafe(20)
