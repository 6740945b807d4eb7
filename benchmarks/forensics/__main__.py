"""``python -m benchmarks.forensics [--workshops 40]``: hold workshops, let attackers guess, keep the account."""

import argparse
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.chatham_house.inquiry import Finding, held, inquire

RESULT = Path(__file__).parents[1] / "results" / "forensics.md"
ENOUGH = 0.9
"""An attacker who is right less often in the open is none."""
HEAD = """\
# Who said what, guessed from the files

`make forensics` holds {count} workshops of 25 people under the Chatham House Rule, and the same openly, and lets
attackers guess the author of each contribution (ideas, lists of ideas, support, votes, proposals) from all files. Who
was there, from which sector, and which rows are contributions, they know. Who says what is drawn by lot; five come
late, four leave early, pages are loaded anew, gestures sent twice, undone and done again. Files are copied while the
stage is open, without closing anything (*killed*), after closing, and as a backup (*export*); *two copies* are of one
open stage at two moments.

*Company* is told who wrote every second contribution, and looks for what the others have in common with them; a list
that was pasted stands together, which is said where it is pasted, and must have nothing else in common.

*By chance*: the central 99 % of what the same guesses give for the same contributions in another order (2000 drawn;
lists stay whole). Openly every attacker must be right {enough:.0%} of the time, or what they do not find under the Rule
says nothing. Of the {tests} shares below, one in a hundred lies outside by chance alone, and where nobody is named
several attackers guess alike. So what lies outside is looked for again in as many other workshops (*then*): to be
outside of chance twice happens once in ten thousand.

| attacker | files | guesses | of the | right | by chance | openly |
|---|---|---|---|---|---|---|
"""


def main() -> int:
    """Hold them, print the table and keep it; exit code 1 when an attacker is none, or knows more than lots."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workshops", type=int, default=40)
    count, begun = parser.parse_args().workshops, time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        openly = inquire(held(Path(folder), range(count), under_the_rule=False))
        secret = inquire(held(Path(folder), range(count), under_the_rule=True))
        others = range(count, 0 if all(one.by_chance for one in secret) else 2 * count)
        again = inquire(held(Path(folder), others, under_the_rule=True)) if others else []
    text = _table(openly, secret, again, count)
    print(text, f"{time.monotonic() - begun:.0f} s", sep="\n")
    RESULT.write_text(text, encoding="utf-8")
    weak = [one for one in openly if one.right < ENOUGH]
    astray = {_of(one) for one in secret if not one.by_chance} & {_of(one) for one in again if not one.by_chance}
    return int(bool(weak or astray))


def _of(finding: Finding) -> tuple[str, str, str]:
    return finding.attacker, finding.moment, finding.what


def _table(openly: Sequence[Finding], secret: Sequence[Finding], again: Sequence[Finding], count: int) -> str:
    known, then = {_of(one): one.right for one in openly}, {_of(one): one for one in again}
    return HEAD.format(count=count, enough=ENOUGH, tests=len(secret)) + "".join(
        f"| {one.attacker} | {one.moment} | {one.guesses} | {one.what} | {one.right:.1%} "
        f"| {_chance(one, then.get(_of(one)))} | {known[_of(one)]:.0%} |\n"
        for one in secret
    )


def _chance(one: Finding, then: Finding | None) -> str:
    bounds = f"{one.low:.1%} to {one.high:.1%}"
    if one.by_chance or then is None:
        return bounds
    found = f"{then.low:.1%} to {then.high:.1%}" + ("" if then.by_chance else " **outside** again")
    return f"{bounds} **outside**, then {then.right:.1%} of {found}"


if __name__ == "__main__":
    raise SystemExit(main())
