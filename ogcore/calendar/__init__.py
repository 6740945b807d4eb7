"""The one reader of dates: as people write them in Spanish and in English; a date has no time and no zone."""

from ogcore.calendar.checked import checked_day, held_day
from ogcore.calendar.names import MONTHS
from ogcore.calendar.period import period_in_words
from ogcore.calendar.reading import DateReading, read_date
from ogcore.calendar.written import Order, order_in, written_parts

__all__ = [
    "MONTHS",
    "DateReading",
    "Order",
    "checked_day",
    "held_day",
    "order_in",
    "period_in_words",
    "read_date",
    "written_parts",
]
