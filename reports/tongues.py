"""The words of reports for families in each language: sentences with their plurals, kinds, days, numbers.

Every sentence stands in every language with the same blanks to fill in; a test holds them against each
other, and measures how hard they are to read.
"""

from datetime import date

ENGLISH, SPANISH = "en", "es"
LANGUAGES = {ENGLISH: "English", SPANISH: "Español"}
"""By code, as each is called by those who speak it."""

Plural = tuple[str, str]
"""For one, and for any other number (none, too): both languages have these two forms."""

WORDS: dict[str, dict[str, str | Plural]] = {
    ENGLISH: {
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
        "news_days": "{first} to {last}",
        "news_line": "{day}: {kind}",
        "news_with": "{day}: {kind}, with {partner}",
        "news_thanks": "Thank you to all who made this happen!",
    },
    SPANISH: {
        "title": "Cómo trabajamos juntos",
        "year": "Año escolar {year}",
        "intro": "Esta página es para las familias. Dice qué nos contaron, qué hicimos y cómo nos fue.",
        "said": "Lo que nos contaron",
        "surveys": ("Nos llegó una encuesta.", "Nos llegaron {n} encuestas."),
        "barriers": "Lo que más les impide venir:",
        "no_barriers": "Aún no podemos mostrar qué les impide venir.",
        "most": "Más personas dicen que sí a esto:",
        "fewest": "Menos personas dicen que sí a esto:",
        "nothing_said": "Aún no hay respuestas para mostrar.",
        "did": "Lo que hicimos",
        "steps": ("Acordamos un paso.", "Acordamos {n} pasos."),
        "steps_none": "Aún no hemos dado ninguno.",
        "steps_all": "Ya está todo hecho.",
        "steps_done": ("Ya dimos uno de ellos.", "Ya dimos {n} de ellos."),
        "steps_barriers": (
            "Uno de estos pasos hace más fácil venir.",
            "{n} de estos pasos hacen más fácil venir.",
        ),
        "milestones": "Buenas noticias de este año escolar:",
        "partners": ("Un socio trabajó con nosotros.", "{n} socios trabajaron con nosotros."),
        "partner_is": "Un socio es un grupo o una empresa que ayuda a nuestros alumnos.",
        "gifts": "Grupos y empresas nos dieron cosas por unos {dollars}.",
        "nothing_did": "Aún no hay noticias para mostrar.",
        "went": "Cómo nos fue",
        "reached": "{share} alumnos vinieron a algo que ofrece un socio.",
        "absent": "{share} alumnos faltaron mucho a clase. Faltaron un día de cada diez, o más.",
        "absent_before": "El año anterior fueron {share}.",
        "nothing_went": "Aún no hay números para mostrar.",
        "small": "No mostramos números de grupos chicos. Así nadie puede saber quién es un niño.",
        "help": "Cómo puede ayudar",
        "tell": "Díganos qué le ayudaría a venir. Llame o visite la oficina de la escuela.",
        "numbers": "Los números",
        "number": "Número",
        "what": "Qué",
        "of": "De cuántos",
        "likely": "Rango probable",
        "range_is": "Solo por azar, un número puede estar en todo su rango probable.",
        "no_range": "contado",
        "row_reached": "Alumnos que vinieron",
        "row_absent": "Alumnos que faltaron mucho",
        "row_before": "El año anterior",
        "up_to": "Los números llegan hasta el {day}.",
        "public": "Se hicieron públicos el {day}.",
        "made": "Esta página se hizo el {day}.",
        "to": "de {low} a {high}",
        "every": "{n} de cada 100",
        "counted": "{n} de {of}",
        "under": "Menos de 1 de cada 100",
        "empty": "Aún no se ha hecho público nada.",
        "news_title": "Buenas noticias de {place}",
        "news_days": "Del {first} al {last}",
        "news_line": "{day}: {kind}",
        "news_with": "{day}: {kind}, con {partner}",
        "news_thanks": "¡Gracias a todas las personas que lo hicieron posible!",
    },
}

MILESTONES: dict[str, dict[str, Plural]] = {
    ENGLISH: {
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
    },
    SPANISH: {
        "agreement_signed": ("acuerdo nuevo", "acuerdos nuevos"),
        "first_session": ("primer encuentro", "primeros encuentros"),
        "goal_met": ("meta lograda", "metas logradas"),
        "academic_success": ("logro en clase", "logros en clase"),
        "extracurricular_success": ("logro después de clase", "logros después de clase"),
        "service_accomplishment": ("proyecto de servicio hecho", "proyectos de servicio hechos"),
        "anniversary": ("aniversario", "aniversarios"),
        "grant_won": ("fondo obtenido", "fondos obtenidos"),
        "partner_recognised": ("premio a un socio", "premios a socios"),
        "student_showcase": ("muestra de alumnos", "muestras de alumnos"),
        "media_coverage": ("noticia en los medios", "noticias en los medios"),
        "story_published": ("historia contada", "historias contadas"),
        "renewed": ("acuerdo renovado", "acuerdos renovados"),
    },
}
"""Each kind of ``tables.partnership_codes.MILESTONE_TYPE``, for one and for several."""

ASKED: dict[str, dict[str, str]] = {
    ENGLISH: {},
    SPANISH: {
        "Events are at times when I work": "Las actividades son cuando trabajo",
        "I have no way to get there": "No tengo cómo llegar",
        "Letters are not in my language": "Las cartas no están en mi idioma",
        "Nobody can look after my other children": "Nadie puede cuidar a mis otros hijos",
        "I feel welcome at school events": "Me siento bienvenido en las actividades de la escuela",
        "I know whom to ask when my child needs help": "Sé a quién preguntar cuando mi hijo necesita ayuda",
        "The school tells me how partners help my child": "La escuela me cuenta cómo ayudan los socios",
        "My ideas are asked for before decisions are made": "Piden mis ideas antes de decidir",
        "I feel safe at school": "Me siento seguro en la escuela",
        "I feel that I belong at this school": "Siento que esta escuela es mi lugar",
        "There is an adult at school I can talk to": "En la escuela hay un adulto con quien puedo hablar",
        "People from our community help me learn": "Personas de la comunidad me ayudan a aprender",
        "My ideas are listened to": "Escuchan mis ideas",
    },
}
"""Questions of surveys that are known in other words; all others stand as they were asked, in quotes."""

MONTHS = {
    ENGLISH: "January February March April May June July August September October November December".split(),
    SPANISH: (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
    ),
}

QUOTES = {ENGLISH: ("“", "”"), SPANISH: ("«", "»")}


def say(lang: str, key: str, count: float | None = None, **blanks: object) -> str:
    """A sentence of a language with its blanks filled in.

    Args:
        count: which form of a plural, and its blank ``n``.
    """
    words = WORDS[lang][key]
    if not isinstance(words, str):
        words = words[0] if count == 1 else words[1]
    if count is not None:
        blanks.setdefault("n", f"{count:,.0f}")
    return words.format(**blanks)


def milestone(lang: str, kind: str, count: int = 1) -> str:
    """A kind of milestone in words; one of no list as its code says."""
    forms = MILESTONES[lang].get(kind)
    return kind.replace("_", " ") if forms is None else forms[count != 1]


def day(lang: str, text: str) -> str:
    """An ISO day: "May 12, 2026", "12 de mayo de 2026"."""
    found = date.fromisoformat(text)
    month = MONTHS[lang][found.month - 1]
    if lang == SPANISH:
        return f"{found.day} de {month} de {found.year}"
    return f"{month} {found.day}, {found.year}"


def asked(lang: str, words: str) -> tuple[str, bool]:
    """A question of a survey in this language, and whether it is: else it stands as it was asked."""
    if lang == ENGLISH:
        return words, True
    return (ASKED[lang][words], True) if words in ASKED[lang] else (words, False)
