"""What runs in a room's process: one event loop, one workshop, one logical kernel for every visitor."""

import asyncio
import contextlib
import gc
import json
import logging
import os
import signal
import threading
from pathlib import Path
from typing import Any

from ipywidgets import Widget

from ogcore.errors import OgError
from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from workbench import bootstrap
from workbench.core_dump import keep_memory_off_disks
from workbench.key_line import Said
from workbench.live import Live
from workbench.order_line import OrderLines
from workbench.panels.shared_view import SharedViews
from workbench.reach import Entrance, Reach
from workbench.room import frame, notebook, surroundings
from workbench.room.beside import BesideRoom
from workbench.room.frame import Kind
from workbench.room.logical_kernel import LogicalKernel, encoded
from workbench.room.seat import SeatLive
from workbench.room.stage_keys import RoomKeys
from workbench.room.start import Start
from workbench.room.watchdog import Watchdog
from workbench.wordless_log import keep_words_out

HEARTBEAT = 5.0
PATIENT = (20_000, 20, 50)
"""When Python looks for circles nobody holds: seldom, as views of large trees are many objects and no circles."""
DELAY_TOLD_AFTER, LOOK_AT_LOCK = 1.0, 0.2
"""Seconds another program may hold the file before people are told that saving is delayed; and between two looks."""
KEYS_WITHIN = 2.0
"""Seconds a page waits for the stage keys that its server has handed over: less than the watchdog does."""
_SAVING_DELAYED = encoded({"workbench": "saving", "code": "delayed"})
_SAVING_AGAIN = encoded({"workbench": "saving", "code": "again"})
_log = logging.getLogger(__name__)


class Room:
    """The visitors of one process, and what they share: the store, the groups' states, the news."""

    def __init__(self, start: Start, writer: asyncio.StreamWriter, keys: RoomKeys) -> None:
        self._writer = writer
        self._notebooks = Path(start.notebooks)
        self._workshop = Workshop(open_store(start.store_url, aside=True), keys)
        self._keys = keys
        self._views = SharedViews()
        self._live = Live(self._workshop.store, heartbeat=HEARTBEAT, beside=BesideRoom())
        self.watchdog = Watchdog(start.limit, start.patience)
        self._kernels: dict[int, LogicalKernel] = {}
        self._people: dict[int, str] = {}
        self._live.on_heartbeat(self._note_presence)
        self._entrance = Entrance(lambda url: self._tell(Kind.SHOW, 0, url.encode()))
        self._telling: asyncio.Task[None] | None = None
        self._delayed = False

    def take(self, kind: Kind, channel: int, payload: bytes) -> None:
        """Take in one frame from the server; one visitor's failure reaches nobody else."""
        self.watchdog.contain(self._dispatch, kind, channel, payload)

    def _dispatch(self, kind: Kind, channel: int, payload: bytes) -> None:
        if kind is Kind.OPEN:
            self._open(channel, json.loads(payload))
        elif kind is Kind.TEXT and channel in self._kernels:
            self._kernels[channel].take(json.loads(payload))
        elif kind is Kind.CLOSE:
            self._close(channel)
        elif kind is Kind.REACH:
            self._reached(json.loads(payload))
        elif kind is Kind.ASK:
            self._tell(Kind.TOLD, channel, json.dumps(self.census()).encode())

    def _open(self, channel: int, order: dict[str, Any]) -> None:
        kernel = LogicalKernel(lambda message: self._tell(Kind.TEXT, channel, encoded(message)))
        identity = Identity(**order["identity"])  # as the server recognised them: the room asks nobody again
        self._entrance.take(Reach.of(order["reach"]))
        self._kernels[channel] = kernel
        self._people[channel] = identity.participant_id
        self._live.start()  # not before somebody is here: a warm room costs nothing
        if not self._keys.wait_for(order.get("keys", ()), KEYS_WITHIN):
            _log.warning("a page opens before its stage keys have come")
        try:
            self._seat(kernel, identity, order)
            kernel.run(notebook.run, self._notebooks / f"{order['notebook']}.ipynb")
            page = encoded(kernel.page() | {"line": order.get("line", "")})
        except BaseException as error:
            code = error.code if isinstance(error, OgError) else "trouble"
            self._tell(Kind.TEXT, channel, encoded({"workbench": "trouble", "code": code}))
            self._close(channel)
            raise
        self._tell(Kind.TEXT, channel, page)
        kernel.preparing = False
        if self._delayed:
            self._tell(Kind.TEXT, channel, _SAVING_DELAYED)

    def _seat(self, kernel: LogicalKernel, identity: Identity, order: dict[str, Any]) -> None:
        live = SeatLive(self._live, kernel, self.watchdog)
        group, arrival = order.get("group"), (order.get("came_by", ""), self._entrance)
        kernel.provide(
            bootstrap.served,
            lambda: bootstrap.seated(self._workshop, live, self._views, identity, group, arrival),
        )

    def _close(self, channel: int) -> None:
        kernel = self._kernels.pop(channel, None)
        self._people.pop(channel, None)
        if kernel is not None:
            kernel.close()
        self._tell(Kind.GONE, channel)

    def _reached(self, plain: dict[str, Any]) -> None:
        """Let every page show how the server is reached now."""
        if self._entrance.take(Reach.of(plain)):
            self._telling = asyncio.get_running_loop().create_task(self._live.beat())

    def _tell(self, kind: Kind, channel: int, payload: bytes = b"") -> None:
        if not self._writer.is_closing():
            self._writer.write(frame.packed(kind, channel, payload))

    async def watch_lock(self) -> None:
        """Tell every page when another program keeps what is written from being saved, and when it goes on."""
        lock = self._workshop.store.lock
        while lock is not None:
            delayed = lock.seconds > (0.0 if self._delayed else DELAY_TOLD_AFTER)
            if delayed != self._delayed:
                self._delayed = delayed
                for channel in self._kernels:
                    self._tell(Kind.TEXT, channel, _SAVING_DELAYED if delayed else _SAVING_AGAIN)
            await asyncio.sleep(LOOK_AT_LOCK)

    def _note_presence(self) -> None:
        self._workshop.store.roll.seen(*set(self._people.values()))

    def census(self) -> dict[str, int]:
        """Return how much there is of everything that must not pile up."""
        gc.collect()
        alive = gc.get_objects()
        return {
            "kernels": len(self._kernels),
            "alive_kernels": sum(1 for thing in alive if type(thing) is LogicalKernel),
            "widgets": sum(1 for thing in alive if isinstance(thing, Widget)),
            "objects": len(alive),
        }


def _follow_parent(orders: OrderLines, keys: RoomKeys) -> None:
    """Take in keys, and end with the server: its end of standard input closes when it dies, however it dies."""
    while (line := orders.next()) is not None:
        keys.hear(line)
    os._exit(0)


async def serve(start: Start, keys: RoomKeys) -> None:
    """Connect to the server and serve visitors until it hangs up; raises ConnectionError when it has gone already."""
    surroundings.install()
    reader, writer = await asyncio.open_connection("127.0.0.1", start.port, limit=1 << 20)
    writer.write(frame.packed(Kind.HELLO, 0, start.token.encode()))
    loop = asyncio.get_running_loop()

    def ask(said: Said) -> None:
        loop.call_soon_threadsafe(writer.write, frame.packed(Kind.KEYS, 0, said.line()))

    keys.ask_by(ask)
    room = Room(start, writer, keys)
    room.watchdog.start()
    watching = asyncio.create_task(room.watch_lock())
    notebook.prepare(Path(start.notebooks))
    gc.freeze()  # what every room has is never garbage
    gc.set_threshold(*PATIENT)
    writer.write(frame.packed(Kind.READY, 0))
    try:
        while True:
            room.take(*await frame.read(reader))
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        return
    finally:
        watching.cancel()


def main() -> None:
    """Run a room; the server starts this with ``python -m workbench.room``."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the terminal reaches rooms too: they end with the server
    keep_memory_off_disks()
    keep_words_out()
    logging.basicConfig(level=logging.WARNING, format="room: %(levelname)s %(message)s")
    orders, keys = OrderLines(), RoomKeys()
    order = orders.next()
    if order is None:
        return  # the server ended before it had said what to do
    threading.Thread(target=_follow_parent, args=(orders, keys), name="parent", daemon=True).start()
    with contextlib.suppress(ConnectionError):
        asyncio.run(serve(Start(**json.loads(order)), keys))
    os._exit(0)  # at once: a thousand widgets would say goodbye to nobody
