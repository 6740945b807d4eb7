"""Other words for what the cards say (R29)."""
