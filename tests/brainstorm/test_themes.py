"""Themes of a brainstorm (R7): ideas stand together under a name, none is merged and none is lost."""

import pytest

from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.theme_commands import NAME_LIMIT, THEME_LIMIT
from ogcore.brainstorm.themes import Themes
from ogcore.errors import (
    EmptyText,
    IdeaMerged,
    IdeaNotFound,
    IdeasNotShown,
    TextTooLong,
    ThemeChanged,
    ThemeNameTaken,
    ThemeNotFound,
    TooManyThemes,
    UndoConflict,
)
from tests.builders import Room, reopened


class Sorted(Room):
    """A room with four ideas that everybody sees, two of which stand in a theme."""

    def __init__(self) -> None:
        super().__init__()
        self.open("brainstorm")
        self.ideas = [
            str(self.act(who, "add_idea", text=text)["ideas"][0])
            for who, text in ((self.ana, "Shut"), (self.beto, "Closed"), (self.ana, "Hot"), (self.beto, "Dark"))
        ]
        self.act(self.facilitator, "reveal_ideas")
        self.theme = str(self.act(self.ana, "begin_theme", name="Opening hours", ideas=self.ideas[:2])["theme"])

    def standing(self) -> dict[str, list[str]]:
        """Return the words of the ideas in each theme, by its name."""
        themes, ideas = self.group[Themes], self.group[Brainstorm].ideas
        return {
            themes.themes[theme].name: [ideas[idea].text for idea in themes.ideas_in(theme)]
            for theme in themes.ordered()
        }


def test_ideas_stand_in_a_theme_without_being_merged() -> None:
    """Every idea stays as it is; the log alone and a snapshot tell the same."""
    room = Sorted()
    assert room.standing() == {"Opening hours": ["Shut", "Closed"]}
    assert [idea.text for idea in room.group[Brainstorm].standing()] == ["Shut", "Closed", "Hot", "Dark"]
    assert room.replayed() == room.group == reopened(room.group)


def test_a_name_that_is_there_already_begins_no_second_theme() -> None:
    """Said once more, capitals aside, the ideas join the theme of that name."""
    room = Sorted()
    room.act(room.beto, "begin_theme", name="opening HOURS.", ideas=[room.ideas[3]])
    assert room.standing() == {"Opening hours": ["Shut", "Closed", "Dark"]}


@pytest.mark.parametrize(
    "name",
    ["ＯＰＥＮＩＮＧ hours", "Opening\u200b hou\u200brs", "Ópening  hours", "Opening hours\u0301.", "OPENING HOURS"],
)
def test_a_name_that_looks_the_same_is_the_same(name: str) -> None:
    """Wide letters, what nobody sees, accents and capitals begin no second theme and rename none to a twin."""
    room = Sorted()
    other = room.act(room.ana, "begin_theme", name="Inside", ideas=[room.ideas[2]])["theme"]
    room.act(room.beto, "begin_theme", name=name, ideas=[room.ideas[3]])
    assert room.standing() == {"Opening hours": ["Shut", "Closed", "Dark"], "Inside": ["Hot"]}
    with pytest.raises(ThemeNameTaken):
        room.act(room.ana, "rename_theme", theme=other, name=name)


def test_a_theme_gets_another_name_and_nobody_overwrites_unseen() -> None:
    """Renaming from a name that is no longer the theme's is refused with the present one; so is the name of another."""
    room = Sorted()
    room.act(room.beto, "rename_theme", theme=room.theme, name="When it is open", base="Opening hours")
    with pytest.raises(ThemeChanged) as changed:
        room.act(room.ana, "rename_theme", theme=room.theme, name="Hours", base="Opening hours")
    assert changed.value.data == {"name": "When it is open"}
    other = room.act(room.ana, "begin_theme", name="Inside", ideas=[room.ideas[2]])["theme"]
    with pytest.raises(ThemeNameTaken):
        room.act(room.ana, "rename_theme", theme=other, name="when it is open")
    assert room.act(room.ana, "rename_theme", theme=other, name="Inside") == {}


def test_two_themes_are_joined_and_it_can_be_undone() -> None:
    """The ideas go over, the name of the other stays, and undo brings both back as they were."""
    room = Sorted()
    inside = room.act(room.beto, "begin_theme", name="Inside", ideas=room.ideas[2:])["theme"]
    room.act(room.ana, "join_themes", theme=inside, into=room.theme)
    assert room.standing() == {"Opening hours": ["Shut", "Closed", "Hot", "Dark"]}
    room.act(room.ana, "undo")
    assert room.standing() == {"Opening hours": ["Shut", "Closed"], "Inside": ["Hot", "Dark"]}
    assert room.act(room.ana, "join_themes", theme=inside, into=inside) == {}


def test_an_idea_is_taken_out_and_a_theme_dissolved() -> None:
    """Nothing but the grouping goes, and undo brings it back."""
    room = Sorted()
    room.act(room.beto, "theme_ideas", ideas=[room.ideas[0]], theme=None)
    assert room.standing() == {"Opening hours": ["Closed"]}
    room.act(room.facilitator, "drop_theme", theme=room.theme)
    assert room.standing() == {}
    room.act(room.facilitator, "undo")
    assert room.standing() == {"Opening hours": ["Closed"]}


def test_a_theme_others_use_does_not_vanish_by_undo() -> None:
    """Whoever began it cannot take it back from under the ideas of others: undo says so."""
    room = Sorted()
    room.act(room.beto, "theme_ideas", ideas=[room.ideas[3]], theme=room.theme)
    with pytest.raises(UndoConflict):
        room.act(room.ana, "undo")


def test_a_merged_idea_stands_where_most_of_its_originals_do() -> None:
    """Taken apart again the originals are in the theme they had; undo of the merge leaves no trace."""
    room = Sorted()
    before = room.group[Themes].copy()
    room.act(room.ana, "merge_ideas", ideas=room.ideas[:3], text="Shut and hot")
    assert room.standing() == {"Opening hours": ["Shut", "Closed", "Shut and hot"]}
    room.act(room.ana, "undo")
    assert room.group[Themes] == before


def test_what_is_hidden_gets_no_theme() -> None:
    """While ideas are hidden nobody sorts them: the name would tell what they say."""
    room = Sorted()
    room.act(room.facilitator, "hide_ideas")
    for intent, data in (
        ("begin_theme", {"name": "T", "ideas": [room.ideas[0]]}),
        ("theme_ideas", {"theme": room.theme, "ideas": [room.ideas[0]]}),
        ("rename_theme", {"theme": room.theme, "name": "T"}),
        ("join_themes", {"theme": room.theme, "into": room.theme}),
        ("drop_theme", {"theme": room.theme}),
    ):
        with pytest.raises(IdeasNotShown):
            room.act(room.ana, intent, **data)


def test_names_and_themes_have_their_limits() -> None:
    """A theme needs a name of some length, there are as many as a wall can show, and only those there are are found."""
    room = Sorted()
    for name, refusal in (("  ", EmptyText), ("x" * (NAME_LIMIT + 1), TextTooLong)):
        with pytest.raises(refusal):
            room.act(room.ana, "begin_theme", name=name, ideas=[])
    for number in range(THEME_LIMIT - 1):
        room.act(room.ana, "begin_theme", name=f"Theme {number}", ideas=[])
    with pytest.raises(TooManyThemes):
        room.act(room.ana, "begin_theme", name="One more", ideas=[])
    for intent, data in (("drop_theme", {}), ("rename_theme", {"name": "T"}), ("join_themes", {"into": room.theme})):
        with pytest.raises(ThemeNotFound):
            room.act(room.ana, intent, theme="gone", **data)
    with pytest.raises(ThemeNotFound):
        room.act(room.ana, "theme_ideas", theme="gone", ideas=[room.ideas[0]])


def test_only_ideas_that_stand_are_sorted() -> None:
    """Neither an original of a merge nor what was withdrawn, nor anything that is no idea."""
    room = Sorted()
    room.act(room.ana, "merge_ideas", ideas=room.ideas[:2], text="Shut")
    room.act(room.ana, "withdraw_idea", idea=room.ideas[2])
    for idea, refusal in ((room.ideas[0], IdeaMerged), (room.ideas[2], IdeaNotFound), ("gone", IdeaNotFound)):
        with pytest.raises(refusal):
            room.act(room.beto, "theme_ideas", theme=room.theme, ideas=[idea])
