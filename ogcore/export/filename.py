"""File names a person would choose, safe on Windows, macOS and Linux."""

import re
import unicodedata
from collections.abc import Iterable

LIMIT = 100
_RESERVED = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))}


def filename(parts: Iterable[str], extension: str) -> str:
    """Return a name such as "compromiso-2.1-reducir-el-embarazo-adolescente.pdf".

    Latin letters lose their accents (old archives and mail gateways garble them), letters of other scripts stay. At
    most LIMIT characters and 240 bytes, cut between words; never empty, hidden or reserved.
    """
    suffix = "." + re.sub(r"[^a-z0-9]", "", extension.lower())[:10]
    words = [word for part in parts for word in _words(part)]
    stem = _joined(words, LIMIT - len(suffix), 240 - len(suffix)) or "document"
    if stem.split(".")[0] in _RESERVED:
        stem = f"{stem.split('.')[0]}-{stem}" if "." not in stem else "document-" + stem
    return stem + suffix


def _words(part: str) -> list[str]:
    folded = "".join(_folded(character) for character in unicodedata.normalize("NFC", part)).lower()
    kept = "".join(c if c.isalnum() or unicodedata.combining(c) or c == "." else " " for c in folded)
    return [word for word in (token.strip(".") for token in re.sub(r"\.{2,}", " ", kept).split()) if word]


def _folded(character: str) -> str:
    if character in "’'":
        return ""
    base = unicodedata.normalize("NFKD", character)
    return base[0] if base[0].isascii() and base[0].isalnum() else character


def _joined(words: list[str], characters: int, octets: int) -> str:
    stem = ""
    for word in words:
        longer = f"{stem}-{word}" if stem else word
        if len(longer) > characters or len(longer.encode()) > octets:
            return stem or _cut(word, characters, octets)
        stem = longer
    return stem


def _cut(word: str, characters: int, octets: int) -> str:
    return word[:characters].encode()[:octets].decode(errors="ignore")
