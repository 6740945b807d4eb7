"""One form for one content: what is fingerprinted is bytes, and anybody must arrive at the same ones (R30).

RFC 8785 says how JSON is written; here it takes text, whole numbers, truth values, null, lists and objects alone.
Figures are text, so that no reader rounds them; text is in NFC with line feeds, so that
two ways to type one word are one.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

import rfc8785

from ogcore.seal.errors import NotCanonical

_LARGEST = 2**53 - 1
_DEEPEST = 30


def canonical(payload: Any) -> bytes:
    """Return the RFC 8785 form of ``payload``. Raises NotCanonical for whatever has no single form (R30)."""
    for path, reason in _faults(payload, "", 0):
        raise NotCanonical(path, reason)
    return rfc8785.dumps(payload)


def settled(value: Any) -> Any:
    """Return a copy of ``value`` whose texts, names of members included, are in NFC with line feeds alone."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n"))
    if isinstance(value, Mapping):
        return {settled(name): settled(held) for name, held in value.items()}
    if isinstance(value, list | tuple):
        return [settled(held) for held in value]
    return value


def _faults(value: Any, path: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > _DEEPEST:
        yield path, "too_deep"
    elif isinstance(value, list):
        for index, held in enumerate(value):
            yield from _faults(held, f"{path}/{index}", depth + 1)
    elif isinstance(value, dict):
        yield from _of_members(value, path, depth)
    elif reason := _of_one(value):
        yield path, reason


def _of_members(value: dict[Any, Any], path: str, depth: int) -> Iterator[tuple[str, str]]:
    for name, held in value.items():
        if not isinstance(name, str):
            yield f"{path}/{name}", "not_json"
        elif reason := _of_text(name):
            yield f"{path}/{name!r}", reason
        else:
            yield from _faults(held, f"{path}/{name}", depth + 1)


def _of_one(value: Any) -> str:
    """Return what is wrong with a value that holds no others, "" where nothing is."""
    if isinstance(value, str):
        return _of_text(value)
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, int):
        return "number_too_large" if abs(value) > _LARGEST else ""
    return "number_with_fraction" if isinstance(value, float) else "not_json"


def _of_text(text: str) -> str:
    if any("\ud800" <= character <= "\udfff" for character in text):
        return "half_character"
    if "\r" in text:
        return "line_end"
    return "" if unicodedata.is_normalized("NFC", text) else "not_composed"
