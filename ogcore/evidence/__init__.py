"""Evidence: what the statements of a tree rest on (R8, R9)."""
