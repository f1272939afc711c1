"""Items over waves: only what was asked in the same words is compared over years."""

from flows.figures import figure
from flows.viewer import ADMIN, Viewer
from tests.flows.office import Office

AGREE = ("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree")
ITEMS = ("I feel welcome at this school", "Teachers listen to me", "I know how my child is doing")


def answer(at: int, high: int) -> str:
    """Of the first ``high`` respondents one of the two favourable answers, of the others one of the three."""
    return AGREE[3 + at % 2] if at < high else AGREE[at % 3]


def wave(year: int, items=ITEMS, high: int = 12, many: int = 20) -> str:
    """A form of parents: of ``many`` the first ``high`` agree to every item, the others disagree."""
    lines = [",".join(["Timestamp", "Your role", *items])]
    for at in range(many):
        said = answer(at, high)
        lines.append(
            ",".join([f"{year}-10-{at % 28 + 1:02} 16:{at % 60:02}:10", "Parent", *[said] * len(items)])
        )
    return "\n".join(lines) + "\n"


def raised(text: str, high: int = 12) -> str:
    """The form with three respondents more who agree to the last question."""
    lines = text.splitlines()
    for at in range(high + 1, high + 4):
        lines[at] = lines[at].rpartition(",")[0] + ",Agree"
    return "\n".join(lines) + "\n"


def over_years(office: Office, viewer: Viewer = ADMIN):
    found = figure(office.db, "favourable", viewer, by="year")
    rows = found.rows
    values = {str(grp): round(value, 4) for grp, value in zip(rows["grp"], rows["value"], strict=True)}
    return values, [why for why, _ in found.left_out]


def test_the_same_questions_are_compared_and_nothing_is_said(office):
    office.done(spring=wave(2024, high=10))
    office.done(spring=wave(2025, high=15))
    assert over_years(office) == ({"2024": 0.5, "2025": 0.75}, [])


def test_a_question_worded_anew_is_left_out_of_the_comparison_and_told(office):
    """Without it both years stand at 12 of 20; with it 2025 would stand at 13."""
    office.done(spring=wave(2024))
    changed = [*ITEMS[:2], "I am told how my child is doing"]
    (batch,) = office.done(spring=raised(wave(2025, changed)))
    (like,) = batch.items
    assert (like.words, like.before_words) == (changed[2], ITEMS[2])
    assert "item_likeness" in {problem.code for problem in batch.problems}
    values, told = over_years(office)
    assert values == {"2024": 0.6, "2025": 0.6}
    assert told == [
        "1 of 3 questions is not asked in every year; the comparison uses the 2 that are the same",
        "1 question is asked in 2025–26 no more",
    ]


def test_staff_say_that_it_is_the_same_item_in_new_words(office):
    office.done(spring=wave(2024))
    changed = [*ITEMS[:2], "I am told how my child is doing"]
    (batch,) = office.load(spring=wave(2025, changed)).batches
    (like,) = batch.items
    office.undo(batch.batch)
    office.done({f"version.{like.item}": like.before}, spring=wave(2025, changed))
    values, told = over_years(office)
    assert values == {"2024": 0.6, "2025": 0.6}
    assert told == [
        "1 of 3 questions changed its wording in 2025–26; the comparison uses the 2 that are the same"
    ]


def test_an_item_that_means_the_same_is_compared_and_its_next_export_needs_no_word(office):
    office.done(spring=wave(2024))
    changed = [*ITEMS[:2], "I know how my kid is doing"]
    text = raised(wave(2025, changed))
    office.done({"same.I know how my kid is doing": ITEMS[2]}, spring=text)
    assert over_years(office) == ({"2024": 0.6, "2025": 0.65}, [])
    (batch,) = office.done(spring=text + wave(2025, changed, many=25).splitlines()[-1] + "\n")
    assert (batch.items, batch.withdrawn) == ((), 0)
    assert over_years(office)[1] == []


def test_a_name_of_the_tool_with_other_words_is_a_new_version(office):
    """Qualtrics keeps Q1 whatever it asks: the words decide."""

    def qualtrics(year: int, words: str) -> str:
        heads = ["ResponseId", "EndDate", "Q1", "Q2"]
        texts = ["Response ID", "End Date", words, ITEMS[1]]
        ids = [f'"{{""ImportId"":""{name}""}}"' for name in ("_recordId", "endDate", "QID1", "QID2")]
        lines = [",".join(heads), ",".join(texts), ",".join(ids)]
        for at in range(20):
            said = f"{answer(at, 12)},{answer(at, 15)}"
            lines.append(f"R_{year}{at:03},{year}-10-{at + 1:02} 16:00:00,{said}")
        return "\n".join(lines) + "\n"

    office.done(climate=qualtrics(2024, ITEMS[0]))
    (batch,) = office.done(climate=qualtrics(2025, "I feel safe on the bus"))
    assert "item_changed" in {problem.code for problem in batch.problems}
    values, told = over_years(office)
    assert values == {"2024": 0.75, "2025": 0.75}
    assert told == [
        "1 of 2 questions changed its wording in 2025–26; the comparison uses the 1 that is the same"
    ]


def test_a_wave_that_is_taken_back_takes_its_break_with_it(office):
    office.done(spring=wave(2024))
    before = office.rows()
    (batch,) = office.done(spring=wave(2025, [*ITEMS[:2], "Lunch tastes good"]))
    office.undo(batch.batch)
    assert office.rows() == before == office.rebuilt()
    assert over_years(office) == ({"2024": 0.6}, [])


def test_the_board_sees_the_same_comparison_of_what_was_released(office):
    """36 of 60 in both years; the new question has 39."""
    office.done(spring=wave(2024, high=36, many=60))
    text = raised(wave(2025, [*ITEMS[:2], "Lunch tastes good"], high=36, many=60), high=36)
    office.done(spring=text)
    values, told = over_years(office, Viewer("board"))
    assert values == {"2024": 0.6, "2025": 0.6}
    assert len(told) == 2


def test_the_earlier_wave_loaded_again_changes_nothing(office):
    """What was said of the later wave is no answer of the earlier one."""
    office.done(spring=wave(2024))
    office.done(
        {"same.I know how my kid is doing": ITEMS[2]},
        spring=wave(2025, [*ITEMS[:2], "I know how my kid is doing"]),
    )
    (batch,) = office.done(spring=wave(2024))
    assert batch.again
