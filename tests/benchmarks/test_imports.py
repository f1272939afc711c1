import pytest

from benchmarks.imports import GOAL, ratio, statements


def test_the_imports_of_a_script_are_read_without_running_it():
    assert "import streamlit as st" in statements("pages/front/entry.py")
    assert "st.title" not in statements("pages/front/entry.py")


@pytest.mark.prove
def test_the_app_imports_little_more_than_its_libraries():
    assert ratio(7) <= GOAL
