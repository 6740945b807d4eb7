"""One module for each thing that is measured; each offers ``measure(bench)``, which yields figures."""
