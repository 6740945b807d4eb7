"""A proxy as stands before the workbench in the open: it ends TLS with a certificate made a moment ago."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HOST = "127.0.0.1"


class NoCertificate(Exception):
    """There is nothing here to make a certificate with."""


def context(folder: Path) -> ssl.SSLContext:
    """Make a key and a certificate of this machine's own, for a day; raises NoCertificate."""
    if shutil.which("openssl") is None:
        raise NoCertificate("openssl is not installed")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    asked = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", f"/CN={HOST}"]
    made = subprocess.run([*asked, "-keyout", str(key), "-out", str(certificate)], capture_output=True, check=False)
    if made.returncode:
        raise NoCertificate("openssl made none")
    found = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    found.load_cert_chain(certificate, key)
    return found


class Proxy:
    """Passes on what comes by TLS to ``port``; :meth:`cut` ends every line that is open, as networks do."""

    def __init__(self, loop: asyncio.AbstractEventLoop, port: int) -> None:
        self.port = 0
        self._loop, self._to = loop, port
        self._open: set[asyncio.StreamWriter] = set()

    async def begin(self, secret: ssl.SSLContext) -> None:
        """Listen at a free port."""
        listening = await asyncio.start_server(self._serve, HOST, 0, ssl=secret)
        self.port = listening.sockets[0].getsockname()[1]

    def cut(self) -> None:
        """End every line without a word."""
        self._loop.call_soon_threadsafe(lambda: [writer.transport.abort() for writer in tuple(self._open)])

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            inner_reader, inner_writer = await asyncio.open_connection(HOST, self._to)
        except OSError:
            writer.transport.abort()
            return
        both = {writer, inner_writer}
        self._open |= both
        try:
            await asyncio.gather(_pass_on(reader, inner_writer), _pass_on(inner_reader, writer))
        finally:
            self._open -= both
            for one in both:
                one.close()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError, ssl.SSLError):
        while piece := await reader.read(65_536):
            writer.write(piece)
            await writer.drain()
    writer.close()


@contextmanager
def proxy_before(port: int, folder: Path) -> Iterator[Proxy]:
    """Stand before ``port`` until the block ends; raises NoCertificate."""
    secret, loop = context(folder), asyncio.new_event_loop()
    proxy = Proxy(loop, port)
    loop.run_until_complete(proxy.begin(secret))
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        proxy.cut()
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.run_until_complete(asyncio.sleep(0.1))  # what was cut ends
        loop.close()
