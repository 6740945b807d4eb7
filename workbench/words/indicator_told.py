"""What was understood of an indicator, in a sentence, and how far it would have come: to be read back (R34)."""

from collections.abc import Callable
from datetime import date

from ogcore.indicators import amount, direction_of, level_progress, progress, read_value, shown_share
from workbench.words.i18n import Translate, _, translator, written_date
from workbench.words.indicator_label import DIMENSION_NAMES, FREQUENCY_NAMES, STANDING_NAMES

Said = Callable[[str], str]
"""The text of a field of an indicator by its name, "" where nothing is written."""

_WAYS = {
    (True, True): _("from {baseline} to {target}"),
    (False, True): _("to {target}; from where is not said"),
    (True, False): _("{baseline} to begin with; the goal is not said"),
}
"""Whether there is a baseline, whether there is a goal."""
_BETTER = {
    "up": _("higher is better"),
    "down": _("lower is better"),
    "keep": _("it should stay as it is"),
}


def indicator_told(said: Said, language: str) -> str:
    """Return an indicator as a sentence: what is measured, from how much to how much by when, which way is better.

    "Open complaints (complaints): from 196 (31 December 2025) to 131 by 30 June 2028, lower is better." Empty where
    nothing of it is said.
    """
    translate = translator(language)
    variable, unit = said("variable").strip(), said("unit").strip()
    what = f"{variable} ({unit})" if variable and unit else variable or unit
    way = ", ".join(filter(None, (_way(said, translate, language), _better(said, translate, language))))
    told = ": ".join(filter(None, (what, way)))
    return f"{told[:1].upper()}{told[1:].rstrip('.')}." if told else ""


def measured_told(said: Said, language: str) -> list[str]:
    """Return the rest of it, a line each: of which dimension it is, how it is computed, from where and how often."""
    translate = translator(language)
    parts = " / ".join(filter(None, (said("numerator"), said("denominator"))))
    levels = " → ".join(said("levels").split("\n"))
    dimension, often = DIMENSION_NAMES.get(said("dimension"), ""), FREQUENCY_NAMES.get(said("frequency"), "")
    source = " · ".join(filter(None, (said("means_of_verification"), translate(often) if often else "")))
    lines = (translate(dimension) if dimension else "", said("formula"), parts, levels, source)
    return [line for line in lines if line]


def progress_told(said: Said, actual: str, language: str) -> str:
    """Return where an indicator would stand at a value: "70.8 % of the way: on its way"; empty where none is given."""
    translate = translator(language)
    if not actual.strip():
        return ""
    levels = [line for line in said("levels").split("\n") if line]
    if levels:
        stood = level_progress(levels, said("baseline"), said("target"), actual)
        return translate(STANDING_NAMES[stood.standing]) if stood.standing != "no_value" else _unread(actual, translate)
    now = read_value(actual, language)
    if now is None:
        return _unread(actual, translate)
    baseline, target = (read_value(said(name), language) for name in ("baseline", "target"))
    found = progress(baseline, target, now, said("direction"))
    standing = translate(STANDING_NAMES[found.standing])
    if found.share is None:
        return standing
    share = f"{(100 * shown_share(found.share)).normalize():f}"
    return translate("{share} % of the way: {standing}").replace("{share}", share).replace("{standing}", standing)


def _unread(text: str, translate: Translate) -> str:
    told = translate("“{text}” is not one number. Write it as 131, 25 % or 54/120.")
    return told.replace("{text}", text.strip()[:80])


def _way(said: Said, translate: Translate, language: str) -> str:
    baseline, target = said("baseline").strip(), said("target").strip()
    if not baseline and not target:
        return ""
    counted, due = _day(said("baseline_date"), language), _day(said("due"), language)
    before = f"{baseline} ({counted})" if counted else baseline
    after = translate("{target} by {day}").format(target=target, day=due) if due else target
    told = translate(_WAYS[bool(baseline), bool(target)])
    return told.format(baseline=before, target=after)  # the words put in are not looked through again


def _better(said: Said, translate: Translate, language: str) -> str:
    """Return which way is better: as it was said, else as the goal lies from the baseline."""
    direction = said("direction")
    if direction not in _BETTER and not said("levels"):
        baseline, target = (read_value(said(name), language) for name in ("baseline", "target"))
        if baseline is not None and target is not None:
            direction = direction_of(amount(baseline), amount(target))
    return translate(_BETTER[direction]) if direction in _BETTER else ""


def _day(text: str, language: str) -> str:
    try:
        return written_date(date.fromisoformat(text), language)
    except ValueError:
        return ""
