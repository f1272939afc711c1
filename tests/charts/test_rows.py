from charts.rows import DOTS, Row, place


def test_rows_with_long_names_are_taller_and_do_not_overlap():
    rows = [Row("Short", "41%"), Row("A question that is so long that it takes two lines on a phone", "41%")]
    placed, height = place(rows, DOTS)
    assert [len(each.lines) for each in placed] == [1, 2]
    assert placed[1].top < placed[0].track
    assert height == 50 + 68
