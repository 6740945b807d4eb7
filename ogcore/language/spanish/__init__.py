"""Spanish rules of conversion, in the order they are tried: the first that recognises the statement decides."""

from ogcore.language.rule import DOUBT, Rule, Words
from ogcore.language.spanish.cause import cause_rule
from ogcore.language.spanish.contraction import closed, opened
from ogcore.language.spanish.degree import turn_degree, turn_object_degree
from ogcore.language.spanish.fewer import turn_doing, turn_harmed, turn_who
from ogcore.language.spanish.grammar import book, spelling
from ogcore.language.spanish.lack import turn_lack
from ogcore.language.spanish.lasting import without_lasting
from ogcore.language.spanish.need import turn_absent
from ogcore.language.spanish.negation import turn_negation
from ogcore.language.spanish.noun import (
    turn_affected,
    turn_bad_noun,
    turn_cared_complication,
    turn_opposite_noun,
    turn_trend_noun,
)
from ogcore.language.spanish.quantity import turn_quantity
from ogcore.language.spanish.rid import turn_ridden
from ogcore.language.spanish.state import turn_state
from ogcore.language.spanish.stopped import turn_stopped
from ogcore.language.spanish.verb import turn_trend, turn_verb
from ogcore.language.spanish.waiting import turn_waiting
from ogcore.language.wording import lowered

__all__ = ["RULES", "book", "closed", "opened", "spelling", "without_lasting"]

_TWO_THOUGHTS = frozenset({"pero", "aunque", "sino", "excepto", "salvo"})


def _several_thoughts(words: Words) -> Words | None:
    """A contrast or a second sentence: no single turn is sure."""
    low = lowered(words)
    ends = any(word[0] in ".?!:;" for word in words[:-1])
    return (
        DOUBT if ends or _TWO_THOUGHTS.intersection(low) or any("?" in word or "¿" in word for word in words) else None
    )


_SINGLE = (
    Rule("several_thoughts", _several_thoughts),
    Rule("share", turn_quantity),
    Rule("lack", turn_lack),
    Rule("trend_noun", turn_trend_noun),
    Rule("opposite_noun", turn_opposite_noun),
    Rule("degree", turn_degree),
    Rule("missing", turn_absent),
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
    Rule("opposite_state", turn_state),
    Rule("fewer_doing", turn_doing),
)
RULES = (cause_rule(_SINGLE), *_SINGLE)
