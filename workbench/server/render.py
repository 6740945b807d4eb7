"""Notebooks as pages: Voila's exporter with one template, run once for each notebook and language."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from traitlets.config import Config
from voila.exporter import VoilaExporter

from ogcore.record.language import LANGUAGES
from workbench.room.notebook import NOT_SERVED
from workbench.server.asset import Assets
from workbench.server.page_text import page_labels, page_title
from workbench.words.i18n import SOURCE, translator

TEMPLATES = Path(__file__).resolve().parent / "templates"


@dataclass(frozen=True, slots=True)
class Page:
    """A page ready to be sent: plain, and compressed for browsers that read it."""

    plain: bytes
    gzipped: bytes


class Renderer:
    """Makes the pages of the notebooks when the server starts: they are the same for all who read the same language.

    What differs from visitor to visitor, the widgets and their states, comes later over the websocket, from the room.
    ``prefix`` is the path below which people reach the workbench.
    """

    def __init__(self, notebooks_dir: Path, config: Config, assets: Assets, prefix: str = "") -> None:
        notebooks = {
            path.stem: _read(path) for path in sorted(notebooks_dir.glob("*.ipynb")) if path.stem not in NOT_SERVED
        }
        exporter = VoilaExporter(
            template_paths=[str(TEMPLATES / "light")], template_name="light", config=config, base_url="/", theme="light"
        )
        exporter.exclude_input = True
        self._pages: dict[tuple[str, str], Page] = {}
        for language in LANGUAGES:
            for name, notebook in notebooks.items():
                html, _ = exporter.from_notebook_node(notebook, _values(name, language, assets, prefix))
                plain = html.encode()
                self._pages[name, language] = Page(plain, gzip.compress(plain, 9, mtime=0))

    def __contains__(self, name: str) -> bool:
        return (name, SOURCE) in self._pages

    def page(self, name: str, language: str) -> Page:
        """Return the page of a notebook in a language. Raises ``KeyError``."""
        return self._pages[name, language]


def _values(name: str, language: str, assets: Assets, prefix: str) -> dict[str, Any]:
    translate = translator(language)
    kind = "participant" if name == "workshop" else "page"
    return {
        "page": name,
        "base": f"{prefix}/",
        "language": language,
        "title": page_title(name, translate),
        "labels": page_labels(translate),
        "script": assets.url(f"{kind}.js"),
        "ordinary": assets.url("ordinary.js"),
        "style": assets.url(f"{kind}.css"),
    }


def _read(path: Path) -> nbformat.NotebookNode:
    notebook: nbformat.NotebookNode = nbformat.read(path, as_version=4)
    return notebook
