"""Mind maps of FreeMind and Freeplane (.mm), and outlines in OPML, as branches (R43).

Links and images are not followed.
"""

import re
from collections.abc import Callable
from html import unescape
from xml.etree.ElementTree import Element

from ogcore.errors import UnreadableTree
from ogcore.exchange.branch import DEEPEST, Branch, read_branches
from ogcore.exchange.draft import TreeDraft, fault
from ogcore.exchange.package import local
from ogcore.exchange.xml_text import named

_MARKUP = re.compile(r"</?[A-Za-z][^<>]{0,500}>")
_SHOWN = 40


def read_mind_map(root: Element, draft: TreeDraft) -> str | None:
    """Put a FreeMind or Freeplane map in ``draft``; return its language. Raises UnreadableTree: ``too_deep``."""
    return read_branches([_branch(node, "node", "", _node_text, draft, 0) for node in named(root, "node")], draft)


def read_opml(root: Element, draft: TreeDraft) -> str | None:
    """Put an OPML outline in ``draft``; return its language. Raises UnreadableTree: ``too_deep``."""
    tops = [each for body in named(root, "body") for each in named(body, "outline")]
    return read_branches([_branch(each, "outline", "", _outline_text, draft, 0) for each in tops], draft)


def _branch(
    element: Element, tag: str, path: str, words: Callable[[Element], tuple[str, str]], draft: TreeDraft, depth: int
) -> Branch:
    if depth > DEEPEST:
        raise UnreadableTree([fault("too_deep", path=path[-200:])])
    text, aside = words(element)
    here = f"{path} › {text[:_SHOWN]}" if path else text[:_SHOWN] or "?"
    place = {"path": here[-200:]}
    if aside:
        draft.note("remark_passed_over", place, aside)
    if any(local(child.tag) == "arrowlink" for child in element):
        draft.note("link_passed_over", place)
    branches = [_branch(child, tag, here, words, draft, depth + 1) for child in named(element, tag)]
    return Branch(text, place, branches)


def _node_text(element: Element) -> tuple[str, str]:
    """Return the words of a node and the remark on it; words in rich text come without what formats them."""
    text, aside = element.get("TEXT", ""), ""
    for rich in named(element, "richcontent"):
        words = " ".join(" ".join(rich.itertext()).split())
        if rich.get("TYPE", "NODE").upper() == "NODE":
            text = words
        elif words:
            aside = words
    return text, aside


def _outline_text(element: Element) -> tuple[str, str]:
    text = element.get("text") or element.get("title") or ""
    return _unmarked(text), _unmarked(element.get("_note", ""))


def _unmarked(text: str) -> str:
    """Return the words of an attribute that may hold HTML."""
    return unescape(_MARKUP.sub("", text)) if _MARKUP.search(text) else text
