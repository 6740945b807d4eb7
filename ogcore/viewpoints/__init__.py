"""The problem as each sector sees it (R10)."""
