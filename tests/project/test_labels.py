"""Whether the sentences given to the widgets are those they ask for is told from what both say."""

import json
import urllib.request
from threading import Thread

import labels
import pytest
import rehearsal

from workbench.words.i18n import translator


@pytest.mark.parametrize(
    ("given", "asks", "fault"),
    [
        pytest.param("save", {"asked": ["save"], "said": []}, [], id="asked for"),
        pytest.param("kind.cause", {"asked": ["/kind\\..*/"], "said": []}, [], id="put together"),
        pytest.param("undo", {"asked": [], "said": ["undo"]}, [], id="by a value"),
        pytest.param("save", {"asked": [], "said": []}, ["tree: nobody asks for save"], id="left over"),
        pytest.param(
            "save", {"asked": ["save", "edit"], "said": []}, ["tree: nothing is given for edit"], id="missing"
        ),
    ],
)
def test_a_sentence_is_asked_for_or_named(given: str, asks: dict[str, list[str]], fault: list[str]) -> None:
    """A key is asked for by name, by a template or as a value; what nobody asks for or nothing answers is named."""
    assert list(labels.compared({"tree": {given}}, {"tree": asks})) == fault


def test_a_widget_that_is_given_nothing_is_found() -> None:
    """A browser part without sentences of its own, or sentences without a browser part, is no match."""
    assert list(labels.compared({}, {"tree": {"asked": ["save"], "said": []}})) == ["tree: nothing is given for save"]
    assert list(labels.compared({"tree": {"save"}}, {})) == ["tree: nobody asks for save"]


def test_a_rehearsal_says_what_the_catalogue_says() -> None:
    """The pages for trying a widget get its sentences in the language they ask for, and the sources as they are."""
    server = rehearsal.served()
    Thread(target=server.serve_forever, daemon=True).start()
    here = f"http://127.0.0.1:{server.server_port}/harness"
    with urllib.request.urlopen(f"{here}/labels/tree.es.json") as answer:
        assert json.load(answer) == rehearsal.sentences()["tree"](translator("es"))
    with urllib.request.urlopen(f"{here}/tree.html") as answer:
        assert b"rehearsal.js" in answer.read()
    server.shutdown()
    server.server_close()
