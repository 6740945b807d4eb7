"""Named versions of a group's trees, what differs between two, and the way back to one (R15)."""
