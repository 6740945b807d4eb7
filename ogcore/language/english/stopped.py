"""What used to be done and should be done again: "the ferry has stopped running on Sundays"."""

from ogcore.language.english.inflection import conjugate, third_person
from ogcore.language.english.subject import takes_s
from ogcore.language.lexicon import lexicon
from ogcore.language.rule import DOUBT, Words
from ogcore.language.wording import lowered

_STOPPED = (("has", "stopped"), ("have", "stopped"), ("stopped",))
_GOING: dict[str, str] = {conjugate(verb)["ing"]: verb for verb in lexicon("en").words("verb", "resumed")} | {
    verb + verb[-1] + "ing": verb for verb in ("run", "stop", "let", "get")
}


def turn_stopped(words: Words) -> Words | None:
    """Example: "The ferry has stopped running on Sundays" > "the ferry runs on Sundays"; only of known services."""
    low = lowered(words)
    for at in range(1, len(low) - 1):
        said = next((said for said in _STOPPED if tuple(low[at : at + len(said)]) == said), None)
        going = low[at + len(said) : at + len(said) + 1] if said else []
        if not said or not going or not going[0].endswith("ing"):
            continue
        verb, single = _GOING.get(going[0]), takes_s(low[:at])
        if verb is None or single is None:
            return DOUBT
        return [*words[:at], third_person(verb) if single else verb, *words[at + len(said) + 1 :]]
    return None
