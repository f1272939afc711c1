"""What the settings mean: every threshold with its default, unit and source."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Setting:
    """One threshold a district may change.

    Attributes:
        key: what it is called everywhere.
        default: its value as text, as the settings table keeps it.
        unit: what the number counts.
        applies_to: what it governs, in plain words.
        source: who sets it so; "Trellis" where it is a judgement of ours.
    """

    key: str
    default: str
    unit: str
    applies_to: str
    source: str


_MODAL = "Most common minimum of 39 states (NCES 2011-603, SLDS Technical Brief 3)"
_EXPECTED = "After how many days a newer file is expected"
_HIDING = "Counts and denominators, before anything leaves"

SETTINGS: dict[str, Setting] = {
    setting.key: setting
    for setting in (
        Setting("hide_below.students", "10", "students", _HIDING, _MODAL),
        Setting("hide_below.families", "10", "families", _HIDING, _MODAL),
        Setting("hide_below.answers", "10", "respondents", _HIDING, _MODAL),
        Setting("hide_below.staff", "5", "staff", _HIDING, "Trellis; usual for staff surveys"),
        Setting("hide_below.partners", "5", "partners", _HIDING, "Trellis; usual for partner surveys"),
        Setting("hide_below.comments", "10", "comments", _HIDING, "Trellis; usual for open comments"),
        Setting(
            "protected_topics",
            "disability,english_learner",
            "",
            "Not published of schools with fewer students than topic_from",
            "Trellis: what a classroom may know of a child",
        ),
        Setting("topic_from", "200", "students", "Schools whose protected topics are published", "Trellis"),
        Setting("flag_from", "30", "people", "Colours, ratios, ranks and flags", "California dashboard rule"),
        Setting("gap_size", "5", "points", 'Smallest difference of shares called a "real gap"', "Trellis"),
        Setting(
            "small_group", "10", "people", 'Groups up to flag_from carry a "small group" note', "Trellis"
        ),
        Setting("effect_from", "20", "matched students a side", "Effects", "Trellis"),
        Setting(
            "min_enrolled_days",
            "10",
            "days",
            "Who counts for chronic absence",
            "EDFacts file FS195: 10; California 31; New Jersey 45",
        ),
        Setting(
            "half_day",
            "sum",
            "",
            "Absence: fractions of days are added up",
            "Trellis; federal: half a day is a day",
        ),
        Setting("tiers", "5,10,20", "percent of days missed", "Attendance bands", "Attendance Works"),
        Setting("favourable", "2/5,3/6,2/4", "top answers of a scale", "Surveys", "Usual convention"),
        Setting("expected_every.attendance", "7", "days", _EXPECTED, "Trellis; a file a week"),
        Setting("expected_every.sessions", "14", "days", _EXPECTED, "Trellis; sign-in sheets twice a month"),
        Setting("expected_every.offers", "31", "days", _EXPECTED, "Trellis; logs and gifts once a month"),
        Setting("expected_every.surveys", "200", "days", _EXPECTED, "Trellis; surveys in fall and spring"),
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
