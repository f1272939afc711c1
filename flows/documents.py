"""The catalogue and one figure as the command line prints them."""

from dataclasses import asdict
from typing import Any

from metrics.catalogue import EVERY
from metrics.rate_bands import written
from tables.codes import WHOLE
from tables.figure import Figure, Published


def indicators() -> list[dict[str, object]]:
    """The catalogue, as the command ``indicators`` prints it."""
    return [
        {
            "id": item.id,
            "key": item.key,
            "title": item.title,
            "unit": item.unit,
            "direction": item.direction,
            "group": item.group,
            "dimensions": list(item.dimensions),
            "source": item.source,
            "version": str(item.version),
        }
        for item in EVERY.values()
    ]


def as_json(shown: Figure) -> dict[str, object]:
    """The document of the command ``figure``; ``published`` holds what published tables say of its rows."""
    split = shown.by or "group"
    rows = []
    plain = shown.rows.astype(object).where(shown.rows.notna(), None)
    for row in plain.to_dict("records"):
        told: dict[str, object] = {split: row["grp"], "label": row["label"]}
        told |= {name: None if row[name] is None else int(row[name]) for name in ("count", "n")}
        told |= {name: row[name] for name in ("value", "low", "high", "hidden", "reason")}
        told |= {"bound": band} if (band := written(row.get("bound"))) else {}
        told |= {name: row[name] for name in ("status", "gap", "gap_low", "gap_high", "ratio") if name in row}
        told |= {"since": row["since_day"]} if row.get("since_day") else {}
        rows.append(told)
    return {
        "indicator": shown.key,
        "period": shown.period,
        "as_of": shown.as_of,
        "settings": dict(shown.settings),
        "evidence": shown.evidence,
        "left_out": [{"why": why, "n": n} for why, n in shown.left_out],
        "place": shown.place,
        "by": shown.by,
        "reason": shown.reason,
        "edition": {"number": shown.edition[0], "day": shown.edition[1]} if shown.edition[0] else None,
        "rows": rows,
        "published": [_published(one, split) for one in shown.published],
    }


def published_lines(shown: Figure) -> list[str]:
    """What published tables say beside a figure, a line each."""
    labels = dict(zip(shown.rows["grp"], shown.rows["label"], strict=True)) if len(shown.rows) else {}
    apart = {one.group: labels.get(one.group, one.group) for one in shown.published if shown.by != "year"}
    apart |= {WHOLE: ""}
    lines = []
    for one in shown.published:
        whose = ", ".join(text for text in (one.place, apart.get(one.group, "")) if text)
        lines.append(f"  {whose}, published: {one.words} ({one.year_name})")
    return lines


def _published(one: Published, split: str) -> dict[str, Any]:
    """A published value beside the row whose code it carries under the name of the split."""
    told = asdict(one)
    return {split: told.pop("group"), **told}
