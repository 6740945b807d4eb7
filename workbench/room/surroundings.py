"""What notebooks and widgets ask of the process they run in, answered for the visitor being served.

ipywidgets and IPython keep "the" kernel, "the" shell and "the" widgets in module globals, for one kernel a process. A
room has many, so those few names are replaced once, at its start. ``comm.create_comm`` and ``comm.get_comm_manager``
are made to be replaced; the table of widgets and the shell are private and pinned by canary tests.
"""

import logging
import sys
from collections.abc import Iterator, MutableMapping
from typing import Any, TextIO

import comm
from comm.base_comm import CommManager
from IPython.core.interactiveshell import InteractiveShell
from ipywidgets.widgets import widget as widget_module
from traitlets import TraitError

from workbench.failure_place import place_of, without_words
from workbench.room.logical_kernel import LogicalComm, LogicalKernel, current

_log = logging.getLogger(__name__)


class VisitorsWidgets(MutableMapping[str, Any]):
    """ipywidgets' table of all widgets, seen by each visitor as the table of their own."""

    def __init__(self) -> None:
        self._unowned: dict[str, Any] = {}

    def _mine(self) -> dict[str, Any]:
        kernel = current()
        return self._unowned if kernel is None else kernel.widgets

    def _of(self, widget: Any) -> dict[str, Any]:
        kernel = getattr(getattr(widget, "comm", None), "kernel", None)
        return self._mine() if kernel is None else kernel.widgets

    def __setitem__(self, model_id: str, widget: Any) -> None:
        self._of(widget)[model_id] = widget

    def __getitem__(self, model_id: str) -> Any:
        return self._mine()[model_id]

    def __delitem__(self, model_id: str) -> None:
        del self._mine()[model_id]

    def __iter__(self) -> Iterator[str]:
        return iter(list(self._mine()))

    def __len__(self) -> int:
        return len(self._mine())


class Publisher:
    """Keeps what a visitor's notebook displays."""

    is_publishing = False

    def __init__(self, kernel: LogicalKernel) -> None:
        self._kernel = kernel

    def publish(self, data: dict[str, Any], metadata: dict[str, Any] | None = None, **_: Any) -> None:
        """Keep one output until the page is sent."""
        self._kernel.outputs.append({"output_type": "display_data", "data": data, "metadata": metadata or {}})

    def clear_output(self, *_: Any, **__: Any) -> None:
        """Forget what was displayed."""
        self._kernel.outputs.clear()


class NoEvents:
    """IPython's hooks around a cell, which nobody here registers."""

    def trigger(self, name: str, *_: Any) -> None:
        """Do nothing."""


class WidgetFormatter:
    """Turns what is displayed into MIME data: widgets say it themselves, everything else is shown as plain text.

    IPython's own formatter asks every one of its dozen kinds in turn, which is a good part of opening a page.
    """

    def format(self, thing: Any, **_: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the MIME bundle of ``thing`` and its metadata."""
        own = getattr(thing, "_repr_mimebundle_", None)
        bundle = own() if own is not None else {"text/plain": repr(thing)}
        return bundle if isinstance(bundle, tuple) else (bundle or {}, {})


class Shell:
    """As much of IPython's shell as ``display``, ``get_ipython`` and comms want of it."""

    display_formatter = WidgetFormatter()
    events = NoEvents()
    kernel = None

    def __init__(self, kernel: LogicalKernel) -> None:
        self.display_pub = Publisher(kernel)

    def showtraceback(self, *_: Any, **__: Any) -> None:
        """Log the exception being handled, without its words: ipywidgets asks for this when a callback fails.

        A browser may write anything to an ordinary widget: that the widget does not take it is worth no traceback.
        """
        error = sys.exc_info()[1]
        if isinstance(error, TraitError):
            _log.info("a value was not taken: %s", place_of(error))
        elif error is not None:
            _log.error("a widget's callback failed: %s", type(error).__name__, exc_info=without_words(error))


class VisitorsOutput:
    """``print`` in a notebook goes to the room's log stream, never to another visitor."""

    def __init__(self, real: TextIO) -> None:
        self._real = real

    def write(self, text: str) -> int:
        """Swallow what a visitor's code prints: pages show widgets, and a log may hold no words of people."""
        return len(text) if current() is not None else self._real.write(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


class _NoManager(CommManager):
    """Comms are kept by their own kernel; nobody else needs a list of them."""

    def register_comm(self, comm: Any) -> str:
        """Do nothing: :class:`LogicalComm` has told its kernel."""
        return str(comm.comm_id)

    def unregister_comm(self, comm: Any) -> None:
        """Do nothing: :class:`LogicalComm` has told its kernel."""

    def __call__(self) -> "_NoManager":
        return self


_NO_MANAGER = _NoManager()


def install() -> None:
    """Replace the globals; called once, before any notebook runs."""
    comm.create_comm = LogicalComm
    comm.get_comm_manager = _NO_MANAGER
    widget_module._instances = VisitorsWidgets()  # noqa: SLF001 - pinned by a canary test
    InteractiveShell.initialized = classmethod(lambda _cls: current() is not None)  # type: ignore[method-assign,assignment]
    InteractiveShell.instance = classmethod(_shell)  # type: ignore[assignment]
    sys.stdout = VisitorsOutput(sys.stdout)


def _shell(_cls: type, *_args: Any, **_kwargs: Any) -> Shell | None:
    kernel = current()
    if kernel is None:
        return None
    shell: Shell | None = getattr(kernel, "shell", None)
    if shell is None:
        shell = kernel.shell = Shell(kernel)  # type: ignore[attr-defined]
    return shell
