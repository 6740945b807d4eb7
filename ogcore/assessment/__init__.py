"""Assessment: how far commitments were completed and what they could change, and the figures of whole plans (R39)."""
