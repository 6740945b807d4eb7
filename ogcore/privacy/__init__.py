"""Personal data: what people are told at the door, and the names that are erased after the workshop (R54)."""
