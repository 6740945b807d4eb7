"""Sentences: what the core's codes, findings and fields are called in a reader's language."""
