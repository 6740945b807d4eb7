"""English rules of conversion, in the order they are tried: the first that recognises the statement decides."""

from ogcore.language.english.agreement import closed
from ogcore.language.english.cause import cause_rule
from ogcore.language.english.degree import turn_degree, turn_object_degree
from ogcore.language.english.fewer import turn_doing, turn_harmed, turn_who
from ogcore.language.english.grammar import book, spelling
from ogcore.language.english.lack import turn_lack
from ogcore.language.english.negation import turn_negation
from ogcore.language.english.noun import turn_affected, turn_bad_noun, turn_cared_complication, turn_opposite_noun
from ogcore.language.english.quantity import turn_quantity
from ogcore.language.english.rid import turn_ridden
from ogcore.language.english.state import turn_state
from ogcore.language.english.stopped import turn_stopped
from ogcore.language.english.verb import turn_trend, turn_trend_noun, turn_verb
from ogcore.language.english.waiting import turn_waiting
from ogcore.language.rule import DOUBT, Rule, Words
from ogcore.language.wording import lowered

__all__ = ["RULES", "book", "closed", "opened", "spelling"]


def opened(words: Words) -> Words:
    """English has nothing to take apart."""
    return words


def _several_thoughts(words: Words) -> Words | None:
    """A contrast or a second sentence: no single turn is sure."""
    low = lowered(words)
    ends = any(word[0] in ".?!:;" for word in words[:-1]) or any("?" in word for word in words)
    return DOUBT if ends or {"but", "although", "though", "unless", "except", "however"}.intersection(low) else None


_SINGLE = (
    Rule("several_thoughts", _several_thoughts),
    Rule("share", turn_quantity),
    Rule("lack", turn_lack),
    Rule("trend_noun", turn_trend_noun),
    Rule("opposite_noun", turn_opposite_noun),
    Rule("degree", turn_degree),
    Rule("stopped", turn_stopped),
    Rule("denial", turn_negation),
    Rule("opposite_verb", turn_waiting),
    Rule("opposite_verb", turn_verb),
    Rule("trend", turn_trend),
    Rule("fewer_who", turn_who),
    Rule("rid", turn_ridden),
    Rule("less_with", turn_cared_complication),
    Rule("less", turn_bad_noun),
    Rule("fewer_affected", turn_affected),
    Rule("object_degree", turn_object_degree),
    Rule("fewer_harmed", turn_harmed),
    Rule("fewer_doing", turn_doing),
    Rule("opposite_state", turn_state),
)
RULES = (cause_rule(_SINGLE), *_SINGLE)
