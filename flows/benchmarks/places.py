"""Whose line it is: the state's, or the own district's."""

import re

from flows.benchmarks.columns import bare

STATES = frozenset(
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|district of columbia|florida|"
    "georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|"
    "michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|"
    "new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|"
    "south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming".split("|")
)

_STATE = re.compile(
    r"(?:the )?(?:entire )?state(?: wide| level| average| rate| total| summary)?|"
    r"statewide(?: total| average)?|state of [a-z ]+|"
    r"(?:estado|estatal|bundesland|landesweit|landesdurchschnitt|academie|rede estadual)"
)
_DISTRICT = re.compile(
    r"(?:the |our )?(?:entire )?(?:district|division)(?: wide| level| average| rate| total| summary)?|"
    r"(?:district|division)wide|(?:distrito|bezirk|schulbezirk)"
)


def is_state(name: str) -> bool:
    """Whether a place's name is that of the state."""
    text = bare(name)
    return text in STATES or bool(_STATE.fullmatch(text))


def is_district(name: str) -> bool:
    """Whether a place's name says "the district", whichever it is."""
    return bool(_DISTRICT.fullmatch(bare(name)))
