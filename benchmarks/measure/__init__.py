"""One module for each thing that is measured; each offers ``measure``, which yields figures."""
