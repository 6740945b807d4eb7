"""Personal data, on the desk and at the door (R54)."""
