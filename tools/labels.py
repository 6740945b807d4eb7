"""See that the sentences Python gives each widget are those its browser part asks for: ``python tools/labels.py``.

Exit code 0: they are. 1: one is missing, or waits for nobody. 3: the npm packages could not be had, so nothing is
known.
"""

import json
import re
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from bundle import SOURCE, UNKNOWN, fetch
from node import NodeAbsent, node

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Compare all widgets. Returns an exit code."""
    if not fetch():
        print("The npm packages of workbench/frontend/package-lock.json could not be had (npm's message is above).")
        return UNKNOWN
    known, wanted = given(), asked()
    shared = {key for key in common() if any(key in asks["asked"] for asks in wanted.values())}
    faults = list(compared({widget: has | shared for widget, has in known.items()}, wanted, shared))
    print("\n".join(faults) if faults else f"{len(known)} widgets: every sentence is asked for, and none is missing.")
    return bool(faults)


def given() -> dict[str, set[str]]:
    """The keys of the sentences each widget gets, by the name of its browser part."""
    sys.path.insert(0, str(ROOT))
    from rehearsal import sentences  # noqa: PLC0415 - what it stands on is found by the line above

    return {widget: set(words(str)) for widget, words in sentences().items()}


def common() -> set[str]:
    """The keys of the sentences that every widget gets, whether it asks for them or not."""
    from workbench.words.rule_note import sitting_labels  # noqa: PLC0415 - as above

    return set(sitting_labels(str))


def asked() -> Mapping[str, Mapping[str, list[str]]]:
    """What the browser part of each widget asks for; see workbench/frontend/asked.mjs."""
    found = subprocess.run([node(), "asked.mjs"], cwd=SOURCE, check=True, capture_output=True, text=True).stdout
    answer: Mapping[str, Mapping[str, list[str]]] = json.loads(found)
    return answer


def compared(
    known: Mapping[str, Collection[str]],
    wanted: Mapping[str, Mapping[str, list[str]]],
    shared: Collection[str] = (),
) -> Iterator[str]:
    """One line for each sentence that is missing or left over; one that is ``shared`` is asked for somewhere."""
    for widget in sorted(known.keys() | wanted.keys()):
        has = known.get(widget, ())
        asks = wanted.get(widget, {"asked": [], "said": []})
        for key in sorted(asks["asked"]):
            if not any(fits(key, one) for one in has):
                yield f"{widget}: nothing is given for {key}"
        for one in sorted(has):
            if one not in shared and not any(fits(key, one) for key in (*asks["asked"], *asks["said"])):
                yield f"{widget}: nobody asks for {one}"


def fits(key: str, given_key: str) -> bool:
    """Whether a key asked for is that one; a key put together at run time is a regular expression between slashes."""
    if len(key) > 2 and key[0] == key[-1] == "/":  # noqa: PLR2004 - two slashes with something between them
        return re.fullmatch(key[1:-1], given_key) is not None
    return key == given_key or (key.endswith(".") and given_key.startswith(key))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except NodeAbsent as absence:
        sys.exit(str(absence))
