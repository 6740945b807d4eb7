"""Trees of any shape that people can give one: shared causes, parked branches, offers, odd words."""

from hypothesis import strategies as st

from ogcore.errors import OgError
from ogcore.record.wording import clean
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.state import TreeState

HOSTILE = st.sampled_from(
    ["=1+1", "+5", "-5 %", "@sum(a1)", "'=1", "''quoted", "'", "a;=cmd()|x", "a,b;c\td", 'say "no"', "[=A]", "- x",
     "# x", "نقص المياه", "缺水", "ñandú", "e\u0301", "😀👩🏽", "\uff1d1", "x" * 300, "CAUSES", "id", "null",
     "<b>&amp;", "1", "1e5"]
)  # fmt: skip
STATEMENTS = (st.text(st.characters(), min_size=1, max_size=12) | HOSTILE).map(clean).filter(bool)
_STEP = st.tuples(
    st.sampled_from(["cause", "effect", "link", "unlink", "park", "offer", "remove", "restore"]),
    st.integers(0, 99),
    st.integers(0, 99),
    STATEMENTS,
)


@st.composite
def trees(draw: st.DrawFn) -> TreeState:
    """Draw a tree that has a core problem."""
    tree = ProblemTree()
    tree.state_core_problem(draw(STATEMENTS))
    for step, one, other, words in draw(st.lists(_STEP, max_size=25)):
        nodes = tree.ordered()
        try:
            _take(tree, step, nodes[one % len(nodes)], nodes[other % len(nodes)], words)
        except OgError:
            continue
    return tree


def _take(tree: ProblemTree, step: str, one: str, other: str, words: str) -> None:
    if step == "cause":
        tree.add_cause(words, one)
    elif step == "effect":
        tree.add_effect(words, one)
    elif step == "link":
        tree.link(one, other)
    elif step == "unlink":
        tree.unlink(one, other)
    elif step == "offer":
        tree.reword(one, words, base="what it said before")
    elif step == "restore":
        tree.restore(one, other)
    elif one != tree.core_problem:
        tree.park(one) if step == "park" else tree.remove(one)
