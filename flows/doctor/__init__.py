"""Looking after a database: every check, in order, and mending what can be made again."""

from flows.doctor.checkup import examine
from flows.doctor.outcome import Check, Problem
from flows.doctor.repair import repair

__all__ = ["Check", "Problem", "examine", "repair"]
