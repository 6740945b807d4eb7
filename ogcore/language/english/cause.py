"""A state and its cause in one statement: "dropout due to lack of grants"; both turn, joined by "thanks to"."""

from ogcore.language.english.vocabulary import CAUSE, has_finite
from ogcore.language.rule import DOUBT, Rule, Words
from ogcore.language.wording import lowered, starts_with


def cause_rule(rules: tuple[Rule, ...]) -> Rule:
    """The rule that turns the state with ``rules``, and then its cause."""

    def first(words: Words) -> Words:
        return next((turned for rule in rules if (turned := rule.turn(words)) is not None), DOUBT)

    def turn(words: Words) -> Words | None:
        low = lowered(words)
        for at in range(1, len(low) - 1):
            if low[at : at + 3] in (["for", "lack", "of"], ["for", "want", "of"]):
                return both(words[:at], words[at + 1 :])
            for expression in CAUSE:
                if starts_with(low, at, expression):
                    return both(words[:at], words[at + len(expression) :])
        return None

    def both(state: Words, cause: Words) -> Words:
        better = first(cause) if not has_finite(lowered(cause)) else DOUBT
        turned = first(state)
        if not turned or not better or better[0].lower() == "there":
            return DOUBT
        return [*turned, "thanks", "to", *better]

    return Rule("state_and_cause", turn)
