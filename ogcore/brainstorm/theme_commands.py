"""What people do with themes (R7), as pure functions from the state to events; they change nothing themselves.

Which ideas there are, and whether everybody sees them, their caller has asked (:mod:`ogcore.brainstorm.theme_rules`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ogcore.brainstorm.theme_events import IdeaThemed, Theme, ThemeSet
from ogcore.brainstorm.themes import Themes
from ogcore.errors import EmptyText, ThemeChanged, ThemeNameTaken, ThemeNotFound, TooManyThemes, UnreadableFile
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.looks import looks
from ogcore.record.wording import clean, is_stale, require_statement

NAME_LIMIT = 60
THEME_LIMIT = 24
Events = tuple[Event, ...]


def begin(state: Themes, name: str, ideas: Sequence[str]) -> Events:
    """Put ideas together under a name; under one there is already they join what stands there.

    Raises EmptyText, TextTooLong, TooManyThemes.
    """
    cleaned = _name(name)
    known = _called(state, cleaned)
    if known is not None:
        return put_in(state, known, ideas)
    if len(state.themes) >= THEME_LIMIT:
        raise TooManyThemes(THEME_LIMIT)
    order = 1 + max((theme.order for theme in state.themes.values()), default=0)
    made = new_id()
    return (ThemeSet(made, None, Theme(cleaned, order)), *_moved(state, ideas, made))


def rename(state: Themes, theme: str, name: str, base: str | None = None) -> Events:
    """Give a theme another name; raises ThemeNotFound, EmptyText, TextTooLong.

    Raises ThemeChanged when it is no longer called what the writer began from, and ThemeNameTaken for the name of
    another: those two can be joined.
    """
    before, cleaned = find(state, theme), _name(name)
    if is_stale(base, before.name, cleaned):
        raise ThemeChanged(before.name)
    if _called(state, cleaned) not in (None, theme):
        raise ThemeNameTaken(cleaned)
    return () if cleaned == before.name else (ThemeSet(theme, before, replace(before, name=cleaned)),)


def put_in(state: Themes, theme: str | None, ideas: Iterable[str]) -> Events:
    """Let ideas stand in a theme, or (None) in none; raises ThemeNotFound."""
    if theme is not None:
        find(state, theme)
    return tuple(_moved(state, ideas, theme))


def join(state: Themes, theme: str, into: str) -> Events:
    """Let all ideas of a theme stand in another, whose name stays; raises ThemeNotFound."""
    find(state, into)
    before = find(state, theme)
    if theme == into:
        return ()
    return (*_moved(state, state.ideas_in(theme), into), ThemeSet(theme, before, None))


def drop(state: Themes, theme: str) -> Events:
    """Take a theme away; its ideas stand without one. Raises ThemeNotFound."""
    before = find(state, theme)
    return (*_moved(state, state.ideas_in(theme), None), ThemeSet(theme, before, None))


def follow(state: Themes, merged: str, ideas: Iterable[str]) -> Events:
    """Let a merged idea stand where most of those it was made of do."""
    return tuple(_moved(state, (merged,), state.shared_by(ideas)))


def find(state: Themes, theme: str) -> Theme:
    """Return a theme; raises ThemeNotFound."""
    if theme not in state.themes:
        raise ThemeNotFound(theme)
    return state.themes[theme]


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event``, from a file, is one that commands write."""
    match event:
        case ThemeSet(after=after):
            if after is not None:
                require_statement(after.name, NAME_LIMIT)
        case IdeaThemed():
            pass
        case _:
            raise UnreadableFile("unknown_event")


def _moved(state: Themes, ideas: Iterable[str], theme: str | None) -> Iterable[Event]:
    for idea in dict.fromkeys(ideas):
        before = state.of.get(idea)
        if before != theme:
            yield IdeaThemed(idea, before, theme)


def _called(state: Themes, name: str) -> str | None:
    """Return the theme of that name, capitals and a full stop aside."""
    return next((theme for theme in state.ordered() if looks(state.themes[theme].name) == looks(name)), None)


def _name(name: str) -> str:
    cleaned = clean(name, NAME_LIMIT)
    if not cleaned:
        raise EmptyText
    return cleaned
