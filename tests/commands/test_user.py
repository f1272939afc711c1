"""The first administrator, and everybody else, by the command line."""

from commands.main import DONE, UNUSABLE
from tests.commands.conftest import call


def test_the_first_administrator_is_made_where_nothing_was_ever_loaded():
    said = call("user", "add", "Ann@School.example", "admin", "--json")
    assert said.status == DONE
    (one,) = said.json["people"]
    assert one | {"since": ""} == {
        "email": "ann@school.example",
        "role": "admin",
        "schools": [],
        "issuer": "",
        "signed_in": False,
        "since": "",
        "ended": "",
    }
    assert call("user", "list", "--json").json == said.json
    assert "has not signed in yet" in call("user", "list").out


def test_schools_are_named_by_code_or_name(district):
    said = district("user", "add", "pat@school.example", "principal", "--school", "0110", "--json")
    (one,) = said.json["people"]
    assert one["schools"] == ["0110"]
    said = district("user", "change", "PAT@school.example", "board", "--json")
    assert (said.json["people"][0]["role"], said.json["people"][0]["schools"]) == ("board", [])
    assert district("user", "end", "pat@school.example").status == DONE
    assert district("user", "list", "--json").json["people"][0]["ended"]


def test_what_cannot_be_done_is_said_with_what_can(district):
    for words, told in (
        (("add", "pat@school.example", "principal"), "name at least one"),
        (("add", "pat@school.example", "principal", "--school", "Nowhere"), "Schools: 0110"),
        (("add", "pat@school.example", "king"), "admin, staff, principal, board, partner, viewer"),
        (("add", "pat", "viewer"), "no e-mail address"),
        (("end", "pat@school.example"), "Nobody"),
        (("change", "pat@school.example", "board"), "Nobody"),
    ):
        said = district("user", *words, "--json")
        assert (said.status, said.out) == (UNUSABLE, "")
        assert told in said.err


def test_nobody_yet_is_said():
    assert call("user", "list").out == "Nobody has been let in yet.\n"
