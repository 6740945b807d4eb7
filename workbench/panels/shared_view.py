"""Views that many visitors see alike: built once, encoded once, handed to all of them."""

import json
from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import cached_property
from typing import Any

KEPT = 256


class SharedView(dict[str, Any]):
    """A view that is the same object for everybody who sees the same; never changed once made."""

    @cached_property
    def encoded(self) -> str:
        """The view as JSON, encoded the first time somebody needs it."""
        return json.dumps(self, ensure_ascii=False, separators=(",", ":"))


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
