"""What a room replaces is still there to be replaced, and ordinary notebooks notice nothing."""

from __future__ import annotations

import inspect
import json
from typing import Any

import comm
import ipywidgets
from comm.base_comm import BaseComm
from IPython import get_ipython
from IPython.core.display_functions import clear_output, display, publish_display_data
from IPython.core.interactiveshell import InteractiveShell
from ipywidgets.widgets import widget as widget_module

from tests.room.hall import Hall, Seat
from workbench.room.logical_kernel import LogicalComm, LogicalKernel
from workbench.room.surroundings import VisitorsWidgets

NOTEBOOKS = {
    "ordinary": """\
import ipywidgets
from IPython.display import display, clear_output
print("words of a person")
text, label, button = ipywidgets.Text("typed"), ipywidgets.Label("shown"), ipywidgets.Button(description="Go")
ipywidgets.jslink((text, "value"), (label, "value"))
text.observe(lambda change: setattr(label, "value", change["new"].upper()), "value")
button.on_click(lambda _: setattr(label, "value", "went"))
button.on_click(lambda _: 1 / 0)
button.on_click(lambda _: setattr(text, "value", "went on"))
display("before")
clear_output()
display(ipywidgets.HTML("<b>first</b>"))
# %%
"not displayed";
# %%
ipywidgets.VBox([text, label, button, ipywidgets.IntSlider(3)])
""",
    "anywidget": """\
import anywidget, traitlets
class Counter(anywidget.AnyWidget):
    _esm = "export default { render() {} }"
    count = traitlets.Int(1).tag(sync=True)
    def _grow(self, _, content, buffers):
        self.count += content["by"]
        self.send({"grown": self.count})
counter = Counter()
counter.on_msg(counter._grow)
counter
""",
    "dynamic": """\
import ipywidgets
box, button = ipywidgets.VBox(), ipywidgets.Button(description="More")
button.on_click(lambda _: setattr(box, "children", (*box.children, ipywidgets.Label("new"))))
ipywidgets.HBox([button, box])
""",
    "later": """\
import ipywidgets
from workbench.bootstrap import visitor
label, button = ipywidgets.Label(""), ipywidgets.Button(description="Who")
button.on_click(lambda _: setattr(label, "value", visitor().identity.role))
ipywidgets.VBox([button, label])
""",
    "magic": "%matplotlib inline\n",
}
MIME = "application/vnd.jupyter.widget-view+json"


def test_the_names_that_are_replaced_exist() -> None:
    """Canary: ipywidgets, IPython and comm still keep what a room replaces where it is replaced."""
    assert type(widget_module._instances) is dict
    assert "_instances[self.model_id] = self" in inspect.getsource(widget_module.Widget)
    assert "_instances.pop(self.model_id" in inspect.getsource(widget_module.Widget.close)
    assert "comm.create_comm(" in inspect.getsource(widget_module.Widget.open)
    for name in ("initialized", "instance"):
        assert callable(getattr(InteractiveShell, name))
    assert "InteractiveShell.initialized()" in inspect.getsource(get_ipython)
    assert "InteractiveShell.instance()" in inspect.getsource(get_ipython)
    for asked in ("InteractiveShell.initialized()", "InteractiveShell.instance().display_formatter.format"):
        assert asked in inspect.getsource(display)
    assert "InteractiveShell.instance().display_pub" in inspect.getsource(publish_display_data)
    assert "InteractiveShell.instance().display_pub.clear_output(wait)" in inspect.getsource(clear_output)
    for name in ("publish_msg", "open", "close", "handle_msg", "on_msg", "on_close"):
        assert callable(getattr(BaseComm, name))


def test_outside_a_visitors_code_nothing_is_anybodys(surrounded: None) -> None:
    """In the room's own code there is no shell, and a widget belongs to no page."""
    assert get_ipython() is None
    kernel = LogicalKernel(lambda message: None)
    assert kernel.run(get_ipython) is kernel.run(get_ipython)
    assert comm.create_comm is LogicalComm
    table = widget_module._instances
    assert isinstance(table, VisitorsWidgets)
    layout = ipywidgets.Layout()
    assert layout.model_id in table
    assert layout.model_id not in kernel.states()
    layout.close()
    assert (len(table), kernel.run(len, table)) == (0, 0)


def state(seat: Seat, **traits: Any) -> dict[str, Any]:
    """The state of the widget that has those values."""
    found: dict[str, Any] = seat.state(seat.widget(**traits))
    return found


def click(seat: Seat, description: str) -> list[dict[str, Any]]:
    """Click a button and return all that came of it."""
    seat.custom(seat.widget(description=description), {"event": "click"})
    return seat.barrier()


def test_an_ordinary_notebook_works(room: Hall) -> None:
    """Outputs in order, the last expression of a cell displayed unless it ends in ``;``, callbacks both ways."""
    seat = room.enter("ordinary")
    shown = [seat.page["states"][output["data"][MIME]["model_id"]]["model_name"] for output in seat.page["outputs"]]
    assert shown == ["HTMLModel", "VBoxModel"]
    text = seat.widget(value="typed")
    seat.send("comm_msg", {"comm_id": text, "data": {"method": "update", "state": {"value": "más"}}})
    assert state(seat, value="MÁS")["_model_name"] == "LabelModel"
    seat.leave()


def test_a_callback_that_fails_does_not_stop_the_others(room: Hall) -> None:
    """As in Jupyter: the failure is logged, without anybody's words, and the next callback runs."""
    seat = room.enter("ordinary")
    assert '"value": "went"' in json.dumps(click(seat, "Go"))
    assert state(seat, value="went on")["_model_name"] == "TextModel"
    assert state(seat, value="WENT ON")["_model_name"] == "LabelModel"
    assert "ZeroDivisionError" in room.log()
    assert "words of a person" not in room.log()
    seat.leave()


def test_a_value_that_its_widget_does_not_take_changes_nothing(room: Hall) -> None:
    """A browser may write anything to an ordinary widget: what is of another type is left out, without a traceback."""
    seat = room.enter("ordinary")
    text, logged = seat.widget(value="typed"), len(room.log())
    seat.send("comm_msg", {"comm_id": text, "data": {"method": "update", "state": {"value": {"no": "text"}}}})
    seat.barrier()
    assert seat.state(text)["value"] == "typed"
    assert "Traceback" not in room.log()[logged:]
    seat.leave()


def test_an_anywidget_works(room: Hall) -> None:
    """Its module travels in its state, its messages and traits go both ways."""
    seat = room.enter("anywidget")
    (key,) = [key for key, found in seat.page["states"].items() if found["state"].get("count") == 1]
    assert "render" in seat.page["states"][key]["state"]["_esm"]
    seat.custom(key, {"by": 4})
    heard = seat.barrier()
    told = [message["content"].get("data", {}) for message in heard]
    assert [data["content"] for data in told if "content" in data] == [{"grown": 5}]
    assert seat.state(key)["count"] == 5
    seat.leave()


def test_a_widget_made_in_a_callback_is_opened_on_the_page(room: Hall) -> None:
    """It arrives by ``comm_open`` with its state before anything refers to it."""
    seat = room.enter("dynamic")
    heard = click(seat, "More")
    kinds = [m["header"]["msg_type"] for m in heard if m["header"]["msg_type"] != "status"]
    opened = [m["content"]["comm_id"] for m in heard if "LabelModel" in json.dumps(m["content"])]
    (children,) = [m["content"]["data"]["state"]["children"] for m in heard if "children" in json.dumps(m["content"])]
    assert children == [f"IPY_MODEL_{opened[0]}"]
    assert kinds[0] == "comm_open"
    seat.leave()


def test_who_is_visiting_is_known_in_later_callbacks_too(room: Hall) -> None:
    """A notebook may ask for its visitor at any time."""
    seat = room.enter("later")
    click(seat, "Who")
    assert state(seat, value="participant")
    seat.leave()


def test_a_notebook_that_cannot_be_compiled_is_trouble_for_its_visitors_only(room: Hall) -> None:
    """Magics are for JupyterLab; the room is ready all the same and serves the others."""
    assert room.seat("magic").hear() == {"workbench": "trouble", "code": "trouble"}
    assert "magic.ipynb" in room.log()
    room.enter("ordinary").leave()


def test_print_reaches_neither_a_page_nor_the_log(room: Hall) -> None:
    """What a notebook prints may be anybody's words."""
    seat = room.enter("ordinary")
    assert "words of a person" not in json.dumps(seat.page)
    assert "words of a person" not in room.log()
    seat.leave()
