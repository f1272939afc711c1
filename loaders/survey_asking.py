"""Headings that ask, or state what one may agree with: so are those of surveys."""

import re

_ASKING = re.compile(
    r"[?¿]|^\s*(?:how|what|which|when|where|why|who|do you|does|did|are you|have you|please|"
    r"rate|select|choose|"
    r"to what extent|i (?:am|feel|have|can|know|think|believe|would|like|want|get|was|trust)\b|my |our |"
    r"the school|teachers|staff (?:at|in)|this school|at (?:my|this)|"
    r"qué|cuál|cómo|con qué|mi |yo |me siento|la escuela)",
    re.IGNORECASE,
)


def asks(heading: str) -> bool:
    """Whether a heading reads like a question or statement of a survey."""
    return _ASKING.search(heading) is not None
