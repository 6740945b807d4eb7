"""Those who would know who said what: each looks along another way, and guesses one person for each contribution."""

import hashlib
import math
import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from ogcore.record.ids import id_of
from tests.chatham_house.evidence import Evidence
from tests.chatham_house.simulated import Simulated

Guess = dict[int, str]
Attacker = Callable[[Evidence], Guess]
_DRAWN = 2000
_CENTRAL = (0.5, 99.5)


def _by_place(evidence: Evidence, version: int) -> str:
    """Return who stands on the roll where a contribution stands among all: what is left to try."""
    place = evidence.asked.index(version) * len(evidence.people) // max(1, len(evidence.asked))
    return evidence.people[min(place, len(evidence.people) - 1)]


def by_order(evidence: Evidence) -> Guess:
    """Take who is named nearest in the order of everything; else who stands at the like place of the roll."""
    named = {row["seq"]: evidence.named(row) for row in evidence.everything}
    known = sorted(seq for seq, who in named.items() if who)
    guesses = {}
    for version in evidence.asked:
        seq = evidence.rows[version]["seq"]
        nearest = min(known, key=lambda one: abs(one - seq), default=None)
        far = nearest is None or (abs(nearest - seq) > 1)
        guesses[version] = _by_place(evidence, version) if far else named[nearest][0]
    return guesses


def by_time(evidence: Evidence) -> Guess:
    """Take who did, came, was seen or went nearest in time."""
    moments = [(row["at"], who) for row in evidence.everything for who in evidence.named(row)]
    for who, row in evidence.roll.items():
        moments += [(row[name], who) for name in ("joined", "seen", "ended") if row[name] is not None]
    guesses = {}
    for version in evidence.asked:
        at = evidence.rows[version]["at"]
        guesses[version] = min(moments, key=lambda one: abs(one[0] - at))[1]
    return guesses


def by_identifier(evidence: Evidence) -> Guess:
    """Take whose identifier, or a digest of it, stands in the row or is most like one that does."""
    known: dict[str, str] = {}
    for who in evidence.people:
        for text in (who, hashlib.sha256(who.encode()).hexdigest()[:24], id_of(who, 16), id_of(who)):
            known[text] = who
    guesses = {}
    for version in evidence.asked:
        row = evidence.rows[version]
        text = f"{row['op']} {row.get('tag')} {row['actor']} {row['data']}"
        found = [who for part, who in known.items() if part in text]
        guesses[version] = found[0] if found else max(known, key=lambda one: _alike(one, str(row.get("tag"))))
        guesses[version] = known.get(guesses[version], guesses[version])
    return guesses


def by_company(evidence: Evidence) -> Guess:
    """Take who said the contribution whose operation, tags and identifiers are most like: half of all are told.

    What was pasted together, or is one person's, must have nothing in common but its place.
    """
    known = {version: _marks_of(evidence, version) for version in sorted(evidence.told)}
    guesses = {}
    for version in evidence.asked:
        if version in evidence.told:
            continue
        named, mine = evidence.named(evidence.rows[version]), _marks_of(evidence, version)
        nearest = max(known, key=lambda one: (_in_common(known[one], mine), random.Random(f"{one} {version}").random()))
        guesses[version] = named[0] if named else evidence.told[nearest]
    return guesses


def _marks_of(evidence: Evidence, version: int) -> tuple[str, list[str]]:
    """Return the name of the operation of a row, and all else in it that tells it from others."""
    row = evidence.rows[version]
    return str(row["op"]), re.findall(r"~\w{8}\.\w+|\b[0-9a-z]{10,}\b", f"{row.get('tag')} {row['data']}")


def _in_common(one: tuple[str, list[str]], other: tuple[str, list[str]]) -> tuple[bool, int, int]:
    shared = len(set(one[1]) & set(other[1]))
    return one[0] == other[0], shared, max((_alike(a, b) for a in one[1] for b in other[1]), default=0)


def _alike(one: str, other: str) -> int:
    return sum(a == b for a, b in zip(one, other.rsplit(".", maxsplit=1)[-1], strict=False))


def by_layout(evidence: Evidence) -> Guess:
    """Take who stands nearest in the bytes of a page, of the write-ahead log or of a backup."""
    guesses = {}
    for version in evidence.asked:
        near = evidence.near(version)
        guesses[version] = near[0][1] if near else _by_place(evidence, version)
    return guesses


def by_writing(evidence: Evidence) -> Guess:
    """Take who appears anew in the page that was written nearest to the one in which the words appear first."""
    seen: Counter[str] = Counter()
    came: list[list[str]] = []
    for places in evidence.places:
        here = Counter(who for _, who in places)
        came.append([who for who, times in here.items() if times > seen[who]])
        seen |= here
    known = [place for place, who in enumerate(came) if len(who) == 1]
    guesses = {}
    for version in evidence.asked:
        needle = evidence.words(version)
        first = next((place for place, piece in enumerate(evidence.pieces) if needle in piece), None)
        near = evidence.near(version)
        if near and near[0][0] == 0:
            guesses[version] = near[0][1]
        elif first is None or not known:
            guesses[version] = _by_place(evidence, version)
        else:
            guesses[version] = came[min(known, key=lambda one: abs(one - first))][0]
    return guesses


def by_difference(evidence: Evidence) -> Guess:
    """Take who stands nearest in what a later copy holds and an earlier did not; else whose rows changed."""
    assert evidence.before is not None
    old = set(evidence.before.pieces)
    fresh = replace(evidence, pieces=[one for one in evidence.pieces if one not in old], _near={})
    changed = [who for who in evidence.people if evidence.roll[who] != evidence.before.roll.get(who)]
    guesses = {}
    for place, version in enumerate(evidence.asked):
        near = fresh.near(version)
        instead = changed[place % len(changed)] if changed else _by_place(evidence, version)
        guesses[version] = near[0][1] if near else instead
    return guesses


def by_length(evidence: Evidence) -> Guess:
    """Take whoever is named in the row, else who stands on the roll where its length stands among all lengths."""
    ranked = sorted(evidence.asked, key=lambda version: len(str(evidence.rows[version])))
    guesses = {}
    for place, version in enumerate(ranked):
        named = evidence.named(evidence.rows[version])
        guesses[version] = named[0] if named else evidence.people[place * len(evidence.people) // len(ranked)]
    return guesses


def by_transaction(evidence: Evidence) -> Guess:
    """Take whose rows were written in the transaction nearest to that of a contribution, as PostgreSQL notes it."""
    written = [(int(row["xmin"]), who) for row in evidence.everything for who in evidence.named(row)]
    written += [(int(row["xmin"]), who) for who, row in evidence.roll.items()]
    if len({number for number, _ in written}) == 1:
        return {version: _by_place(evidence, version) for version in evidence.asked}
    guesses = {}
    for version in evidence.asked:
        number = int(evidence.rows[version]["xmin"])
        guesses[version] = min(written, key=lambda one: abs(one[0] - number))[1]
    return guesses


def by_row_place(evidence: Evidence) -> Guess:
    """Take who is named in the row, else who lies in the table of people where it lies in the log (``ctid``)."""
    people = sorted(evidence.people, key=lambda who: _ctid(evidence.roll[who]["ctid"]))
    ranked = sorted(evidence.asked, key=lambda version: _ctid(evidence.rows[version]["ctid"]))
    guesses = {}
    for place, version in enumerate(ranked):
        named = evidence.named(evidence.rows[version])
        guesses[version] = named[0] if named else people[place * len(people) // len(ranked)]
    return guesses


def _ctid(text: str) -> tuple[int, int]:
    page, _, line = text.strip("()").partition(",")
    return int(page), int(line)


OF_POSTGRES: dict[str, Attacker] = {
    "order": by_order,
    "time": by_time,
    "identifiers": by_identifier,
    "length": by_length,
    "company": by_company,
    "transactions": by_transaction,
    "place of rows": by_row_place,
}
ATTACKERS: dict[str, Attacker] = {
    "order": by_order,
    "time": by_time,
    "identifiers": by_identifier,
    "page layout": by_layout,
    "order of writing": by_writing,
    "length": by_length,
    "company": by_company,
}


class Classifier:
    """Learns from workshops whose authors are known what tells them, and guesses those of others: naive Bayes.

    Of each person beside each contribution it looks at what relates the two, as no person is in two workshops.
    """

    def __init__(self) -> None:
        self._seen: dict[bool, Counter[str]] = defaultdict(Counter)
        self._many: Counter[bool] = Counter()

    def learn(self, evidence: Evidence, made: Simulated) -> None:
        """Take in a workshop of which it is known who said what."""
        for version in evidence.asked:
            for who, marks in self._marks(evidence, version).items():
                is_author = made.truth[version] == who
                self._seen[is_author].update(marks)
                self._many[is_author] += 1

    def guess(self, evidence: Evidence) -> Guess:
        """Return the likeliest person of each contribution."""
        guesses = {}
        for version in evidence.asked:
            marks = self._marks(evidence, version)
            guesses[version] = max(marks, key=lambda who: (self._score(marks[who]), random.Random(who).random()))
        return guesses

    def _score(self, marks: list[str]) -> float:
        def share(mark: str, is_author: bool) -> float:
            return (self._seen[is_author][mark] + 0.5) / (self._many[is_author] + 1)

        return sum(math.log(share(mark, True) / share(mark, False)) for mark in marks)

    @staticmethod
    def _marks(evidence: Evidence, version: int) -> dict[str, list[str]]:
        row, count = evidence.rows[version], len(evidence.people)
        near = {who: distance for distance, who in reversed(evidence.near(version))}
        place = evidence.asked.index(version) / len(evidence.asked)
        named = set(evidence.named(row))
        marks = {}
        for rank, who in enumerate(evidence.people):
            entry = evidence.roll[who]
            apart = abs(entry["joined"] - row["at"]), abs(entry["seen"] - row["at"])
            marks[who] = [
                f"named {who in named}",
                f"near {int(math.log2(1 + near[who])) if who in near else None}",
                f"rank {int(5 * (rank / count - place))}",
                f"sector {evidence.sectors[who] in str(row['data'])}",
                *(f"apart {n} {int(math.log2(1 + one * 1000)) // 2}" for n, one in enumerate(apart)),
                f"gone {entry['ended'] is not None} {int(4 * place)}",
                f"letters {_alike(who, str(row.get('tag'))) // 2}",
            ]
        return marks


def _exchangeable(versions: Sequence[int], made: Simulated) -> list[np.ndarray]:
    """Return the places of contributions that may change places: a row for each gesture, those of one size together."""
    gesture = {version: first for first, pasted in made.lists.items() for version in pasted}
    places: dict[int, list[int]] = defaultdict(list)
    for place, version in enumerate(versions):
        places[gesture.get(version, version)].append(place)
    sizes: dict[int, list[list[int]]] = defaultdict(list)
    for together in places.values():
        sizes[len(together)].append(together)
    return [np.array(of_size) for of_size in sizes.values()]


def shares(guesses: Sequence[tuple[Guess, Simulated]], *, by_sector: bool = False) -> tuple[float, float, float, int]:
    """Return the share of right guesses, the bounds of the central 99 % of what chance would give, and how many.

    Chance: the same guesses for the same contributions in another order, of each workshop by itself; a list that was
    pasted stays together, as its place tells that it is one person's.
    """
    generator, right, total = np.random.default_rng(7), 0, 0
    by_chance = np.zeros(_DRAWN, dtype=int)
    for guess, made in guesses:
        told = made.sectors if by_sector else {who: who for who in made.sectors}
        number = {name: n for n, name in enumerate(sorted(set(told.values())))}
        ours = np.array([number[told[who]] for who in guess.values()])
        true = np.array([number[told[made.truth[version]]] for version in guess])
        right, total = right + int((ours == true).sum()), total + len(true)
        for places in _exchangeable(list(guess), made):
            drawn = generator.permuted(np.tile(true[places[:, 0]], (_DRAWN, 1)), axis=1)
            by_chance += sum((drawn == ours[column]).sum(axis=1) for column in places.T)
    low, high = np.percentile(by_chance, _CENTRAL)
    return right / total, float(low) / total, float(high) / total, total
