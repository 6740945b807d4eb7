"""The server that tests of the benchmarks run: as a facilitator starts it, but without another that stands by."""

from benchmarks.subject.plan import Plan
from benchmarks.subject.subject import Workbench


class Unattended(Workbench):
    """Nobody kills it, so its successor would be begun, which takes seconds of processor time, and never be needed."""

    def environment(self, plan: Plan) -> dict[str, str]:
        """As everybody's, but for the successor."""
        return super().environment(plan) | {"WORKBENCH_STANDBY": "0"}
