"""What each role may see and do, said without any data."""

import pytest

from flows.viewer import ADMIN, BOARD, ROLES, NotAllowed, Viewer
from tables import HOME_DISTRICT

CEDAR, BIRCH = 7, 8


def test_there_are_six_roles():
    assert list(ROLES) == ["admin", "staff", "principal", "board", "partner", "viewer"]


@pytest.mark.parametrize("role", ["staff", "principal"])
def test_people_roles_see_their_own_schools_live_and_the_district_as_released(role):
    viewer = Viewer(role, (CEDAR,))
    assert viewer.live(CEDAR)
    assert not viewer.live(BIRCH)
    assert not viewer.live(HOME_DISTRICT)
    assert viewer.within(HOME_DISTRICT)
    assert not viewer.within(BIRCH)
    assert viewer.own == CEDAR


@pytest.mark.parametrize("role", ["board", "partner", "viewer"])
@pytest.mark.parametrize("schools", [(), (CEDAR,)])
def test_the_others_see_nothing_live_whatever_their_schools(role, schools):
    viewer = Viewer(role, schools)
    assert not any(viewer.live(place) for place in (CEDAR, BIRCH, HOME_DISTRICT))
    assert viewer.within(BIRCH) == (not schools)
    assert viewer.own == 0


def test_who_has_every_school_sees_every_place():
    for viewer in (ADMIN, Viewer("staff")):
        assert viewer.live(HOME_DISTRICT)
        assert viewer.live(BIRCH)
    assert BOARD.within(BIRCH)


@pytest.mark.parametrize(
    ("role", "schools"), [("principal", ()), ("admin", (CEDAR,)), ("king", ()), ("", ()), ("Admin", ())]
)
def test_a_role_that_is_none_or_does_not_go_with_its_schools_sees_nothing(role, schools):
    with pytest.raises(NotAllowed):
        Viewer(role, schools)


def test_only_the_office_loads_and_only_administrators_manage():
    made = [Viewer(role, (CEDAR,) if role == "principal" else ()) for role in ROLES]
    assert [one.role for one in made if one.loads] == ["admin", "staff"]
    assert [one.role for one in made if one.manages] == ["admin"]


def test_any_school_is_covered_only_by_who_has_every_school():
    assert Viewer("staff").covers([0, CEDAR])
    assert Viewer("staff", (CEDAR,)).covers([CEDAR])
    assert not Viewer("staff", (CEDAR,)).covers([0])
    assert not Viewer("staff", (CEDAR,)).covers([CEDAR, BIRCH])
