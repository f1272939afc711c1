import pandas as pd
import pytest

from metrics.grouped import tall
from metrics.partnerships import at_places, count, identified, judge
from metrics.stays import day_numbers

TO = "2026-03-31"
NAMES = ["partner", "partner_type", "stage", "first_day", "agreement_end"]


def day(text: str) -> int:
    return int(day_numbers([text])[0]) if text else 0


def partner(stage="active", seen=TO, ends="", begins="", times=5) -> dict[str, int]:
    """What is judged of one partner."""
    register = pd.DataFrame([(7, "arts", stage, begins, ends)], columns=NAMES)
    at = pd.DataFrame(
        [(1, 7, day(seen), 60, times)], columns=["place", "partner", "last_day", "minutes", "times"]
    )
    rows = judge(register, at, {1: day(TO)})
    return rows.iloc[0].to_dict() if len(rows) else {}


# The last 90 days to 31 March 2026 begin on 1 January.
@pytest.mark.parametrize(("seen", "active"), [("2026-01-01", 1), ("2025-12-31", 0), ("", 0), (TO, 1)])
def test_active_is_who_was_seen_in_the_last_ninety_days(seen, active):
    assert partner(seen=seen)["partners_active"] == active


@pytest.mark.parametrize(
    ("stage", "active"), [("active", 1), ("renewing", 1), ("review", 0), ("paused", 0), ("", 0)]
)
def test_only_who_is_active_or_renewing_is_active(stage, active):
    assert partner(stage)["partners_active"] == active


@pytest.mark.parametrize(
    ("stage", "seen", "ends", "paper"),
    [
        ("active", "2025-12-31", "2026-03-31", 1),
        ("active", "2025-12-31", "2026-03-30", 0),
        ("active", "2025-12-31", "", 1),
        ("review", "", "", 1),
        ("exploratory_meeting", "", "", 0),
        ("paused", "", "2026-12-31", 1),
        ("active", TO, "2026-12-31", 0),
    ],
)
def test_on_paper_is_whose_agreement_stands_and_who_is_not_seen(stage, seen, ends, paper):
    assert partner(stage, seen, ends)["partners_paper"] == paper


# Sixty days after 31 March is 30 May.
@pytest.mark.parametrize(
    ("ends", "group"),
    [
        ("2026-03-30", "lapsed"),
        ("2026-03-31", "soon"),
        ("2026-05-30", "soon"),
        ("2026-05-31", "current"),
        ("", "untold"),
    ],
)
def test_an_agreement_runs_to_its_last_day_and_lapses_soon_within_sixty(ends, group):
    found = partner(ends=ends)
    kinds = ["current", "soon", "lapsed", "untold"]
    assert [found[f"agreements_{kind}"] for kind in kinds] == [int(kind == group) for kind in kinds]
    assert found["agreements_run"] == int(group in ("current", "soon"))


def test_days_left_are_told_of_active_partners_with_an_end():
    assert partner(ends="2026-04-02")["days_left"] == 2
    assert partner(ends="2026-03-29")["days_left"] == -2
    assert pd.isna(partner(ends="")["days_left"])
    assert pd.isna(partner("paused", ends="2026-04-02")["days_left"])


@pytest.mark.parametrize(("begins", "long"), [("2023-03-31", 1), ("2023-04-01", 0)])
def test_three_years_to_the_day_are_lasting(begins, long):
    assert (partner(begins=begins)["tenure_long"], partner(begins=begins)["tenure_told"]) == (long, 1)


def test_who_has_no_first_day_or_was_not_seen_has_no_tenure():
    assert partner(begins="")["tenure_told"] == 0
    assert partner(begins="2020-01-01", seen="")["tenure_told"] == 0


def test_seen_once_is_exactly_once():
    assert [partner(times=times)["partners_once"] for times in (1, 2)] == [1, 0]
    assert partner(seen="", times=0)["partners_once"] == 0


def test_who_begins_later_is_not_counted_yet():
    assert partner(begins="2026-04-01") == {}
    assert partner(begins=TO)["partners"] == 1


def test_a_place_of_which_no_day_is_known_judges_nobody():
    at = pd.DataFrame([(2, 7, 0, 0, 0)], columns=["place", "partner", "last_day", "minutes", "times"])
    register = pd.DataFrame([(7, "arts", "active", "", "")], columns=NAMES)
    assert judge(register, at, {1: day(TO)}).empty


def test_a_school_has_the_partners_seen_or_offering_there_the_district_all():
    seen = pd.DataFrame([(11, 7, 5, 60, 1)], columns=["place", "partner", "last_day", "minutes", "times"])
    register = pd.DataFrame([(7, "arts", "active", "", ""), (8, "", "ended", "", "")], columns=NAMES)
    offers = pd.DataFrame({"partner": [9, 7, 0, 8], "school": [11, 11, 11, 0]})
    found = at_places(seen, register, offers, {1, 11}, {1})
    assert set(zip(found["place"], found["partner"], strict=True)) == {(11, 7), (11, 9), (1, 7), (1, 8)}
    assert found.set_index(["place", "partner"]).loc[(11, 7), "minutes"] == 60


def cells(*rows: tuple[int, str, str, int]) -> dict[tuple[str, str, str], int]:
    """Partner, type, end of the agreement and minutes of active partners of place 1."""
    register = pd.DataFrame([(p, kind, "active", "", ends) for p, kind, ends, _ in rows], columns=NAMES)
    at = pd.DataFrame(
        [(1, p, day(TO), minutes, 3) for p, _, _, minutes in rows],
        columns=["place", "partner", "last_day", "minutes", "times"],
    )
    found = pd.DataFrame(tall(count(judge(register, at, {1: day(TO)}), at, 2025)))
    assert set(found["year"]) == {2025}
    assert set(found["place"]) == {1}
    return found.set_index(["dimension", "grp", "measure"])["amount"].to_dict()


def test_partners_are_counted_by_kind_stage_and_name():
    found = cells((7, "arts", "", 60), (8, "arts", "", 0), (9, "", "", 0))
    assert found["whole", "whole", "partners_active"] == 3
    assert found["partner_type", "arts", "partners_active"] == 2
    assert found["partner_type", "", "partners"] == 1
    assert found["stage", "active", "partners"] == 3
    assert found["partner", "8", "partners_active"] == 1


def test_hours_hang_on_the_largest_partner():
    found = cells((7, "arts", "", 300), (8, "arts", "", 100), (9, "", "", 0))
    of_all = [found["whole", "whole", name] for name in ("partner_minutes", "largest_minutes")]
    assert of_all == [400, 300]
    assert found["whole", "whole", "partner_minutes_squared"] == 100_000
    assert ("partner", "9", "partner_minutes") not in found


def test_the_next_agreement_to_lapse_is_told_of_those_that_run():
    found = cells((7, "", "2026-04-10", 0), (8, "", "2026-03-01", 0), (9, "", "2026-06-30", 0))
    days = {p: found["partner", p, "agreement_days"] for p in ("7", "8", "9")}
    assert days == {"7": 10, "8": -30, "9": 91}
    assert found["whole", "whole", "agreement_days"] == 10


def test_partners_that_were_asked_are_counted_by_what_they_say_of_themselves():
    rows = [(7, "arts", "active", "", ""), (8, "arts", "active", "", ""), (9, "faith", "active", "", "")]
    register = pd.DataFrame([*rows, (10, "arts", "active", "2026-09-01", "")], columns=NAMES)
    at = pd.DataFrame([(1, one, day(TO), 60, 1) for one in (7, 8, 9, 10)],
                      columns=["place", "partner", "last_day", "minutes", "times"])  # fmt: skip
    parts = identified(judge(register, at, {1: day(TO)}), {7: True, 9: False, 10: True}, 2025)
    cells = pd.DataFrame(tall(parts))
    found = dict(zip(zip(cells["grp"], cells["measure"], strict=True), cells["amount"], strict=True))
    # Partner 8 was not asked; 10 begins later.
    assert (found["whole", "identity_told"], found["whole", "identity_yes"]) == (2, 1)
    assert (found["faith", "identity_told"], found["faith", "identity_yes"]) == (1, 0)
    assert identified(judge(register, at, {1: day(TO)}), {}, 2025) == []
