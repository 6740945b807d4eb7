"""A state and its cause in one statement: "deserción por falta de becas"; both turn, joined by "gracias a"."""

from ogcore.language.rule import DOUBT, Rule, Words
from ogcore.language.spanish.lack import turn_lack
from ogcore.language.spanish.vocabulary import CAUSE, has_finite
from ogcore.language.wording import lowered, starts_with


def cause_rule(rules: tuple[Rule, ...]) -> Rule:
    """The rule that turns the state with ``rules``, and then its cause."""

    def turn(words: Words) -> Words | None:
        low = lowered(words)
        for at in range(1, len(low) - 1):
            for expression in CAUSE:
                if starts_with(low, at, expression) and len(low) > at + len(expression):
                    cause = _cause(words[at + len(expression) :], expression)
                    return _both(_first(rules, words[:at]), _first(rules, cause) if cause else DOUBT)
        return None

    return Rule("state_and_cause", turn)


def _first(rules: tuple[Rule, ...], words: Words) -> Words:
    return next((turned for rule in rules if (turned := rule.turn(words)) is not None), DOUBT)


def _cause(cause: Words, joint: tuple[str, ...]) -> Words:
    """The cause as a phrase of its own; DOUBT when it is a sentence, which "gracias a" cannot take."""
    if joint[-2:] == ("falta", "de"):
        return ["falta", "de", *cause]
    if turn_lack(cause):
        return cause
    if has_finite(lowered(cause)):
        return DOUBT
    return cause[1:] if cause[0].lower() in ("el", "la", "los", "las") else cause


def _both(state: Words, cause: Words) -> Words:
    if not state or not cause or cause[0].lower() in ("hay", "se"):
        return DOUBT
    article = {"adecuado": ["un"], "adecuada": ["una"]}.get(cause[0].lower(), [])
    return [*(word for word in state if word != ","), "gracias", "a", *article, *cause]
