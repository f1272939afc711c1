"""Students of a place by group, and the ratios of two groups."""

from collections.abc import Callable

from tests.stranger.figures import Figure, share
from tests.stranger.files import Files, Learner

Table = dict[str, Figure]


GROUPED = ("race_ethnicity", "english_learner", "disability", "low_income", "gender", "grade")


def split(
    files: Files,
    year: int,
    school: str | None,
    by: str | None,
    count: Callable[[list[Learner]], Figure],
    compare: bool = False,
) -> Table:
    """``count`` of everybody, and of each group; who took part leaves out who refuses comparisons."""
    all_of = list(files.learners(year, school).values())
    table = {"whole": count(all_of)}
    asked = [one for one in all_of if one.student not in files.refuses] if compare else all_of
    if by in GROUPED:
        for group in sorted({one.group(by) for one in all_of}):
            table[group] = count([one for one in all_of if one.group(by) == group])
    if by == "took_part":
        table["yes"] = count([one for one in asked if came(one)])
        table["no"] = count([one for one in asked if not came(one)])
    if by in ("activity", "partner") and compare:
        for key in keys_of(files, by):
            table[key] = count(
                [one for one in asked if any(key_of(files, m, by) == key for m in one.marks if m.came)]
            )
    return table


def keys_of(files: Files, by: str) -> list[str]:
    rows = files.activities.values()
    return sorted({row["Activity" if by == "activity" else "Partner"] for row in rows})


def key_of(files: Files, mark, by: str) -> str:
    return mark.activity if by == "activity" else files.activities[mark.activity]["Partner"]


def came(one: Learner) -> bool:
    return any(mark.came for mark in one.marks)


def counted(one: Learner) -> bool:
    return one.grade != "PK" and one.enrolled >= 10


def share_of(of: Callable[[Learner], bool], out_of: Callable[[Learner], bool] = lambda one: True):
    def count(ones: list[Learner]) -> Figure:
        inside = [one for one in ones if out_of(one)]
        return share(sum(map(of, inside)), len(inside))

    return count
