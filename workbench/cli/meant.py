"""Which modules a command line needs: whoever checks a card does not wait for servers, trees and plans."""

from collections.abc import Mapping, Sequence


def meant(words: Sequence[str], modules: Mapping[str, str]) -> tuple[str, ...]:
    """Return the module of the command that ``words`` begin with; every one, each once, where they begin otherwise."""
    known = modules.get(words[0]) if words else None
    return (known,) if known else tuple(dict.fromkeys(modules.values()))
