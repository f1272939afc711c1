"""A made-up district as the files its tools would export.

Everything in it is invented. What was put in (effects, risks, the choice to take part) is written
beside the files, so that what Trellis says can be held against it.
"""

from pathlib import Path

from sample.blocks import STUDENTS, split
from sample.district import MODES
from sample.write import Progress, build

__all__ = ["MODES", "Unfit", "make"]

SCHOOLS, SCHOOL_YEARS = 5_000, 10_000
"""Most schools, and most schools times years: the sessions of all must fit one sheet of the register."""


class Unfit(ValueError):
    """No district can be made so; the message says why, and what would do."""


def make(
    folder: Path,
    students: int = 2400,
    schools: int = 6,
    history: int = 3,
    seed: int = 1,
    mode: str = "history",
    progress: Progress = lambda share, words: None,
    block: int = STUDENTS,
) -> dict:
    """Write a district's files into an empty (or new) folder; the same bytes for the same arguments.

    Args:
        students: enrolled in the last year.
        history: school years, the last one 2025-26.
        mode: "history": who takes part depends on what is recorded alone (grade, school, last year's
            absence, groups); "hidden": on motivation, too, which nobody records and which also
            keeps students in school.
        progress: told the share done (0 to 1) and what is done next.
        block: about so many students are held in memory at once. More of them are drawn in blocks of
            six schools or more (``sample.blocks``), which have calendars, rosters and surveys of
            their own; students change schools within a block.

    Returns:
        ``files``: paths of the files in the order of loading; ``truth``: path of ``truth.json``,
        which is written last.

    Raises:
        Unfit: an argument is out of range, or the folder holds files already.
    """
    if mode not in MODES:
        raise Unfit(f"mode is one of {', '.join(MODES)}, not {mode!r}")
    if not 1 <= schools <= SCHOOLS or not 1 <= history <= 12 or students < 20 * schools:
        raise Unfit(
            f"1 to {SCHOOLS:,} schools, 1 to 12 years and at least 20 students for each school are needed"
        )
    if schools * history > SCHOOL_YEARS:
        raise Unfit(f"{schools:,} schools over {history} years are too many; take fewer years")
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise Unfit(f"{folder} is not empty; the sample needs a folder of its own")
    return build(folder, split(students, schools, block), history, seed, mode, progress)
