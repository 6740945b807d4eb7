"""Plain language of commitments (R28): too long a sentence, passives, words of offices, and what only proceeds."""

from ogcore.language.plain.infinitive import begins_with_verb, is_name
from ogcore.language.plain.passive import passives
from ogcore.language.plain.procedure import procedure_in
from ogcore.language.plain.words import jargon, long_sentences

__all__ = ["begins_with_verb", "is_name", "jargon", "long_sentences", "passives", "procedure_in"]
