"""Pages: one module a notebook, each with ``show()``. They compose widgets around a model and hold no rules."""
