import numpy as np
import pytest

from sample import participation
from sample.district import District
from sample.participation import OFFERS

BY_CODE = {offer.code: offer for offer in OFFERS}


def test_two_activities_work_and_the_others_do_nothing():
    assert {code: offer.ratio for code, offer in BY_CODE.items()} == {
        "MENT": 0.70, "WALK": 0.85, "TUTOR": 1.0, "ROBOT": 1.0, "STAGE": 1.0, "SHADOW": 1.0,
    }  # fmt: skip


def risks_before_and_after(district: District, code: str) -> tuple[np.ndarray, np.ndarray]:
    """Risk of each participant over their own risk with the season taken out, before and after."""
    before, after = [], []
    for club in district.clubs:
        if club.offer.code == code and club.term == "fall":
            lived = district.lived[club.year, club.school]
            days = lived.opened["day"].to_numpy().astype("datetime64[D]")
            others = np.setdiff1d(np.arange(len(lived.stays)), all_rows(district, club.year, club.school))
            season = lived.risk[others[0]] / lived.risk[others[0]].mean()
            own = lived.risk[club.rows] / season
            free = (lived.risk[club.rows] < 0.6).all(axis=1)  # not near the ceiling
            level = own / own[:, :1]
            begun = days[None, :] >= club.starts[:, None]
            before.append(level[free][~begun[free]])
            after.append(level[free][begun[free]])
    return np.concatenate(before), np.concatenate(after)


def all_rows(district: District, year: int, school: int) -> np.ndarray:
    here = [club.rows for club in district.clubs if (club.year, club.school) == (year, school)]
    return np.concatenate(here)


def test_mentoring_lowers_the_risk_by_thirty_percent_once_begun(district: District):
    before, after = risks_before_and_after(district, "MENT")
    assert before == pytest.approx(1)
    assert after == pytest.approx(0.7)


@pytest.mark.parametrize("code", ["SHADOW", "ROBOT", "STAGE", "TUTOR"])
def test_an_activity_without_effect_leaves_the_risk_of_those_in_nothing_else(district: District, code: str):
    for club in district.clubs:
        if club.offer.code == code:
            lived = district.lived[club.year, club.school]
            working = [
                other.rows
                for other in district.clubs
                if (other.year, other.school) == (club.year, club.school) and other.offer.ratio != 1
            ]
            alone = np.setdiff1d(club.rows, np.concatenate(working)) if working else club.rows
            others = np.setdiff1d(np.arange(len(lived.stays)), all_rows(district, club.year, club.school))
            free = alone[(lived.risk[alone] < 0.6).all(axis=1)]
            shape = lived.risk[others[0]] / lived.risk[others[0], 0]
            assert len(free) > 0
            assert lived.risk[free] / lived.risk[free, :1] == pytest.approx(np.tile(shape, (len(free), 1)))


def test_choice_depends_on_recorded_absence(district: District):
    stays = district.stays[district.stays["year"] == 2025]
    prior = np.full(len(district.people), 0.05)
    low = participation.taste(BY_CODE["MENT"], stays, district.people, prior, "history")
    high = participation.taste(BY_CODE["MENT"], stays, district.people, prior + 0.1, "history")
    assert high - low == pytest.approx(0.9)


def test_choice_ignores_motivation_but_in_hidden_mode(district: District):
    stays = district.stays[district.stays["year"] == 2025]
    prior = np.full(len(district.people), np.nan)
    other = district.people.assign(motivation=district.people["motivation"] + 1)
    for mode, moved in (("history", 0.0), ("hidden", participation.MOTIVATION)):
        first = participation.taste(BY_CODE["TUTOR"], stays, district.people, prior, mode)
        assert participation.taste(BY_CODE["TUTOR"], stays, other, prior, mode) - first == pytest.approx(
            moved
        )


def test_the_robotics_club_loses_students_over_the_term(district: District):
    for code, kept in (("ROBOT", (0.2, 0.75)), ("SHADOW", (0.8, 1.0))):
        first = last = 0
        for club, _ in zip(district.clubs, district.sheets, strict=True):
            if club.offer.code == code:
                third = len(club.held) // 3
                first += (club.begins <= third).sum() - (club.ends < third).sum()
                last += (club.ends == len(club.held) - 1).sum()
        assert kept[0] <= last / first <= kept[1]


def test_fewer_of_those_expected_come_to_homework_from_february_on_and_to_nothing_else(district: District):
    for code, least, most in (("TUTOR", 0.65, 0.8), ("MENT", 0.92, 1.08), ("STAGE", 0.9, 1.1)):
        came, expected = np.zeros(2), np.zeros(2)
        for club, marks in zip(district.clubs, district.sheets, strict=True):
            if club.offer.code == code:
                late = (club.held >= np.datetime64(f"{club.year + 1}-02-01")).astype(int)
                for side in (0, 1):
                    here = np.char.upper(marks[:, late == side])
                    came[side] += (here == "X").sum()
                    expected[side] += (here != "").sum()
        before, since = came / expected
        assert least < since / before < most, code


def test_nobody_signs_in_on_a_day_missed_at_school(district: District):
    for club, marks in zip(district.clubs, district.sheets, strict=True):
        lived = district.lived[club.year, club.school]
        column = np.searchsorted(lived.opened["day"].to_numpy().astype("datetime64[D]"), club.held)
        away = lived.absent[club.rows][:, column]
        assert not (np.char.upper(marks[away]) == "X").any()


def test_dosage_varies(district: District):
    came = np.concatenate([(np.char.upper(marks) == "X").sum(axis=1) for marks in district.sheets])
    assert np.percentile(came, 10) * 2 < np.percentile(came, 90)


def test_every_month_of_a_term_has_three_sessions_or_more(district: District):
    for club in district.clubs:
        _, sessions = np.unique(club.held.astype("datetime64[M]"), return_counts=True)
        assert sessions.min() >= 3


def test_some_planned_sessions_were_not_held(district: District):
    held = np.concatenate([club.planned["held"] for club in district.clubs])
    assert 0.005 < 1 - held.mean() < 0.05
