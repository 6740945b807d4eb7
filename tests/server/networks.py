"""Networks of its own for a program: ``networks.py CASES`` gives what a server would offer phones there, as JSON.

``CASES`` is JSON: for each, the lines of a batch for ``ip`` and the address the server listens at. Run where nobody
else's networks are touched, see :func:`tests.server.test_networks.apart`.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys

from workbench.server.address import ways_of
from workbench.settings import Settings

_NEW_NETWORKS = 0x40000000  # CLONE_NEWNET; os.unshare came with Python 3.12


def main() -> None:
    """Make each case's networks, where there is nothing of the one before, and look at them."""
    told = {}
    for name, (commands, address) in json.loads(sys.argv[1]).items():
        if ctypes.CDLL(None, use_errno=True).unshare(_NEW_NETWORKS):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
        subprocess.run(["ip", "-batch", "-"], input="\n".join(commands), text=True, check=True)
        told[name] = [way.url for way in ways_of(Settings(address=address, port=80))]
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
