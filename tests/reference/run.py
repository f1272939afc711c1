"""Compute a reference case with the adapter of its area, and judge it."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from tests.reference import areas
from tests.reference.case import Answer, Case, NotUnderstood
from tests.reference.compare import Outcome, compare

NOT_UNDERSTOOD = "not understood"


def run(case: Case, answer: Answer) -> Outcome:
    """Compute one case. Whatever goes wrong is a problem of this case and stops no other."""
    try:
        area = adapter(case.area)
        found = area.compute(case)
        judge = getattr(area, "judge", compare) if "rule" in answer.tolerance else compare
        return judge(case, answer, found)
    except NotUnderstood as why:
        return Outcome(0.0, [f"{NOT_UNDERSTOOD}: {why}" if str(why) else NOT_UNDERSTOOD])
    except Exception as why:  # an unseen case may break an adapter in any way; the others must still run
        return Outcome(0.0, [f"{type(why).__name__}: {why}"])


def adapter(area: str) -> ModuleType:
    """The adapter of an area.

    Raises:
        NotUnderstood: there is none.
    """
    if area not in {module.name for module in iter_modules(areas.__path__)}:
        raise NotUnderstood(f"no adapter for the area {area!r}")
    return import_module(f"tests.reference.areas.{area}")
