"""Charts of a plan (R44): the data of each is a frame, and how it looks is the design system's."""
