"""A visitor of a Solara page: Jupyter's protocol again, but the kernel sends its widgets while it makes them."""

from __future__ import annotations

import uuid

from benchmarks.load.client import Unexpected
from benchmarks.load.jupyter_visitor import JupyterVisitor, decoded


class SolaraVisitor(JupyterVisitor):
    """The page is the same for all; the kernel runs the application when the page asks, and says when it has."""

    field = ""

    async def arrive(self) -> None:
        """Get the page, open a kernel, run the application, and have the widgets it made."""
        page = (await self.client.page("/")).body
        if b"solara" not in page:
            raise Unexpected("not the page")
        path = f"/jupyter/api/kernels/{uuid.uuid4()}/channels?session_id={uuid.uuid4().hex}"
        self.socket = await self.client.websocket(path, self.hear)
        self.send("kernel_info_request", {})
        order = {"method": "run", "args": {"path": "/", "appName": None, "themes": {}, "dark": False}}
        await self.ask("solara.control", "", order, "finished")
        if not self.field:
            raise Unexpected("no field")
        self.ready = True

    def hear(self, payload: bytes, at: float) -> None:
        """Take in one message; widgets come as they are made."""
        if not self.ready and b"comm_open" in payload and b"palabra" in payload:
            content = decoded(payload)["content"]
            if content["data"].get("state", {}).get("label") == "palabra":
                self.field = content["comm_id"]
        super().hear(payload, at)

    def edit(self, text: str) -> None:
        """Type into the field."""
        data = {"method": "update", "state": {"v_model": text}, "buffer_paths": []}
        self.send("comm_msg", {"comm_id": self.field, "data": data})
