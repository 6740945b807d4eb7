"""What of a view has changed since the one before: most of a change is one node among hundreds that stay.

A patch is plain data. ``{"is": value}`` replaces what was there. Of a dictionary ``drop`` names the keys that went,
``put`` holds those that came, and ``in`` the patches of those that changed. Of a list ``cut`` items are taken out at
the place ``at`` and ``put`` comes in instead; ``in`` holds the patches of items by their place afterwards. Items with
an identifier are the same by it, arrows by their ends, others by being equal. A patch and the view before give the view
after; the page applies it (``frontend/shared/view_patch.js``). Where keys come or go their order is kept.

Our own, in a hundred lines: JSON Patch names items by their place and turns one node added in front into a change of
all that follow; and no library there is keeps both ends, Python and the browser.
"""

from collections.abc import Mapping, Sequence
from typing import Any

IDENTIFIERS = ("id", "node", "card", "group", "version", "evidence", "question")
"""What items of lists call themselves; the first an item has is its name."""


def patch_between(old: Any, new: Any) -> dict[str, Any] | None:
    """Return what makes ``old`` into ``new``, both as JSON has them; None when they are equal."""
    if old == new:  # most of a view: found out without looking at it item by item. No view says True where it said 1
        return None
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        return _of_dictionary(old, new)
    if isinstance(old, list | tuple) and isinstance(new, list | tuple):
        return _of_list(old, new)
    return {"is": new}


def patched(old: Any, patch: Mapping[str, Any]) -> Any:
    """Return what ``patch`` makes of ``old``, as a page does; ``old`` stays as it is."""
    if "is" in patch:
        return patch["is"]
    if isinstance(old, Mapping):
        gone = set(patch.get("drop", ()))
        kept = {key: value for key, value in old.items() if key not in gone}
        changed = {key: patched(kept[key], inner) for key, inner in patch.get("in", {}).items()}
        return {**kept, **changed, **patch.get("put", {})}
    items = list(old)
    if "at" in patch:
        items[patch["at"] : patch["at"] + patch["cut"]] = patch["put"]
    for place, inner in patch.get("in", {}).items():
        items[int(place)] = patched(items[int(place)], inner)
    return items


def _of_dictionary(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any] | None:
    drop = [key for key in old if key not in new]
    put = {key: value for key, value in new.items() if key not in old}
    if (drop or put) and list(new) != [key for key in old if key in new] + list(put):
        return {"is": new}
    inner = {key: patch for key in old if key in new and (patch := patch_between(old[key], new[key]))}
    return _without_nothing({"drop": drop, "put": put, "in": inner})


def _of_list(old: Sequence[Any], new: Sequence[Any]) -> dict[str, Any] | None:
    shorter = min(len(old), len(new))
    head = next((place for place in range(shorter) if not _alike(old[place], new[place])), shorter)
    rest = shorter - head
    tail = next((back for back in range(rest) if not _alike(old[-1 - back], new[-1 - back])), rest)
    end = len(new) - tail
    patch: dict[str, Any] = {}
    if end > head or len(old) - tail > head:
        patch = {"at": head, "cut": len(old) - tail - head, "put": list(new[head:end])}
    stayed = [(place, place) for place in range(head)]
    stayed += [(len(old) - back, len(new) - back) for back in range(tail, 0, -1)]
    inner = {str(there): change for here, there in stayed if (change := patch_between(old[here], new[there]))}
    return _without_nothing(patch | {"in": inner})


def _alike(old: Any, new: Any) -> bool:
    """Tell whether two items are the same one, changed perhaps."""
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        name = _name(old)
        return old == new if name is None else name == _name(new)
    return bool(old == new)


def _name(item: Mapping[str, Any]) -> tuple[Any, ...] | None:
    if "cause" in item and "effect" in item:
        return item["cause"], item["effect"]
    return next(((key, item[key]) for key in IDENTIFIERS if key in item), None)


def _without_nothing(patch: dict[str, Any]) -> dict[str, Any] | None:
    said = {key: value for key, value in patch.items() if value not in ([], {}) or (key == "put" and "at" in patch)}
    return said or None
