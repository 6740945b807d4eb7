"""A whole workshop in which every kind of event happens: what a golden log holds, and what it must still say."""

from typing import Any

from ogcore.agreement.state import Agreement
from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.themes import Themes
from ogcore.candidates.state import CRITERIA, Candidates
from ogcore.commitments.state import Commitment, Commitments
from ogcore.commitments.template import ITEMS
from ogcore.dots.state import Dots
from ogcore.evidence.state import EvidenceBook
from ogcore.exchange.tree_json import plain_tree
from ogcore.logic.state import Logic
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.objectives.state import Objectives
from ogcore.proposals.state import Proposals
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.voice import is_tag
from ogcore.rights.state import Rights
from ogcore.trees.outline import read_outline
from ogcore.trees.state import TreeState
from ogcore.versions.state import Versions
from ogcore.viewpoints.state import Viewpoints
from ogcore.workshop.workshop import Workshop
from tests.agreement.jpeg import PHOTO
from tests.builders import rename_group

LOGO = "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR42mPgj8+DIwZkDgBWggbhxyD0qgAAAABJRU5ErkJggg=="
DRAWN = [[20, 120, 90, 40, 160, 150], [40, 160, 300, 150]]

OUTLINE = "PROBLEMA\nEl agua llega pocas horas\nCAUSAS\n- El pozo baja cada año\n  - Se riega de día\n"


class WholeWorkshop:
    """Plays it on a workshop: a plan on water with two groups, of which one works through all stages."""

    def __init__(self, workshop: Workshop) -> None:
        self.workshop = workshop
        made = workshop.create_plan("Plan de agua de la ribera", "es")
        self.plan_id, self.host = made.plan_id, workshop.facilitator(made.secret)
        card = workshop.add_group(self.host, "Mesa 1", "Agua potable")
        self.group_id = card.group_id
        rename_group(workshop, self.host, card.group_id, "Mesa del agua", "Agua potable y riego")
        workshop.act(self.host, self.plan_id, "set_period", {"start": "2027-01-01", "end": "2028-12-31"})
        for intent, data in (
            ("set_brand", {"logo": LOGO, "first": "#0f5f6e", "second": "#7a1f3d"}),
            ("set_brand", {"second": ""}),
            ("take_back_brand", {}),
        ):
            workshop.act(self.host, self.plan_id, intent, data)
        second = workshop.add_group(self.host, "Mesa 2").group_id
        for intent, data in (
            ("close_door", {}),
            ("renew_code", {}),
            ("open_door", {}),
            ("rule_latecomers", {"observe": True}),
        ):
            workshop.act(self.host, self.plan_id, intent, {"group": second, **data})
        for intent in ("archive_group", "bring_group_back", "archive_group"):
            workshop.act(self.host, self.plan_id, intent, {"group": second})
        note = {"context": "resources", "field": "note"}
        for intent, data in (
            ("answer_context", {"context": "resources", "answer": "partly"}),
            ("note_context", {**note, "text": "Hay un técnico", "base": ""}),
            ("note_context", {**note, "text": "Hay dos técnicos", "base": ""}),
            ("settle_context", {**note, "text": "Hay dos técnicos"}),
        ):
            workshop.act(self.host, self.plan_id, intent, data)
        self.ana = workshop.join(card.code, "Ana", "people", "es")
        self.beto = workshop.join(card.code, "Beto", "government", "es")
        self.caro = workshop.join(card.code, "Caro", "civil_society", "en")
        self.dora = workshop.join(card.code, "Dora", "people", "es")

    def play(self) -> None:
        """Let everything happen, stage by stage."""
        for chapter in (
            self.preparation,
            self.course,
            self.agenda,
            self.viewpoints,
            self.brainstorm,
            self.tree,
            self.versions,
            self.several,
            self.logic,
            self.objectives,
            self.cards,
            self.agreement,
            self.rights,
            self.wall,
            self.privacy,
            self.rule,
        ):
            chapter()

    def act(self, who: Identity, intent: str, **data: Any) -> dict[str, Any]:
        """Carry out an intent on the group and return what its sender learns."""
        return dict(self.workshop.act(who, self.group_id, intent, data).result)

    def last_operation(self) -> str:
        """Return the last operation on what the group has in common."""
        return self.workshop.group(self.plan_id, self.group_id).history.shared()[0].op

    def preparation(self) -> None:
        """Say what the group stands on, who matters and who of them is missing."""
        desired = {"aspect": "desired"}
        self.act(self.host, "note_aspect", **desired, text="Hay agua todos los días", base="")
        self.act(self.host, "note_aspect", **desired, text="El agua llega diario", base="")
        self.act(self.host, "settle_aspect", **desired, text="Hay agua todos los días")
        mayor = self.act(self.host, "name_stakeholder", name="Presidencia municipal")["stakeholder"]
        self.act(self.host, "change_stakeholder", stakeholder=mayor, name="Presidencia", has=["stake"], present=True)
        other = self.act(self.host, "name_stakeholder", name="Nadie")["stakeholder"]
        self.act(self.host, "remove_stakeholder", stakeholder=other)

    def privacy(self) -> None:
        """Word the notice at the door, and erase the names."""
        for intent, data in (
            ("word_notice", {"text": "Guardamos su nombre un mes", "base": ""}),
            ("word_notice", {"text": "Guardamos su nombre un año", "base": ""}),
            ("settle_notice", {"text": "Guardamos su nombre un mes"}),
            ("erase_names", {"called": "Persona"}),
        ):
            self.workshop.act(self.host, self.plan_id, intent, data)

    def rule(self) -> None:
        """Hold a stage under the Chatham House Rule, and say something there."""
        self.act(self.host, "choose_rule", stage="viewpoints", on=True)
        self.act(self.host, "move_stage", stage="viewpoints", open=True)
        self.act(self.ana, "say_ready", on=True)
        as_one = self.act(self.ana, "answer_question", question="shows", text="Faltan planos", caucus=self.ana.sector)
        self.act(self.host, "take_position", answer=as_one["answer"], position="agree", caucus="academia")
        self.act(self.host, "return_stage", stage="viewpoints", open=True)

    def course(self) -> None:
        """Put the group's own question beside ours, and leave a stage out and take it in again."""
        stages = ["brainstorm", "viewpoints", "problem_tree", "objective_tree", "commitment_card"]
        asked = {"stage": "brainstorm", "field": "question"}
        self.act(self.host, "arrange_stages", stages=[stages[0], *stages[2:]])
        self.act(self.host, "arrange_stages", stages=stages)
        self.act(self.host, "word_stage", **asked, text="¿Qué pasa con el agua?", base="")
        self.act(self.host, "word_stage", **asked, text="¿Qué pasa con el pozo?", base="")
        self.act(self.host, "settle_stage", **asked, text="¿Qué pasa con el agua?")

    def agenda(self) -> None:
        """Write an agenda, let its clock run, and say that one has finished."""
        self.act(self.host, "open_stage", stage="brainstorm")
        first = self.act(self.host, "add_point", title="Bienvenida", minutes=5)["item"]
        self.act(self.host, "add_point", title="Lluvia de ideas", minutes=12, stage="brainstorm")
        self.act(self.host, "change_point", item=first, title="Bienvenida y acuerdos", minutes=6)
        self.act(self.host, "move_point", item=first, by=1)
        self.act(self.host, "start_timer", item=first)
        self.act(self.host, "pause_timer")
        self.act(self.host, "resume_timer")
        self.act(self.host, "extend_timer", minutes=2)
        self.act(self.ana, "say_ready", on=True)
        self.act(self.host, "start_timer", minutes=3)
        self.act(self.host, "end_timer")
        self.act(self.host, "remove_point", item=first)

    def viewpoints(self) -> None:
        """Ask, answer, agree and disagree, hide and show."""
        self.act(self.host, "open_stage", stage="viewpoints")
        q = self.act(self.host, "add_question", text="¿Quién lo paga hoy?")["question"]
        q2 = self.act(self.host, "add_question", text="¿Y mañana?")["question"]
        self.act(self.host, "drop_question", question=q2)
        a1 = self.act(self.ana, "answer_question", question="causes", text="Las tuberías son viejas")["answer"]
        self.act(self.host, "answer_question", question="causes", text="Nadie las repara", sector="academia")
        a3 = self.act(self.beto, "answer_question", question=q, text="El municipio")["answer"]
        self.act(
            self.ana, "reword_answer", answer=a1, text="Las tuberías son muy viejas", base="Las tuberías son viejas"
        )
        self.act(self.beto, "withdraw_answer", answer=a3)
        self.act(self.beto, "undo")
        self.act(self.host, "show_answers")
        self.act(self.host, "hide_answers")
        self.act(self.host, "show_answers")
        self.act(self.host, "show_question", question="causes")
        self.act(self.beto, "take_position", answer=a1, position="disagree")
        self.act(self.beto, "give_reason", answer=a1, text="Se cambiaron en 2019")
        self.act(self.beto, "settle_reason", answer=a1, text="Se cambiaron en 2018")
        self.act(self.ana, "settle_answer", answer=a1, text="Las tuberías ya son muy viejas")
        self.act(self.host, "take_position", answer=a1, position="agree", sector="business")
        self.act(self.host, "give_reason", answer=a1, text="Se ven las fugas", sector="business")
        self.act(self.host, "settle_reason", answer=a1, text="Las fugas se ven", sector="business")
        self.act(self.host, "take_answer", answer=a1)
        self.act(self.host, "undo")
        self.act(self.host, "redo")

    def brainstorm(self) -> None:
        """Write, support, withdraw, count paper, merge and part ideas."""
        self.act(self.host, "open_stage", stage="brainstorm")
        i1 = self.act(self.ana, "add_idea", text="El agua llega dos horas al día")["ideas"][0]
        i2 = self.act(self.beto, "add_idea", text="Hay agua solo dos horas")["ideas"][0]
        self.many = self.act(
            self.caro,
            "add_ideas",
            texts=["- La bomba se descompone", "2. El pozo se seca", "", "- La bomba se descompone"],
        )["ideas"]
        self.i5 = self.act(self.host, "add_idea", text="Nadie avisa de los cortes", sector="people", people=4)["ideas"][
            0
        ]
        self.act(
            self.ana,
            "reword_idea",
            idea=i1,
            text="El agua llega dos horas diarias",
            base="El agua llega dos horas al día",
        )
        self.act(self.host, "reveal_ideas")
        self.act(self.host, "hide_ideas")
        self.act(self.host, "reveal_ideas")
        self.act(self.beto, "support_idea", idea=i1, on=True)
        self.act(self.beto, "support_idea", idea=i1, on=False)
        self.act(self.caro, "support_idea", idea=self.i5, on=True)
        self.act(self.host, "count_paper", idea=self.i5, sector="people", people=6)
        self.act(self.caro, "withdraw_idea", idea=self.many[1])
        self.act(self.caro, "undo")
        self.m = self.act(self.beto, "merge_ideas", ideas=[i1, i2], text="El agua llega pocas horas")["idea"]
        self.act(self.beto, "merge_ideas", ideas=[self.m, self.many[0]], text="El agua llega pocas horas")
        self.act(self.beto, "unmerge_idea", idea=self.many[0])
        self.act(self.beto, "unmerge_idea", idea=self.m)
        self.act(self.beto, "undo")
        self.themes()
        self.dots()

    def themes(self) -> None:
        """Put ideas together under names, rename one, join two and take an idea out."""
        supply = self.act(self.ana, "begin_theme", name="El agua", ideas=[self.m])["theme"]
        works = self.act(self.caro, "begin_theme", name="La bomba", ideas=[self.many[0]])["theme"]
        self.act(self.beto, "rename_theme", theme=supply, name="Cuándo llega", base="El agua")
        self.act(self.beto, "theme_ideas", theme=works, ideas=[self.many[1]])
        self.act(self.host, "join_themes", theme=works, into=supply)
        self.act(self.host, "undo")
        self.act(self.caro, "theme_ideas", theme=None, ideas=[self.many[1]])
        spare = self.act(self.ana, "begin_theme", name="Otros", ideas=[self.i5])["theme"]
        self.act(self.ana, "drop_theme", theme=spare)

    def dots(self) -> None:
        """Let the room rank the ideas with dots, on devices and on paper."""
        self.act(self.host, "open_dots", dots=1, several=False)
        self.act(self.host, "put_dots_away")
        self.act(self.host, "open_dots", dots=2, several=True)
        self.act(self.ana, "place_dots", idea=self.m, dots=2)
        self.act(self.beto, "place_dots", idea=self.m, dots=1)
        self.act(self.caro, "place_dots", idea=self.many[0], dots=1)
        self.act(self.host, "count_paper_dots", idea=self.i5, sector="people", dots=3)
        self.act(self.host, "show_dots")
        self.act(self.host, "hide_dots")
        self.act(self.host, "show_dots")

    def tree(self) -> None:
        """Build the tree from ideas and by hand, and change it in every way."""
        self.act(self.host, "open_stage", stage="problem_tree")
        self.act(self.host, "rule_first_sentence", straight=True)
        self.core = self.act(self.ana, "state_core_problem", text="Agua")["node"]
        self.act(self.host, "remove", node=self.core)
        self.candidates()
        self.c1 = self.act(self.host, "place_idea", idea=self.i5, side="cause", of=self.core)["node"]
        self.act(self.host, "undo")
        self.act(self.host, "redo")
        p1 = self.act(self.caro, "place_idea", idea=self.many[1], side="parked")["node"]
        self.act(self.caro, "restore", node=p1, of=self.core, side="cause")
        self.c2 = self.act(self.ana, "add_cause", of=self.core, text="La bomba se descompone y nadie la repara")["node"]
        self.c3 = self.act(self.beto, "add_cause", of=self.c2, text="No hay refacciones")["node"]
        self.c4 = self.act(self.beto, "add_cause", of=self.core, text="Fugas en la red")["node"]
        self.e1 = self.act(self.dora, "add_effect", of=self.core, text="Las familias compran pipas")["node"]
        self.e2 = self.act(self.dora, "add_effect", of=self.e1, text="Gastan un quinto de su ingreso")["node"]
        self.act(self.ana, "reword", node=self.c4, text="Fugas en la red de tubería", base="Fugas en la red")
        self.act(self.beto, "reword", node=self.c4, text="Fugas por tubería vieja", base="Fugas en la red")
        self.act(self.ana, "settle_wording", node=self.c4, text="Fugas por tubería vieja")
        self.act(self.beto, "move", node=self.c3, source=self.c2, target=self.c4)
        self.act(self.beto, "link", cause=self.c3, effect=self.c2)
        self.act(self.beto, "unlink", cause=self.c3, effect=self.c4)
        s = self.act(
            self.ana,
            "split",
            node=self.c2,
            texts=["La bomba se descompone", "Nadie repara la bomba"],
            base="La bomba se descompone y nadie la repara",
        )["node"]
        self.act(self.ana, "merge", nodes=[s, self.c3], text="Nadie repara la bomba: no hay refacciones")
        self.act(self.ana, "undo")
        self.act(self.ana, "merge", nodes=[s, self.c3], text="Nadie repara la bomba: no hay refacciones")
        self.act(self.dora, "park", node=self.e2)
        self.act(self.dora, "restore", node=self.e2, of=self.e1)
        self.act(self.dora, "remove", node=self.e2)
        self.act(self.dora, "undo")
        self.act(self.beto, "remove", node=self.e2)
        self.act(self.host, "take_back", operation=self.last_operation())
        self.act(self.host, "undo")
        self.act(self.host, "redo")
        self.act(self.beto, "remove", node=self.e2)
        self.act(self.dora, "put_back", nodes=[self.e2])

    def candidates(self) -> None:
        """Propose, word, weigh and prefer candidates, and put one after the other in the centre."""
        own = self.act(self.ana, "propose_candidate", text="Falta agua")["candidate"]
        idea = self.act(self.caro, "propose_candidate", idea=self.m)["candidate"]
        cause = self.act(self.beto, "propose_candidate", text="Se pierde agua en la red")["candidate"]
        self.act(self.ana, "reword_candidate", candidate=own, text="Falta agua en la ribera", base="Falta agua")
        self.act(self.host, "reword_candidate", candidate=own, text="Falta agua limpia", base="Falta agua")
        self.act(self.ana, "settle_candidate", candidate=own, text="Falta agua en la ribera")
        self.act(self.beto, "withdraw_candidate", candidate=cause)
        self.act(self.beto, "return_candidate", candidate=cause)
        self.act(self.dora, "note_candidate", candidate=own, criterion="affected", text="Las familias de la ribera")
        self.act(self.dora, "settle_candidate_note", candidate=own, criterion="affected", text="400 familias")
        self.act(self.dora, "judge_candidate", candidate=own, criterion="act", answer="yes")
        self.act(self.host, "move_choice", phase="choosing")
        for who in (self.ana, self.beto, self.caro):
            self.act(who, "prefer_candidate", candidate=own)
        self.act(self.caro, "prefer_candidate", candidate=idea)
        self.act(self.host, "enter_paper_preferences", candidate=idea, sector="people", people=2)
        self.act(self.host, "move_choice", phase="shown")
        self.act(self.host, "put_in_centre", candidate=own)
        self.act(self.host, "undo")
        self.act(self.host, "redo")
        self.core = self.act(self.host, "put_in_centre", candidate=idea)["node"]
        self.act(self.beto, "place_candidate", candidate=cause, side="cause", of=self.core)
        self.act(self.beto, "undo")

    def versions(self) -> None:
        """Name versions, bring a tree from a file, and go back."""
        v = self.act(self.ana, "name_version", name="Antes de la pausa")["version"]
        self.act(self.ana, "rename_version", version=v, name="Antes de comer")
        self.act(self.beto, "add_cause", of=self.core, text="Tarifas que no alcanzan")
        self.act(self.beto, "park", node=self.c4)
        self.act(self.host, "bring_tree", tree=plain_tree(read_outline(OUTLINE)), of=self.core)
        self.act(self.host, "restore_version", version=v)

    def several(self) -> None:
        """Move, park and remove several nodes at one stroke."""
        dry, far = (
            self.act(self.ana, "add_cause", of=self.core, text=text)["node"] for text in ("No llueve", "Está lejos")
        )
        self.act(self.ana, "move_all", nodes=[dry, far], target=self.c1)
        self.act(self.ana, "park_all", nodes=[dry, far])
        self.act(self.ana, "remove_all", nodes=[dry, far])

    def logic(self) -> None:
        """Answer for arrows, mark them, say what can be acted on, and bring evidence."""
        self.act(self.ana, "vote_arrow", cause=self.c1, effect=self.core, answer="yes")
        self.act(self.beto, "vote_arrow", cause=self.c1, effect=self.core, answer="no")
        self.act(self.beto, "vote_arrow", cause=self.c1, effect=self.core, answer=None)
        self.act(self.host, "put_to_vote", cause=self.c1, effect=self.core)
        self.act(
            self.host, "enter_paper_votes", cause=self.c1, effect=self.core, sector="people", answer="yes", count=3
        )
        self.act(self.host, "withdraw_vote")
        self.act(self.host, "put_to_vote", cause=self.c1, effect=self.core)
        self.act(self.host, "end_vote")
        self.act(self.ana, "mark_arrow", cause=self.c1, effect=self.core, necessary=True)
        self.act(self.ana, "answer_action", node=self.c1, answer="other", whose="Comisión de agua")
        self.act(self.ana, "settle_leaf", node=self.c1, on=True)
        self.act(self.ana, "dismiss_finding", code="unactionable", nodes=[self.c1], reason="Sí se puede")
        x = self.act(
            self.beto,
            "add_evidence",
            node=self.core,
            kind="source",
            fields={"figure": "2.1", "unit": "horas al día", "date": "2025", "source": "Bitácora del pozo"},
        )["evidence"]
        self.act(self.beto, "change_evidence", evidence=x, fields={"figure": "2.3"}, base={"figure": "2.1"})
        y = self.act(
            self.ana,
            "add_evidence",
            node=self.c1,
            kind="open_government_metrics",
            fields={"figure": "0,4", "dimension": "transparency"},
        )["evidence"]
        self.act(self.ana, "attach_evidence", evidence=y, node=self.core)
        self.act(self.ana, "remove_evidence", evidence=y)

    def objectives(self) -> None:
        """Confirm, offer, settle and reopen objectives, go back to a problem, and restore."""
        self.act(self.host, "open_stage", stage="objective_tree")
        self.act(self.ana, "confirm_objective", node=self.core, text="El agua llega todo el día")
        self.act(self.beto, "confirm_objective", node=self.core, text="Hay agua las 24 horas", base="otra cosa")
        self.act(self.ana, "settle_objective", node=self.core, text="El agua llega todo el día")
        self.act(self.beto, "confirm_objective", node=self.e1, text="Las familias ya no compran pipas")
        self.read_and_keep()
        self.act(self.ana, "reopen_objective", node=self.e1)
        self.act(self.ana, "send_back", node=self.core)
        self.act(self.beto, "keep_problem", node=self.core)
        self.act(self.ana, "name_version", name="Con objetivos")
        self.act(self.beto, "confirm_objective", node=self.e1, text="Las familias gastan menos en agua")
        v2 = self.act(self.host, "name_version", name="Final")["version"]
        self.act(self.ana, "reopen_objective", node=self.c1)
        self.act(self.host, "restore_version", version=v2)

    def read_and_keep(self) -> None:
        """Read every sure proposal, show them on the wall for a moment, and keep them all."""
        group = self.workshop.group(self.plan_id, self.group_id)
        sure = {pair.node: pair.awaiting for pair in objective_tree_of(group).pairs() if pair.awaiting}
        self.act(self.host, "show_proposals", on=True)
        for node, text in sure.items():
            self.act(self.host, "read_objective", node=node, text=text, on=True)
        self.act(self.host, "show_proposals", on=False)
        self.act(self.host, "confirm_objectives", pairs=[{"node": node, "text": text} for node, text in sure.items()])

    def cards(self) -> None:
        """Begin, write and remove cards."""
        self.act(self.host, "open_stage", stage="commitment_card")
        k = self.act(self.ana, "draft_commitment", node=self.core)["card"]
        self.act(self.ana, "reword_commitment", card=k, field="action", text="Reparar la bomba")
        self.act(self.beto, "reword_commitment", card=k, field="action", text="Cambiar la bomba", base="otra")
        self.act(self.beto, "settle_commitment", card=k, field="action", text="Cambiar la bomba del pozo 3")
        self.act(self.ana, "reword_commitment", card=k, field="end", text="30/6/2027")
        k2 = self.act(self.beto, "draft_commitment")["card"]
        self.act(self.beto, "remove_commitment", card=k2)
        self.items(k)
        written = {"format": "commitment-card", "format_version": 1, "fields": {"action": "Publicar las tarifas"}}
        self.act(self.beto, "import_commitment", value=written)
        self.amendments(k)
        self.act(self.host, "close_stage")

    def items(self, card: str) -> None:
        """Write who does what on a card, and how it is measured."""
        lead = {"role": "lead", "side": "government", "institution": "Comisión de agua", "post": "Dirección"}
        party = self.act(self.ana, "add_card_item", card=card, of="parties", fields=lead)["item"]
        does = {"activity": "Cambiar la bomba", "responsible": party, "start": "1/3/2027"}
        activity = self.act(self.ana, "add_card_item", card=card, of="activities", fields=does)["item"]
        gone = self.act(self.beto, "add_card_item", card=card, of="activities")["item"]
        measured = {"kind": "effectiveness", "variable": "Familias con agua", "unit": "familias", "due": "2028-12-31"}
        self.act(self.ana, "add_card_item", card=card, of="indicators", fields=measured)
        water = {"agenda": "agenda_2030", "code": "6.1", "contribution": "Agua para las colonias altas"}
        self.act(self.ana, "add_card_item", card=card, of="agendas", fields=water)
        self.act(self.beto, "move_card_item", card=card, item=gone, place=0)
        self.act(self.beto, "remove_card_item", card=card, item=gone)
        rows = [
            {
                "activity": "Licitar",
                "start": "2027-03-01",
                "length_days": "30",
                "phase": "Interna",
                "end": "31 jun",
            },
            {"activity": "Instalar", "length_days": "12", "depends_on": "1+2", "responsible": "Comisión de agua"},
        ]
        self.act(self.ana, "bring_activities", card=card, rows=rows, place=0, calendar="working")
        days = {"card": card, "item": activity, "field": "length_days"}
        self.act(self.beto, "reword_card_item", **days, text="4", base="")
        self.act(self.ana, "take_days", card=card)
        cells = {"card": card, "item": activity, "field": "outcome"}
        self.act(self.beto, "fill_activities", **cells, text="Agua medida\tInforme")
        words = {"card": card, "item": activity, "field": "product"}
        self.act(self.ana, "reword_card_item", **words, text="Una bomba")
        self.act(self.beto, "reword_card_item", **words, text="Una bomba nueva", base="otra")
        self.act(self.beto, "settle_card_item", **words, text="Una bomba nueva en el pozo 3")
        self.act(self.ana, "reword_commitment", card=card, field="civil_society", text="Comité del agua")
        self.act(self.ana, "make_parties", card=card, field="civil_society")
        told = {"card": card, "code": "no_resources", "field": "resources"}
        self.act(self.ana, "let_finding_be", **told, reason="Se dirá en marzo", on=True)

    def amendments(self, card: str) -> None:
        """Propose other words, counter, withdraw, decide, and make one again."""
        said = {"card": card, "field": "action", "base": "Cambiar la bomba del pozo 3"}
        one = self.act(self.ana, "propose_amendment", text="Cambiar dos bombas", reason="Falla", **said)["amendment"]
        other = self.act(self.beto, "counter_amendment", amendment=one, text="Reparar la bomba")["amendment"]
        third = self.act(self.beto, "propose_amendment", text="Nada", **said)["amendment"]
        self.act(self.beto, "withdraw_amendment", amendment=third)
        self.act(self.host, "discuss_amendment", amendment=one)
        self.amendment_vote(one, other)
        figures = {"in_favour": 5, "against": 2, "abstained": 1}
        self.act(self.host, "accept_amendment", amendment=one, decision="vote", others="outdated", **figures)
        again = {"base": "Cambiar dos bombas", "text": "Reparar dos bombas"}
        made = self.act(self.beto, "remake_amendment", amendment=other, **again)["amendment"]
        self.act(self.host, "reject_amendment", amendment=made, reason="Ya no sirven", decision="vote", **figures)

    def amendment_vote(self, *readings: str) -> None:
        """Ask the room about two readings, answer, take an answer back, close."""
        vote = self.act(self.host, "open_amendment_vote", amendments=list(readings))["vote"]
        for who, answer in ((self.ana, readings[0]), (self.beto, "against"), (self.caro, "abstained")):
            self.act(who, "vote_amendment", vote=vote, answer=answer)
        self.act(self.caro, "vote_amendment", vote=vote, answer=None)
        self.act(self.host, "move_amendment_vote", phase="closed")

    def agreement(self) -> None:
        """Sign a card, take it back, sign it again with dissents, seal it, begin its next version; withdraw another."""
        self.act(self.host, "open_stage", stage="commitment_card")
        card = self.act(self.ana, "draft_commitment")["card"]
        self.act(self.ana, "reword_commitment", card=card, field="action", text="Abrir 12 centros de agua")
        self.act(self.host, "open_amending", card=card)
        self.act(self.host, "close_amending", card=card)
        self.act(self.host, "open_signing", card=card, quorum=["people", "government"])
        self.sign(self.ana, card, drawing=DRAWN)
        self.act(self.host, "close_signing", card=card, reason="La fecha no alcanza")
        self.workshop.act(self.host, self.plan_id, "erase_names", {"called": "Persona"})
        self.act(self.host, "open_signing", card=card, quorum=["people", "government"])
        mine = self.sign(self.ana, card, dissent="Sin presupuesto")
        self.act(self.ana, "withdraw_signature", card=card, signature=mine)
        self.sign(self.ana, card, dissent="No dice con qué dinero", drawing=DRAWN)
        said = {"card": card, "how": "signed", "post": "Vocal", "reason": "Falta medirlo"}
        gone = self.act(self.caro, "add_dissent", **said)["dissent"]
        self.act(self.caro, "withdraw_dissent", card=card, dissent=gone)
        self.act(self.caro, "add_dissent", card=card, how="anonymous", reason="Nadie preguntó en la ribera")
        paper = {"sector": "government", "post": "Presidenta municipal", "paper": "en papel", "photo": PHOTO}
        self.act(self.host, "enter_signature", card=card, **paper)
        self.act(self.host, "seal_card", card=card, text=self.signed_text(card), version=1)
        self.act(self.host, "begin_version", card=card)
        self.act(self.host, "withdraw_card", card=card, reason="La comisión salió")
        self.act(self.host, "take_up_card", card=card)
        self.act(self.host, "close_stage")

    def sign(self, who: Identity, card: str, **more: Any) -> str:
        """Let somebody sign a card as it stands, and return the name of the signature."""
        said = {"text": self.signed_text(card), "name": who.name, "post": "Vocal", **more}
        return str(self.act(who, "sign_card", card=card, **said)["signature"])

    def signed_text(self, card: str) -> str:
        """Return the fingerprint of what is signed of a card."""
        return self.workshop.group(self.plan_id, self.group_id)[Agreement].standing(card).fingerprint

    def rights(self) -> None:
        """Move the group and back, let people propose, decide, and lock a branch."""
        self.act(self.host, "move_stage", stage="problem_tree", open=True)
        self.act(self.host, "return_stage", stage="problem_tree", open=True)
        self.act(self.host, "move_stage", stage="problem_tree", open=True)
        self.act(self.host, "set_right", stage="problem_tree", right="propose")
        self.act(self.host, "give_out", on=False)
        wanted = [
            self.act(self.beto, "add_cause", of=self.core, text=text)["proposed"]
            for text in ("No hay presupuesto", "No hay voluntad", "Nadie paga")
        ]
        self.act(self.host, "appoint_scribe", person=self.ana.participant_id)
        self.act(self.ana, "accept_proposal", proposal=wanted[0])
        self.act(self.host, "decline_proposal", proposal=wanted[1], reason="Es una opinión")
        self.act(self.beto, "withdraw_proposal", proposal=wanted[2])
        self.act(self.host, "release_scribe", person=self.ana.participant_id)
        self.act(self.host, "lock_branch", node=self.c1, reason="Ya se acordó")
        self.act(self.host, "lock_branch", node=self.e1)
        self.act(self.host, "unlock_branch", node=self.e1)
        self.act(self.host, "move_stage", stage="commitment_card", open=False)

    def wall(self) -> None:
        """Lead the wall: show, freeze and blank it, and bring everybody to where it is."""
        self.act(self.host, "show_on_wall", mode="card", node=self.core)
        self.act(self.host, "freeze_wall")
        self.act(self.host, "bring_everybody")
        self.act(self.host, "blank_wall")
        self.act(self.host, "uncover_wall")
        self.act(self.host, "release_wall")


def told(workshop: Workshop, plan_id: str) -> dict[str, Any]:
    """Return what a plan says, in words alone and as JSON has it: no identifier, and nothing of how it is kept."""
    plan = workshop.plan(plan_id)
    group = workshop.group(plan_id, next(iter(plan.groups)))
    return {
        "plan": {
            "name": plan.name,
            "language": plan.language,
            "groups": [[card.name, card.topic] for card in plan.groups.values()],
            "contexts": {
                name: [held.answer, held.note.text, list(held.note.offers)] for name, held in plan.contexts.items()
            },
        },
        "tree": _tree(group[TreeState]),
        "ideas": _ideas(group[Brainstorm]),
        **_grouped(group),
        "viewpoints": _viewpoints(group[Viewpoints]),
        **_candidates(group[Candidates]),
        **_work(group),
        **_rights(group),
    }


def _tree(tree: TreeState) -> dict[str, Any]:
    words = {node: tree.text(node) for node in tree.ordered()}
    return {
        "core": words[str(tree.core_problem)],
        "nodes": {text: str(tree.position(node)) for node, text in words.items()},
        "arrows": sorted([words[cause], words[effect]] for cause, effect in tree.graph.edges),
        "offers": {text: list(tree.wording(node).offers) for node, text in words.items() if tree.wording(node).offers},
        "merged": {text: tree.merged(node) for node, text in words.items() if tree.merged(node)},
    }


def _ideas(state: Brainstorm) -> list[Any]:
    return sorted(
        [
            idea.text,
            idea.withdrawn,
            idea.merged_into is not None,
            sorted(supporter.sector or "" for supporter in idea.supporters),
            sorted([paper.sector, paper.people] for paper in idea.paper),
        ]
        for idea in state.ideas.values()
    )


def _candidates(state: Candidates) -> dict[str, Any]:
    """Return nothing for a log from before there were any."""
    candidates = [
        [
            held.wording.text,
            held.withdrawn,
            held.node is not None,
            [state.criterion(held.candidate, name).note.text for name in CRITERIA],
            sorted(chosen.sector for chosen in state.preferences.values() if chosen.candidate == held.candidate),
        ]
        for held in state.ordered()
    ]
    return {"candidates": candidates} if candidates else {}


def _grouped(group: WorkingGroup) -> dict[str, Any]:
    """Return the themes with their ideas, and the dots of the last round; a log from before either says nothing."""
    themes, dots, ideas = group[Themes], group[Dots], group[Brainstorm].ideas
    said: dict[str, Any] = {}
    if themes.themes:
        said["themes"] = {
            themes.themes[theme].name: sorted(ideas[idea].text for idea in themes.ideas_in(theme))
            for theme in themes.ordered()
        }
    if dots.now:
        lying = [*dots.held(), *dots.on_paper()]
        said["dots"] = sorted([ideas[one.idea].text, one.sector or "", one.dots] for one in lying)
    return said


def _viewpoints(state: Viewpoints) -> dict[str, Any]:
    positions = [
        [held.sector or "", held.position.position, held.position.reason.text] for held in state.positions.values()
    ]
    return {
        "shown": state.shown,
        "at_screen": state.at_screen,
        "own": [question.text for question in state.questions.values()],
        "answers": sorted(
            [held.question if held.question == "causes" else "own", held.sector, held.wording.text, held.withdrawn]
            for held in state.answers.values()
        ),
        "positions": sorted(positions),
    }


def _rights(group: WorkingGroup) -> dict[str, Any]:
    """Return what was set and proposed; nothing of a log in which nobody could yet."""
    rights, proposals = group[Rights], group[Proposals].entries.values()
    if not rights.stages:
        return {}
    return {
        "rights": rights.stages,
        "locks": {group[TreeState].text(node): reason for node, reason in rights.locks.items()},
        "proposals": sorted([one.intent, one.standing.state, one.standing.reason] for one in proposals),
    }


def _agreement(state: Agreement) -> dict[str, Any]:
    if not state.cards:
        return {}
    given = (*state.signatures.values(), *state.dissents.values())
    told = {
        "cards": [[one.state, list(one.quorum), one.versions, one.round] for one in state.cards.values()],
        "given": [[one.signs_for, one.name, one.post, one.life] for one in given],
        "dissents": [[one.how, one.text] for one in state.dissents.values()],
        "seals": [[one.version, one.fingerprint] for one in state.seals.values()],
    }
    return {"agreement": told}


def _card(card: Commitment) -> dict[str, Any]:
    items = {
        of: [{name: held.text for name, held in item.fields.items() if name != "responsible"} for item in card.of(of)]
        for of in ITEMS
        if card.of(of)
    }
    let_be = {"let_be": [[one.code, one.reason] for one in card.let_be.values()]} if card.let_be else {}
    return {name: held.text for name, held in card.fields.items()} | items | let_be


def _work(group: WorkingGroup) -> dict[str, Any]:
    tree, history = group[TreeState], group.history
    evidence = group[EvidenceBook].entries.values()
    return {
        "objectives": {
            tree.text(node): [objective.wording.text, objective.problem, objective.confirmed]
            for node, objective in group[Objectives].by_node.items()
        },
        "cards": [_card(card) for card in group[Commitments].ordered()],
        "evidence": [
            [tree.text(entry.node), entry.kind, entry.figure, entry.unit, entry.date, entry.source]
            for entry in evidence
        ],
        "versions": [[version.name, version.reason] for version in group[Versions].ordered()],
        "answers": sorted([held.sector, held.answer] for held in group[Logic].answers.values()),
        "stage": [group.stage, group.stage_open],
        "version": group.version,
        "undoable": len({one.actor for one in history.done if one.actor is not None and not is_tag(one.actor)}),
    } | _agreement(group[Agreement])
