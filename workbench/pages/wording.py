"""The widgets' labels in each language, put together once and shared by all pages."""

from functools import cache
from types import ModuleType

from workbench.i18n import translator


@cache
def labels(widget: ModuleType, language: str) -> dict[str, str]:
    """Return the labels of a widget module in ``language``."""
    return dict(widget.labels(translator(language)))
