"""What people may want of amendments (R29): anybody proposes and takes back their own, facilitators decide."""

from collections.abc import Mapping

from ogcore.amendments import commands, deciding, voting
from ogcore.amendments.commands import Words
from ogcore.amendments.spot import spot_named
from ogcore.record.rule import Ask, Events, Rule

_STAGE = "commitment_card"


def _propose(ask: Ask) -> Events:
    spot = spot_named(ask.state, ask.word("card"), ask.word("field"), ask.optional("item") or "")
    return commands.propose(ask, spot, _words(ask))


def _words(ask: Ask) -> Words:
    nth = ask.number("nth") if ask.data.get("nth") is not None else 0
    return Words(ask.word("base"), max(nth, 0), ask.word("text"), ask.optional("reason") or "")


def _counter(ask: Ask) -> Events:
    said = (ask.word("amendment"), ask.word("text"), ask.optional("reason") or "")
    return commands.counter(ask, *said)


def _accept(ask: Ask) -> Events:
    decision = deciding.decision_of(ask, "accepted")
    return deciding.accept(ask, ask.word("amendment"), decision, ask.optional("others"))


def _reject(ask: Ask) -> Events:
    amendment, _reason = ask.word("amendment"), ask.word("reason")
    return deciding.reject(ask, amendment, deciding.decision_of(ask, "rejected"))


AMENDMENTS: Mapping[str, Rule] = {
    "propose_amendment": Rule(_propose, _STAGE, own=True),
    "counter_amendment": Rule(_counter, _STAGE, own=True),
    "remake_amendment": Rule(lambda ask: commands.remake(ask, ask.word("amendment"), _words(ask)), _STAGE, own=True),
    "withdraw_amendment": Rule(lambda ask: commands.withdraw(ask, ask.word("amendment")), _STAGE, own=True),
    "accept_amendment": Rule(_accept, None),
    "reject_amendment": Rule(_reject, None),
    "open_amendment_vote": Rule(lambda ask: voting.ask_room(ask, ask.words("amendments")), None),
    "move_amendment_vote": Rule(lambda ask: voting.move(ask, ask.word("phase")), None),
    "vote_amendment": Rule(lambda ask: voting.answer(ask, ask.word("vote"), ask.optional("answer")), _STAGE, own=True),
    "discuss_amendment": Rule(lambda ask: deciding.discuss(ask, ask.word("amendment")), None),
}
