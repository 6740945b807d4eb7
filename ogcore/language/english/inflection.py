"""Number and verb forms of English, as far as the conversion needs them."""

from ogcore.language.lexicon import lexicon

NAMES = ("base", "s", "ing", "past", "participle")
_IRREGULAR = {
    verb: dict(zip(NAMES, (verb, *forms.split()), strict=True))
    for verb, forms in lexicon("en").pairs("verb", "irregular").items()
}
_SINGULAR_IN_S = frozenset(
    """
        crisis bus news diabetes tuberculosis access process progress stress illness business loss redness
        gas lens canvas atlas christmas biogas homelessness joblessness pass class analysis
    """.split()
)
_PLURALS = frozenset("people children women men police teachers youth staff data elderly youths taxis".split())


def conjugate(verb: str) -> dict[str, str]:
    """The five forms of a verb, by name."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return _forms(verb, verb + "es", verb + "ing", verb + "ed")
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return _forms(verb, verb[:-1] + "ies", verb + "ing", verb[:-1] + "ied")
    if verb.endswith("e"):
        return _forms(verb, verb + "s", verb[:-1] + "ing", verb + "d")
    return _forms(verb, verb + "s", verb + "ing", verb + "ed")


def _forms(base: str, third: str, going: str, past: str) -> dict[str, str]:
    return {"base": base, "s": third, "ing": going, "past": past, "participle": past}


def third_person(verb: str) -> str:
    """Example: "monitor" > "monitors"."""
    return conjugate(verb)["s"]


def base_form(third: str) -> str | None:
    """Example: "monitors" > "monitor"; None when the word does not look like a third person."""
    for verb, forms in _IRREGULAR.items():
        if forms["s"] == third:
            return verb
    if third.endswith("ies") and len(third) > 4:
        return third[:-3] + "y"
    if third.endswith(("sses", "shes", "ches", "xes")):
        return third[:-2]
    return third[:-1] if third.endswith("s") and not third.endswith("ss") else None


def indefinite(following: str) -> str:
    """The article a word takes: "an urban plan", "a unified register"."""
    low = following.lower()
    return "a" if not low.startswith(tuple("aeiou")) or low.startswith(("uni", "use", "usu", "eu", "one")) else "an"


def is_plural(noun: str) -> bool:
    """True when the noun is in the plural."""
    if noun in _PLURALS or noun.endswith("men"):
        return True
    return noun.endswith("s") and not noun.endswith(("ss", "us", "is", "ness")) and noun not in _SINGULAR_IN_S
