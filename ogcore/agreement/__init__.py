"""Agreement that holds: a card is frozen, signed sector by sector, with dissent or without, and sealed (R30)."""
