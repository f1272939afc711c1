"""A workbook whose sheets are waves of one survey: each becomes a source of its own."""

from tests.loaders.surveys import book_of

HEAD = ("Student ID", "I feel safe at school", "Adults here listen to me")
PRE = [HEAD, ("1001", "Agree", "Disagree"), ("1002", "Disagree", "Agree"), ("1003", "Agree", "Agree")]
POST = [HEAD, ("1001", "Agree", "Agree"), ("1002", "Agree", "Strongly agree")]


def load(office, answers=None, **sheets):
    return hand_in(office, book_of(**sheets), answers)


def hand_in(office, data, answers=None, name="sel.xlsx"):
    return office.offer({name: data}, {"year": "2025"} | (answers or {}))


def test_each_wave_is_loaded_by_itself_and_in_the_order_of_time(hand_made):
    done = load(hand_made, Post=POST, Pre=PRE)
    assert not done.waiting
    assert [(batch.source, batch.new) for batch in done.batches] == [
        ("sel, Pre", 2 * 3 + 2),  # answers, and questions
        ("sel, Post", 2 * 2 + 2),
    ]


def test_the_same_workbook_again_changes_nothing(hand_made):
    data = book_of(Pre=PRE, Post=POST)
    hand_in(hand_made, data)
    before = hand_made.rows()
    assert [batch.again for batch in hand_in(hand_made, data).batches] == [True, True]
    assert hand_made.rows() == before


def test_a_later_copy_of_the_workbook_is_found_again_wave_by_wave(hand_made):
    load(hand_made, Pre=PRE, Post=POST)
    later = load(hand_made, Pre=PRE, Post=[*POST, ("1003", "Agree", "Agree")])
    assert [(b.source, b.new, b.changed, b.withdrawn) for b in later.batches] == [
        ("sel, Pre", 0, 0, 0),
        ("sel, Post", 2, 0, 0),
    ]


def test_an_undo_takes_one_wave_back_and_a_load_brings_it_again(hand_made):
    data = book_of(Pre=PRE, Post=POST)
    _, post = hand_in(hand_made, data).batches
    before = hand_made.rows(["answers"])
    assert hand_made.undo(post.batch).withdrawn
    assert [batch.again for batch in hand_in(hand_made, data).batches] == [True, False]
    assert len(hand_made.rows(["answers"])["answers"]) == len(before["answers"])


def test_sheets_of_untold_waves_wait_for_an_answer_that_is_kept(hand_made):
    [waiting] = load(hand_made, Sheet1=PRE, Sheet2=POST).waiting
    assert [need.name for need in waiting.needs] == ["waves"]
    done = load(hand_made, {"waves": "each"}, Sheet1=PRE, Sheet2=POST)
    assert [batch.source for batch in done.batches] == ["sel, Sheet1", "sel, Sheet2"]
    assert not load(hand_made, Sheet1=PRE, Sheet2=[*POST, ("1003", "Agree", "Agree")]).waiting


def test_waves_of_two_school_years_are_each_of_theirs(hand_made):
    done = load(hand_made, {"year": "2025"}, **{"Spring 2025": PRE, "Spring 2026": POST})
    assert [batch.coverage[0]["first_day"] for batch in done.batches] == ["2024-10-01", "2025-10-01"]


def test_a_column_that_tells_the_wave_parts_the_lines_of_one_sheet(hand_made):
    text = "Student ID,Time,I feel safe,I belong\n"
    text += "1001,Pre,Agree,Disagree\n1001,Post,Strongly agree,Agree\n1002,Pre,Disagree,Agree\n"
    done = hand_in(hand_made, text, name="sel.csv")
    assert [(batch.source, batch.new) for batch in done.batches] == [
        ("sel, Pre", 2 * 2 + 2),  # answers, and questions
        ("sel, Post", 1 * 2 + 2),
    ]


def test_a_sheet_that_asks_twice_is_two_waves_matched_by_student(hand_made):
    lines = (
        "Student ID,Pre: I feel safe,Pre: Adults listen,Post: I feel safe,Post: Adults listen\n"
        "1001,Disagree,Agree,Agree,Agree\n1002,Agree,Disagree,Agree,Agree\n1003,Agree,Agree,,\n"
    )
    done = hand_in(hand_made, lines.encode(), name="club.csv")
    assert not done.waiting
    assert [(batch.source, batch.new) for batch in done.batches] == [
        ("club, Pre", 3 * 2 + 2),  # answers, and questions
        ("club, Post", 2 * 2 + 2),
    ]
    before = hand_made.rows()
    assert [batch.again for batch in hand_in(hand_made, lines.encode(), name="club.csv").batches] == [
        True
    ] * 2
    assert hand_made.rows() == before
