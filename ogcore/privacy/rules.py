"""What only a facilitator may want with personal data (R54)."""

from collections.abc import Mapping

from ogcore.privacy import state
from ogcore.privacy.state import Privacy
from ogcore.record.rule import Rule

PRIVACY: Mapping[str, Rule] = {
    "word_notice": Rule(lambda ask: state.word_notice(ask[Privacy], ask.word("text"), ask.optional("base")), None),
    "settle_notice": Rule(lambda ask: state.settle_notice(ask[Privacy], ask.word("text")), None),
    "erase_names": Rule(lambda ask: state.erase_names(ask.word("called")), None),
}
