"""Before the group starts, on the desk (R55)."""
