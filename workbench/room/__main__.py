"""``python -m workbench.room``: started by the server, one for each room."""

from workbench.room.process import main

main()
