"""Texts that come from outside: half a surrogate pair is no character, and no text can be written with it."""

from typing import Any

from ogcore.errors import HalfCharacter


def require_whole(data: Any) -> None:
    """Raise HalfCharacter when a text somewhere in JSON values, or the name of one, has half a surrogate pair."""
    waiting = [data]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            _require(item)
        elif isinstance(item, dict):
            waiting += [*item.keys(), *item.values()]
        elif isinstance(item, list | tuple):
            waiting += item


def _require(text: str) -> None:
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        raise HalfCharacter
