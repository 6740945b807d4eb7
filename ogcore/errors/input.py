"""What was handed in cannot be used: words, values, files."""

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any, ClassVar

from ogcore.errors.base import OgError


class BadInput(OgError):
    """The words or values handed in cannot be used."""

    code = "bad_input"


class EmptyText(BadInput):
    """Nothing is left of the text once white space and control characters are taken away."""

    code = "empty_text"


class HalfCharacter(BadInput):
    """A text has half a surrogate pair in it: it cannot be kept as it is, and should not be kept otherwise."""

    code = "half_character"


class TextTooLong(BadInput):
    """The text is longer than the field takes (``limit`` and ``length`` in characters)."""

    code = "text_too_long"

    def __init__(self, limit: int, length: int) -> None:
        super().__init__(limit=limit, length=length)


class NoSuchDate(BadInput):
    """The text is no date: ``reason`` says why, ``suggestions`` which days (2027-06-30) may have been meant.

    Reasons: ``date_unreadable``, ``date_not_in_calendar``, ``date_ambiguous``.
    """

    code = "no_such_date"

    def __init__(self, text: str, reason: str = "date_unreadable", suggestions: Iterable[str] = ()) -> None:
        days = [str(day)[:10] for day in islice(suggestions, 3)]
        super().__init__(text=text[:80], reason=str(reason)[:40], suggestions=days)


class NotALength(BadInput):
    """The text is no number of days from 1 to ``limit``."""

    code = "not_a_length"

    def __init__(self, text: str, limit: int) -> None:
        super().__init__(text=text[:80], limit=limit)


class NotALogo(BadInput):
    """What was handed in is no picture that can be printed as a logo."""

    code = "not_a_logo"


class LogoTooLarge(BadInput):
    """A logo has more than ``limit`` bytes."""

    code = "logo_too_large"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class TooManyLogos(BadInput):
    """The plan has kept ``limit`` logos, of which none is forgotten."""

    code = "too_many_logos"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class NoSuchColour(BadInput):
    """The text is no colour such as "#0f5f6e"."""

    code = "no_such_colour"

    def __init__(self, text: str) -> None:
        super().__init__(text=text[:80])


class ColourTooPale(BadInput):
    """Words of the ``colour`` are not legible on white: its contrast is ``ratio``; ``nearest`` is a shade that is."""

    code = "colour_too_pale"

    def __init__(self, colour: str, ratio: str, nearest: str) -> None:
        super().__init__(colour=colour[:7], ratio=ratio[:8], nearest=nearest[:7])


class EndBeforeStart(BadInput):
    """The last day comes before the first (``start`` and ``end``, 2027-06-30)."""

    code = "end_before_start"

    def __init__(self, start: str, end: str) -> None:
        super().__init__(start=start[:10], end=end[:10])


class UnknownChoice(BadInput):
    """A value is not one of those on offer."""

    code = "unknown_choice"

    def __init__(self, field: str, value: object) -> None:
        super().__init__(field=field, value=str(value)[:80])


class UnknownLanguage(BadInput):
    """There are no rules or catalogue for that language."""

    code = "unknown_language"

    def __init__(self, language: str) -> None:
        super().__init__(language=language[:40])


class MissingData(BadInput):
    """An intent came without something it needs."""

    code = "missing_data"

    def __init__(self, field: str) -> None:
        super().__init__(field=field)


class UnknownIntent(BadInput):
    """There is no command of that name."""

    code = "unknown_intent"

    def __init__(self, intent: str) -> None:
        super().__init__(intent=intent[:80])


class UnreadableTree(BadInput):
    """A file cannot be read as a tree (R43): ``faults`` says where and why, ``count`` how many faults there are.

    A fault is plain data: its ``reason`` (a code), its place as far as the form has places (``line``; ``sheet`` and
    ``cell``; ``path``), and the ``text`` that it is about. At most FAULT_LIMIT are kept.
    """

    code = "unreadable_tree"
    FAULT_LIMIT: ClassVar[int] = 20

    def __init__(self, faults: Iterable[Mapping[str, Any]]) -> None:
        found = [dict(fault) for fault in faults]
        super().__init__(faults=found[: self.FAULT_LIMIT], count=len(found))

    @property
    def faults(self) -> list[dict[str, Any]]:
        """The faults in the order of the file."""
        return list(self.data["faults"])


class UnreadableOutline(UnreadableTree):
    """The indented text cannot be read as a tree: ``line`` (from 1) and ``reason`` (a code)."""

    code = "unreadable_outline"

    def __init__(self, line: int, reason: str, text: str = "") -> None:
        BadInput.__init__(self, line=line, reason=reason, text=text[:120])

    @property
    def faults(self) -> list[dict[str, Any]]:
        """The one line that cannot be read."""
        return [dict(self.data)]


class UnreadableFile(BadInput):
    """A file handed in is not of the kind it should be."""

    code = "unreadable_file"

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)


class NewerVersion(UnreadableFile):
    """A later version of the workbench wrote it (``found``; 0: it does not say), and this one knows ``known``."""

    code = "newer_version"

    def __init__(self, found: int, known: int) -> None:
        BadInput.__init__(self, reason="newer_version", found=found, known=known)


class UnreadableCard(BadInput):
    """A file cannot be read as a commitment card: ``faults``, each with its ``path``, its ``reason`` and the ``text``.

    A path reads as in ``activities[2].start``, from 1; ``count`` says how many faults there are. At most FAULT_LIMIT
    are kept.
    """

    code = "unreadable_card"
    FAULT_LIMIT: ClassVar[int] = 50

    def __init__(self, faults: Iterable[Mapping[str, Any]]) -> None:
        found = [dict(fault) for fault in faults]
        super().__init__(faults=found[: self.FAULT_LIMIT], count=len(found))


class PlanNotFound(BadInput):
    """There is no plan of that name or identifier; ``near`` are names that come near it, or all there are to choose."""

    code = "plan_not_found"

    def __init__(self, plan: str, near: Iterable[str] = ()) -> None:
        super().__init__(plan=plan[:80], near=[name[:80] for name in near][:8])


class UnreadableTable(BadInput):
    """A table of coded commitments cannot be read: ``faults``, each with its ``reason``, ``row``, ``column``, ``text``.

    Rows are those of the file, the headings being row 1; ``count`` says how many faults there are. At most FAULT_LIMIT
    are kept.
    """

    code = "unreadable_table"
    FAULT_LIMIT: ClassVar[int] = 50

    def __init__(self, faults: Iterable[Mapping[str, Any]]) -> None:
        found = [dict(fault) for fault in faults]
        super().__init__(faults=found[: self.FAULT_LIMIT], count=len(found))


class NoSuchPeriod(BadInput):
    """The text is not a year, month or day of the calendar; ``suggestions``: days (2027-06-30) it may have meant."""

    code = "no_such_period"

    def __init__(self, text: str, suggestions: Iterable[str] = ()) -> None:
        super().__init__(text=text[:80], suggestions=[str(day)[:10] for day in islice(suggestions, 3)])


class NotAWebAddress(BadInput):
    """The text is not a link that begins with http or https."""

    code = "not_a_web_address"

    def __init__(self, text: str) -> None:
        super().__init__(text=text)


class OutsideScale(BadInput):
    """The text is not a number from 0 to 1."""

    code = "outside_scale"

    def __init__(self, text: str) -> None:
        super().__init__(text=text)


class NotACount(BadInput):
    """That is not a number of people (``limit``: at most so many)."""

    code = "not_a_count"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)
