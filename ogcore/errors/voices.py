"""What ideas, points of view, candidates and votes refuse (R7, R10, R14, R51)."""

from ogcore.errors.base import OgError
from ogcore.errors.input import BadInput


class IdeaNotFound(OgError):
    """No such idea (any more)."""

    code = "idea_not_found"

    def __init__(self, idea: str) -> None:
        super().__init__(idea=idea[:80])


class NotYourIdea(OgError):
    """Only its author or a facilitator may change an idea or take it back."""

    code = "not_your_idea"


class IdeaChanged(OgError):
    """Somebody else changed the words meanwhile (``text`` is what they are now)."""

    code = "idea_changed"

    def __init__(self, text: str) -> None:
        super().__init__(text=text)


class IdeaMerged(OgError):
    """What is asked needs an idea that stands by itself; this one is part of a merge, or is one."""

    code = "idea_merged"


class IdeasNotShown(OgError):
    """The ideas are still hidden: what shows them to others has to wait."""

    code = "ideas_hidden"


class TooFewIdeas(OgError):
    """It takes two different ideas to merge."""

    code = "too_few_ideas"


class TooManyIdeas(OgError):
    """The brainstorm is full (``limit`` ideas)."""

    code = "too_many_ideas"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class ThemeNotFound(OgError):
    """No such theme (any more)."""

    code = "theme_not_found"

    def __init__(self, theme: str) -> None:
        super().__init__(theme=theme[:80])


class ThemeChanged(OgError):
    """Somebody else gave the theme another name meanwhile (``name`` is what it is now)."""

    code = "theme_changed"

    def __init__(self, name: str) -> None:
        super().__init__(name=name)


class ThemeNameTaken(OgError):
    """Another theme has that ``name``: the two can be joined."""

    code = "theme_name_taken"

    def __init__(self, name: str) -> None:
        super().__init__(name=name)


class TooManyThemes(OgError):
    """There are as many themes as a wall can show (``limit``)."""

    code = "too_many_themes"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class DotsNotOpen(OgError):
    """No round of dots is open: dots can be placed only while one is."""

    code = "dots_not_open"


class DotsInUse(OgError):
    """A round is open and somebody has placed a dot: its rules stay until it is put away."""

    code = "dots_in_use"


class NotADotCount(BadInput):
    """That is not a number of dots (from ``least`` to ``limit``)."""

    code = "not_a_dot_count"

    def __init__(self, least: int, limit: int) -> None:
        super().__init__(least=least, limit=limit)


class NoDotsLeft(OgError):
    """Whoever asks has placed all the dots they have (``each``)."""

    code = "no_dots_left"

    def __init__(self, each: int) -> None:
        super().__init__(each=each)


class OneDotAnIdea(OgError):
    """In this round a person gives an idea one dot at most."""

    code = "one_dot_an_idea"


class AnswerNotFound(OgError):
    """No such answer (any more)."""

    code = "answer_not_found"

    def __init__(self, answer: str) -> None:
        super().__init__(answer=answer[:80])


class NotYourAnswer(OgError):
    """Only its author may change an answer; one entered for a sector without devices, a facilitator."""

    code = "not_your_answer"


class OwnAnswer(OgError):
    """One takes a position on the answers of others, not on one's own."""

    code = "own_answer"


class AnswersNotShown(OgError):
    """The answers of others are still hidden."""

    code = "answers_not_shown"


class QuestionAnswered(OgError):
    """A question that has answers stays."""

    code = "question_answered"


class TooManyQuestions(OgError):
    """There are as many questions of the group's own as can be asked (``limit``)."""

    code = "too_many_questions"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class ProposalNotFound(OgError):
    """No such proposal, or it has been decided or taken back already."""

    code = "proposal_not_found"

    def __init__(self, proposal: str) -> None:
        super().__init__(proposal=proposal[:80])


class NotYourProposal(OgError):
    """Only whoever made a proposal may take it back."""

    code = "not_your_proposal"


class NotYourAmendment(OgError):
    """Only whoever made an amendment may take it back, and they or a facilitator make it again on newer words."""

    code = "not_your_amendment"


class TooManyProposals(OgError):
    """As many proposals wait as can be read (``limit``)."""

    code = "too_many_proposals"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class FacilitatorHasNoVote(OgError):
    """Whoever guides the vote sits for no sector and has no vote of their own."""

    code = "facilitator_has_no_vote"


class CandidateNotFound(OgError):
    """No such candidate for the core problem (any more)."""

    code = "candidate_not_found"

    def __init__(self, candidate: str) -> None:
        super().__init__(candidate=candidate[:80])


class NotYourCandidate(OgError):
    """Only whoever wrote a candidate, or a facilitator, may change it or take it back."""

    code = "not_your_candidate"


class CandidateStands(OgError):
    """A ``candidate`` says the same already."""

    code = "candidate_stands"

    def __init__(self, candidate: str) -> None:
        super().__init__(candidate=candidate)


class CandidateInTree(OgError):
    """The candidate is a card of the tree now; what is said of it is said there."""

    code = "candidate_in_tree"


class ChoiceNotOpen(OgError):
    """The room is not asked which candidate it prefers, or no longer."""

    code = "choice_not_open"


class TooManyCandidates(OgError):
    """There are as many candidates as fit (``limit``)."""

    code = "too_many_candidates"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)
