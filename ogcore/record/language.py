"""The languages people can work in: the one place that names them."""

LANGUAGES = ("es", "en")
"""By their ISO 639-1 codes; the first is taken where nobody has said which (R6)."""
