"""The words of the context checklist, on the desk, in its summary and on the command line (R4)."""

from workbench.words.i18n import Translate


def labels(_: Translate) -> dict[str, str]:
    """Return the words by key: ``question.`` and ``help.`` with a context's id, ``answer.`` and ``field.``."""
    return (
        _questions(_)
        | _help(_)
        | {
            "answer.yes": _("Yes"),
            "answer.partly": _("Partly"),
            "answer.no": _("Not yet"),
            "answer.none": _("Not answered"),
            "field.note": _("Note"),
            "field.next_step": _("Who to talk to, or next step"),
        }
    )


def _questions(_: Translate) -> dict[str, str]:
    return {
        "question.working_open_government": _("Does open government work here in everyday practice?"),
        "question.safe_civic_space": _("Can everybody take part without fear?"),
        "question.active_secretariat": _("Is there an active technical secretariat?"),
        "question.right_to_participate": _("Is everybody free to come in, on an equal footing?"),
        "question.gender_and_diversity": _("Are gender and sexual diversity respected?"),
        "question.agenda_2030": _("Is the 2030 Agenda taken as a frame?"),
        "question.vulnerable_situations": _("Can people in vulnerable situations really take part?"),
        "question.political_will": _("Is there the political will to act?"),
        "question.resources": _("Are there resources for what will be agreed?"),
        "question.oversight_support": _("Does the oversight body support the process?"),
    }


def _help(_: Translate) -> dict[str, str]:
    return {
        "help.working_open_government": _(
            "Requests for information are answered, data are published, and authorities explain what they do."
        ),
        "help.safe_civic_space": _(
            "Nobody is threatened for speaking up; if there is a risk, it is known who protects whom and how."
        ),
        "help.active_secretariat": _(
            "Government, civil society and the oversight body meet regularly, learn together and share out the work."
        ),
        "help.right_to_participate": _(
            "The invitation was wide, travel and schedules were thought of, and nobody's voice weighs more."
        ),
        "help.gender_and_diversity": _(
            "Women and LGBTI+ people are at the table, are heard, and their needs are in the discussion."
        ),
        "help.agenda_2030": _("It is known to which Sustainable Development Goals and targets the plan can add."),
        "help.vulnerable_situations": _(
            "Ramps, interpreters, sign language, help with costs and child care: whatever each person needs to come."
        ),
        "help.political_will": _("Somebody who can decide takes part and has said publicly that they will follow up."),
        "help.resources": _("Money, people, time, rooms and knowledge, also what civil society and academia bring."),
        "help.oversight_support": _(
            "The body that guarantees transparency accompanies, gives advice and helps to watch over what is agreed."
        ),
    }
