"""What a sealed paper shows of hands: the drawn signature, and whether a photograph of the paper is kept (R30)."""

from collections.abc import Mapping
from typing import Any

from ogcore.export.drawing_picture import drawing_picture
from ogcore.seal.drawing import HEIGHT, WIDTH

Given = Mapping[str, Any]


def drawn_by_hand(signature: Given, sector: str, words: Mapping[str, str]) -> tuple[str, str]:
    """Return the picture of a drawn signature and what it is in words; both empty where nothing was drawn."""
    strokes = signature.get("drawing")
    if not strokes:
        return "", ""
    who = " · ".join(filter(None, (str(signature.get("name") or ""), str(signature.get("post") or "")))) or sector
    return drawing_picture(strokes, WIDTH, HEIGHT), words["drawn"].replace("{who}", who)


def on_paper(signature: Given, words: Mapping[str, str]) -> str:
    """Return the words of a signature on paper: with its photograph, whose SHA-256 is sealed, or without."""
    return words["paper.photo" if signature.get("photo") else "paper"]
