"""The made-up district through the real loaders: nothing is asked, and the counts are the truth's."""

import json
from pathlib import Path

import pytest

from flows.figures import figure
from flows.intake import check, gather, load
from flows.viewer import ADMIN
from sample import make
from tests.flows.office import Office

MEASURES = ("students", "counted", "chronic")


def whole(office: Office, year: int, school: int = 0) -> dict[str, int]:
    """Students, and of those counted the chronically absent, as the figures tell them."""
    reach = figure(office.db, "reach", ADMIN, school=school, year=year).whole
    absence = figure(office.db, "chronic_absence", ADMIN, school=school, year=year).whole
    return dict(zip(MEASURES, (int(reach["n"]), int(absence["n"]), int(absence["count"])), strict=True))


def compare(office: Office, folder: Path, **options: int) -> None:
    make(folder / "files", **options)
    loaded = load(office.db, [(file, check(file)) for file in gather([folder / "files"])])
    assert not loaded.waiting, [(one.file, one.needs) for one in loaded.waiting]
    assert sum(batch.rejected for batch in loaded.batches) == 0
    truth = json.loads((folder / "files" / "truth.json").read_text(encoding="utf-8"))
    told = truth["counted_from_what_was_written"]
    assert len(told) == options.get("history", 3)
    for year, of_year in told.items():
        district = {"students": of_year["students"], **of_year["district"]}
        assert whole(office, int(year)) == district, year
        for code, of_school in of_year["schools"].items():
            expected = {name: of_school[name] for name in MEASURES}
            assert whole(office, int(year), office.school(code)) == expected, (year, code)


@pytest.mark.prove
def test_the_counts_of_a_small_sample_are_those_put_in(office, tmp_path):
    compare(office, tmp_path, students=300, schools=2, history=2)


@pytest.mark.prove
def test_the_counts_of_the_shipped_sample_are_those_put_in(office, tmp_path):
    compare(office, tmp_path)
