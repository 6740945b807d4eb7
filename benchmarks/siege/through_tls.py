"""People who come by https through a proxy whose lines are cut again and again."""

from __future__ import annotations

import http.client
import ssl
import time
from typing import Any

import websocket

from benchmarks.figure import quantile
from benchmarks.siege.account import Campaign
from benchmarks.siege.ground import besieged
from benchmarks.siege.tls_proxy import HOST, NoCertificate, proxy_before
from benchmarks.siege.writer import Writer, back, lost_and_doubled
from tests.server.visitor import WAIT, Visitor

PEOPLE, PATIENCE, BACK_SECONDS = 8, 60.0, 3.0


class SecureVisitor(Visitor):
    """Somebody who comes by https, and takes the certificate for what it is."""

    def _connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPSConnection(HOST, self.port, timeout=WAIT, context=_trusting())

    def _websocket(self, address: str, **options: Any) -> websocket.WebSocket:
        own = {**options, "origin": f"https://{HOST}:{self.port}"}
        return websocket.create_connection(
            address.replace("ws://", "wss://", 1), sslopt={"cert_reqs": ssl.CERT_NONE, "check_hostname": False}, **own
        )


def _trusting() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def attack(seconds: float) -> Campaign:
    """Let people join and write through the proxy for so long, and cut their lines."""
    campaign = Campaign("through TLS", f"{PEOPLE} join by the form and write through a TLS proxy that cuts every line")
    with besieged(2, PEOPLE) as ground:
        try:
            with proxy_before(ground.running.port, ground.folder) as proxy:
                visitors = [SecureVisitor(proxy.port) for _ in range(PEOPLE)]
                codes = [group.code for group in ground.plan.groups]
                joined = [visitor.join(codes[place % 2]).status == 303 for place, visitor in enumerate(visitors)]
                writers = [Writer(visitor, f"writer {place}") for place, visitor in enumerate(visitors)]
                for writer in writers:
                    writer.start()
                back(writers, time.monotonic(), PATIENCE)
                times, until = list[float](), time.monotonic() + seconds
                while time.monotonic() < until:
                    proxy.cut()
                    times.append(back(writers, time.monotonic(), PATIENCE) or PATIENCE)
                for writer in writers:
                    writer.stop()
        except NoCertificate as missing:
            campaign.not_run = str(missing)
            return campaign
        lost, doubled = lost_and_doubled(ground.events(), writers)
        campaign.found("people kept out at the form", joined.count(False), goal=0)
        campaign.found("times every line was cut", len(times))
        campaign.found("edits acknowledged", sum(len(writer.acknowledged) for writer in writers))
        campaign.found("acknowledged edits lost or doubled", lost + doubled, goal=0)
        campaign.found("cut until all are answered again: p95", quantile(times, 0.95), "s", BACK_SECONDS)
        campaign.found("tracebacks in the log", ground.log().count("Traceback"), goal=0)
    return campaign
