"""A siege: everything that can go wrong at once, for minutes, and what of it anybody would have noticed."""
