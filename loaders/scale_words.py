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
            "Never / Almost never or never / Not at any time / None of the time",
            "Nunca / En ningun momento",
        ),
        (
            "Almost never / Hardly ever / Very rarely",
            "Casi nunca / Muy rara vez",
        ),
        (
            "Rarely / Seldom / Once in a while / Occasionally / A little of the time",
            "Rara vez / Raramente / Pocas veces / Ocasionalmente",
        ),
        (
            "Sometimes / Some of the time",
            "A veces / Algunas veces / De vez en cuando",
        ),
        (
            "Often / Frequently / Most of the time / Usually",
            "A menudo / Frecuentemente / Con frecuencia / La mayoria de las veces / Normalmente / "
            "La mayor parte del tiempo / Muchas veces",
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
            "Not at all / None at all / To no extent / Not a problem at all / Nothing at all",
            "Para nada / Nada / En absoluto / Nada en absoluto / En ninguna medida",
        ),
        (
            "A little bit / A little / Slightly / A tiny bit / Very little / To a small extent / "
            "A small amount / Only a little",
            "Un poco / Un poquito / Muy poco / Ligeramente / Poco / En pequena medida / Solo un poco",
        ),
        (
            "Somewhat / To some extent / Moderately / A moderate amount / A medium amount / Some / "
            "To a moderate extent",
            "Algo / Moderadamente / En cierta medida / En alguna medida / Medianamente",
        ),
        (
            "Quite a bit / A lot / Mostly / Very much / To a large extent / Quite a lot / Very / A good deal",
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
            "Nada seguro / Nada segura / Nada confiado / Nada confiada",
        ),
        (
            "Slightly confident / A little confident / Not very confident / Not so confident / "
            "Not too confident",
            "Poco seguro / Poco segura / Un poco seguro / Un poco segura / No muy seguro / No muy segura",
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
            "Very difficult / Very hard / Extremely difficult / Extremely hard",
            "Muy dificil",
        ),
        (
            "Difficult / Hard",
            "Dificil",
        ),
        (
            "Somewhat difficult / Slightly difficult / A little difficult / Somewhat hard / A little hard",
            "Algo dificil / Un poco dificil",
        ),
        (
            "Neutral / Neither easy nor difficult / Neither",
            "Ni facil ni dificil / Neutro",
        ),
        (
            "Somewhat easy / Slightly easy",
            "Algo facil / Un poco facil",
        ),
        (
            "Easy",
            "Facil",
        ),
        (
            "Very easy / Extremely easy",
            "Muy facil / Sumamente facil",
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
    "safety": (
        (
            "Not at all safe / Not safe / Not safe at all",
            "Nada seguro / No seguro / Nada segura / No segura",
        ),
        (
            "Slightly safe / A little safe / Not very safe / Not so safe / Not too safe",
            "Poco seguro / Un poco seguro / No muy seguro / Poco segura / Un poco segura / No muy segura",
        ),
        (
            "Somewhat safe / Moderately safe",
            "Algo seguro / Moderadamente seguro / Mas o menos seguro / Algo segura / "
            "Moderadamente segura / Mas o menos segura",
        ),
        (
            "Safe / Quite safe / Fairly safe / Mostly safe / Pretty safe",
            "Seguro / Bastante seguro / Segura / Bastante segura",
        ),
        (
            "Very safe",
            "Muy seguro / Muy segura",
        ),
        (
            "Extremely safe / Completely safe",
            "Sumamente seguro / Extremadamente seguro / Totalmente seguro / Sumamente segura / "
            "Extremadamente segura / Totalmente segura",
        ),
    ),
    "safe_or_unsafe": (
        (
            "Very unsafe / Extremely unsafe",
            "Muy inseguro / Muy insegura / Muy inseguro a",
        ),
        (
            "Unsafe / Mostly unsafe",
            "Inseguro / Insegura / Inseguro a",
        ),
        (
            "Somewhat unsafe / Slightly unsafe / A little unsafe",
            "Algo inseguro / Algo insegura / Un poco inseguro / Un poco insegura",
        ),
        (
            "Neutral / Neither safe nor unsafe / Neither / Neither safe or unsafe",
            "Ni seguro ni inseguro / Neutro / Ni segura ni insegura",
        ),
        (
            "Somewhat safe / Slightly safe / A little safe",
            "Algo seguro / Algo segura / Un poco seguro / Un poco segura",
        ),
        (
            "Safe / Mostly safe",
            "Seguro / Segura / Seguro a",
        ),
        (
            "Very safe / Extremely safe",
            "Muy seguro / Muy segura / Muy seguro a",
        ),
    ),
    "satisfied": (
        (
            "Not at all satisfied / Not satisfied / Not satisfied at all",
            "Nada satisfecho / No satisfecho / Nada satisfecha / No satisfecha / Nada satisfecho a / "
            "No satisfecho a",
        ),
        (
            "Slightly satisfied / A little satisfied / Not very satisfied / Not so satisfied / "
            "Not too satisfied",
            "Poco satisfecho / Un poco satisfecho / No muy satisfecho / Poco satisfecha / "
            "Un poco satisfecha / No muy satisfecha / Poco satisfecho a / Un poco satisfecho a / "
            "No muy satisfecho a",
        ),
        (
            "Somewhat satisfied / Moderately satisfied",
            "Algo satisfecho / Moderadamente satisfecho / Mas o menos satisfecho / Algo satisfecha / "
            "Moderadamente satisfecha / Mas o menos satisfecha / Algo satisfecho a / "
            "Moderadamente satisfecho a / Mas o menos satisfecho a",
        ),
        (
            "Satisfied / Quite satisfied / Fairly satisfied / Mostly satisfied / Pretty satisfied",
            "Satisfecho / Bastante satisfecho / Satisfecha / Bastante satisfecha / Satisfecho a / "
            "Bastante satisfecho a",
        ),
        (
            "Very satisfied",
            "Muy satisfecho / Muy satisfecha / Muy satisfecho a",
        ),
        (
            "Extremely satisfied / Completely satisfied",
            "Sumamente satisfecho / Extremadamente satisfecho / Totalmente satisfecho / "
            "Sumamente satisfecha / Extremadamente satisfecha / Totalmente satisfecha / "
            "Sumamente satisfecho a / Extremadamente satisfecho a / Totalmente satisfecho a",
        ),
    ),
    "easy": (
        (
            "Not at all easy / Not easy / Not easy at all",
            "Nada facil / No facil",
        ),
        (
            "Slightly easy / A little easy / Not very easy / Not so easy / Not too easy",
            "Poco facil / Un poco facil / No muy facil",
        ),
        (
            "Somewhat easy / Moderately easy",
            "Algo facil / Moderadamente facil / Mas o menos facil",
        ),
        (
            "Easy / Quite easy / Fairly easy / Mostly easy / Pretty easy",
            "Facil / Bastante facil",
        ),
        (
            "Very easy",
            "Muy facil",
        ),
        (
            "Extremely easy / Completely easy",
            "Sumamente facil / Extremadamente facil / Totalmente facil",
        ),
    ),
    "familiarity": (
        (
            "Not at all familiar / Not familiar / Not familiar at all / Never heard of it",
            "Nada familiarizado / No familiarizado / Nada familiarizada / No familiarizada",
        ),
        (
            "Slightly familiar / A little familiar / Not very familiar / Not so familiar / Not too familiar",
            "Poco familiarizado / Un poco familiarizado / No muy familiarizado / Poco familiarizada / "
            "Un poco familiarizada / No muy familiarizada",
        ),
        (
            "Somewhat familiar / Moderately familiar",
            "Algo familiarizado / Moderadamente familiarizado / Mas o menos familiarizado / "
            "Algo familiarizada / Moderadamente familiarizada / Mas o menos familiarizada",
        ),
        (
            "Familiar / Quite familiar / Fairly familiar / Mostly familiar / Pretty familiar",
            "Familiarizado / Bastante familiarizado / Familiarizada / Bastante familiarizada",
        ),
        (
            "Very familiar",
            "Muy familiarizado / Muy familiarizada",
        ),
        (
            "Extremely familiar / Completely familiar",
            "Sumamente familiarizado / Extremadamente familiarizado / Totalmente familiarizado / "
            "Sumamente familiarizada / Extremadamente familiarizada / Totalmente familiarizada",
        ),
    ),
    "helpfulness": (
        (
            "Not at all helpful / Not helpful / Not helpful at all / Not at all useful / Not useful / "
            "Not useful at all",
            "Nada util / No util",
        ),
        (
            "Slightly helpful / A little helpful / Not very helpful / Not so helpful / Not too helpful / "
            "Slightly useful / A little useful / Not very useful / Not so useful / Not too useful",
            "Poco util / Un poco util / No muy util",
        ),
        (
            "Somewhat helpful / Moderately helpful / Somewhat useful / Moderately useful",
            "Algo util / Moderadamente util / Mas o menos util",
        ),
        (
            "Helpful / Quite helpful / Fairly helpful / Mostly helpful / Pretty helpful / Useful / "
            "Quite useful / Fairly useful / Mostly useful / Pretty useful",
            "Util / Bastante util",
        ),
        (
            "Very helpful / Very useful",
            "Muy util",
        ),
        (
            "Extremely helpful / Completely helpful / Extremely useful / Completely useful",
            "Sumamente util / Extremadamente util / Totalmente util",
        ),
    ),
    "comfort": (
        (
            "Not at all comfortable / Not comfortable / Not comfortable at all",
            "Nada comodo / No comodo / Nada comoda / No comoda",
        ),
        (
            "Slightly comfortable / A little comfortable / Not very comfortable / Not so comfortable / "
            "Not too comfortable",
            "Poco comodo / Un poco comodo / No muy comodo / Poco comoda / Un poco comoda / No muy comoda",
        ),
        (
            "Somewhat comfortable / Moderately comfortable",
            "Algo comodo / Moderadamente comodo / Mas o menos comodo / Algo comoda / "
            "Moderadamente comoda / Mas o menos comoda",
        ),
        (
            "Comfortable / Quite comfortable / Fairly comfortable / Mostly comfortable / Pretty comfortable",
            "Comodo / Bastante comodo / Comoda / Bastante comoda",
        ),
        (
            "Very comfortable",
            "Muy comodo / Muy comoda",
        ),
        (
            "Extremely comfortable / Completely comfortable",
            "Sumamente comodo / Extremadamente comodo / Totalmente comodo / Sumamente comoda / "
            "Extremadamente comoda / Totalmente comoda",
        ),
    ),
    "how_well": (
        (
            "Not at all well / Not well / Not well at all",
            "Nada bien / No bien",
        ),
        (
            "Slightly well / A little well / Not very well / Not so well / Not too well",
            "Poco bien / Un poco bien / No muy bien",
        ),
        (
            "Somewhat well / Moderately well",
            "Algo bien / Moderadamente bien / Mas o menos bien",
        ),
        (
            "Well / Quite well / Fairly well / Mostly well / Pretty well",
            "Bien / Bastante bien",
        ),
        (
            "Very well",
            "Muy bien",
        ),
        (
            "Extremely well / Completely well",
            "Sumamente bien / Extremadamente bien / Totalmente bien",
        ),
    ),
    "comfortable_or_not": (
        (
            "Very uncomfortable / Extremely uncomfortable",
            "Muy incomodo / Muy incomoda",
        ),
        (
            "Uncomfortable",
            "Incomodo / Incomoda",
        ),
        (
            "Somewhat uncomfortable / Slightly uncomfortable",
            "Algo incomodo / Algo incomoda",
        ),
        (
            "Neutral / Neither comfortable nor uncomfortable / Neither",
            "Ni comodo ni incomodo / Neutro",
        ),
        (
            "Somewhat comfortable / Slightly comfortable",
            "Algo comodo / Algo comoda",
        ),
        (
            "Comfortable",
            "Comodo / Comoda",
        ),
        (
            "Very comfortable / Extremely comfortable",
            "Muy comodo / Muy comoda",
        ),
    ),
    "amount": (
        (
            "None / Nothing / Not at all / None at all",
            "Nada / Ninguno / Ninguna / Para nada",
        ),
        (
            "A little / Very little / Only a little / Not much / Not a lot",
            "Poco / Muy poco / Un poco / Un poquito",
        ),
        (
            "Some / Somewhat",
            "Algo / Regular / Mas o menos",
        ),
        (
            "Quite a bit / A fair amount / A good amount",
            "Bastante",
        ),
        (
            "A lot / Very much",
            "Mucho",
        ),
        (
            "A great deal / A tremendous amount",
            "Muchisimo",
        ),
    ),
    "change": (
        (
            "Much worse / A lot worse",
            "Mucho peor",
        ),
        (
            "Worse",
            "Peor",
        ),
        (
            "Somewhat worse / A little worse / Slightly worse",
            "Algo peor / Un poco peor",
        ),
        (
            "About the same / The same / No change / No different / Same",
            "Igual / Lo mismo / Sin cambio / Sin cambios / Mas o menos igual",
        ),
        (
            "Somewhat better / A little better / Slightly better",
            "Algo mejor / Un poco mejor",
        ),
        (
            "Better",
            "Mejor",
        ),
        (
            "Much better / A lot better",
            "Mucho mejor",
        ),
    ),
    "like_me": (
        (
            "Not at all like me / Not like me at all / Not like me",
            "Nada como yo / No se parece a mi / No se parece en nada a mi",
        ),
        (
            "Not much like me / A little like me / A bit like me",
            "Un poco como yo / Se parece poco a mi",
        ),
        (
            "Somewhat like me",
            "Algo como yo / Se parece algo a mi",
        ),
        (
            "Mostly like me / Like me / A lot like me",
            "Como yo / Se parece a mi / Bastante como yo",
        ),
        (
            "Very much like me / Exactly like me",
            "Muy como yo / Se parece mucho a mi / Exactamente como yo",
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

_ONE_WAY = "012345 01234 01245 01235 0124 0134 0123 0234 1234 024 023 012 034 015"
"""Parts of a ladder from nothing to much, as digits of the rungs."""

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
    "safe_or_unsafe": _parts(_BOTH_WAYS),
    "comfortable_or_not": _parts(_BOTH_WAYS),
    "change": _parts(_BOTH_WAYS),
    "safety": _parts(_ONE_WAY),
    "satisfied": _parts(_ONE_WAY),
    "easy": _parts(_ONE_WAY),
    "familiarity": _parts(_ONE_WAY),
    "helpfulness": _parts(_ONE_WAY),
    "comfort": _parts(_ONE_WAY),
    "how_well": _parts(_ONE_WAY),
    "amount": _parts("012345 01234 0124 0134 0123 0234 024 023 012 014 034"),
    "like_me": _parts("01234 0124 0134 0234 024 023 034"),
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
