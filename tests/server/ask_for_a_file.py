"""Make one file as the server does and tell what came into this process: ``ask_for_a_file.py STORE IDENTITY PATH``."""

import asyncio
import json
import sys

from ogcore.record.participant import Identity
from workbench.server.file_maker import FileMaker


def main() -> None:
    """Print as JSON how the file begins and which drawing engines this process has imported."""
    maker = FileMaker(sys.argv[1])
    made = asyncio.run(maker.make(Identity(**json.loads(sys.argv[2])), sys.argv[3], "en"))
    maker.stop()
    engines = [name for name in ("pygraphviz", "typst", "openpyxl") if name in sys.modules]
    sys.stdout.write(json.dumps({"begins": made.data[:4].decode(), "engines": engines}))


if __name__ == "__main__":
    main()
