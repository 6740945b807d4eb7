"""One anywidget a file: its labels, and the class its browser part is found by."""
