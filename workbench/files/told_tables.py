"""The ideas and the points of view of a group as tables for a spreadsheet, one each (R7, R10, R43)."""

from ogcore.exchange.csv_text import csv_bytes
from ogcore.record.group import WorkingGroup
from workbench.files.told import told_answers, told_ideas
from workbench.files.told_votes import ToldDots
from workbench.words.i18n import translator


def ideas_csv(group: WorkingGroup, language: str) -> bytes:
    """Return a row for each idea the group sees; words that look like a formula stay words."""
    _ = translator(language)
    rows = [
        [_("Theme"), _("Idea"), _("People behind it"), _("By sector"), _("Merged from"), _("Dots"), _("Dots by sector")]
    ]
    rows += [
        [idea.theme, idea.text, str(idea.people), idea.shares, "\n".join(idea.originals), *_dots(idea.dots)]
        for idea in told_ideas(group, _)
    ]
    return csv_bytes(rows)


def _dots(told: ToldDots | None) -> list[str]:
    return [str(told.dots), told.shares] if told else ["", ""]


def viewpoints_csv(group: WorkingGroup, language: str) -> bytes:
    """Return a row for each answer the group sees, with how the sectors stand to it and why."""
    _ = translator(language)
    rows = [[_("Question"), _("Sector"), _("Answer"), _("How the sectors stand"), _("By sector"), _("Reasons")]]
    rows += [
        [
            answer.question,
            answer.sector,
            answer.text,
            answer.accord,
            answer.voices,
            "\n".join(f"{who} {why}" for who, why in answer.reasons),
        ]
        for answer in told_answers(group, _)
    ]
    return csv_bytes(rows)
