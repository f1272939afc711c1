"""Every form, mangled in every way: each file ends in a reading or in words, soon, with no cell lost."""

import pytest

import loaders
from tests.commands.conftest import call
from tests.mangled import forms
from tests.mangled.every_form import every
from tests.mangled.outcome import wrong

SLIPS = list(every())
SAMPLE = SLIPS[::37]
"""A share of all forms and slips for every day; 37 is prime to the number of slips of a form."""


def test_they_are_thousands_of_every_form_and_each_has_its_own_name():
    assert len({slip.name for slip in SLIPS}) == len(SLIPS) >= 2000
    assert {slip.form for slip in SLIPS} == {form.key for form in loaders.FORMS}


@pytest.mark.parametrize("form", {**forms.ROWS, **forms.WHOLE})
def test_the_good_file_is_of_its_form(form, tmp_path):
    path = tmp_path / "good"
    path.write_bytes(forms.every()[form])
    told = call("check", path, "--json").json
    assert told["format"] == form
    assert told["accepted"] > 0


@pytest.mark.parametrize("slip", SAMPLE, ids=lambda slip: ascii(slip.name)[1:-1])
def test_some_slips_end_well(slip, tmp_path):
    assert wrong(tmp_path / slip.file, slip.make()) == []


@pytest.mark.prove
@pytest.mark.parametrize("form", {**forms.ROWS, **forms.WHOLE})
def test_every_slip_ends_well(form, tmp_path):
    mine = [slip for slip in SLIPS if slip.form == form]
    ended = {each.name: found for each in mine if (found := wrong(tmp_path / each.file, each.make()))}
    assert ended == {}
