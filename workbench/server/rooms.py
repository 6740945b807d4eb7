"""All rooms of a server: in which process a visitor's kernel lives, and what happens when either of them goes."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import secrets
from collections.abc import Callable, Collection
from dataclasses import asdict
from functools import partial

from ogcore.record.participant import Identity
from workbench.failure_place import place_of
from workbench.key_line import read_line
from workbench.reach import Reach
from workbench.room import frame
from workbench.room.frame import Kind
from workbench.room.start import Start
from workbench.server.line import NOT_NOW, Line
from workbench.server.places import BEGUN_ANEW, RELOADED, Places
from workbench.server.room_process import START_SECONDS, RoomProcess
from workbench.server.stage_keys import ServerKeys
from workbench.settings import Settings

_log = logging.getLogger(__name__)
CALLBACK_SECONDS, PATIENCE_SECONDS = 3.0, 5.0
SPARE_AFTER_SECONDS, FAILED_START_SECONDS = 1.0, 10.0


class RoomFull(Exception):
    """There is no place for one page more of somebody: see :class:`workbench.server.places.Places`."""


class Rooms:
    """Opens, finds and closes visitors' kernels.

    Every group has a process of its own until there are ``settings.max_rooms`` of them; further groups share the
    emptiest. A warm one waits for every group the plans had at the start, and always one more than is in use, so that
    nobody who opens a room waits for it to start.
    """

    def __init__(
        self,
        settings: Settings,
        groups_of: Callable[[str], Collection[str]] = lambda _plan: (),
        keys: ServerKeys | None = None,
    ) -> None:
        self._settings, self._groups_of = settings, groups_of
        self._keys = keys or ServerKeys()
        self.places = Places(settings.max_visitors, groups_of)
        self._token = secrets.token_urlsafe(24)
        self._server: asyncio.Server | None = None
        self._opening = asyncio.Lock()
        self._processes: dict[int, RoomProcess] = {}
        self._of_group: dict[str, RoomProcess] = {}
        self._lines: dict[str, Line] = {}
        self._channels: dict[int, tuple[Line, RoomProcess]] = {}
        self._endings: dict[str, asyncio.TimerHandle] = {}
        self._answers: dict[int, asyncio.Future[dict[str, int]]] = {}
        self._next = 1
        self._reach = Reach()
        self.on_show: Callable[[str], None] = lambda _url: None
        """What a facilitator's choice of an address is told to."""

    @property
    def count(self) -> int:
        """How many visitors' kernels are open."""
        return len(self._lines)

    def processes(self) -> list[RoomProcess]:
        """Return the rooms' processes."""
        return list(self._processes.values())

    def line(self, kernel_id: str) -> Line | None:
        """Return a visitor's line by the id of their kernel."""
        return self._lines.get(kernel_id)

    def resumed(self, kernel_id: str, mark: str) -> Line | None:
        """Return the line of a page that comes back and has heard what ``mark`` says.

        None if there is none, or if the page has missed so much that it must begin anew.
        """
        line = self._lines.get(kernel_id)
        if line is not None and not line.can_resume(line.heard(mark)):
            self.close(kernel_id, keep=BEGUN_ANEW)
            line.lost()
            return None
        return line

    async def warm(self, groups: int = 1) -> None:
        """Begin to listen for rooms, and start one for each of so many groups, ahead of their first visitors."""
        async with self._opening:
            await self._listen()
            for _ in range(len(self._processes), min(self._settings.max_rooms, max(1, groups))):
                self._launch()

    async def open(self, kernel_id: str, identity: Identity, notebook: str, group: str | None, came_by: str) -> Line:
        """Open a kernel for a visitor who wants to see ``notebook``; its page comes through the line.

        Raises RoomFull, and ConnectionError or TimeoutError when no room can be had.
        """
        if not self.places.lets_open(identity) and not self._made_room(identity):
            raise RoomFull
        line = Line(kernel_id, identity.participant_id, self._next)
        self._next += 1
        self._lines[kernel_id] = line
        self.places.came(kernel_id, identity)
        try:
            process = await self._process_for(identity.group_id or group or identity.plan_id)
        except BaseException:
            self.close(kernel_id, keep=BEGUN_ANEW)
            raise
        if self._lines.get(kernel_id) is not line or not process.alive:
            self.close(kernel_id, keep=BEGUN_ANEW)
            raise ConnectionError("the page or the room has gone")
        process.visitors += 1
        self._channels[line.channel] = (line, process)
        order = {
            "identity": asdict(identity),
            "notebook": notebook,
            "group": group,
            "came_by": came_by,
            "reach": self._reach.plain(),
            "line": line.name,
            "keys": self._keys.meet(process, self._groups_of(identity.plan_id)),  # before the page asks for anything
        }
        process.tell(Kind.OPEN, line.channel, json.dumps(order).encode())
        return line

    def reached(self, reach: Reach) -> None:
        """Let every room know how the server is reached now."""
        self._reach = reach
        for process in self.processes():
            process.tell(Kind.REACH, 0, json.dumps(reach.plain()).encode())

    def say(self, line: Line, payload: bytes) -> None:
        """Pass a page's message on to its kernel."""
        _, process = self._channels.get(line.channel, (None, None))
        if process is not None:
            process.tell(Kind.TEXT, line.channel, payload)

    def _made_room(self, identity: Identity) -> bool:
        """Close a page of somebody that has gone without a word, for the one they open now; tell whether that helps."""
        gone = (line for line in self._lines.values() if line.owner == identity.participant_id and line.socket is None)
        vanished = next((line for line in gone if line.kernel_id in self._endings), None)
        if vanished is not None:
            self.close(vanished.kernel_id)
        return vanished is not None and self.places.lets_open(identity)

    def close(self, kernel_id: str, keep: float = RELOADED) -> None:
        """Close a kernel now, and keep its owner's place for a while; one that is closed already is left alone."""
        self.stay(kernel_id)
        self.places.went(kernel_id, keep)
        line = self._lines.pop(kernel_id, None)
        found = self._channels.pop(line.channel, None) if line else None
        if line is not None and found is not None:
            found[1].visitors -= 1
            found[1].tell(Kind.CLOSE, line.channel)

    def close_all_of(self, participant_id: str) -> None:
        """Close every kernel of somebody, and tell their pages."""
        for line in [line for line in self._lines.values() if line.owner == participant_id]:
            self.close(line.kernel_id)
            line.lost()

    def leave(self, line: Line, *, for_good: bool) -> None:
        """The page has gone: its kernel ends with it, or waits a while for it to come back."""
        if self._lines.get(line.kernel_id) is not line:
            return  # it has ended already, and the page may have opened another one under its name
        self.stay(line.kernel_id)
        if for_good:
            self.close(line.kernel_id)
            return
        loop = asyncio.get_running_loop()
        self._endings[line.kernel_id] = loop.call_later(self._settings.linger, self.close, line.kernel_id)

    def stay(self, kernel_id: str) -> None:
        """The page is back."""
        timer = self._endings.pop(kernel_id, None)
        if timer is not None:
            timer.cancel()

    async def census(self) -> list[dict[str, int]]:
        """Ask every room how much there is in it."""
        return [await self._ask(process) for process in self.processes()]

    async def _ask(self, process: RoomProcess) -> dict[str, int]:
        answer = self._answers[process.number] = asyncio.get_running_loop().create_future()
        process.tell(Kind.ASK, process.number)
        return await asyncio.wait_for(answer, START_SECONDS)

    # -- processes ---------------------------------------------------------------------------------------------------

    async def _process_for(self, room: str) -> RoomProcess:
        async with self._opening:
            await self._listen()
            process = self._of_group.get(room)
            if process is None or not process.alive:
                process = self._of_group[room] = self._free()
        try:
            await asyncio.wait_for(asyncio.shield(process.ready), START_SECONDS)
        except TimeoutError:
            process.end()
            raise
        return process

    def _free(self) -> RoomProcess:
        """Return the spare process, or the emptiest when there may be no more."""
        taken = set(map(id, self._of_group.values()))
        spare = next((process for process in self.processes() if id(process) not in taken), None)
        if spare is None and len(self._processes) < self._settings.max_rooms:
            spare = self._launch()
        asyncio.get_running_loop().call_later(SPARE_AFTER_SECONDS, self._keep_spare)
        return spare or min(self.processes(), key=lambda process: process.visitors)

    def _keep_spare(self) -> None:
        taken = set(map(id, self._of_group.values()))
        all_taken = all(id(process) in taken for process in self.processes())
        if all_taken and len(self._processes) < self._settings.max_rooms:
            self._launch()

    def _launch(self) -> RoomProcess:
        number = self._next
        self._next += 1
        process = self._processes[number] = RoomProcess(number, partial(self._receive, number), self._ended)
        port = self._server.sockets[0].getsockname()[1] if self._server else 0
        process.launch(
            Start(
                port=port,
                token=f"{number}:{self._token}",
                store_url=self._settings.store_url,
                notebooks=str(self._settings.notebooks_dir),
                limit=CALLBACK_SECONDS,
                patience=PATIENCE_SECONDS,
            )
        )
        return process

    async def _listen(self) -> None:
        if self._server is None:
            self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0, limit=1 << 20)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """A room reports for duty; anybody else who found the port knows no token and is sent away."""
        try:
            kind, _, payload = await asyncio.wait_for(frame.read(reader), 10)
            number, _, token = payload.partition(b":")
            process = self._processes.get(int(number))
        except (ValueError, TimeoutError, asyncio.IncompleteReadError, ConnectionError):
            writer.close()
            return
        if kind is not Kind.HELLO or process is None or not hmac.compare_digest(token, self._token.encode()):
            writer.close()
            return
        await process.follow(reader, writer)

    def _receive(self, room: int, kind: Kind, channel: int, payload: bytes) -> None:
        if kind is Kind.TEXT and channel in self._channels:
            self._deliver(self._channels[channel][0], payload)
        elif kind is Kind.GONE and channel in self._channels:  # its notebook failed: the page has been told
            line = self._channels[channel][0]
            self.close(line.kernel_id)
            line.lost(NOT_NOW)  # and asks again after a while: a kernel that is gone would never answer it
        elif kind is Kind.SHOW:
            self.on_show(payload.decode())
        elif kind is Kind.KEYS and (said := read_line(payload)) is not None and room in self._processes:
            self._keys.asked(self._processes[room], said)
        elif kind is Kind.TOLD and channel in self._answers:
            answer = self._answers.pop(channel)
            if not answer.done():
                answer.set_result(json.loads(payload))

    @staticmethod
    def _deliver(line: Line, payload: bytes) -> None:
        try:
            line.deliver(payload)
        except Exception as error:  # noqa: BLE001 - one page's socket must not take the room from all the others
            _log.error("a message could not be delivered: %s", place_of(error))

    def _ended(self, process: RoomProcess) -> None:
        """A room's process is gone: its pages are told and open a kernel in the next one."""
        stopped = self._server is not None and not self._server.is_serving()
        if not stopped:
            _log.warning("a room ended")
        self._keys.part(process)
        self._processes.pop(process.number, None)
        self._of_group = {room: other for room, other in self._of_group.items() if other is not process}
        for line, of in list(self._channels.values()):
            if of is process:
                self.close(line.kernel_id, keep=BEGUN_ANEW)
                line.lost()
        if not stopped:
            wait = 0.0 if process.was_ready else FAILED_START_SECONDS  # one that cannot start is not tried without end
            asyncio.get_running_loop().call_later(wait, self._keep_spare)

    def stop(self) -> None:
        """End all rooms."""
        if self._server is not None:
            self._server.close()
        for process in self.processes():
            process.end()
