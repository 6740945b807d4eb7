"""Other words for what a card says, proposed, compared and decided by the group (R29)."""
