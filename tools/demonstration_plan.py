"""Write the demonstration as backups, for analysis without a server: ``python tools/demonstration_plan.py``.

They are made once and kept: a backup of any age must open, and what is documented of them stays true. Run it when the
demonstration or its story has changed; a test says when.
"""

import sys
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

import demonstration_story as story  # noqa: E402 - what it stands on is found by the line above

from ogcore.agreement.state import Agreement  # noqa: E402
from ogcore.commitments.state import Commitments  # noqa: E402
from ogcore.objectives.objective_tree import objective_tree_of  # noqa: E402
from ogcore.record.language import LANGUAGES  # noqa: E402
from ogcore.record.participant import Identity  # noqa: E402
from ogcore.store import open_store  # noqa: E402
from ogcore.trees.outline import read_outline  # noqa: E402
from ogcore.trees.state import TreeState  # noqa: E402
from ogcore.workshop.workshop import Workshop  # noqa: E402
from workbench.cli.demonstration import demonstration_outline, plant  # noqa: E402
from workbench.words.i18n import translator  # noqa: E402

FOLDER = ROOT / "ogcore" / "analysis" / "data"


class Story:
    """Plays the story on a workshop, in one language; whatever happens is what somebody of the room did."""

    def __init__(self, workshop: Workshop, language: str) -> None:
        self.workshop, self.language = workshop, language
        _ = translator(language)
        made = workshop.create_plan(_("Local Action Plan · Tlaxcala (demonstration)"), language)
        self.plan_id, self.host = made.plan_id, workshop.facilitator(made.secret)
        card = workshop.add_group(self.host, _("Group 2"), _("Teenage pregnancy"))
        workshop.add_group(self.host, _("Group 1"), _("Clean rivers"))
        self.group_id = card.group_id
        self.people = {
            sector: [workshop.join(card.code, f"{sector} {place}", sector, language) for place in range(count)]
            for sector, count in story.SECTORS.items()
        }
        self.tree = read_outline(demonstration_outline(language))
        self.cards: dict[str, str] = {}

    def act(self, who: Identity, intent: str, **data: Any) -> dict[str, Any]:
        """Carry out an intent on the group and return what its sender learns."""
        return dict(self.workshop.act(who, self.group_id, intent, data).result)

    def stage(self, name: str) -> None:
        """Open a stage."""
        self.act(self.host, "open_stage", stage=name)

    def said(self, words: story.Said) -> str:
        """Return words in the language of the plan."""
        return words.es if self.language == "es" else words.en

    def some(self, counts: Sequence[int]) -> list[Identity]:
        """Return so many people of each sector."""
        seated = zip(self.people.values(), counts, strict=True)
        return list(chain.from_iterable(people[:count] for people, count in seated))

    def card(self, place: int) -> str:
        """Return the card at a place of the outline."""
        return self.cards[self.tree.ordered()[place]]

    def play(self) -> None:
        """Let it all happen, stage by stage."""
        for context, answer, note in story.CONTEXTS:
            told = {"context": context}
            self.workshop.act(self.host, self.plan_id, "answer_context", {**told, "answer": answer})
            self.workshop.act(
                self.host, self.plan_id, "note_context", {**told, "field": "note", "text": self.said(note), "base": ""}
            )
        for chapter in (self.viewpoints, self.brainstorm, self.plant, self.logic, self.objectives, self.commitments):
            chapter()
        self.workshop.act(self.host, self.plan_id, "erase_names", {"called": self.said(story.PERSON)})

    def viewpoints(self) -> None:
        """Answer, show and take positions."""
        self.stage("viewpoints")
        given = []
        for question, sector, words, _agree, _disagree in story.ANSWERS:
            who = list(self.people.values())[sector][0]
            answer = self.act(who, "answer_question", question=question, text=self.said(words))["answer"]
            given.append((answer, who))
        self.act(self.host, "show_answers")
        for (answer, author), (_question, _sector, _words, agree, disagree) in zip(given, story.ANSWERS, strict=True):
            positions = [(who, "agree") for who in self.some(agree)]
            positions += [(who, "disagree") for who in self.last(disagree)]
            for who, position in positions:
                if who != author:
                    self.act(who, "take_position", answer=answer, position=position)
        self.stage("brainstorm")
        self.act(self.host, "take_answer", answer=given[0][0])

    def last(self, counts: Sequence[int]) -> list[Identity]:
        """Return so many of each sector, from the other end of the table."""
        seated = zip(self.people.values(), counts, strict=True)
        return list(chain.from_iterable(people[len(people) - count :] for people, count in seated))

    def brainstorm(self) -> None:
        """Write ideas unseen, show them, support them, put them together."""
        self.ideas: list[str] = []
        for idea in story.IDEAS:
            author = self.some(idea.support)[0]
            self.ideas.append(self.act(author, "add_idea", text=self.said(idea.text))["ideas"][0])
        self.act(self.host, "reveal_ideas")
        for idea, made in zip(story.IDEAS, self.ideas, strict=True):
            for who in self.some(idea.support)[1:]:
                self.act(who, "support_idea", idea=made, on=True)
        closed = [place for place, idea in enumerate(story.IDEAS) if idea.text in story.CLOSED]
        text = self.said(story.HOURS_TEXT)
        joined = self.act(self.host, "merge_ideas", ideas=[self.ideas[place] for place in closed], text=text)["idea"]
        for place in closed:
            self.ideas[place] = joined
        for name, places in story.THEMES:
            self.act(self.host, "begin_theme", name=self.said(name), ideas=[self.ideas[place] for place in places])

    def plant(self) -> None:
        """Choose the core problem, build the tree of the file from ideas and by hand, and keep a version on the way."""
        self.stage("problem_tree")
        nodes = self.tree.ordered()
        self.cards[nodes[story.CORE]] = self.choose(self.tree.text(nodes[story.CORE]))
        from_idea = {idea.card: made for idea, made in zip(story.IDEAS, self.ideas, strict=True) if idea.card}
        grown = {self.tree.text(nodes[place]): made for place, made in from_idea.items()}

        def write(intent: str, data: dict[str, Any]) -> str:
            if data["text"] in grown:
                place = {"idea": grown[data["text"]], "side": intent.removeprefix("add_"), "of": data["of"]}
                return str(self.act(self.host, "place_idea", **place)["node"])
            return str(self.act(self.host, intent, **data)["node"])

        left = plant(write, self.tree, self.cards)
        self.act(self.host, "name_version", name=self.said(story.PAUSE))
        for cause, effect in left:
            self.act(self.host, "link", cause=cause, effect=effect)
        for place in from_idea:
            text = self.tree.text(nodes[place])
            held = self.workshop.group(self.plan_id, self.group_id)
            base = held[TreeState].text(self.card(place))
            if base != text:
                self.act(self.host, "reword", node=self.card(place), text=text, base=base)

    def choose(self, core: str) -> str:
        """Let the room choose between two candidates, and put the first in the centre."""
        first = self.act(self.host, "propose_candidate", text=core)["candidate"]
        other = self.act(self.host, "propose_candidate", text=self.said(story.RIVAL))["candidate"]
        affected = {"candidate": first, "criterion": "affected"}
        self.act(self.host, "note_candidate", **affected, text=self.said(story.AFFECTED))
        self.act(self.host, "judge_candidate", candidate=first, criterion="act", answer="yes")
        self.act(self.host, "move_choice", phase="choosing")
        rival = self.some(story.PREFER_RIVAL)
        for who in chain.from_iterable(self.people.values()):
            self.act(who, "prefer_candidate", candidate=other if who in rival else first)
        self.act(self.host, "move_choice", phase="shown")
        return str(self.act(self.host, "put_in_centre", candidate=first)["node"])

    def logic(self) -> None:
        """Put arrows to the room, say what can be acted on, and bring evidence."""
        for cause, effect, yes, no in story.VOTES:
            arrow = {"cause": self.card(cause), "effect": self.card(effect)}
            self.act(self.host, "put_to_vote", **arrow)
            answers = [(who, "yes") for who in self.some(yes)] + [(who, "no") for who in self.last(no)]
            for who, answer in answers:
                self.act(who, "vote_arrow", **arrow, answer=answer)
            self.act(self.host, "end_vote")
        for cause, effect in story.NECESSARY:
            self.act(self.host, "mark_arrow", cause=self.card(cause), effect=self.card(effect), necessary=True)
        for place, answer, whose in story.ACT:
            self.act(self.host, "answer_action", node=self.card(place), answer=answer, whose=self.said(whose))
        self.act(self.host, "settle_leaf", node=self.card(story.TEACHERS), on=True)
        for place, kind, fields in story.EVIDENCE:
            words = {name: self.said(text) for name, text in fields.items()}
            self.act(self.host, "add_evidence", node=self.card(place), kind=kind, fields=words)

    def objectives(self) -> None:
        """Confirm the objectives the room has read."""
        self.stage("objective_tree")
        pairs = {
            pair.node: pair for pair in objective_tree_of(self.workshop.group(self.plan_id, self.group_id)).pairs()
        }
        for place in story.CONFIRMED:
            node = self.card(place)
            self.act(self.host, "confirm_objective", node=node, text=pairs[node].text)

    def commitments(self) -> None:
        """Begin cards from objectives, and write them."""
        self.stage("commitment_card")
        for place, fields in story.CARDS:
            card = self.act(self.host, "draft_commitment", node=self.card(place))["card"]
            held = self.workshop.group(self.plan_id, self.group_id)[Commitments].cards[card]
            for name, words in fields.items():
                base = held.text(name)
                self.act(self.host, "reword_commitment", card=card, field=name, text=self.said(words), base=base)
        first = self.workshop.group(self.plan_id, self.group_id)[Commitments].ordered()[0].card
        self.items(first)
        self.seal(first)

    def items(self, card: str) -> None:
        """Write who answers for a card, what is done and how it is measured."""
        made: list[str] = []
        for of, told in story.ITEMS:
            said = {name: self.written(value, made) for name, value in told.items()}
            made.append(self.act(self.host, "add_card_item", card=card, of=of, fields=said)["item"])

    def written(self, value: Any, made: Sequence[str]) -> str:
        """Return what is written in a field of an item; a number names one of those ``made`` before."""
        if isinstance(value, int):
            return made[value]
        return value if isinstance(value, str) else self.said(value)

    def seal(self, card: str) -> None:
        """Let the sectors sign a card, and seal it."""
        self.act(self.host, "open_signing", card=card, quorum=[sector for sector, _post in story.SIGNED])
        for sector, post in story.SIGNED:
            told = {"sector": sector, "post": self.said(post), "paper": self.said(story.ON_PAPER)}
            self.act(self.host, "enter_signature", card=card, **told)
        text = self.workshop.group(self.plan_id, self.group_id)[Agreement].standing(card).fingerprint
        self.act(self.host, "seal_card", card=card, text=text, version=1)


def main() -> int:
    """Write one for each language."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        workshop = Workshop(open_store("sqlite:///:memory:"))
        played = Story(workshop, language)
        played.play()
        (FOLDER / f"demonstration.{language}.plan.json").write_bytes(workshop.export_plan(played.plan_id))
        workshop.store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
