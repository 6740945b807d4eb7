"""One commitment card: its widget, what is written on it, and the paper it goes on (R27, R32, R44)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import Any

import traitlets

from ogcore import chapters
from ogcore.commitments.checks import check_card, lacking
from ogcore.commitments.placing import place
from ogcore.commitments.state import Commitment, Commitments
from ogcore.commitments.template import FIELDS
from ogcore.errors import NodeNotFound
from ogcore.exchange.digraph import DiGraph
from ogcore.plan.state import GroupCard
from ogcore.trees.state import TreeState
from workbench.files.card_document import card_documents, print_cards, title
from workbench.notebook import handing
from workbench.notebook.own import OwnWidget, own_group, spoken
from workbench.notebook.refusal import understood
from workbench.panels.commitments.panel import CARDS
from workbench.panels.panel import View
from workbench.widgets.one_way import served

_TAKES = (
    "reword_commitment", "settle_commitment", "add_card_item", "reword_card_item", "settle_card_item",
    "move_card_item", "remove_card_item", "make_parties", "let_finding_be",
)  # fmt: skip
_NOWHERE = GroupCard("", "", "", "", "", "")


class CardWidget(OwnWidget):
    """A commitment card to write on.

    ``data`` (field -> text, every field of the template, empty where nothing is written) can be observed; ``missing``
    names the fields and lists in which something a commitment needs is still to be written.
    """

    data = traitlets.Dict(read_only=True)

    def __init__(
        self,
        fields: Mapping[str, str] | None = None,
        language: str | None = None,
        *,
        graph: DiGraph | None = None,
        of: Hashable | None = None,
        core: Hashable | None = None,
        layout: Any = None,
    ) -> None:
        """See :func:`card`."""
        group, node = own_group(spoken(language)), None
        if graph is not None:
            read = understood(graph, core, group.language)
            group.holding(TreeState.from_plain(read.tree.to_plain()))
            node = read.tree.core_problem if of is None else _found(read.nodes, of)
        elif of is not None:
            raise NodeNotFound(str(of))
        super().__init__(CARDS, group, takes=_TAKES, options={"alone": True}, layout=layout)
        if not served():
            self.on_file(self._hand, handing.labels(self._translate))
        self._happen("draft_commitment", {"node": node})
        self._write(fields or {}, self._happen)
        self._refresh()

    @property
    def missing(self) -> list[str]:
        """The fields and lists in which something a commitment needs is still to be written."""
        return lacking(self._card, check_card(place(self._card, self._group)))

    def write(self, **fields: str) -> None:
        """Write fields, each by its name; raises UnknownChoice, TextTooLong and NoSuchDate, then nothing is written."""
        self._trial(fields)
        self._write(fields, self.act)

    def pdf(self, plan: str | None = None) -> bytes:
        """Return the card as the PDF that is printed and signed, ``plan`` at its head; raises ExportFailed."""
        language = self.language
        heading = plan or self._translate("Commitment card")
        documents = card_documents(heading, _NOWHERE, 1, self._group, [self._card], language)
        return print_cards(documents, language).data

    # -- inside -------------------------------------------------------------------------------------------------------

    @property
    def _card(self) -> Commitment:
        return self._group[Commitments].ordered()[0]

    def _trial(self, fields: Mapping[str, str]) -> None:
        for field, text in fields.items():
            chapters.decide(self._group, self._me, "reword_commitment", self._of(field, text))

    def _write(self, fields: Mapping[str, str], write: Any) -> None:
        for field, text in fields.items():
            write("reword_commitment", self._of(field, text))

    def _of(self, field: str, text: str) -> View:
        return {"card": self._card.card, "field": field, "text": text}

    def _happen(self, intent: str, data: View) -> None:
        """Let something have been done from the beginning: it cannot be taken back."""
        for event in chapters.decide(self._group, self._me, intent, data):
            self._group.change(event)

    def _seen(self, view: View) -> View:
        """Return the view with the paper where the kernel hands it over; a page of the server has none of it."""
        pdf = "" if served() else f"/download/{handing.PATH}"
        return view | {"downloads": [], "cards": [card | {"pdf": pdf} for card in view["cards"]]}

    def _hand(self, content: Mapping[str, Any], say: Callable[..., None]) -> None:
        handing.hand_over(
            content, say, lambda: (title(self._card, self._translate, self._group.language), self.pdf()), self._sentence
        )

    def _tell(self) -> None:
        self.set_trait("data", {field.name: self._card.text(field.name) for field in FIELDS})


def _found(nodes: Mapping[str, Hashable], node: Hashable) -> str:
    """Return the name of a node of the graph; raises NodeNotFound."""
    found = next((name for name, known in nodes.items() if known == node), None)
    if found is None:
        raise NodeNotFound(str(node))
    return found


def card(
    fields: Mapping[str, str] | None = None,
    language: str | None = None,
    *,
    graph: DiGraph | None = None,
    of: Hashable | None = None,
    core: Hashable | None = None,
    layout: Any = None,
) -> CardWidget:
    """Return a widget of one commitment card, with ``fields`` (name -> text) written on it.

    With ``graph``, a problem tree as :func:`workbench.notebook.tree` takes it (and its ``core``), the card begins with
    what the tree says of the node ``of`` (default: the core problem), and both trees stand on its paper. ``language``
    (``es``, ``en``; default: ``WORKBENCH_LANGUAGE``, else the first) is what it speaks, ``layout`` as of any widget.

    Raises UnknownChoice for a field there is not, TextTooLong, NoSuchDate, NotATree, NodeNotFound, UnknownLanguage.
    """
    return CardWidget(fields, language, graph=graph, of=of, core=core, layout=layout)
