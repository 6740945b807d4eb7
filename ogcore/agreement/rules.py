"""What people may want of the agreement on a card (R25, R30): facilitators decide, everybody signs for themselves."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace

from ogcore.agreement import commands, signing
from ogcore.agreement.signing import Paper, Signatory
from ogcore.agreement.state import Agreement
from ogcore.agreement.text import frozen_card
from ogcore.commitments.state import Commitments
from ogcore.record.rule import Ask, Events, Rule

_STAGE = "commitment_card"


def _card(ask: Ask) -> str:
    return ask[Commitments].find(ask.word("card")).card


def _of_card(command: Callable[[Agreement, str], Events]) -> Rule:
    """Return a rule of facilitators that wants nothing but a card."""
    return Rule(lambda ask: command(ask[Agreement], _card(ask)), None)


def _open(ask: Ask) -> Events:
    card = _card(ask)
    quorum = commands.QUORUM if ask.data.get("quorum") is None else ask.words("quorum")
    return commands.open_signing(ask[Agreement], card, frozen_card(ask.state, ask.place(), card), quorum)


def _seal(ask: Ask) -> Events:
    card, state = _card(ask), ask[Agreement]
    text = state.standing(card).text
    seen = (ask.word("text"), ask.number("version"))
    sealing = commands.Sealing(ask.clock(), ask.state.version, ask.place().address)
    return commands.seal(state, card, json.loads(text) if text else {}, seen, sealing)


def _signatory(ask: Ask) -> Signatory:
    return Signatory(ask.optional("name") or "", ask.word("post"), ask.optional("dissent"))


def _sign(ask: Ask) -> Events:
    who = replace(_signatory(ask), drawing=ask.data.get("drawing"))
    return signing.sign(ask[Agreement], _card(ask), ask.voice, ask.word("text"), who)


def _enter(ask: Ask) -> Events:
    paper = Paper(ask.word("paper"), ask.optional("photo"))
    return signing.enter_on_paper(ask[Agreement], _card(ask), ask.voice, ask.word("sector"), _signatory(ask), paper)


def _dissent(ask: Ask) -> Events:
    who = Signatory(ask.optional("name") or "", ask.optional("post") or "")
    return signing.dissent(ask[Agreement], _card(ask), ask.voice, ask.word("how"), who, ask.word("reason"))


def _take_back(ask: Ask) -> Events:
    return signing.withdraw_signature(ask[Agreement], _card(ask), ask.voice, ask.word("signature"))


def _take_dissent_back(ask: Ask) -> Events:
    return signing.withdraw_dissent(ask[Agreement], _card(ask), ask.voice, ask.word("dissent"))


AGREEMENT: Mapping[str, Rule] = {
    "open_amending": _of_card(commands.open_amending),
    "close_amending": _of_card(commands.close_amending),
    "open_signing": Rule(_open, None),
    "close_signing": Rule(
        lambda ask: commands.close_signing(ask[Agreement], _card(ask), ask.optional("reason") or ""), None
    ),
    "sign_card": Rule(_sign, _STAGE, own=True),
    "enter_signature": Rule(_enter, None, own=True),
    "withdraw_signature": Rule(_take_back, _STAGE, own=True),
    "add_dissent": Rule(_dissent, _STAGE, own=True),
    "withdraw_dissent": Rule(_take_dissent_back, _STAGE, own=True),
    "seal_card": Rule(_seal, None),
    "begin_version": _of_card(commands.begin_version),
    "withdraw_card": Rule(lambda ask: commands.withdraw(ask[Agreement], _card(ask), ask.word("reason")), None),
    "take_up_card": _of_card(commands.take_up),
}
