"""Writers in processes of their own: imports the store once and forks a process for every line it is given.

Lines in: ``keep STREAM`` appends until it is killed; ``share STREAM NAME COUNT`` appends together with others;
``once STREAM OP`` sends one operation; ``bring STREAM`` brings a plan in and goes no further than its first piece;
``wait PID`` waits for the end of a writer. Lines out: ``start PID``, for every append that has returned
``ack PID OP SEQ VERSION...``, ``piece PID``, and ``end PID``.
"""

import os
import sys
import threading

from ogcore.errors import VersionConflict
from ogcore.record.event import Event, Recorded
from ogcore.record.stage import StageOpened
from ogcore.store import Store, importing, open_store
from ogcore.trees.events import CauseAdded

ONE = StageOpened("problem_tree")
EVENTS = 3
"""Events of one operation: an append that is half there can be told from a whole one."""


def operation(name: str) -> list[Event]:
    """Return the events of one operation."""
    return [CauseAdded(f"{name}-{place}", "words " * 50, "core", place) for place in range(EVENTS)]


def _say(*words: object) -> None:
    os.write(1, (" ".join(str(word) for word in words) + "\n").encode())


def _append(store: Store, stream: str, op: str) -> None:
    while True:
        try:
            recorded = store.append(stream, store.version(stream), op, None, operation(op))
        except VersionConflict:
            continue
        _say("ack", os.getpid(), op, recorded[0].seq, *(record.version for record in recorded))
        return


def _bring(store: Store, stream: str) -> None:
    """Bring a plan in piece by piece; after the first piece say so and go no further."""
    importing.PIECE = 10
    log = [Recorded(number, stream, number, f"op{number}", None, 1.0, ONE) for number in range(1, 61)]

    def stop(_seconds: float) -> None:
        _say("piece", os.getpid())
        threading.Event().wait()

    importing.time.sleep = stop
    store.import_plan("plan", "secret", log, ())


def _work(url: str, task: str, stream: str, name: str = "", count: str = "1") -> None:
    store = open_store(url)
    if task == "bring":
        _bring(store, stream)
    if task == "keep":
        number = 0
        while True:
            number += 1
            _append(store, stream, f"{os.getpid()}-{number}")
    for number in range(int(count)):
        _append(store, stream, name if task == "once" else f"{name}-{number}")
    store.close()


def _serve(url: str) -> None:
    for line in sys.stdin:
        task, *words = line.split()
        if task == "wait":
            os.waitpid(int(words[0]), 0)
            _say("end", words[0])
            continue
        child = os.fork()
        if child == 0:
            _say("start", os.getpid())
            try:
                _work(url, task, *words)
            finally:
                os._exit(0)


if __name__ == "__main__":
    _serve(sys.argv[1])
