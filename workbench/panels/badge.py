"""One mark on a node of a tree, as every source of marks gives it."""

from typing import TypedDict


class Badge(TypedDict):
    """One mark; ``tone`` is finding, mark, evidence or source, ``label`` a finished word or two for the viewer."""

    code: str
    label: str
    tone: str


Badges = dict[str, list[Badge]]
