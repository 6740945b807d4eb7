"""Serve the widgets' rehearsal pages: ``python tools/rehearsal.py [PORT]``, then open /harness/tree.html and the like.

There a widget can be looked at and tried without a server of ours: JavaScript stands in for Python. What it says is
made from the catalogue when it is asked for. The script of a page comes as its sources, for whoever works on them, or
in one piece, for tests, which open a page a hundred times.
"""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FRONTEND = ROOT / "workbench" / "frontend"
PORT = 8899
Words = Callable[[Callable[[str], str]], dict[str, str]]
_SCRIPT = re.compile(r'(?<=<script type="module">\n).*(?=</script>)', re.DOTALL)
_LABELS = re.compile(r"/harness/labels/(\w+)\.(\w+)\.json")


def sentences() -> Mapping[str, Words]:
    """What each widget says, by the name of its browser part."""
    from workbench.panels.context import words as context  # noqa: PLC0415 - found once the path is set
    from workbench.panels.desk import words as desk  # noqa: PLC0415
    from workbench.panels.frame import words as frame  # noqa: PLC0415
    from workbench.panels.people import words as people  # noqa: PLC0415
    from workbench.panels.preparation import words as preparation  # noqa: PLC0415
    from workbench.panels.privacy import words as privacy  # noqa: PLC0415
    from workbench.panels.table import PANELS  # noqa: PLC0415
    from workbench.panels.wall import remote_words as remote  # noqa: PLC0415
    from workbench.panels.wall import strip_words as strip  # noqa: PLC0415

    beside = {
        "context": context.labels,
        "control": desk.labels,
        "frame": frame.labels,
        "people": people.labels,
        "preparation": preparation.labels,
        "privacy": privacy.labels,
        "remote": remote.labels,
        "strip": strip.labels,
    }
    return {panel.asset: panel.words for panel in PANELS.values()} | beside


class Handler(SimpleHTTPRequestHandler):
    """Sends the sources as they are, and the sentences of a widget in a language as JSON."""

    protocol_version = "HTTP/1.1"
    """One connection for the many small files of a page."""

    def do_GET(self) -> None:
        """Answer with a file, or with labels."""
        asked = _LABELS.fullmatch(self.path)
        words = sentences().get(asked[1]) if asked else None
        if asked is None or words is None:
            super().do_GET()
            return
        from workbench.words.i18n import translator  # noqa: PLC0415 - found once the path is set

        self.say(json.dumps(words(translator(asked[2])), ensure_ascii=False), "application/json")

    def say(self, text: str, kind: str) -> None:
        """Answer with a text."""
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""


class InOnePiece(Handler):
    """Sends each page with all of its script in it, put together when it is first asked for."""

    def do_GET(self) -> None:
        """Answer with a page, or as ever."""
        page = FRONTEND / self.path.partition("?")[0].removeprefix("/")
        if page.suffix == ".html" and page.is_file():
            self.say(in_one_piece(page), "text/html")
        else:
            super().do_GET()


@cache
def in_one_piece(page: Path) -> str:
    """The page with its modules bundled; as it is, while the npm packages are not here.

    Raises CalledProcessError when its script cannot be read.
    """
    html = page.read_text(encoding="utf-8")
    script = _SCRIPT.search(html)
    bundler = FRONTEND / "node_modules" / "esbuild" / "bin" / "esbuild"
    if script is None or not bundler.is_file():
        return html
    from node import node  # noqa: PLC0415 - whoever only looks needs none

    asked = [node(), bundler, "--bundle", "--format=esm", "--charset=utf8", "--log-level=error"]
    made = subprocess.run(asked, cwd=page.parent, input=script[0], capture_output=True, text=True, check=True)
    return html[: script.start()] + made.stdout.replace("</script", r"<\/script") + html[script.end() :]


def served(port: int = 0, handler: type[Handler] = Handler) -> ThreadingHTTPServer:
    """A server for this machine alone, not begun yet; port 0 takes a free one."""
    return ThreadingHTTPServer(("127.0.0.1", port), partial(handler, directory=str(FRONTEND)))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    server = served(int(sys.argv[1]) if len(sys.argv) > 1 else PORT)
    print(f"http://127.0.0.1:{server.server_port}/harness/tree.html")
    server.serve_forever()
