"""How long a whole matched comparison takes, once the students are in memory.

    python -m benchmarks.comparison [STUDENTS ...]

Of STUDENTS in 25 schools a tenth took part, then a third. Measured is all a view needs: the likelihood of
taking part from prior absence, prior score, grade, group and three flags, pairs within the caliper, balance
before and after, plain and adjusted effect with intervals; pairs from anywhere, and alike in school and
grade. Processor time: best of fifteen with 30,000 students, as a view asks for it, where the goal is 50 ms;
best of two with a million, as an edition does, where it is 5 s. With STUDENTS told, these alone.
"""

import sys
import time
from functools import partial

import numpy as np

from metrics.statistics.comparison import Comparison, comparison

GOALS = {30_000: (15, 0.050), 1_000_000: (2, 5.0)}
"""By students: how often, and seconds of the processor."""

SCHOOLS = 25


class District:
    """Made students: those with more absence before took part more often, which changed nothing."""

    def __init__(self, students: int, share: float):
        made = np.random.default_rng(1)
        self.school = made.integers(0, SCHOOLS, students)
        absent, score = made.gamma(2.0, 4.0, students), made.normal(500.0, 50.0, students)
        self.columns = {
            "days absent": absent,
            "score": score,
            "grade": made.integers(0, 13, students).astype("float64"),
            "group": made.choice(np.array(["a", "b", "c", "d", None], dtype=object), students),
            "english learner": made.integers(0, 2, students),
            "disability": made.random(students) < 0.14,
            "gender": made.choice(np.array(["female", "male"], dtype=object), students),
        }
        self.treated = made.random(students) < share * (0.5 + absent / 16)
        self.outcome = 0.6 * absent + made.normal(3.0, 5.0, students)

    def compare(self, alike: bool) -> Comparison:
        """The comparison; ``alike``: pairs come from one school and grade."""
        exact = {"school": self.school, "grade": self.columns["grade"]} if alike else None
        found = comparison(self.outcome, self.treated, self.columns, exact, self.school)
        if not isinstance(found, Comparison):
            raise ValueError(found.reason)
        return found


def seconds(work: partial[Comparison], times: int) -> tuple[float, Comparison]:
    """Best processor time of a comparison, and what it found."""
    least = float("inf")
    for _ in range(times):
        start = time.process_time()
        found = work()
        least = min(least, time.process_time() - start)
    return least, found


def worst(students: int, times: int) -> float:
    """Processor time of the slowest of the four."""
    found = []
    for share in (0.1, 1 / 3):
        district = District(students, share)
        for alike, words in ((False, "nearest anywhere"), (True, "alike in school and grade")):
            taken, made = seconds(partial(district.compare, alike), times)
            found.append(taken)
            print(
                f"{students:,} students, {district.treated.sum():,} took part, {words}: "
                f"{len(made.pairs.treated):,} pairs, {1000 * taken:,.1f} ms"
            )
    return max(found)


def main() -> int:
    asked = [int(word) for word in sys.argv[1:]] or list(GOALS)
    missed = False
    for students in asked:
        times, goal = GOALS.get(students, GOALS[30_000])
        met = worst(students, times) <= goal
        missed |= not met
        print(f"goal {1000 * goal:,.0f} ms: {'met' if met else 'missed'}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
