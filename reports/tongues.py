"""The words of reports for families: sentences with their plurals, kinds, days, in plain and short words.

Every sentence stands in every language with the same blanks to fill in; a test measures how hard they are to
read.
"""

from datetime import date

from words import SOURCE, day_name, mark, speaking, tr

ENGLISH, SPANISH = "en", "es"
Plural = tuple[str, str]
"""For one, and for any other number (none, too): both languages have these two forms."""

WORDS: dict[str, str | Plural] = mark(
    {
        "title": "How we work together",
        "year": "School year {year}",
        "intro": "This page is for families. It says what you told us, what we did, and how it went.",
        "said": "What you told us",
        "surveys": ("We got one survey back.", "We got {n} surveys back."),
        "barriers": "What keeps most people from coming:",
        "no_barriers": "We cannot show yet what keeps people from coming.",
        "most": "Most people say yes to this:",
        "fewest": "Fewest people say yes to this:",
        "nothing_said": "We have no answers to show yet.",
        "did": "What we did",
        "steps": ("We agreed on one next step.", "We agreed on {n} next steps."),
        "steps_none": "Not one is done yet.",
        "steps_all": "All of it is done.",
        "steps_done": ("One of them is done.", "{n} of them are done."),
        "steps_barriers": (
            "One of these steps makes it easier to come.",
            "{n} of these steps make it easier to come.",
        ),
        "milestones": "Good news this school year:",
        "partners": ("One partner worked with us.", "{n} partners worked with us."),
        "partner_is": "A partner is a group or a firm that helps our students.",
        "gifts": "Groups and firms gave us gifts worth about {dollars}.",
        "nothing_did": "We have no news to show yet.",
        "went": "How it went",
        "reached": "{share} students came to something that a partner offers.",
        "absent": "{share} students missed too much school. They missed one day in ten, or more.",
        "absent_before": "The year before, it was {share}.",
        "chance": "The change may be chance.",
        "nothing_went": "We have no numbers to show yet.",
        "small": "We hide the numbers of small groups. So nobody can tell who a child is.",
        "help": "How you can help",
        "tell": "Tell us what would help you to come. Call or visit the school office.",
        "numbers": "The numbers",
        "number": "Number",
        "what": "What",
        "of": "Out of",
        "likely": "Likely range",
        "range_is": "By chance alone, a number could be anywhere in its likely range.",
        "no_range": "counted",
        "row_reached": "Students who came",
        "row_absent": "Students who missed too much",
        "row_before": "The year before",
        "up_to": "The numbers go up to {day}.",
        "public": "They were made public on {day}.",
        "made": "This page was made on {day}.",
        "to": "{low} to {high}",
        "every": "{n} of every 100",
        "counted": "{n} of {of}",
        "under": "Fewer than 1 of every 100",
        "empty": "Nothing has been made public yet.",
        "news_title": "Good news from {place}",
        "news_line": "{day}: {kind}",
        "news_with": "{day}: {kind}, with {partner}",
        "news_goal": "{kind} (“{goal}”)",
        "news_thanks": "Thank you to all who made this happen!",
    }
)

MILESTONES: dict[str, Plural] = mark(
    {
        "agreement_signed": ("new partnership", "new partnerships"),
        "first_session": ("first meeting", "first meetings"),
        "goal_met": ("goal met", "goals met"),
        "academic_success": ("success in class", "successes in class"),
        "extracurricular_success": ("success after class", "successes after class"),
        "service_accomplishment": ("service project done", "service projects done"),
        "anniversary": ("anniversary", "anniversaries"),
        "grant_won": ("grant won", "grants won"),
        "partner_recognised": ("prize for a partner", "prizes for partners"),
        "student_showcase": ("student show", "student shows"),
        "media_coverage": ("story in the news", "stories in the news"),
        "story_published": ("story told", "stories told"),
        "renewed": ("partnership renewed", "partnerships renewed"),
    }
)
"""Each kind of ``tables.partnership_codes.MILESTONE_TYPE``, for one and for several."""

ASKED = mark(
    (
        "Events are at times when I work",
        "I have no way to get there",
        "Letters are not in my language",
        "Nobody can look after my other children",
        "I feel welcome at school events",
        "I know whom to ask when my child needs help",
        "The school tells me how partners help my child",
        "My ideas are asked for before decisions are made",
        "I feel safe at school",
        "I feel that I belong at this school",
        "There is an adult at school I can talk to",
        "People from our community help me learn",
        "My ideas are listened to",
    )
)
"""Questions of surveys that are known in other words; all others stand as they were asked, in quotes."""


def say(lang: str, key: str, count: float | None = None, **blanks: object) -> str:
    """A sentence of a language with its blanks filled in.

    Args:
        count: which form of a plural, and its blank ``n``.
    """
    words = WORDS[key]
    if not isinstance(words, str):
        words = words[0] if count == 1 else words[1]
    if count is not None:
        blanks.setdefault("n", f"{count:,.0f}")
    with speaking(lang):
        return tr(words, **blanks)


def milestone(lang: str, kind: str, count: int = 1) -> str:
    """A kind of milestone in words; one of no list as its code says."""
    forms = MILESTONES.get(kind)
    with speaking(lang):
        return kind.replace("_", " ") if forms is None else tr(forms[count != 1])


def day(lang: str, text: str) -> str:
    """An ISO day: "May 12, 2026", "12 de mayo de 2026"."""
    with speaking(lang):
        return day_name(date.fromisoformat(text))


def asked(lang: str, words: str) -> tuple[str, bool]:
    """A question of a survey in this language, and whether it is: else it stands as it was asked."""
    with speaking(lang):
        return tr(words) if words in ASKED else words, lang == SOURCE or words in ASKED


def quoted(lang: str, words: str) -> str:
    """What somebody asked, as the language quotes it."""
    with speaking(lang):
        return tr("“{name}”", name=words)
