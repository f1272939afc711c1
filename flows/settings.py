"""The thresholds of a district: what each is, who says so, and changing one. Each change is noted."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

import pandas as pd

from flows import rules
from flows.accounts import By, audited
from flows.database import NoDatabase, store
from flows.derive import Work, derive
from flows.progress import Progress, silent
from flows.viewer import NotAllowed, Viewer
from metrics import setting_kinds
from metrics.settings import DEFAULTS, SETTINGS, Setting
from store import accounts, derived, uncounted
from store.connect import Tx
from store.history import SET
from tables import year_name
from tables.codes import GROUP_DIMENSIONS, GROUP_LABEL
from words import mark, phrase, phrases, tr, tr_in

__all__ = [
    "CONSEQUENCE",
    "GROUPS",
    "LONGEST",
    "BadSetting",
    "Problem",
    "Set",
    "UnknownSetting",
    "changed",
    "changes",
    "favourable_from",
    "in_words",
    "in_words_of",
    "listed",
    "put_back",
    "shown",
    "unknown",
]

LONGEST = 200
"""Letters of a reason."""

CONSEQUENCE = mark(
    {
        "students": "Counts every student again: some minutes in a large district. Who works with students "
        "sees it at once, board members with the next edition.",
        "answers": "Counts every survey answer again: some minutes in a large district. Who works with "
        "students sees it at once, board members with the next edition.",
        "tables": "Takes effect with the next edition; nothing that is published changes until then. Who "
        "works with students sees at once what it changes for them.",
        "pages": "Takes effect at once.",
    }
)
"""What follows from changing a setting, by what is made again (``metrics.settings.Again``)."""


@dataclass(frozen=True)
class Problem:
    """Why a setting cannot be changed so."""

    where: str
    what: str
    mend: str


class BadSetting(Exception):
    """A setting cannot be changed so; ``problems`` are all the reasons."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(phrases(*(phrase("{where}: {what} {mend}", **asdict(one)) for one in problems)))
        self.problems = tuple(problems)


class UnknownSetting(BadSetting):
    """There is no such setting."""


GROUPS = mark(
    {
        "hiding": "What is hidden",
        "flags": "Gaps, flags and effects",
        "attendance": "Attendance",
        "surveys": "Surveys",
        "freshness": "How fresh the data are",
    }
)
"""Headings under which settings are listed."""


@dataclass(frozen=True)
class Set:
    """A setting as it is now.

    Attributes:
        value: the one in use.
        source: who or what says so.
        since: when it was changed, ISO in UTC; "" while it is as shipped.
        who: who changed it: an e-mail address, or what stands for who has none; "" while it is as shipped.
    """

    setting: Setting
    value: str
    source: str
    since: str = ""
    who: str = ""

    @property
    def changed(self) -> bool:
        """Whether it differs from what is shipped."""
        return self.value != self.setting.default

    @property
    def said(self) -> str:
        """The value in words."""
        return in_words_of(self.setting, self.value)

    @property
    def shipped(self) -> str:
        """The value that is shipped, in words."""
        return in_words_of(self.setting, self.setting.default)

    @property
    def choices(self) -> tuple[str, ...]:
        """What it may be, or be put together from; () where it is written."""
        kind = self.setting.kind
        return kind.words if isinstance(kind, setting_kinds.OneOf | setting_kinds.Some) else ()

    @property
    def several(self) -> bool:
        """Whether it is put together from several of the choices."""
        return isinstance(self.setting.kind, setting_kinds.Some)

    @property
    def stands(self) -> str:
        """Why it cannot be changed; "" where it can."""
        return self.setting.kind.why if isinstance(self.setting.kind, setting_kinds.Fixed) else ""


def listed(db: str) -> list[Set]:
    """Every setting, in order; as shipped where there is no database yet."""
    try:
        opened = store(db)
    except NoDatabase:
        return [Set(one, one.default, one.source) for one in SETTINGS.values()]
    with opened.reading() as tx:
        return _listed(tx)


def in_words_of(setting: Setting, value: str) -> str:
    """A value as people read it, with its unit."""
    if setting.key == "half_day":
        return tr(GROUP_LABEL["half_day_rule"][value])
    if setting.key == "protected_topics":
        return ", ".join(tr(GROUP_DIMENSIONS[one]) for one in value.split(","))
    if setting.key == "favourable":
        tops = (one.split("/") for one in value.split(","))
        return ", ".join(tr("top {top} of {points}", top=top, points=points) for top, points in tops)
    return f"{value.replace(',', ', ')} {tr(setting.unit)}"


def shown(db: str, viewer: Viewer) -> tuple[Set, ...]:
    """Every setting as the figures were made with it that somebody sees; why it was changed is told to those
    who work with people."""
    try:
        opened = store(db)
    except NoDatabase:
        return tuple(listed(db))
    with opened.reading() as tx:
        if viewer.sees_people:
            return tuple(_listed(tx))
        used = rules.on_show(tx)
    ours = tr("Set by the district")
    return tuple(
        Set(one, used[key], one.source if used[key] == one.default else ours) for key, one in SETTINGS.items()
    )


def in_words(sets: Sequence[Set]) -> pd.DataFrame:
    """The settings as a table for people: setting, value, unit, what it governs, source."""
    return pd.DataFrame(
        {
            tr("Setting"): [one.setting.key for one in sets],
            tr("Value"): [
                tr("{value} (shipped: {default})", value=one.value, default=one.setting.default)
                if one.changed
                else one.value
                for one in sets
            ],
            tr("Unit"): [tr(one.setting.unit) or tr_in("of units", "none") for one in sets],
            tr("Governs"): [tr(one.setting.applies_to) for one in sets],
            tr("Source"): [one.source if one.changed else tr(one.source) for one in sets],
        }
    )


def changes(db: str, by: By) -> pd.DataFrame:
    """The audit of settings, the latest change first: ``When`` (UTC), ``Who, What, Before, Now, Why``.

    Raises:
        NotAllowed: only administrators are told.
    """
    _may(by)
    noted, _ = audited(db)
    if noted.empty:
        return noted
    noted = noted[(noted["what"] == SET) & noted["whom"].isin(list(SETTINGS))]
    told = noted["told"]
    of = [SETTINGS[key] for key in noted["whom"]]
    return pd.DataFrame(
        {
            mark("When"): noted["at"],
            mark("Who"): noted["who"],
            mark("What"): [tr(one.name) for one in of],
            mark("Before"): [in_words_of(one, now["before"]) for one, now in zip(of, told, strict=True)],
            mark("Now"): [in_words_of(one, now["now"]) for one, now in zip(of, told, strict=True)],
            mark("Why"): [one["source"] for one in told],
        }
    )


def favourable_from(db: str) -> Mapping[int, int]:
    """Lowest favourable answer of a scale by its number of points."""
    try:
        opened = store(db)
    except NoDatabase:
        return setting_kinds.favourable_from(DEFAULTS["favourable"])
    with opened.reading() as tx:
        return setting_kinds.favourable_from(rules.in_use(tx)["favourable"])


def changed(db: str, by: By, key: str, value: str, source: str = "", progress: Progress = silent) -> Set:
    """Change a setting, and count again what was counted with it; nothing published changes.

    Args:
        value: as its kind reads it; the one that is shipped puts it back.
        source: who or what says so; needed unless it is put back.
        progress: told before each school year; what it raises leaves everything as it was.

    Raises:
        BadSetting: with all that is wrong.
        NotAllowed: only administrators do this.
    """
    _may(by)
    setting, reason = _known(key), " ".join(source.split())
    kept = _read(setting, value, reason)
    with store(db).writing() as tx:
        before = rules.in_use(tx)[key]
        said = derived.setting_sources(tx).get(key, "")
        if kept != before or reason not in ("", said):
            _keep(tx, setting, kept, reason)
            accounts.note(tx, by.key, SET, key, {"before": before, "now": kept, "source": reason})
        if kept != before:
            _make_again(tx, setting, progress)
        (now,) = (one for one in _listed(tx) if one.setting.key == key)
    return now


def put_back(db: str, by: By, key: str, source: str = "", progress: Progress = silent) -> Set:
    """Put a setting back to what is shipped; else as ``changed``."""
    return changed(db, by, key, _known(key).default, source, progress)


def _may(by: By) -> None:
    if not by.viewer.manages:
        raise NotAllowed(tr("Only an administrator changes settings."))


def unknown(key: str) -> UnknownSetting:
    """What is said of a setting that is not there."""
    what = phrase('There is no setting "{key}".', key=key)
    known = phrase("Settings are: {known}.", known=", ".join(SETTINGS))
    return UnknownSetting([Problem(phrase("The name"), what, known)])


def _known(key: str) -> Setting:
    if key not in SETTINGS:
        raise unknown(key)
    return SETTINGS[key]


def _read(setting: Setting, value: str, reason: str) -> str:
    """The value as it is kept."""
    kept, faults = setting.kind.read(value)
    problems = [Problem(setting.key, *fault) for fault in faults]
    if not reason and kept != setting.default:
        ask = phrase("Say who or what decided it, such as: board, 12 May.")
        problems.append(Problem(phrase("The reason"), phrase("It is missing."), ask))
    if len(reason) > LONGEST:
        long = phrase("It is longer than {most} letters.", most=LONGEST)
        problems.append(Problem(phrase("The reason"), long, phrase("Say it shorter.")))
    if problems:
        raise BadSetting(problems)
    return kept


def _keep(tx: Tx, setting: Setting, value: str, source: str) -> None:
    name, _, whom = setting.key.partition(".")
    if value == setting.default:
        derived.unset_setting(tx, name, whom)
    else:
        derived.set_setting(tx, name, value, whom, source)


def _make_again(tx: Tx, setting: Setting, progress: Progress) -> None:
    """Count again what was counted with a setting, and have its tables made again with the next edition."""
    years = list(derived.counted_years(tx))
    if setting.counted and uncounted.batches(tx):
        waits = phrase("A load is not counted yet.")
        mend = phrase(
            "Wait until it is done. If it was stopped, load the same files again; then change this."
        )
        raise BadSetting([Problem(setting.key, waits, mend)])
    for number, year in enumerate(years if setting.counted else ()):
        progress(number / len(years), tr("Counting {year} again", year=year_name(year)))
        derive(tx, [Work(year, students=None) if setting.again == "students" else Work(year, answers=None)])
    if setting.again == "tables":
        derived.note_counted(tx, years)
    derived.bump(tx)


def _listed(tx: Tx) -> list[Set]:
    used, sources = rules.in_use(tx), derived.setting_sources(tx)
    names = {one.key: one.email for one in accounts.listing(tx)}
    noted = accounts.audit(tx)
    last = {row["whom"]: row for row in noted[noted["what"] == SET].iloc[::-1].to_dict("records")}
    found = []
    for key, setting in SETTINGS.items():
        if used[key] == setting.default:
            found.append(Set(setting, setting.default, setting.source))
        else:
            line = last.get(key, {})
            by = str(line.get("who", ""))
            found.append(
                Set(setting, used[key], sources.get(key, ""), str(line.get("at", "")), names.get(by, by))
            )
    return found
