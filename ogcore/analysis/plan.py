"""A plan as an analyst has it in hand: its groups, its frames, its graphs. It cannot be written to (R44)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

import networkx as nx
import pandas as pd

from ogcore.analysis import dictionary, graph
from ogcore.analysis.charts.chart import Chart
from ogcore.analysis.charts.table import CHARTS, chart_of
from ogcore.analysis.copy import Copied
from ogcore.analysis.near import names_near, same_name
from ogcore.analysis.schema import FRAMES, Told, columns_of, told
from ogcore.analysis.table import in_order, table
from ogcore.commitments.state import Commitments
from ogcore.errors import UnknownGroup, VersionNotFound
from ogcore.plan.state import Plan
from ogcore.record.frame import Row, Words
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from ogcore.versions.state import Version, Versions

CARDS: Final = Words("Cards in the tree", "Tarjetas en el árbol")


@dataclass(frozen=True, slots=True)
class Group:
    """A working group: its ``group`` is what frames call it, ``name`` what people do, ``topic`` what it works on."""

    group: str
    name: str
    topic: str
    archived: bool


class OpenPlan:
    """A plan as it stood when it was opened. What it gives are copies: changing them changes no plan.

    A group is named by its identifier, by its name, or by one of :attr:`groups`.
    """

    declared = FRAMES
    """The frames there are, with their schemas."""

    def __init__(self, copied: Copied, groups: Mapping[str, WorkingGroup] | None = None, version: str = "") -> None:
        """``groups`` and ``version``: only these groups, as they stood at an earlier version of their trees."""
        self._copied = copied
        self._states = dict(copied.groups if groups is None else groups)
        self.version = version
        self._frames: dict[str, pd.DataFrame] = {}

    # -- what there is -----------------------------------------------------------------------------------------------

    @property
    def _plan(self) -> Plan:
        return self._copied.plan

    @property
    def plan(self) -> str:
        """The plan's identifier."""
        return self._plan.plan_id

    @property
    def name(self) -> str:
        """What the plan is called."""
        return self._plan.name

    @property
    def language(self) -> str:
        """The language the plan is in: ``es`` or ``en``."""
        return self._plan.language

    @property
    def groups(self) -> tuple[Group, ...]:
        """The working groups, by name, those put away included."""
        cards = [self._plan.groups[group] for group in self._states]
        found = [Group(card.group_id, card.name, card.topic, card.archived) for card in cards]
        return tuple(sorted(found, key=lambda group: (group.name, group.group)))

    def group_id(self, group: "str | Group | None" = None) -> str:
        """Return a group's identifier; None is the only one with a tree, or the only one there is.

        Raises UnknownGroup with ``near``, the names to choose from.
        """
        if group is None:
            alone = [one.group for one in self.groups if self._states[one.group][TreeState].core_problem is not None]
            alone = alone or list(self._states)
            if len(alone) == 1:
                return alone[0]
            raise self._no_group("")
        wanted = group.group if isinstance(group, Group) else group
        if wanted in self._states:
            return wanted
        found = [one.group for one in self.groups if same_name(wanted, one.name)]
        if len(found) == 1:
            return found[0]
        raise self._no_group(wanted)

    def _no_group(self, wanted: str) -> UnknownGroup:
        return UnknownGroup(wanted, names_near(wanted, [group.name for group in self.groups]))

    def at_version(self, version: str, group: "str | Group | None" = None) -> "OpenPlan":
        """Return the plan as the trees of one group stood at a version, named by its identifier or its name.

        That group alone is in it. What people contributed each by themselves, and how many agreed, is not: its frames
        are empty there, for beside those of now they would tell who did what in between (R5).
        Raises VersionNotFound, UnknownGroup, UnreadableFile.
        """
        groups = list(self._states) if group is None else [self.group_id(group)]
        found = [(one, held) for one in groups for held in self._states[one][Versions].ordered() if _is(held, version)]
        if len(found) != 1:
            raise VersionNotFound(version)
        where, held = found[0]
        state = self._copied.group_at(where, held.at_version)
        for kind in state.kinds:
            part = state[kind]
            state.holding(part.without_voices())
        return OpenPlan(self._copied, {where: state}, held.version)

    # -- frames ------------------------------------------------------------------------------------------------------

    def frame(self, name: str) -> pd.DataFrame:
        """Return one of the frames, as :meth:`describe` describes it; raises UnknownChoice."""
        declared = told(name)
        if name not in self._frames:
            columns = columns_of(declared)
            self._frames[name] = table(columns, in_order(declared.frame, columns, self._rows(declared)))
        return self._frames[name].copy()

    def _rows(self, declared: Told) -> Sequence[Row]:
        if declared.of_plan:
            return [row for row in declared.frame.rows(self._plan) if row.get("group", "") in ("", *self._states)]
        return [{"group": group, **row} for group, state in self._states.items() for row in declared.frame.rows(state)]

    def frames(self) -> dict[str, pd.DataFrame]:
        """Return all frames by name."""
        return {name: self.frame(name) for name in FRAMES}

    def describe(self, name: str) -> pd.DataFrame:
        """Return the columns of a frame: type, unit, meaning (en, es), row of the method; raises UnknownChoice."""
        return dictionary.described(told(name))

    # -- graphs ------------------------------------------------------------------------------------------------------

    def problem_tree(self, group: "str | Group | None" = None) -> "nx.DiGraph[str]":
        """Return a copy of a group's problem tree, cause -> effect; raises UnknownGroup."""
        return graph.problem_tree(self._states[self.group_id(group)])

    def problem_trees(self) -> "nx.DiGraph[str]":
        """Return the problem trees of all groups in one graph, each card with its ``group``."""
        trees: nx.DiGraph[str] = nx.DiGraph()
        for group, state in self._states.items():
            tree = graph.problem_tree(state)
            nx.set_node_attributes(tree, dict.fromkeys(tree, group), "group")
            trees.update(tree)
        return trees

    def objective_tree(self, group: "str | Group | None" = None) -> "nx.DiGraph[str]":
        """Return a group's objective tree, means -> end; raises UnknownGroup."""
        return graph.objective_tree(self._states[self.group_id(group)])

    def chain(self, group: "str | Group | None" = None) -> "nx.DiGraph[str]":
        """Return how ideas became cards, means and commitments, of all groups or of one (R50); raises UnknownGroup."""
        states = list(self._states.values()) if group is None else [self._states[self.group_id(group)]]
        return graph.chain(states)

    # -- charts ------------------------------------------------------------------------------------------------------

    charts = tuple(CHARTS)
    """The charts there are, by name."""

    def chart(self, name: str, language: str | None = None, group: "str | Group | None" = None) -> Chart:
        """Return one of :attr:`charts`, in ``es`` or ``en`` (else the plan's language), of all groups or of one.

        A notebook shows it; ``save("x.svg")`` (``.png``, ``.pdf``) keeps it, ``table()`` is what is drawn, ``alt`` says
        it in words. Where there is nothing to show, it says what is missing. Drawing needs matplotlib.

        Raises UnknownChoice, UnknownLanguage, UnknownGroup; showing and saving raise PackageMissing.
        """
        of = self if group is None else self._of_group(self.group_id(group))
        return chart_of(of, name, language or self.language)

    def _of_group(self, group: str) -> "OpenPlan":
        return OpenPlan(self._copied, {group: self._states[group]}, self.version)

    # -- how it looks ------------------------------------------------------------------------------------------------

    def __repr__(self) -> str:
        counted = ", ".join(f"{name} {count}" for name, count in self._counts())
        at = f", at version {self.version}" if self.version else ""
        return f"<OpenPlan “{self.name}” ({self.language}{at}): {counted}>"

    def _counts(self) -> list[tuple[str, int]]:
        states = self._states.values()
        return [
            ("groups", len(states)),
            ("nodes", sum(len(state[TreeState]) for state in states)),
            ("commitments", sum(len(state[Commitments].cards) for state in states)),
        ]

    def _repr_html_(self) -> str:
        """Return one small table for a notebook: a row for each group, headings a screen reader tells."""
        at = 1 if self.language == "es" else 0
        heads = [FRAMES["groups"].frame.title[at], CARDS[at], FRAMES["commitments"].frame.title[at]]
        rows = "".join(self._html_row(group) for group in self.groups)
        head = "".join(f'<th scope="col">{escape(words)}</th>' for words in heads)
        caption = f"<caption>{escape(self.name)}</caption>"
        return f'<table lang="{self.language}">{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'

    def _html_row(self, group: Group) -> str:
        state = self._states[group.group]
        name = f"{group.name} · {group.topic}" if group.topic else group.name
        counts = (len(state[TreeState]), len(state[Commitments].cards))
        return f'<tr><th scope="row">{escape(name)}</th>{"".join(f"<td>{count}</td>" for count in counts)}</tr>'


def _is(held: Version, wanted: str) -> bool:
    return wanted == held.version or bool(held.name and same_name(wanted, held.name))
