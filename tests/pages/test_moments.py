"""Moments by the reader's clock."""

import pytest
import streamlit as st

from pages.parts import moments


@pytest.fixture
def where(monkeypatch):
    """Says where the browser is; None: it tells no zone."""

    def be(zone: str | None) -> None:
        monkeypatch.setattr(type(st.context), "timezone", property(lambda _: zone))

    return be


@pytest.mark.parametrize("moment", ["2026-05-13T02:03:04+00:00", "2026-05-13 02:03", 1778637784.0])
def test_a_moment_is_told_by_the_clock_of_the_reader(where, moment):
    where("America/New_York")  # four hours behind in May
    assert moments.at(moment) == "2026-05-12 22:03"
    assert moments.day(moment) == "May 12, 2026"
    assert moments.in_words(moment) == "May 12, 2026 at 22:03"


@pytest.mark.parametrize("zone", [None, "", "Mars/Olympus", "../secret", "/etc/passwd"])
def test_where_no_zone_is_told_it_is_said_that_the_clock_is_another(where, zone):
    where(zone)
    assert moments.at("2026-05-13T02:03:04+00:00") == "2026-05-13 02:03 UTC"
    assert moments.in_words("2026-05-13T02:03:04+00:00") == "May 13, 2026 at 02:03 UTC"
