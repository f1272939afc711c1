"""The words of ordered answer scales, English and Spanish, lowest rung first.

Sources: the scale wordings of the Panorama and Harvard family-school surveys, the usual menus of
Google Forms, Microsoft Forms, SurveyMonkey and Qualtrics, and their Spanish versions. Words that
different forms use for the same place share a rung, " / " between them; a form that uses two of
them at once is finer than the ladder and is not coded.
"""

from itertools import combinations

_WORDS: dict[str, tuple[tuple[str, str], ...]] = {
    "agreement": (
        (
            "Strongly disagree / Disagree strongly / Completely disagree / Totally disagree / "
            "Disagree completely / Disagree a lot",
            "Totalmente en desacuerdo / Muy en desacuerdo / Completamente en desacuerdo / Muy en contra",
        ),
        (
            "Disagree / Mostly disagree / Moderately disagree",
            "En desacuerdo / Desacuerdo / No estoy de acuerdo",
        ),
        (
            "Somewhat disagree / Slightly disagree / Disagree somewhat / Tend to disagree / "
            "Disagree a little / Disagree slightly / Disagree a bit",
            "Algo en desacuerdo / Parcialmente en desacuerdo / Un poco en desacuerdo / "
            "Ligeramente en desacuerdo",
        ),
        (
            "Neutral / Neither agree nor disagree / Neither agree or disagree / Neither / Undecided / "
            "Neither disagree nor agree / Neither disagree or agree",
            "Ni de acuerdo ni en desacuerdo / Neutro / Indeciso / Ni en desacuerdo ni de acuerdo",
        ),
        (
            "Somewhat agree / Slightly agree / Agree somewhat / Tend to agree / Agree a little / "
            "Agree slightly / Agree a bit",
            "Algo de acuerdo / Parcialmente de acuerdo / Un poco de acuerdo / Ligeramente de acuerdo",
        ),
        (
            "Agree / Mostly agree / Moderately agree",
            "De acuerdo / Estoy de acuerdo",
        ),
        (
            "Strongly agree / Agree strongly / Completely agree / Totally agree / Agree completely / "
            "Agree a lot",
            "Totalmente de acuerdo / Muy de acuerdo / Completamente de acuerdo",
        ),
    ),
    "frequency": (
        (
            "Never / Almost never or never / Not at any time",
            "Nunca",
        ),
        (
            "Almost never / Hardly ever / Very rarely",
            "Casi nunca / Muy rara vez",
        ),
        (
            "Rarely / Seldom / Once in a while / Occasionally",
            "Rara vez / Raramente / Pocas veces",
        ),
        (
            "Sometimes / Some of the time",
            "A veces / Algunas veces / De vez en cuando",
        ),
        (
            "Often / Frequently / Most of the time / Usually",
            "A menudo / Frecuentemente / Con frecuencia / La mayoria de las veces / Normalmente",
        ),
        (
            "Almost always / Very often / Almost all the time / Very frequently / Nearly always",
            "Casi siempre / Muy a menudo / Muy frecuentemente / Con mucha frecuencia",
        ),
        (
            "Always / All the time / All of the time / Every time",
            "Siempre / Todo el tiempo",
        ),
    ),
    "how_often": (
        (
            "Never / Not at all",
            "Nunca",
        ),
        (
            "Less than once a year / Less than yearly",
            "Menos de una vez al ano",
        ),
        (
            "Once a year / Yearly / Once or twice a year / Annually",
            "Una vez al ano / Una o dos veces al ano",
        ),
        (
            "Several times a year / Several times per year / A few times a year / Every few months / "
            "Less often than monthly / Less than once a month / Less than monthly",
            "Varias veces al ano / Algunas veces al ano / Menos de una vez al mes",
        ),
        (
            "Monthly / Once a month / Once or twice a month / About once a month",
            "Mensualmente / Una vez al mes / Una o dos veces al mes",
        ),
        (
            "Several times a month / A few times a month / Every two weeks / Twice a month",
            "Varias veces al mes / Algunas veces al mes / Cada dos semanas",
        ),
        (
            "Weekly / Once a week / About once a week / Once or twice a week / Every week",
            "Semanalmente / Una vez a la semana / Una vez por semana / Cada semana",
        ),
        (
            "Several times a week / A few times a week / Weekly or more / Multiple times a week",
            "Varias veces a la semana / Varias veces por semana / Algunas veces a la semana",
        ),
        (
            "Daily / Every day / Once a day / Almost every day / Almost daily",
            "Diariamente / Todos los dias / Cada dia / Casi todos los dias",
        ),
    ),
    "satisfaction": (
        (
            "Very dissatisfied / Very unsatisfied / Extremely dissatisfied / Completely dissatisfied",
            "Muy insatisfecho / Muy insatisfecha / Muy insatisfecho a / Totalmente insatisfecho",
        ),
        (
            "Dissatisfied / Unsatisfied / Not satisfied",
            "Insatisfecho / Insatisfecha / Insatisfecho a / No satisfecho",
        ),
        (
            "Somewhat dissatisfied / Slightly dissatisfied / Somewhat unsatisfied",
            "Algo insatisfecho / Algo insatisfecha / Un poco insatisfecho",
        ),
        (
            "Neutral / Neither satisfied nor dissatisfied / Neither satisfied or dissatisfied / Neither / "
            "Neither dissatisfied nor satisfied",
            "Ni satisfecho ni insatisfecho / Neutro / Ni satisfecha ni insatisfecha",
        ),
        (
            "Somewhat satisfied / Slightly satisfied",
            "Algo satisfecho / Algo satisfecha / Un poco satisfecho",
        ),
        (
            "Satisfied / Mostly satisfied",
            "Satisfecho / Satisfecha / Satisfecho a",
        ),
        (
            "Very satisfied / Extremely satisfied / Completely satisfied",
            "Muy satisfecho / Muy satisfecha / Muy satisfecho a / Totalmente satisfecho",
        ),
    ),
    "likelihood": (
        (
            "Very unlikely / Extremely unlikely / Not at all likely / Definitely not / Definitely would not",
            "Muy improbable / Nada probable / Definitivamente no",
        ),
        (
            "Unlikely / Not very likely / Not likely / Probably not / Not so likely / Probably would not",
            "Improbable / Poco probable / Probablemente no",
        ),
        (
            "Somewhat unlikely / Slightly unlikely",
            "Algo improbable",
        ),
        (
            "Neutral / Neither likely nor unlikely / Neither / Might or might not / Maybe / Undecided / "
            "Neither unlikely nor likely",
            "Ni probable ni improbable / Neutro / Tal vez / Quizas / Quiza",
        ),
        (
            "Somewhat likely / Slightly likely",
            "Algo probable",
        ),
        (
            "Likely / Probably / Probably yes / Probably would",
            "Probable / Probablemente / Probablemente si",
        ),
        (
            "Very likely / Definitely / Definitely yes / Definitely would",
            "Muy probable / Definitivamente / Definitivamente si",
        ),
        (
            "Extremely likely",
            "Sumamente probable / Extremadamente probable",
        ),
    ),
    "quality": (
        (
            "Very poor / Terrible / Very bad",
            "Muy malo / Muy mala / Pesimo / Muy mal",
        ),
        (
            "Poor / Bad",
            "Malo / Mala / Mal / Deficiente",
        ),
        (
            "Fair / Average / Acceptable / OK / Okay",
            "Regular / Aceptable / Mas o menos",
        ),
        (
            "Good",
            "Bueno / Buena / Bien",
        ),
        (
            "Very good",
            "Muy bueno / Muy buena / Muy bien",
        ),
        (
            "Excellent / Outstanding",
            "Excelente",
        ),
    ),
    "extent": (
        (
            "Not at all / None at all / To no extent / Not a problem at all",
            "Para nada / Nada / En absoluto",
        ),
        (
            "A little bit / A little / Slightly / A tiny bit / Very little / To a small extent / "
            "A small amount",
            "Un poco / Un poquito / Muy poco / Ligeramente / Poco",
        ),
        (
            "Somewhat / To some extent / Moderately / A moderate amount / A medium amount / Some",
            "Algo / Moderadamente / En cierta medida / En alguna medida",
        ),
        (
            "Quite a bit / A lot / Mostly / Very much / To a large extent / Quite a lot / Very",
            "Bastante / Mucho / En gran medida / Muy",
        ),
        (
            "A great deal / A tremendous amount / Extremely / Completely / To a great extent / Totally / "
            "To a very large extent",
            "Muchisimo / Totalmente / Completamente / Extremadamente / Sumamente",
        ),
    ),
    "importance": (
        (
            "Not at all important / Not important / Not important at all / Unimportant",
            "Nada importante / No es importante / No importante",
        ),
        (
            "Slightly important / A little important / Not very important / Of little importance / "
            "Not so important",
            "Poco importante / Ligeramente importante",
        ),
        (
            "Somewhat important / Moderately important / Neutral",
            "Algo importante / Moderadamente importante",
        ),
        (
            "Important / Quite important",
            "Importante / Bastante importante",
        ),
        (
            "Very important",
            "Muy importante",
        ),
        (
            "Extremely important / Essential",
            "Extremadamente importante / Sumamente importante / Esencial",
        ),
    ),
    "confidence": (
        (
            "Not at all confident / Not confident / Not confident at all",
            "Nada seguro / Nada segura / Nada confiado",
        ),
        (
            "Slightly confident / A little confident / Not very confident / Not so confident",
            "Poco seguro / Poco segura / Un poco seguro",
        ),
        (
            "Somewhat confident / Moderately confident",
            "Algo seguro / Algo segura / Moderadamente seguro",
        ),
        (
            "Confident / Quite confident",
            "Seguro / Segura / Bastante seguro / Bastante segura",
        ),
        (
            "Very confident",
            "Muy seguro / Muy segura",
        ),
        (
            "Extremely confident / Completely confident",
            "Totalmente seguro / Totalmente segura",
        ),
    ),
    "ease": (
        (
            "Very difficult / Very hard / Extremely difficult",
            "Muy dificil",
        ),
        (
            "Difficult / Hard",
            "Dificil",
        ),
        (
            "Somewhat difficult / Slightly difficult",
            "Algo dificil",
        ),
        (
            "Neutral / Neither easy nor difficult / Neither",
            "Ni facil ni dificil / Neutro",
        ),
        (
            "Somewhat easy / Slightly easy",
            "Algo facil",
        ),
        (
            "Easy",
            "Facil",
        ),
        (
            "Very easy / Extremely easy",
            "Muy facil",
        ),
    ),
    "favour": (
        (
            "Very unfavorably / Very unfavourably / Very unfavorable / Very unfavourable",
            "Muy desfavorable",
        ),
        (
            "Unfavorably / Unfavourably / Unfavorable / Unfavourable",
            "Desfavorable",
        ),
        (
            "Somewhat unfavorably / Somewhat unfavourably / Somewhat unfavorable / Somewhat unfavourable",
            "Algo desfavorable",
        ),
        (
            "Neither favorably nor unfavorably (neutral) / Neither favorably nor unfavorably / "
            "Neither favorable nor unfavorable / Neutral",
            "Ni favorable ni desfavorable / Neutro",
        ),
        (
            "Somewhat favorably / Somewhat favourably / Somewhat favorable / Somewhat favourable",
            "Algo favorable",
        ),
        (
            "Favorably / Favourably / Favorable / Favourable",
            "Favorable",
        ),
        (
            "Very favorably / Very favourably / Very favorable / Very favourable",
            "Muy favorable",
        ),
    ),
    "truth": (
        (
            "Not at all true / Never true / Not true at all / Very untrue of me",
            "Nada cierto",
        ),
        (
            "A little true / Slightly true / Not very true / Rarely true",
            "Un poco cierto / Poco cierto",
        ),
        (
            "Somewhat true / Sometimes true / Moderately true",
            "Algo cierto",
        ),
        (
            "Mostly true / True / Pretty much true / Often true",
            "Cierto / Bastante cierto",
        ),
        (
            "Very true / Completely true / Very much true / Always true / Very true of me",
            "Muy cierto / Totalmente cierto",
        ),
    ),
    "yes_no": (
        (
            "No / N",
            "No",
        ),
        (
            "Sometimes / Maybe / Somewhat / Partly / A little / Some of them",
            "A veces / Tal vez / Quizas / Mas o menos",
        ),
        (
            "Yes / Y",
            "Si",
        ),
    ),
}

Rung = tuple[tuple[str, ...], tuple[str, ...]]
"""English words, Spanish words."""


def _split(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(" / "))


LADDERS: dict[str, tuple[Rung, ...]] = {
    name: tuple((_split(english), _split(spanish)) for english, spanish in rungs)
    for name, rungs in _WORDS.items()
}


def _parts(*texts: str) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(int(digit) for digit in part) for text in texts for part in text.split())


_BOTH_WAYS = "0123456 012456 01356 02346 12345 0156 0246 1245 135 234 15"
"""Parts of a ladder with a middle and three steps to either side, as digits of the rungs."""

PARTS: dict[str, tuple[tuple[int, ...], ...]] = {
    "agreement": _parts(_BOTH_WAYS),
    "satisfaction": _parts(_BOTH_WAYS, "146 1456 156"),
    "likelihood": _parts(_BOTH_WAYS, "0146 01467 146 0123457 01357"),
    "ease": _parts(_BOTH_WAYS),
    "favour": _parts(_BOTH_WAYS),
    "frequency": _parts(
        "0123456 012346 013456 023456 012345 02346 12345 01356 01346 02345 03456 01345 02356 0234",
        "0346 1345 0246 0236 0134 1346 0356 1356 0156 036 034 234",
    ),
    "how_often": tuple(part for length in (3, 4, 5, 6, 7) for part in combinations(range(9), length)),
    "quality": _parts(
        "012345 01234 12345 01235 0134 1234 1235 123",
    ),
    "extent": _parts(
        "01234 0123 0134 0124 0234 012 013 023",
    ),
    "importance": _parts(
        "012345 01234 01245 01345 0124 0234 0134 024 023 034",
    ),
    "confidence": _parts(
        "012345 01234 01245 01235 0124 0134 0234 024 023",
    ),
    "truth": _parts(
        "01234 0123 0124 0134 0234 023 024 014",
    ),
    "yes_no": _parts(
        "012 02",
    ),
}
"""Which rungs a form may offer together."""

APART = _split(
    "Don't know / I don't know / Do not know / I do not know / Unsure / Not sure / I'm not sure / "
    "I am not sure / No opinion / Not applicable / N/A / NA / Does not apply / Doesn't apply / "
    "Not applicable to me / Prefer not to say / Prefer not to answer / I prefer not to answer / "
    "I'd rather not say / Decline to answer / Don't know/NA / Don't know or not applicable / "
    "Don't remember / I don't remember / No response / Unfamiliar (N/A) / Unfamiliar / Can't say / "
    "Not observed / No basis to judge / No answer / Refused / No sé / No lo sé / No se / No estoy seguro / "
    "No estoy segura / No estoy seguro/a / No aplica / No corresponde / No procede / Prefiero no decirlo / "
    "Prefiero no contestar / Prefiero no responder / No sabe / Sin opinión / No recuerdo / "
    "Don't know/not applicable / No sabe/no contesta / Not sure/don't know / No sé/no aplica"
)
"""Answers that are neither high nor low: shown, and counted in no share."""

LOW_ENDS = _split(
    "Strongly disagree / Disagree strongly / Completely disagree / Disagree / Never / Not at all / "
    "Not at all likely / Very unlikely / Extremely unlikely / Very dissatisfied / Very unsatisfied / "
    "Very poor / Poor / Terrible / Lowest / Low / Worst / Least / Very difficult / Not important / "
    "Not likely / Not confident / Not satisfied / Unlikely / Bad / Very bad / None / "
    "Totalmente en desacuerdo / Muy en desacuerdo / Nunca / Nada / Para nada / Nada probable / "
    "Muy insatisfecho / Muy malo / Muy mal / Malo / Peor / Muy improbable / En absoluto"
)
HIGH_ENDS = _split(
    "Strongly agree / Agree strongly / Completely agree / Agree / Always / Very / Very likely / "
    "Extremely likely / Extremely / Very satisfied / Extremely satisfied / Excellent / Very good / Good / "
    "Highest / High / Best / Most / Very easy / Completely / A great deal / A lot / Very much / Likely / "
    "Satisfied / Totalmente de acuerdo / Muy de acuerdo / Siempre / Mucho / Muy probable / "
    "Muy satisfecho / Excelente / Muy bueno / Muy bien / Mejor / Muy / Extremadamente / Totalmente / "
    "Completamente"
)
"""Words a heading uses for the ends of a scale of numbers."""
