"""Who a respondent is, and of which school, told by a question of the form that asks for it."""

import re
import unicodedata
from collections.abc import Mapping

import pandas as pd

from loaders.words import plain

_ROLE_ASKED = re.compile(
    r"^(?:(?:what|which) (?:is|best describes) (?:you|your|su) ?(?:\w+ )?(?:role|relationship|position)?|"
    r"(?:your |primary |respondent |stakeholder |su |tu )?(?:role|rol|papel|position|relationship)\b.*|"
    r"respondent (?:type|group)|stakeholder(?: group| type)?|"
    r"i am|i am an? ?|im an? ?|are you an?|you are an?|yo soy|soy|usted es|i am completing this survey as.*|"
    r"(?:which|what) (?:of the following )?(?:best )?describes (?:you|your (?:role|relationship)).*|"
    r"what is your (?:primary |main |current )?(?:role|relationship|position)\b.*|"
    r"(?:cual|que) es su (?:rol|papel|relacion|funcion)\b.*|como (?:se describe|participa)\b.*|"
    r"(?:how|what) (?:are you|is your) (?:connected|connection|relationship) .*)$"
)
_SCHOOL_ASKED = re.compile(
    r"^(?:(?:your |childs |my |the |nombre de (?:la|su) |name of (?:your |the )?(?:childs )?|"
    r"select (?:your |a |the )?)?"
    r"(?:school|campus|escuela|colegio|school name|school site|school building)(?: name| site| attended)?|"
    r"(?:which|what) (?:is (?:the name of )?(?:your|the) )?(?:childs )?(?:\w+ )?(?:school|campus)\b.*|"
    r"(?:at|in|to|from|with) (?:which|what) school\b.*|where does your child (?:go to|attend) school|"
    r"(?:please )?(?:select|choose|indicate|enter) (?:the name of )?"
    r"(?:your|the|a) (?:childs |students )?school\b.*|"
    r"(?:(?:a|en) )?(?:que|cual) (?:es (?:la|su) )?(?:escuela|colegio)\b.*|"
    r"(?:seleccione|elija|escoja) (?:su|la) escuela.*|"
    r"school your (?:child|student) attends)$"
)
_ROLES = (
    (
        "parent_caregiver",
        r"parents?|caregivers?|carers?|guardians?|mothers?|fathers?|moms?|dads?|mum|famil(?:y|ies)|"
        r"grand(?:parents?|mothers?|fathers?)|foster|padres?|madres?|mama|papa|cuidador(?:a|es)?|apoderad[oa]s?|"
        r"abuel[oa]s?|familias?|familiar|tutor legal|tutora legal|encargad[oa]",
    ),
    ("student", r"students?|pupils?|learners?|youth|estudiantes?|alumn[oa]s?"),
    (
        "support_staff",
        r"counsell?ors?|social workers?|support staff|paraprofessionals?|nurses?|psychologists?|aides?|"
        r"librarians?|consejer[oa]s?|trabajador(?:a)? social|personal de apoyo|enfermer[oa]",
    ),
    ("teacher", r"teachers?|educators?|faculty|instructors?|maestr[oa]s?|profesor(?:a|es)?|docentes?"),
    (
        "school_leader",
        r"principals?|vice principals?|administrators?|administration|school leaders?|head ?teachers?|"
        r"superintendents?|director(?:a)? (?:de (?:la )?)?(?:escuela|escolar)|"
        r"administrador(?:a|es)?|directora?",
    ),
    ("coordinator", r"coordinators?|coordinador(?:a|es)?|liaisons?"),
    ("board_member", r"(?:school )?board members?|trustees?|miembros? de la junta.*"),  # not text
    ("mentor", r"mentors?|mentor(?:a|es)"),
    ("volunteer", r"volunteers?|voluntari[oa]s?"),
    ("community_leader", r"community leaders?|lider(?:es)? comunitari[oa]s?"),  # not text
    ("community_member", r"community members?|residents?|neighbou?rs?|miembros? de la comunidad|vecin[oa]s?"),
    (
        "policymaker",
        r"policy ?makers?|elected officials?|council ?members?|funcionari[oa]s? public[oa]s?",  # not text
    ),
    (
        "partner_contact",
        r"partners?|community partners?|partner organi[sz]ations?|business(?: partners?| owners?)?|"
        r"nonprofits?|non profits?|community organi[sz]ations?|soci[oa]s?(?: comunitari[oa]s?)?|empresas?|"
        r"organizaci(?:on|ones)(?: comunitarias?)?",
    ),
    ("data_staff", r"data (?:staff|analysts?|managers?|clerks?)"),
)
_ROLE_WORDS = tuple((role, re.compile(rf"\b(?:{words})\b")) for role, words in _ROLES)
_OF_A_STUDENT = re.compile(r"\b(?:of|for|to|de|del) .*$")

LEAST = 0.5
"""Least part of the answers that must be roles known by their words."""
MOST_SCHOOLS = 400


def folded(text: str) -> str:
    """``plain`` without accents."""
    said = plain(text)
    if said.isascii():
        return said
    return "".join(c for c in unicodedata.normalize("NFD", said) if not unicodedata.combining(c))


def role_of(text: str) -> str:
    """The role (``tables.codes.ROLE``) an answer names; "" where its words do not tell one role."""
    said = folded(text)
    found = {role for role, words in _ROLE_WORDS if words.search(said)}
    if len(found) > 1:
        before = _OF_A_STUDENT.sub("", said)
        found = {role for role, words in _ROLE_WORDS if words.search(before)} or found
    if "head teacher" in said or "headteacher" in said:
        found.discard("teacher")
    if found == {"parent_caregiver", "student"}:
        found = {"parent_caregiver"}
    return found.pop() if len(found) == 1 else ""


def might_ask_role(heading: str) -> bool:
    """Whether the wording alone asks who the respondent is."""
    return _ROLE_ASKED.match(folded(heading)) is not None


def might_ask_school(heading: str) -> bool:
    """Whether the wording alone asks for a school."""
    return _SCHOOL_ASKED.match(folded(heading)) is not None


def asks_role(heading: str, counts: Mapping[str, int]) -> bool:
    """Whether a question asks who the respondent is, by its wording and by what was answered."""
    if not might_ask_role(heading) or len(counts) > 100:
        return False
    known = sum(n for text, n in counts.items() if role_of(text))
    return known >= LEAST * sum(counts.values()) and known > 0


def asks_school(heading: str, counts: Mapping[str, int]) -> bool:
    """Whether a question asks for the school: worded so, and answered with few short names."""
    if not might_ask_school(heading) or not counts:
        return False
    names = {folded(text) for text in counts}
    short = all(len(text) <= 80 for text in counts)
    words = any(re.search(r"[^\W\d]", text) for text in counts) or "school" in folded(heading).split()
    answers = {"yes", "no", "si", "agree", "disagree", "strongly agree", "neutral", "always", "never"}
    few = len(names) <= max(3, min(MOST_SCHOOLS, sum(counts.values()) // 2))
    return short and words and few and not names & answers


def roles(labels: pd.Series) -> pd.Series:
    """Role of each respondent from what they answered; "" where unknown or not answered."""
    known = {text: role_of(text) for text in labels.dropna().unique()}
    return labels.map(known).fillna("").astype("str")
