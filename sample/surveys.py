"""Surveys of the made-up district: students on belonging and families on partnership, in two waves; teachers
on what partners change for them, once."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
import pandas as pd

from sample import comments
from sample.attendance import expit, learners
from sample.participation import OFFERS, offered

AGREEMENT = ("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree")

WAVES = {"fall": datetime(2025, 10, 13, 7, 30), "spring": datetime(2026, 4, 13, 7, 30)}
"""When each wave opens; it stays open for eleven days."""

RESPONSE = {
    "student": {
        "constant": 1.2,
        "low_income": -0.4,
        "english_learner": -0.7,
        "alternative": -0.9,
        "female": 0.2,
    },
    "family": {"constant": -0.7, "low_income": -0.6, "english_learner": -0.8, "alternative": -0.6},
}
"""Log odds of answering: who is heard differs by group."""

BELONGING = {
    "constant": 0.55,
    "low_income": -0.25,
    "english_learner": -0.2,
    "alternative": -0.3,
    "spring": 0.12,
}
"""What moves the answers, in standard deviations of one respondent's standing."""

LASTING, OF_THE_WAVE = 0.6, 0.53
"""Spread of what stays with a person from wave to wave, and of the rest: 0.8 together."""

STATEMENTS = (
    ("I feel that I belong at this school", 0.0),
    ("There is an adult at school I can talk to", 0.25),
    ("I feel safe at school", 0.2),
    ("People from our community help me learn", -0.2),
    ("My ideas are listened to", -0.45),
)
"""Statements of the student survey, and how easily they are agreed to."""

FAMILY_STATEMENTS = (
    ("The school tells me how partners help my child", -0.1),
    ("I feel welcome at school events ", 0.3),  # Microsoft Forms keeps a space typed at the end
    ("My ideas are asked for before decisions are made", -0.5),
    ("I know whom to ask when my child needs help", 0.2),
)

FOUR_CS = ("Capabilities", "Connections", "Cognition", "Confidence")

FAMILY_CS = (
    ("I know how I can help my child learn at home", 0.1),
    ("I know other families and people at this school", -0.5),
    ("I see myself as a partner in what my child learns", 0.3),
    ("I feel sure when I speak for my child at school", -0.1),
)
TEACHER_CS = (
    ("I know how to work with families", 0.3),
    ("I know families well enough to ask them for help", 0.2),
    ("I see families as partners in what children learn", 0.6),
    ("I feel sure when I speak with families", 0.3),
)
"""A statement of each of the four Cs, for both sides; asked once, in spring."""

TEACHER_STATEMENTS = (
    ("I know families better through our partners", 0.35),
    ("Partners make my lessons better", 0.25),
    ("I learn from the people who come to us", 0.1),
    ("I am asked before a partner comes to my class", -0.5),
    ("The extra work for partners is fair", -0.8),
)

TEACHERS, TEACHERS_ANSWER = 15, 0.7
"""Students to a teacher, and the share of teachers who answer."""

BARRIERS = (
    ("Events are at times when I work", 0.55),
    ("I have no way to get there", -0.45),
    ("Nobody can look after my other children", 0.05),
    ("Letters are not in my language", -0.9),
)
"""What may keep families away, and how much of a problem it is."""

PROBLEM = (
    "Not a problem at all",
    "A small problem",
    "A medium problem",
    "A large problem",
    "A very large problem",
)

CUTS = np.array([-1.6, -0.75, 0.0, 1.0])
"""Standing at which the next answer of AGREEMENT begins."""

GRID = "How much do you agree with each statement?"
JOINED = "Which of these did you take part in this year? (tick all that apply)"
FAMILY_JOINED = "How did you take part this year? (choose all that apply)"
FAMILY_OFFERS = ("Reading Night", "College Evenings", "Families' Forum", "Weekend Pantry", "School fair")


@dataclass(frozen=True)
class Heard:
    """Who answered one wave.

    Attributes:
        rows: ``school`` (number), ``student_id`` and ``standing`` of each respondent.
        rates: how many were asked and answered, in all and by group.
    """

    rows: pd.DataFrame
    rates: dict


def respondents(
    stays: pd.DataFrame,
    people: pd.DataFrame,
    schools: pd.DataFrame,
    kind: str,
    wave: str,
    lasting: np.ndarray,
    rng: np.random.Generator,
) -> Heard:
    """Draw who answers, and how they stand. Students are asked from grade 4 on, families in all grades.

    Args:
        lasting: of each person, what their standing keeps from wave to wave.
    """
    day = np.datetime64(WAVES[wave].date())
    here = (stays["first"] <= day) & (stays["last"] >= day)
    asked = stays[here & (stays["grade"] >= (4 if kind == "student" else 0))].reset_index(drop=True)
    who = people.iloc[asked["person"]].reset_index(drop=True)
    learner = learners(who, asked["grade"].to_numpy())
    setting = schools["setting"].to_numpy()[asked["school"]]
    known = {
        "constant": np.ones(len(asked)),
        "low_income": (who["low_income"] == "yes").to_numpy(),
        "english_learner": learner == "yes",
        "alternative": setting == "alternative",
        "female": (who["gender"] == "female").to_numpy(),
        "spring": np.full(len(asked), wave == "spring"),
    }
    eta = sum(amount * known[name] for name, amount in RESPONSE[kind].items())
    answered = rng.random(len(asked)) < expit(eta)
    standing = sum(amount * known[name] for name, amount in BELONGING.items())
    standing = standing + lasting[asked["person"]] + rng.normal(0, OF_THE_WAVE, len(asked))
    rows = pd.DataFrame(
        {"school": asked["school"], "student_id": who["student_id"], "standing": standing},
    )
    groups = {
        "low_income": who["low_income"],
        "english_learner": pd.Series(learner),
        "setting": pd.Series(setting),
    }
    rates = {
        name: {
            code: {"asked": int((group == code).sum()), "answered": int(answered[group == code].sum())}
            for code in sorted(set(group))
        }
        for name, group in groups.items()
    }
    return Heard(
        rows[answered].reset_index(drop=True),
        {"asked": len(asked), "answered": int(answered.sum()), **rates},
    )


def agree(
    standing: np.ndarray, ease: float, rng: np.random.Generator, words: tuple[str, ...] = AGREEMENT
) -> np.ndarray:
    """Answers to one statement; one in forty leaves it blank."""
    place = np.searchsorted(CUTS, standing + ease + rng.normal(0, 0.7, len(standing)))
    return np.where(rng.random(len(standing)) < 0.025, "", np.array(words)[place])


def ticked(
    choice: np.ndarray, options: tuple[str, ...], none: str, joined: str, rng: np.random.Generator
) -> list[str]:
    """Options ticked by each respondent, joined as the tool does; ``none`` where none is.

    Args:
        choice: whether a respondent (row) can have taken part in an option (column).
    """
    chosen = choice & (rng.random(choice.shape) < 0.25)
    return [joined.join(np.array(options)[row]) or none for row in chosen]


def on_offer(schools: pd.DataFrame) -> np.ndarray:
    """Which school (row) offers which activity of OFFERS (column)."""
    table = np.zeros((len(schools), len(OFFERS)), dtype=bool)
    for offer, school in offered(schools):
        table[school, OFFERS.index(offer)] = True
    return table


def times(count: int, wave: str, rng: np.random.Generator) -> pd.Series:
    """Moments of answering, ascending: most in the first days, in the daytime."""
    days = np.minimum(rng.exponential(2.5, count).astype(int), 10)
    seconds = rng.integers(0, 9 * 3600, count)
    ordered = np.sort(days * 86400 + seconds)
    return pd.Series(pd.Timestamp(WAVES[wave]) + pd.to_timedelta(ordered, unit="s"))


def student_survey(heard: Heard, schools: pd.DataFrame, wave: str, rng: np.random.Generator) -> pd.DataFrame:
    """The linked sheet of a Google form, saved as csv: students, and one teacher for every fifteen."""
    students = heard.rows
    teachers = students.iloc[::15][["school"]].assign(standing=0.6, student_id="")
    rows = pd.concat([students.assign(role="Student"), teachers.assign(role="Teacher")], ignore_index=True)
    rows = rows.iloc[rng.permutation(len(rows))].reset_index(drop=True)
    when = times(len(rows), wave, rng)
    # Google writes month, day and hour without zeros in front.
    stamp = [f"{t.month}/{t.day}/{t.year} {t.hour}:{t.minute:02d}:{t.second:02d}" for t in when]
    table = pd.DataFrame(
        {
            "Timestamp": stamp,
            "School": schools["name"].to_numpy()[rows["school"]],
            "Your role": rows["role"],
            "Student ID": rows["student_id"].astype("str"),
        }
    )
    standing = rows["standing"].to_numpy()
    for statement, ease in STATEMENTS:
        table[f"{GRID} [{statement}]"] = agree(standing, ease, rng)
    options = tuple(offer.name for offer in OFFERS)
    table[JOINED] = ticked(on_offer(schools)[rows["school"]], options, "None of these", ", ", rng)
    return table.assign(Comments=comments.said(len(rows), "students", rng))


def family_survey(
    heard: Heard, schools: pd.DataFrame, wave: str, rng: np.random.Generator, before: int = 0
) -> pd.DataFrame:
    """The workbook of a Microsoft form, answered without signing in.

    Args:
        before: answers of the form in the files of other blocks: its numbers go on after them.
    """
    rows = heard.rows.iloc[rng.permutation(len(heard.rows))].reset_index(drop=True)
    count = len(rows)
    done = times(count, wave, rng)
    took = pd.Series(pd.to_timedelta(rng.integers(70, 600, count), unit="s"))
    standing = rows["standing"].to_numpy()
    everything = np.ones((count, len(FAMILY_OFFERS)), dtype=bool)
    table = pd.DataFrame(
        {
            "ID": range(before + 1, before + count + 1),
            "Start time": done - took,
            "Completion time": done,
            "Email": "anonymous",
            "Name": "",
            "Which school does your child attend?": schools["name"].to_numpy()[rows["school"]],
            "I am a...": rng.choice(
                ["Parent or carer", "Grandparent", "Guardian"], count, p=[0.88, 0.07, 0.05]
            ),
            FAMILY_JOINED: ticked(everything, tuple(f"{name};" for name in FAMILY_OFFERS), "None;", "", rng),
        }
    )
    for statement, ease in FAMILY_STATEMENTS:
        table[statement] = agree(standing, ease, rng)
    for barrier, weight in BARRIERS:
        table[barrier] = agree(-0.5 * standing - 0.4, weight, rng, PROBLEM)
    if wave == "spring":
        (apart,) = rng.spawn(1)  # what follows stays as it was
        for statement, ease in FAMILY_CS:
            table[statement] = agree(standing, ease, apart)
    likely = np.clip(np.rint(6.5 + 2 * standing + rng.normal(0, 1.5, count)), 0, 10).astype(int)
    table["How likely are you to recommend our school to another family? (0 = not at all, 10 = very)"] = (
        likely
    )
    return table.assign(**{"What should we change?": comments.said(count, "families", rng)})


def teacher_survey(stays: pd.DataFrame, schools: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The linked sheet of a Google form, saved as csv: teachers in spring.

    Args:
        stays: of the school year.
    """
    day = np.datetime64(WAVES["spring"].date())
    here = stays.loc[(stays["first"] <= day) & (stays["last"] >= day), "school"]
    teachers = np.repeat(*np.unique(here, return_counts=True))[::TEACHERS]
    rows = rng.permutation(teachers[rng.random(len(teachers)) < TEACHERS_ANSWER])
    when = times(len(rows), "spring", rng)
    table = pd.DataFrame(
        {
            "Timestamp": [f"{t.month}/{t.day}/{t.year} {t.hour}:{t.minute:02d}:{t.second:02d}" for t in when],
            "School": schools["name"].to_numpy()[rows],
            "Your role": "Teacher",
        }
    )
    standing = 0.6 + rng.normal(0, LASTING, len(rows))
    for statement, ease in TEACHER_STATEMENTS:
        table[f"{GRID} [{statement}]"] = agree(standing, ease, rng)
    for statement, ease in TEACHER_CS:
        table[f"{GRID} [{statement}]"] = agree(standing, ease, rng)
    return table


def code_book(kind: str) -> pd.DataFrame:
    """Which question belongs to which scale, and the codes of the barriers, as staff write it down."""
    cs = [f"4 Cs: {name}" for name in FOUR_CS]
    if kind == "teacher":
        named = [f"{GRID} [{statement}]" for statement, _ in TEACHER_CS]
        lines = [(name, scale, "") for name, scale in zip(named, cs, strict=True)]
    elif kind == "student":
        lines = [(f"{GRID} [{statement}]", "Belonging", "") for statement, _ in STATEMENTS]
    else:
        codes = "; ".join(f"{code}={words}" for code, words in enumerate(PROBLEM, start=1))
        lines = [(statement.strip(), "Partnership", "") for statement, _ in FAMILY_STATEMENTS]
        lines += [(barrier, "Barriers", codes) for barrier, _ in BARRIERS]
        lines += [(statement, scale, "") for (statement, _), scale in zip(FAMILY_CS, cs, strict=True)]
    return pd.DataFrame(lines, columns=["Variable", "Scale", "Codes"])
