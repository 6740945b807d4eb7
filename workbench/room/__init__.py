"""A room: one process in which every visitor of a working group has a logical kernel of their own.

The server process talks to it in frames over one local connection (:mod:`workbench.room.frame`);
:mod:`workbench.room.process` is what runs in it. Ordinary notebooks and ordinary ipywidgets work unchanged, because
:mod:`workbench.room.surroundings` answers the questions they ask of their surroundings ("which kernel am I in?") for
whichever visitor is being served.
"""
