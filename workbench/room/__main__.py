"""``python -m workbench.room``: started by the server, one for each room."""

from workbench.room.process import main

if __name__ == "__main__":  # its child processes read this file again
    main()
