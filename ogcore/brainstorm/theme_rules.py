"""What people may want of the themes (R7): once the ideas are shown, by everybody whom the stage lets write."""

from collections.abc import Mapping

from ogcore.brainstorm import commands as brainstorm_commands
from ogcore.brainstorm import theme_commands
from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.themes import Themes
from ogcore.errors import IdeasNotShown
from ogcore.record.rule import Ask, Events, Rule

_STAGE = "brainstorm"


def _shown(ask: Ask) -> Themes:
    """Return the themes; raises IdeasNotShown: a name would tell what is hidden."""
    if not ask[Brainstorm].revealed:
        raise IdeasNotShown
    return ask[Themes]


def _ideas(ask: Ask) -> list[str]:
    """Return the ideas meant, all of which stand by themselves; raises IdeaNotFound, IdeaMerged."""
    state = ask[Brainstorm]
    return [brainstorm_commands.standing(state, idea, ask.voice).idea for idea in ask.words("ideas")]


def _begin(ask: Ask) -> Events:
    return theme_commands.begin(_shown(ask), ask.word("name"), _ideas(ask))


def _put(ask: Ask) -> Events:
    return theme_commands.put_in(_shown(ask), ask.optional("theme"), _ideas(ask))


def _rename(ask: Ask) -> Events:
    return theme_commands.rename(_shown(ask), ask.word("theme"), ask.word("name"), ask.optional("base"))


THEMES: Mapping[str, Rule] = {
    "begin_theme": Rule(_begin, _STAGE),
    "theme_ideas": Rule(_put, _STAGE),
    "rename_theme": Rule(_rename, _STAGE),
    "join_themes": Rule(lambda ask: theme_commands.join(_shown(ask), ask.word("theme"), ask.word("into")), _STAGE),
    "drop_theme": Rule(lambda ask: theme_commands.drop(_shown(ask), ask.word("theme")), _STAGE),
}
