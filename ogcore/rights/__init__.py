"""Who may change what: the rights of each stage, scribes, and locked branches (R47)."""
