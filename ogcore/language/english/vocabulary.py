"""The English lexicon indexed the way the rules look words up."""

from ogcore.language.english.inflection import is_plural
from ogcore.language.lexicon import by_first_word, lexicon

_LEXICON = lexicon("en")

PREPOSITIONS = frozenset(
    """
    about above across after against along among around as at before behind below beside between beyond by
    despite during for from in inside into near of on onto outside over per regarding since through to toward
    towards under until upon via with within without amongst
    """.split()
)
ARTICLES = frozenset("the a an its their his her our this these those".split())
CONJUNCTIONS = frozenset("and or nor but that which who whose where when because while if , ; :".split())
COPULAS = frozenset(
    """
        is are was were be been being remain remains become becomes seem seems stay feel feels get gets left
        considered looks look
    """.split()
)
INTENSIFIERS = frozenset(
    """
        very always so quite rather extremely highly too largely mostly often still increasingly severely seriously
        heavily completely totally partly almost chronically generally relatively frequently especially
        particularly more merely purely hugely massively terribly awfully insanely ridiculously stupidly absurdly
        unbelievably incredibly horribly really truly pretty fairly absolutely utterly wildly painfully dreadfully
        super ultra proper crazy mega constantly permanently perpetually
    """.split()
)
OPPOSITES = _LEXICON.pairs("adjective", "opposites")
TAINTING = _LEXICON.words("adjective", "tainting")
POPULATION = _LEXICON.words("adjective", "population")
MACHINES = _LEXICON.words("noun", "machines")
DEFECTS = _LEXICON.words("noun", "defects")
GOOD_ADJECTIVES = _LEXICON.words("adjective", "good")
KEEP_UN = _LEXICON.words("adjective", "keep_un")
ADVERBS = by_first_word({key.replace("_", " "): value for key, value in _LEXICON.pairs("adverb", "opposites").items()})
PHRASES = by_first_word(_LEXICON.pairs("phrase", "opposites"))
HIGH = _LEXICON.words("degree", "high")
LOW = _LEXICON.words("degree", "low")
MANY = _LEXICON.words("degree", "many")
FEW = _LEXICON.words("degree", "few")
LOW_BEFORE = _LEXICON.pairs("degree", "low_before")
COMPOUNDS = _LEXICON.words("degree", "compounds")
OPPOSITE_NOUNS = _LEXICON.pairs("noun", "opposites")
FRAMES = by_first_word(_LEXICON.pairs("noun", "frames"))
BAD_NOUNS = _LEXICON.words("noun", "bad")
GOOD_NOUNS = _LEXICON.words("noun", "good")
LOWER = _LEXICON.words("noun", "lower")
GRADUAL = _LEXICON.words("noun", "gradual")
PLAIN = _LEXICON.words("noun", "plain")
COUNTABLE = _LEXICON.words("noun", "countable")
MASS = _LEXICON.words("noun", "mass")
ACTIVITY = _LEXICON.words("noun", "activity")
RETURNING = _LEXICON.words("noun", "returning")
INSTRUMENT = _LEXICON.words("noun", "instrument")
LACK = _LEXICON.expressions("phrase", "lack")
CAUSE = _LEXICON.expressions("phrase", "cause")
ALSO_NOUNS = frozenset(
    """
        work works use uses cost force face harm harms push drive drives limit limits delay delays blocks
        damages causes travel wait waits live lives will spend may
    """.split()
)
FEWER_VERBS = _LEXICON.words("verb", "fewer")
POSITIVE_PREPOSITIONS = _LEXICON.pairs("adjective", "prepositions")
FINITE = _LEXICON.words("verb", "finite")
PEOPLE = lexicon("statement.en").words("within", "population")

RIDDEN = _LEXICON.pairs("adjective", "ridden")
HARMED = _LEXICON.words("adjective", "harmed")
UNWANTED = _LEXICON.expressions("verb", "unwanted")
_PRODUCTIVE = ("ed", "able", "ible", "ing", "en", "ful")


def _of_this() -> dict[str, dict[str, str]]:
    """A negative adjective > (noun > what is said of that thing)."""
    found: dict[str, dict[str, str]] = {}
    for said, positive in _LEXICON.pairs("adjective", "of_this").items():
        noun, adjective = said.split()
        found.setdefault(adjective, {})[noun] = positive
    return found


OF_THIS = _of_this()


def of_this(low: list[str], word: str) -> str | None:
    """What is said of the one thing a quality is said of here: "the drains are blocked" > "clear"."""
    things = OF_THIS.get(word, {})
    return next((things[item] for item in low if item in things), None)


def opposite(word: str) -> str | None:
    """The positive adjective: by lexicon, else "un-", "under-" and "non-" taken off ("unpaved" > "paved")."""
    if word in OPPOSITES:
        return OPPOSITES[word]
    if word in KEEP_UN:
        return None
    if word.startswith("under") and word.endswith("ed") and len(word) > 8:
        return "well " + word.removeprefix("under").lstrip("-")
    if word.startswith("un") and len(word) > 5 and word.endswith(_PRODUCTIVE) and not word.startswith("under"):
        return word[2:]
    if word.startswith("non-") and len(word) > 6:
        return word[4:]
    return None


def is_bad(noun: str) -> bool:
    """True when there should be less of what the noun names."""
    return noun in BAD_NOUNS or noun in OPPOSITE_NOUNS


def is_bad_phrase(low: list[str], end: int) -> bool:
    """True when the noun phrase that ends at ``end`` names something there should be less of ("child labour")."""
    return end > 0 and (is_bad(low[end - 1]) or " ".join(low[max(0, end - 2) : end]) in BAD_NOUNS)


def is_good(noun: str) -> bool:
    """True when there should be more of what the noun names."""
    return noun in GOOD_NOUNS


def less(noun: str) -> str:
    """Example: "lower", "fewer" or "less", as the noun takes it."""
    if noun in LOWER:
        return "lower"
    if noun in ("gap", "divide", "backlog", "gulf"):
        return "smaller"
    return "fewer" if is_plural(noun) else "less"


def zone_end(low: list[str], start: int = 0) -> int:
    """Where the first noun phrase ends: at the first preposition, conjunction or copula."""
    stops = PREPOSITIONS | CONJUNCTIONS | COPULAS | {"has", "have", "to"}
    return next((at for at in range(start, len(low)) if low[at] in stops), len(low))


def has_finite(low: list[str]) -> bool:
    """True when a conjugated verb of the main clause is recognised."""
    relatives = {"who", "that", "which"}
    return any(
        word in FINITE
        and (at == 0 or low[at - 1] not in relatives)
        and not (word in ALSO_NOUNS and _stands_as_noun(low, at))
        for at, word in enumerate(low)
    )


def _stands_as_noun(low: list[str], at: int) -> bool:
    following = low[at + 1] if at + 1 < len(low) else ""
    before = low[at - 1] if at else ""
    return at == 0 or not following or following in PREPOSITIONS | CONJUNCTIONS or before in ARTICLES | PREPOSITIONS
