"""Every sentence the tree asks for exists, and none is kept that nobody asks for."""

import json
import re
from pathlib import Path

from workbench.panels.trees.words import labels

FRONTEND = Path(__file__).resolve().parents[2] / "workbench" / "frontend"
SOURCES = "\n".join(path.read_text(encoding="utf-8") for path in sorted((FRONTEND / "widgets" / "tree").rglob("*.js")))
QUOTED = set(re.findall(r'"([a-z_.]+)"', SOURCES))
# Keys put together from a prefix and the name of a kind, an intent, a reason, a change, a key or a section.
BUILT = tuple(re.findall(r"`([a-z_]+\.)\$", SOURCES))


def test_every_label_asked_for_exists() -> None:
    """No key that the browser part asks for by its full name is missing."""
    asked = set(re.findall(r'say\("([a-z_.]+)"', SOURCES))
    assert asked
    assert asked <= set(labels(str))


def test_no_label_is_left_over() -> None:
    """Every key is asked for by name or begins like those that are put together."""
    assert BUILT
    assert [key for key in labels(str) if key not in QUOTED and not key.startswith(BUILT)] == []


def test_rehearsal_labels_are_those_of_the_product() -> None:
    """The harness shows the product's English sentences, and has the same keys in Spanish."""
    english, spanish = (
        json.loads((FRONTEND / "harness" / "labels" / f"tree.{language}.json").read_text(encoding="utf-8"))
        for language in ("en", "es")
    )
    assert english == labels(str)
    assert set(spanish) == set(english)


def test_translations_keep_the_places_to_fill() -> None:
    """The Spanish sentences of the harness have the same names in braces as the English ones."""
    spanish = json.loads((FRONTEND / "harness" / "labels" / "tree.es.json").read_text(encoding="utf-8"))
    places = re.compile(r"\{\w+\}")
    english = labels(str)
    assert {key: sorted(places.findall(text)) for key, text in spanish.items()} == {
        key: sorted(places.findall(text)) for key, text in english.items()
    }
