"""What only a facilitator may want: the group's course through the method (R3, R59)."""

from collections.abc import Mapping

from ogcore.course import commands
from ogcore.course.state import Course
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.stage import Pace


def _word(ask: Ask) -> Events:
    return commands.word(ask[Course], ask.word("stage"), ask.word("field"), ask.word("text"), ask.optional("base"))


COURSE: Mapping[str, Rule] = {
    "arrange_stages": Rule(lambda ask: commands.arrange(ask[Course], ask.words("stages"), ask[Pace].stage), None),
    "word_stage": Rule(_word, None),
    "settle_stage": Rule(
        lambda ask: commands.settle(ask[Course], ask.word("stage"), ask.word("field"), ask.word("text")), None
    ),
}
