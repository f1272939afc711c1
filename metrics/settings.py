"""What the settings mean: every threshold with its default, unit and source."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from metrics.half_days import HALF_DAY
from metrics.setting_kinds import (
    BANDS_STAND,
    NO_PART,
    TELLS_OF_CHILDREN,
    Fixed,
    Kind,
    OneOf,
    Some,
    TopAnswers,
    Whole,
)
from tables.codes import GROUP_DIMENSIONS

Group = Literal["hiding", "flags", "attendance", "surveys", "freshness"]

Again = Literal["students", "answers", "tables", "pages"]
"""What is made again when a setting changes: all that is counted of students, or of survey answers; the
tables of the next edition alone; nothing but what pages are looked up from."""


@dataclass(frozen=True)
class Setting:
    """One threshold a district may change.

    Attributes:
        key: what it is called everywhere.
        name: what it is called where people read, in a few words.
        default: its value as text, as the settings table keeps it.
        unit: what the number counts.
        applies_to: what it governs, in plain words.
        source: who sets it so; "Trellis" where it is a judgement of ours.
        group: with which others it is listed.
        kind: what it may be set to.
        again: what is made again when it changes; whatever is counted or made again is published again.
    """

    key: str
    name: str
    default: str
    unit: str
    applies_to: str
    source: str
    group: Group
    kind: Kind
    again: Again

    @property
    def counted(self) -> bool:
        """Whether cells were counted with it."""
        return self.again in ("students", "answers")


_MODAL = "Most common minimum of 39 states (NCES 2011-603, SLDS Technical Brief 3)"
_EXPECTED = "After how many days a newer file is expected"
_HIDING = "Counts and denominators, before anything leaves"


def _hide_below(whom: str, name: str, default: int, unit: str, source: str) -> Setting:
    kind = Whole(default, 500, TELLS_OF_CHILDREN)
    return Setting(f"hide_below.{whom}", name, str(default), unit, _HIDING, source, "hiding", kind, "tables")


def _expected_every(kind: str, name: str, default: int, source: str) -> Setting:
    allowed = Whole(1, 400)
    return Setting(
        f"expected_every.{kind}", name, str(default), "days", _EXPECTED, source, "freshness", allowed, "pages"
    )


SETTINGS: dict[str, Setting] = {
    setting.key: setting
    for setting in (
        _hide_below("students", "Fewest students shown", 10, "students", _MODAL),
        _hide_below("families", "Fewest families shown", 10, "families", _MODAL),
        _hide_below("answers", "Fewest respondents shown", 10, "respondents", _MODAL),
        replace(
            _hide_below("staff", "Fewest staff shown", 5, "staff", "Trellis; usual for staff surveys"),
            applies_to="Counts of staff, before anything leaves; no published table counts staff yet",
        ),
        _hide_below("partners", "Fewest partners shown", 5, "partners", "Trellis; usual for partner surveys"),
        _hide_below("volunteers", "Fewest volunteers shown", 10, "volunteers", _MODAL),
        _hide_below("comments", "Fewest comments shown", 10, "comments", "Trellis; usual for open comments"),
        Setting(
            "protected_topics",
            "Topics not told of small schools",
            "disability,english_learner",
            "",
            "Not published of small schools",
            "Trellis: what a classroom may know of a child",
            "hiding",
            Some(tuple(GROUP_DIMENSIONS), ("disability", "english_learner")),
            "tables",
        ),
        Setting(
            "topic_from",
            "Students from which a school is not small",
            "200",
            "students",
            "Schools whose protected topics are published",
            "Trellis",
            "hiding",
            Whole(200, 100_000, TELLS_OF_CHILDREN),
            "tables",
        ),
        Setting(
            "flag_from",
            "Fewest people for a flag",
            "30",
            "people",
            "Colours, ratios, ranks and flags",
            "California dashboard rule",
            "flags",
            Whole(10, 1_000),
            "tables",
        ),
        Setting(
            "gap_size",
            "Smallest real gap",
            "5",
            "points",
            'Smallest difference of shares called a "real gap"',
            "Trellis",
            "flags",
            Whole(1, 50),
            "tables",
        ),
        Setting(
            "effect_from",
            "Fewest students for an effect",
            "20",
            "matched students a side",
            "Effects",
            "Trellis",
            "flags",
            Whole(20, 1_000, NO_PART),
            "tables",
        ),
        Setting(
            "min_enrolled_days",
            "Fewest days enrolled",
            "10",
            "days",
            "Who counts for chronic absence",
            "EDFacts file FS195: 10; California 31; New Jersey 45",
            "attendance",
            Whole(1, 180),
            "students",
        ),
        Setting(
            "half_day",
            "Half a day missed",
            "sum",
            "",
            "Absence: whether parts of a day add up, or half a day missed is a day",
            "Trellis; federal: half a day is a day",
            "attendance",
            OneOf(HALF_DAY),
            "students",
        ),
        Setting(
            "tiers",
            "Attendance bands",
            "5,10,20",
            "percent of days missed",
            "Attendance bands",
            "Attendance Works",
            "attendance",
            Fixed("5,10,20", BANDS_STAND),
            "students",
        ),
        Setting(
            "favourable",
            "Favourable answers",
            "2/5,3/6,2/4",
            "top answers of a scale",
            "Surveys",
            "Usual convention",
            "surveys",
            TopAnswers((5, 6, 4)),
            "answers",
        ),
        _expected_every("attendance", "Newer attendance within", 7, "Trellis; a file a week"),
        _expected_every(
            "sessions", "Newer sign-in sheets within", 14, "Trellis; sign-in sheets twice a month"
        ),
        _expected_every("offers", "Newer logs and gifts within", 31, "Trellis; logs and gifts once a month"),
        _expected_every("surveys", "A newer survey within", 200, "Trellis; surveys in fall and spring"),
    )
}

DEFAULTS: dict[str, str] = {key: setting.default for key, setting in SETTINGS.items()}


def number(settings: Mapping[str, object], key: str) -> float:
    """The value of a setting, its default where ``settings`` does not name it.

    Raises:
        KeyError: there is no such setting.
        ValueError: its value is no number.
    """
    return float(str(settings.get(key, DEFAULTS[key])))


def hide_below(settings: Mapping[str, object], count_unit: str) -> int:
    """The hiding threshold for what is counted; 0 where no people are counted (rows, sessions)."""
    key = f"hide_below.{count_unit}"
    return int(number(settings, key)) if key in DEFAULTS else 0


def used(settings: Mapping[str, object], keys: tuple[str, ...]) -> dict[str, str]:
    """The settings that went into a number, as text by key, defaults filled in."""
    return {key: str(settings.get(key, DEFAULTS[key])) for key in keys}


def changed(settings: Mapping[str, object]) -> dict[str, str]:
    """Those of the settings that are there and differ from what is shipped, in their order."""
    told = {key: str(settings.get(key, default)) for key, default in DEFAULTS.items()}
    return {key: value for key, value in told.items() if value != DEFAULTS[key]}
