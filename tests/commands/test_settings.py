"""The thresholds of the district by the command line."""

from commands.main import DONE, UNUSABLE, WAITS
from metrics.settings import SETTINGS
from tests.commands.conftest import call

NAMES = ["key", "value", "default", "unit", "applies_to", "source"]


def test_every_setting_is_listed_also_where_nothing_was_ever_loaded():
    said = call("settings", "--json")
    assert said.status == DONE
    assert [one["key"] for one in said.json] == list(SETTINGS)
    assert all(list(one) == NAMES and one["value"] == one["default"] for one in said.json)
    told = call("settings").out.splitlines()
    assert len(told) == len(SETTINGS)
    assert (
        told[0].split()
        == "hide_below.students 10 students Counts and denominators, before anything leaves".split()
    )


def test_a_setting_is_changed_with_a_reason_and_put_back(district):
    said = district("settings", "min_enrolled_days", "31", "--source", "board, 12 May", "--json")
    assert said.status == DONE
    (one,) = said.json
    assert (one["value"], one["default"], one["source"]) == ("31", "10", "board, 12 May")
    assert "Counting" in said.err
    assert district("settings", "min_enrolled_days", "--json").json == said.json
    line = next(line for line in district("settings").out.splitlines() if "min_enrolled_days" in line)
    assert line.startswith("*")
    assert line.endswith("(shipped: 10; board, 12 May)")
    settings = district("figure", "chronic_absence", "--as", "admin", "--json").json["settings"]
    assert settings["min_enrolled_days"] == "31"
    back = district("settings", "min_enrolled_days", "--default", "--json")
    assert (back.status, back.json[0]["value"]) == (DONE, "10")
    assert district("settings", "--json").json == call("settings", "--json").json


def test_a_value_that_cannot_be_used_waits_for_another_and_a_reason(district):
    said = district("settings", "hide_below.students", "5", "--json")
    assert said.status == WAITS
    told = [(one["where"], bool(one["what"] and one["mend"])) for one in said.json["problems"]]
    assert told == [("hide_below.students", True), ("The reason", True)]
    assert "name a child" in said.err
    assert district("settings", "hide_below.students", "--json").json[0]["value"] == "10"


def test_what_is_no_setting_is_an_unusable_call(district):
    for words in (("hide_below",), ("hide_below", "20", "--source", "me"), ("hide_below", "--default")):
        said = district("settings", *words, "--json")
        assert (said.status, said.out) == (UNUSABLE, "")
        assert "hide_below.students" in said.err
    assert district("settings", "gap_size", "8", "--default").status == UNUSABLE
