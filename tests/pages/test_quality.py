"""Data quality: every check with its answer and where to mend it, as each role may see it."""

from tests.pages.viewers import called

OF_FILES = ("Cells filled", "Rows accepted", "Rows that are there twice", "Marks that can be attributed")


def test_the_office_sees_every_check_and_where_to_mend_what_is_not_good(sample):
    seen = sample("quality", show_as=called("admin"))
    assert "checks" in seen.words
    assert all(title in seen.words for title in (*OF_FILES, "Freshness", "Values withheld"))
    told = [
        seen.words.index(word) for word in ("to be mended", "Values withheld", "Rows that are there twice")
    ]
    assert told == sorted(told), "what is to be done first"
    assert {"voices", "privacy"} <= set(seen.links)
    assert "See which file holds rows twice" not in seen.everything


def test_a_board_member_sees_the_checks_that_tell_of_no_file(sample):
    seen = sample("quality", show_as=called("board"))
    assert "Freshness" in seen.words
    assert "Values withheld" in seen.words
    assert not [title for title in OF_FILES if title in seen.words]
    assert not {"loaded", "upload"} & set(seen.links)


def test_how_much_is_withheld_stands_on_the_privacy_page_by_figure(sample):
    seen = sample("privacy", show_as=called("board"))
    assert any("values are withheld" in text for _, text in seen.headings)
    assert "Chronic absence" in seen.everything
