"""Views that many visitors see alike: built once, encoded once, handed to all of them."""

import json
from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import cached_property
from typing import Any
from weakref import ReferenceType, ref

from workbench.panels.view_patch import patch_between

KEPT = 96
PATCHES = 8
"""Patches kept with a view: from the one before it, as those see it who can undo something, and those who cannot."""


class SharedView(dict[str, Any]):
    """A view that is the same object for everybody who sees the same; never changed once made."""

    @cached_property
    def encoded(self) -> str:
        """The view as JSON, encoded the first time somebody needs it."""
        return json.dumps(self, ensure_ascii=False, separators=(",", ":"))

    def since(self, before: "SharedView") -> "SharedView | None":
        """Return what has changed since ``before`` as a patch; None when nothing has, or when all has.

        Made once for all who go from the one to the other: most visitors do.
        """
        known, patch = self._since.get(id(before), (None, None))
        if known is None or known() is not before:
            made = patch_between(before, self)
            patch = SharedView(made) if made is not None and "is" not in made else None
            self._since[id(before)] = (ref(before), patch)  # a strong one would keep every view there ever was
            while len(self._since) > PATCHES:
                self._since.popitem(last=False)
        return patch

    @cached_property
    def _since(self) -> "OrderedDict[int, tuple[ReferenceType[SharedView], SharedView | None]]":
        return OrderedDict()


class SharedViews:
    """Remembers the views built last. A key names all that a view depends on: group, version, stage, rights."""

    def __init__(self, kept: int = KEPT) -> None:
        self._views: OrderedDict[Hashable, SharedView] = OrderedDict()
        self._kept = kept

    def get(self, key: Hashable, build: Callable[[], dict[str, Any]]) -> SharedView:
        """Return the view for ``key``, building it when nobody has yet."""
        if key not in self._views:
            self._views[key] = SharedView(build())
            while len(self._views) > self._kept:
                self._views.popitem(last=False)
        return self._views[key]
