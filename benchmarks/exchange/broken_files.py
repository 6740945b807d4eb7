"""Give the readers of trees many broken files: how many are trees, how many refused, and what the worst of them cost.

Run from the root of the checkout: python benchmarks/exchange/broken_files.py [COUNT] [SEED]
"""

import resource
import sys
import time
import tracemalloc
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from ogcore.errors import UnreadableTree
from ogcore.exchange import read_tree
from tests.exchange.mutated import mutated

COUNT, SEED = 100_000, 1
MEASURED = 200
"""The memory of every so manieth file is measured; of all together the peak of the process is told."""


def run(count: int, seed: int) -> int:
    """Read ``count`` broken files; return how many raised something that is not ours."""
    outcomes: Counter[str] = Counter()
    slowest, heaviest = (0.0, ""), 0
    for place, (form, data) in enumerate(mutated(seed, count)):
        measured = place % MEASURED == 0
        if measured:
            tracemalloc.start()
        begun = time.perf_counter()
        try:
            read_tree(data, form)
            outcomes["tree"] += 1
        except UnreadableTree:
            outcomes["refused"] += 1
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            outcomes[f"CRASH {type(error).__name__}"] += 1
            Path(f"/tmp/broken-{seed}-{place}.{form}").write_bytes(data)
            print(f"file {place} ({form}): {error!r}")
        took = time.perf_counter() - begun
        if measured:
            heaviest = max(heaviest, tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
        elif took > slowest[0]:
            slowest = (took, f"file {place} ({form}, {len(data)} bytes)")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{count} files, seed {seed}: {dict(outcomes)}")
    print(f"slowest {slowest[0]:.2f} s: {slowest[1]}")
    print(f"most memory of one file measured {heaviest / 1e6:.1f} MB; peak of the process {peak:.0f} MB")
    return sum(times for outcome, times in outcomes.items() if outcome.startswith("CRASH"))


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:3]]
    sys.exit(1 if run(*given, *(COUNT, SEED)[len(given) :]) else 0)
