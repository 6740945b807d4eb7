"""What an operation does, in words: what undo would take back, and what somebody proposes (R12, R47)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ogcore.amendments.events import AmendmentMade
from ogcore.amendments.spot import is_whole, spot_of
from ogcore.amendments.state import Amendments
from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.theme_events import ThemeSet
from ogcore.candidates.state import Candidates
from ogcore.commitments.state import Commitments
from ogcore.record.event import Event
from ogcore.record.group import WorkingGroup
from ogcore.record.reversal import OperationTakenBack
from ogcore.record.wording import Wording
from ogcore.trees.state import TreeState
from ogcore.viewpoints.state import Viewpoints
from workbench.words.i18n import Translate, _

LONGEST = 60
"""Characters of a text that a sentence quotes."""
LOOKED_AT = 200
"""Events of one operation that are looked at: a whole tree may have come from a file."""

DEEDS: Mapping[str, str] = {
    "OperationTakenBack": _("take back: {what}"),
    "NodesMerged": _("merge cards into “{text}”"),
    "NodesParted": _("take apart “{text}”"),
    "NodeSplitOff": _("split off “{text}”"),
    "IdeasMerged": _("merge ideas into “{text}”"),
    "IdeasParted": _("take apart the merged idea “{text}”"),
    "MergeChanged": _("change what is merged in “{text}”"),
    "CandidatePlaced": _("put the candidate “{text}” in the tree"),
    "IdeaPlaced": _("place the idea “{text}” in the tree"),
    "IdeaLifted": _("take the idea “{text}” out of the tree"),
    "ThemeSet": _("change the theme “{text}”"),
    "IdeaThemed": _("sort ideas into themes"),
    "AnswerTaken": _("add the answer “{text}” to the ideas"),
    "AnswerLeft": _("take the answer “{text}” out of the ideas"),
    "CoreProblemStated": _("state the core problem “{text}”"),
    "CoreProblemWithdrawn": _("take out the core problem “{text}”"),
    "NodeBrought": _("bring in “{text}”"),
    "CauseAdded": _("add “{text}” as a cause of “{near}”"),
    "EffectAdded": _("add “{text}” as an effect of “{near}”"),
    "NodeSetAside": _("lay “{text}” in the parking lot"),
    "NodeRemoved": _("remove “{text}”"),
    "NodeReturned": _("bring “{text}” back"),
    "NodeReworded": _("change “{was}” to “{text}”"),
    "NodeMoved": _("move “{text}”"),
    "BranchParked": _("park “{text}”"),
    "BranchRestored": _("bring “{text}” back from the parking lot"),
    "NodesLinked": _("link “{text}” to one card more"),
    "NodesUnlinked": _("take an arrow of “{text}” out"),
    "ArrowsRestored": _("go back to an earlier version"),
    "ArrowMarked": _("mark the arrow of “{text}”"),
    "ActionAnswered": _("say whether the group can act on “{text}”"),
    "LeafSettled": _("say whether “{text}” is a root cause"),
    "FindingDismissed": _("let a finding be, or take it up again"),
    "PaperVotesEntered": _("enter votes on paper"),
    "EvidenceAdded": _("add evidence to “{text}”"),
    "EvidenceChanged": _("change the evidence of “{text}”"),
    "EvidenceRemoved": _("take evidence of “{text}” out"),
    "ObjectiveConfirmed": _("confirm the objective “{text}”"),
    "ObjectiveReopened": _("open the objective “{text}” to discussion"),
    "ObjectiveOffered": _("offer the objective “{text}”"),
    "ObjectiveRestored": _("go back to an earlier version"),
    "ProblemSentBack": _("look at the problem “{text}” again, or let it stand"),
    "IdeasAdded": _("write the idea “{text}”"),
    "IdeasWithdrawn": _("withdraw the idea “{text}”"),
    "IdeasReturned": _("bring the idea “{text}” back"),
    "IdeaReworded": _("change “{was}” to “{text}”"),
    "IdeaSupported": _("support the idea “{text}”"),
    "SupportWithdrawn": _("no longer support the idea “{text}”"),
    "PaperCounted": _("count people on paper for “{text}”"),
    "PaperDotsCounted": _("count dots on paper for “{text}”"),
    "QuestionAdded": _("add the question “{text}”"),
    "QuestionDropped": _("take out the question “{text}”"),
    "AnswerGiven": _("answer “{text}”"),
    "AnswerReworded": _("change “{was}” to “{text}”"),
    "AnswerWithdrawn": _("take back the answer “{text}”"),
    "AnswerReturned": _("bring the answer “{text}” back"),
    "PositionTaken": _("take a position on “{text}”"),
    "AmendmentSettled": _("decide on other words for “{text}”"),
    "AmendmentMade": _("propose the words “{text}”"),
    "CommitmentDrafted": _("begin the card “{text}”"),
    "CommitmentRemoved": _("take out the card “{text}”"),
    "CommitmentReworded": _("write in the card “{text}”"),
    "CardItemAdded": _("add to the card “{text}”"),
    "CardItemRemoved": _("take something out of the card “{text}”"),
    "CardItemReworded": _("write in the card “{text}”"),
    "CardItemsOrdered": _("put the card “{text}” in another order"),
    "FindingLetBe": _("let a finding of the card “{text}” be, or no longer"),
    "CandidateProposed": _("propose the candidate “{text}”"),
    "CandidateReworded": _("change “{was}” to “{text}”"),
    "CandidateWithdrawn": _("withdraw the candidate “{text}”"),
    "CandidateReturned": _("bring the candidate “{text}” back"),
    "CandidateWeighed": _("weigh the candidate “{text}”"),
    "PaperPreferencesEntered": _("enter preferences on paper"),
    "AgendaItemSet": _("change the agenda"),
    "StagesArranged": _("arrange the stages"),
    "StageWorded": _("word what a stage asks"),
    "VersionNamed": _("name a version “{text}”"),
    "VersionRenamed": _("name a version “{text}”"),
    "ProposalMade": _("propose something"),
    "ProposalSettled": _("decide on a proposal"),
}
"""What each kind of event is called, the weightiest first: it speaks for an operation of several."""
_WEIGHT = {kind: place for place, kind in enumerate(DEEDS)}
_OF_SEVERAL = ("IdeasAdded", "IdeasWithdrawn", "IdeasReturned")
_OFFERED = _("offer “{text}” beside “{was}”")
_MORE = _("{what} (and {count} more)")
_SOMETHING = _("the last change")


def deed(group: WorkingGroup, events: Sequence[Event], translate: Translate) -> str:
    """Return what ``events`` of one operation do, as one would say it after “Undo:”."""
    taken = group.history.operation(events[0].op) if events and isinstance(events[0], OperationTakenBack) else None
    if taken is not None:
        return translate(DEEDS["OperationTakenBack"]).replace("{what}", deed(group, taken.events, translate))
    told = [event for event in events[:LOOKED_AT] if event.kind in _WEIGHT]
    if not told:
        return translate(_SOMETHING)
    first = min(told, key=lambda event: _WEIGHT[event.kind])
    sentence = translate(_OFFERED if _offered(first) else DEEDS[first.kind])
    for name, find in (("{text}", _text), ("{was}", _was), ("{near}", _near)):
        if name in sentence:
            sentence = sentence.replace(name, shortened(find(group, first)))
    same = sum(_ideas(event) for event in told if event.kind == first.kind) - 1
    if not same:
        return sentence
    return translate(_MORE).replace("{what}", sentence).replace("{count}", str(same))


def is_told(events: Sequence[Event]) -> bool:
    """Tell whether there is a sentence of its own for what an operation of ``events`` does."""
    return any(event.kind in DEEDS for event in events)


def _offered(event: Any) -> str:
    """Return the words that ``event`` laid beside those that stay, as two people wrote at once; none otherwise."""
    before, after = getattr(event, "before", None), getattr(event, "after", None)
    if not isinstance(before, Wording) or not isinstance(after, Wording) or "{was}" not in DEEDS[event.kind]:
        return ""
    return after.offers[-1] if before.text == after.text and after.offers_more_than(before) else ""


def _ideas(event: Event) -> int:
    """Return how many things of its kind an event is about: a list of ideas is written, or taken back, as one."""
    return max(1, len(getattr(event, "ideas", ()))) if event.kind in _OF_SEVERAL else 1


def shortened(text: str) -> str:
    """Return a text as a sentence quotes it: in one line, and no longer than LONGEST."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


def _text(group: WorkingGroup, event: Any) -> str:
    """Return the words an event is about: its own, else those of the node, idea, answer or card it names."""
    for find in (lambda _group, event: _offered(event), _own, *_LOOKED_UP):
        found = find(group, event)
        if found:
            return found
    return "…"


def _own(_group: WorkingGroup, event: Any) -> str:
    """Return the words an event carries. What it changed from and to may be a name that nobody reads (a node, say)."""
    if isinstance(event, AmendmentMade) and is_whole(spot_of(event.ground)):
        return ""  # a code, or the name of an item
    for name in ("text", "wording", "merged", "after", "name"):
        value = getattr(event, name, None)
        named = name == "after" and isinstance(value, str) and "{was}" not in DEEDS[event.kind]
        if found := "" if named else _words(value):
            return found
    first, *_others = getattr(event, "ideas", ()) or ("",)
    return "" if isinstance(first, str) else _words(first)


def _words(value: Any) -> str:
    """Return a text, or the text of what has one."""
    if isinstance(value, str):
        return value
    inner = getattr(value, "wording", value)
    text = getattr(inner, "text", getattr(inner, "name", ""))
    return text if isinstance(text, str) else ""


def _was(_group: WorkingGroup, event: Any) -> str:
    return _words(event.before) or "…"


def _near(group: WorkingGroup, event: Any) -> str:
    node = getattr(event, "effect", None) or getattr(event, "cause", None)
    return _node(group, node) or "…"


def _node(group: WorkingGroup, node: object) -> str:
    tree = group[TreeState]
    return tree.text(node) if isinstance(node, str) and node in tree else ""


def _of_node(group: WorkingGroup, event: Any) -> str:
    about = (event, getattr(event, "after", None), getattr(event, "before", None))
    nodes = (getattr(one, name, None) for one in about for name in ("node", "cause"))
    return next(filter(None, (_node(group, node) for node in nodes)), "")


def _of_idea(group: WorkingGroup, event: Any) -> str:
    ideas = group[Brainstorm].ideas
    names = [getattr(event, "idea", None), *getattr(event, "ideas", ())]
    return next((ideas[name].text for name in names if isinstance(name, str) and name in ideas), "")


def _of_answer(group: WorkingGroup, event: Any) -> str:
    answers = group[Viewpoints].answers
    answer = getattr(event, "answer", None)
    return answers[answer].wording.text if isinstance(answer, str) and answer in answers else ""


def _of_card(group: WorkingGroup, event: Any) -> str:
    cards = group[Commitments].cards
    card = getattr(event, "card", None)
    if not isinstance(card, str):
        return ""
    if card in cards:
        return cards[card].text("action") or cards[card].text("objective")
    held = dict(getattr(event, "fields", ()))
    return next((held[name].text for name in ("action", "objective") if name in held), "")


def _of_candidate(group: WorkingGroup, event: Any) -> str:
    held, candidate = group[Candidates].candidates, getattr(event, "candidate", None)
    return held[candidate].wording.text if isinstance(candidate, str) and candidate in held else ""


def _of_amendment(group: WorkingGroup, event: Any) -> str:
    """Return the words an amendment is about; its own where nothing was written there, else those of its card."""
    held = group[Amendments].entries.get(str(getattr(event, "amendment", None)))
    if held is None:
        return ""
    return _of_card(group, held.ground) if is_whole(spot_of(held.ground)) else held.ground.words or held.text


def _of_theme(_group: WorkingGroup, event: Any) -> str:
    return event.before.name if isinstance(event, ThemeSet) and event.before is not None else ""


_LOOKED_UP: tuple[Callable[[WorkingGroup, Any], str], ...] = (
    _of_theme,
    _of_amendment,
    _of_candidate,
    _of_idea,
    _of_answer,
    _of_card,
    _of_node,
)
