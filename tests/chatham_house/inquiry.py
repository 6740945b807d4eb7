"""All attackers on all copies of all workshops: what each is right about, under the Rule and in the open."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.chatham_house.attackers import ATTACKERS, OF_POSTGRES, Classifier, Guess, by_difference, shares
from tests.chatham_house.evidence import Evidence, of_export, of_files, of_rows
from tests.chatham_house.simulated import Simulated, Simulation, simulate

MOMENTS = ("open", "killed", "closed", "export")


@dataclass(frozen=True)
class Finding:
    """How often an attacker was right with copies of one moment, and what chance would give in 99 of 100 cases."""

    attacker: str
    moment: str
    what: str
    right: float
    low: float
    high: float
    guesses: int

    @property
    def by_chance(self) -> bool:
        """Tell whether they may as well have drawn lots."""
        return self.low <= self.right <= self.high


def held(folder: Path, seeds: Sequence[int], *, under_the_rule: bool) -> list[Simulated]:
    """Return workshops that were held."""
    name = "rule" if under_the_rule else "open"
    return [simulate(seed, folder / f"{name}-{seed}", under_the_rule=under_the_rule) for seed in seeds]


def inquire(workshops: Sequence[Simulated], moments: Sequence[str] = MOMENTS) -> list[Finding]:
    """Let all attackers guess, with the copies of some moments."""
    findings = []
    for moment in moments:
        seen = [(_evidence(made, moment), made) for made in workshops if moment in (*made.copies, "export")]
        for name, attacker in ATTACKERS.items():
            findings += _found(name, moment, [(attacker(evidence), made) for evidence, made in seen])
        findings += _found("classifier", moment, _classified(seen))
    both = [made for made in workshops if {"open", "later"} <= made.copies.keys()]
    pairs = [(by_difference(of_files(made, "later", of_files(made, "open"))), made) for made in both]
    return findings + _found("difference", "two copies", pairs)


def inquire_of_a_server(seed: int, url: str, *, under_the_rule: bool) -> list[Finding]:
    """Let those guess who have all rows of a database server, with what it notes beside them, while a stage is open."""
    seen: list[Evidence] = []

    def take(moment: str, of: Simulation) -> None:
        if moment == "killed":
            with of.store.engine.connect() as connection:
                log = connection.exec_driver_sql("SELECT xmin::text, ctid::text, * FROM events ORDER BY seq").mappings()
                roll = connection.exec_driver_sql("SELECT xmin::text, ctid::text, * FROM roll").mappings()
                seen.append(of_rows(of.made, [dict(row) for row in log], [dict(row) for row in roll]))

    made = Simulation(seed, url, under_the_rule=under_the_rule, take=take).run()
    [evidence] = seen
    return [one for name, attack in OF_POSTGRES.items() for one in _found(name, "server", [(attack(evidence), made)])]


def _evidence(made: Simulated, moment: str) -> Evidence:
    return of_export(made) if moment == "export" else of_files(made, moment)


def _classified(seen: Sequence[tuple[Evidence, Simulated]]) -> list[tuple[Guess, Simulated]]:
    classifier, half = Classifier(), len(seen) // 2
    for evidence, made in seen[:half]:
        classifier.learn(evidence, made)
    return [(classifier.guess(evidence), made) for evidence, made in seen[half:]]


def _found(attacker: str, moment: str, guesses: Sequence[tuple[Guess, Simulated]]) -> list[Finding]:
    some = [(guess, made) for guess, made in guesses if guess]
    if not some:
        return []
    return [Finding(attacker, moment, what, *shares(some, by_sector=what == "sector")) for what in ("person", "sector")]
