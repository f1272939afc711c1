"""What a stranger can work out of what is published, by linear and integer programming."""

import csv
import io
import itertools
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from flows import release
from flows.viewer import ADMIN
from tests import sample_home
from tests.attacker import districts
from tests.attacker.attack import Hidden, attacked, moved
from tests.attacker.blocks import DISTRICT, State
from tests.attacker.published import COUNT, REST, Number, read

SPLITS = ("gender", "race_ethnicity", "english_learner", "disability", "low_income", "grade")

BLOCKS, ATTACKED = 40, 5
"""Parts of a state, drawn at random, and how many of them are attacked."""


def folder(tmp_path: Path, seed: int, schools: int, most: int) -> Path:
    """The first edition of a made-up district, as files."""
    rng = np.random.default_rng(seed)
    who = districts.students(rng, schools, most)
    url = f"sqlite:///{tmp_path / f'{seed}.db'}"
    districts.published(url, who, districts.taken(rng, who, 4))
    return districts.written(url, tmp_path / f"edition{seed}")


def withstands(found: Path, splits: tuple[str, ...] = ()) -> int:
    """Attack one edition; fails where a number is found out. Returns how many were attacked."""
    outcome = attacked([found], splits)
    database = found.with_name(f"{found.name.removeprefix('edition')}.db")
    if outcome.narrow and database.exists():  # a stranger who guessed wrongly has found out nothing
        assert found_out(outcome.narrow, districts.truth(f"sqlite:///{database}")) == []
    else:
        assert outcome.withstood, "\n".join(outcome.lines())
    return len(outcome.hidden)


@pytest.mark.prove
def test_the_sample_gives_no_number_away(tmp_path_factory):
    home = sample_home.once(tmp_path_factory)
    found = districts.written(f"sqlite:///{home / 'sample.db'}", tmp_path_factory.mktemp("released") / "1")
    assert withstands(found) > 1000


@pytest.mark.parametrize("seed", [0, pytest.param(1, marks=pytest.mark.prove)])
def test_made_up_districts_give_no_number_away(tmp_path, seed):
    assert withstands(folder(tmp_path, seed, schools=4 + 3 * seed, most=90)) > 500


@pytest.mark.prove
@pytest.mark.parametrize("first", range(100, 300, 10))
def test_two_hundred_districts_of_up_to_sixty_schools_give_no_number_away(tmp_path, first):
    for seed in range(first, first + 10):
        rng = np.random.default_rng(seed)
        assert withstands(folder(tmp_path, seed, int(rng.integers(2, 61)), int(rng.integers(30, 200)))) > 100


@pytest.fixture(scope="module")
def state(tmp_path_factory) -> tuple[Path, dict[Number, float]]:
    """The first edition of 1,500 schools, as files, and its true numbers."""
    at = tmp_path_factory.mktemp("state")
    return folder(at, seed=1, schools=1500, most=120), districts.truth(f"sqlite:///{at / '1.db'}")


@pytest.mark.prove
@pytest.mark.parametrize("split", SPLITS)
def test_a_state_of_fifteen_hundred_schools_gives_no_number_away(state, split):
    """Blocks of schools drawn at random, to a stranger who is told the true numbers of all other schools."""
    folder, true = state
    rng = np.random.default_rng(SPLITS.index(split))
    tables = State(folder, split, true)
    assert len(tables.wanted) > 10_000
    for schools in np.array_split(rng.permutation(tables.schools), BLOCKS)[:ATTACKED]:
        assert near(tables, schools.tolist(), rng) == {}


def near(tables: State, schools: list[str], rng: np.random.Generator) -> dict[Number, tuple[float, float]]:
    """What is nearly told of some schools, among them and among others twice again."""
    told = tables.nearly_told(schools, rng)
    for _ in range(2):
        if not told:
            break
        own = sorted({number[1].partition("|")[0] for number in told} - {DISTRICT})
        many = min(2 * len(schools), len(tables.schools))
        others = rng.choice(tables.schools, many, replace=False).tolist()
        again = tables.nearly_told(sorted({*own, *others}), rng)
        told = {number: ends for number, ends in told.items() if number in again}
    return told


def changed(who: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The same students later: some come to an activity, are absent more, arrive, or leave."""
    share = rng.choice([0.01, 0.1, 0.4])
    turned, leaving, arriving = (rng.random(len(who)) < share for _ in range(3))
    later = who.assign(
        sessions=np.where(turned, 1 - who["sessions"], who["sessions"]),
        absent=np.where(turned, who["absent"] * 2, who["absent"]).clip(max=who["enrolled"]),
    )
    later["minutes"] = np.where(later["sessions"] > 0, np.maximum(later["minutes"], 60), 0)
    newcomers = later[arriving].assign(person=who["person"].max() + 1 + np.arange(arriving.sum()))
    return pd.concat([later[~leaving], newcomers], ignore_index=True)


def editions(tmp_path: Path, seed: int, schools: int) -> tuple[list[Path], list[dict[Number, float]]]:
    """Three editions of a made-up district, and the true numbers of each."""
    rng = np.random.default_rng(seed)
    url, made, true = f"sqlite:///{tmp_path / f'{seed}.db'}", list[Path](), list[dict[Number, float]]()
    who = districts.students(rng, schools, 100)
    districts.published(url, who, districts.taken(rng, who, 4))
    for number in itertools.count(1):
        made.append(districts.written(url, tmp_path / f"{seed}-{number}"))
        true.append(districts.truth(url))
        if number == 3:
            return made, true
        who = changed(who, rng)
        districts.count(url, who, districts.taken(rng, who, 4))
        release.publish(url, ADMIN, "test")
    raise AssertionError


def found_out(hidden: list[Hidden], true: dict[Number, float]) -> list[str]:
    """Hidden numbers that a reader comes close to, and rightly: a guess may be wrong.

    A reader whose guesses about a table are wrong more often than right, and who cannot tell which, has
    found out nothing. (In one district of 34 schools two of three guesses about one school followed from
    "those who did not stay are no more than those who never came", which nothing makes so.) Who guesses that
    nothing is anywhere is right where nothing is, and has found out nothing as long as it is wrong elsewhere
    in the tables of the same indicator. A group that is no longer there has no number: it is nobody.
    """
    right = {one.number: one.low - 0.5 <= true.get(one.number, 0) <= one.high + 0.5 for one in hidden}
    of_table: dict[str, list[bool]] = {}
    for (file, *_), holds in right.items():
        of_table.setdefault(file, []).append(holds)
    credible = {file: 2 * sum(held) >= len(held) for file, held in of_table.items()}
    wrong = {_indicator(file) for file, held in of_table.items() if not all(held)}
    return [
        str(one)
        for one in hidden
        if right[one.number]
        and credible[one.number[0]]
        and (true.get(one.number) or _indicator(one.number[0]) not in wrong)
    ]


def _indicator(file: str) -> str:
    return file.partition("-")[0]


def test_a_reader_who_is_wrong_more_often_than_right_has_found_out_nothing():
    true = {("a.csv", row, REST): number for row, number in (("x|", 4.0), ("x|no", 9.0), ("x|yes", 14.0))}
    guesses = [Hidden(number, 7, 10) for number in true]
    assert found_out(guesses, true) == []
    assert found_out(guesses[1:], true) == ["a.csv, row x|no, rest: 7 to 10"]


def test_a_reader_who_takes_everything_to_be_nothing_has_found_out_nothing_where_something_is():
    activity, whole = ((f"absence-2025-school-{by}.csv", "x|", COUNT) for by in ("activity", "whole"))
    guesses = [Hidden(activity, 0, 0), Hidden(whole, 0, 0)]
    assert found_out(guesses, {activity: 0.0, whole: 2.0}) == []
    assert len(found_out(guesses, {activity: 0.0, whole: 0.0})) == 2


def no_edition_gives_away(tmp_path: Path, seed: int, schools: int) -> None:
    made, true = editions(tmp_path, seed, schools)
    for number, folder in enumerate(made):
        assert found_out(attacked([folder]).narrow, true[number]) == []
    for before, after in itertools.combinations(map(read, made), 2):
        assert list(moved(before, after)) == []


def some_schools(seed: int) -> int:
    """How many schools a made-up district has of which editions are attacked."""
    return int(np.random.default_rng(seed).integers(2, 20))


@pytest.mark.prove
def test_later_editions_give_no_number_away(tmp_path):
    no_edition_gives_away(tmp_path, 0, schools=5)


FOUND_OUT = {
    101: "a band of reach was held; the mean of hours, withheld before, was shown with its participants",
    105: "all of a small school are in a protected topic: shown with the total, then withheld beside it",
    110: "nobody was left in a group that was withheld: the total of then told the other one",
    124: "the total of chronic absence was held, and shown with the bands of attendance",
}
"""Districts whose third edition gave a number away, and how."""


@pytest.mark.prove
@pytest.mark.parametrize("seed", FOUND_OUT)
def test_what_was_found_out_once_is_not_found_out_again(tmp_path, seed):
    no_edition_gives_away(tmp_path, seed, some_schools(seed))


@pytest.mark.prove
@pytest.mark.parametrize("first", range(100, 140, 4))
def test_editions_of_forty_districts_give_no_number_away(tmp_path, first):
    for seed in range(first, first + 4):
        no_edition_gives_away(tmp_path, seed, some_schools(seed))


@pytest.fixture(scope="module")
def given_away(tmp_path_factory) -> tuple[Path, str, dict[Number, float]]:
    """An edition that shows a row which should be hidden, the place of the row, and the true numbers."""
    at = tmp_path_factory.mktemp("mistake")
    found = folder(at, seed=1, schools=7, most=90)
    true = districts.truth(f"sqlite:///{at / '1.db'}")
    path = found / f"reach-{districts.YEAR}-school-gender.csv"
    told = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    place = next(
        place
        for place, rows in itertools.groupby(told, key=lambda row: row["place"])
        if sum(row["count"] == "*" for row in rows) == 2
    )
    shown = next(row for row in told if row["place"] == place and row["count"] == "*")
    for amount in ("count", "n"):
        shown[amount] = f"{true[path.name, shown['row'], amount]:.0f}"
    out = io.StringIO()
    writer = csv.DictWriter(out, list(told[0]))
    writer.writeheader()
    writer.writerows(told)
    path.write_text(out.getvalue(), encoding="utf-8")
    return found, place, true


@pytest.mark.prove
def test_a_number_that_should_be_hidden_and_is_not_is_found(given_away):
    """The attack attacks: where a hidden row is shown by mistake, others are found out."""
    found, place, _ = given_away
    outcome = attacked([found])
    assert {one.number[1].split("|")[0] for one in outcome.recovered} >= {place}
    assert not outcome.withstood


@pytest.mark.prove
def test_it_is_found_among_some_schools_too(given_away):
    found, place, true = given_away
    tables = State(found, "gender", true)
    some = [place, *(school for school in tables.schools if school != place)][:3]
    told = near(tables, some, np.random.default_rng(1))
    assert place in {number[1].split("|")[0] for number in told}
