"""The names of months and days of the week, in Spanish and in English."""

MONTHS = (
    ("enero", "january"), ("febrero", "february"), ("marzo", "march"), ("abril", "april"), ("mayo", "may"),
    ("junio", "june"), ("julio", "july"), ("agosto", "august"), ("septiembre", "setiembre", "september"),
    ("octubre", "october"), ("noviembre", "november"), ("diciembre", "december"),
)  # fmt: skip
"""The names of each month, January first."""
WEEKDAYS = (
    ("lunes", "monday"), ("martes", "tuesday"), ("miercoles", "wednesday"), ("jueves", "thursday"),
    ("viernes", "friday"), ("sabado", "saturday"), ("domingo", "sunday"),
)  # fmt: skip
"""The names of each day, Monday first, without accents."""
_SHORTEST = 3
"""Letters a month needs at least: "ma" may be March or May."""


def month_of(word: str) -> int | None:
    """Return the number of the month a lower-case word names, in full or cut short ("sept"); None for no month."""
    if len(word) < _SHORTEST:
        return None
    return next(
        (number for number, names in enumerate(MONTHS, 1) if any(name.startswith(word) for name in names)), None
    )


def weekday_of(word: str) -> int | None:
    """Return the day of the week a lower-case word without accents names in full, 0 for Monday; None for none."""
    return next((number for number, names in enumerate(WEEKDAYS) if word in names), None)
