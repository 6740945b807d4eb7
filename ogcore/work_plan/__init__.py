"""Work plans: a table of dated activities as people keep it, what does not fit in it, and its order in time (R33)."""
