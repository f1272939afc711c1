"""What families and students write in their own words: made up, in English and Spanish, with names in them.

Names are there to be taken out when the survey is loaded.
"""

import numpy as np

from sample.words import FIRST_NAMES

Written = tuple[tuple[str, ...], tuple[str, ...]]
"""Sentences, and what may follow each."""

STUDENTS: dict[str, Written] = {
    "en": (
        (
            "Please keep the mentors",
            "The clubs are the best part of my week",
            "We need more music and art",
            "The garden is fun",
            "There is too much homework",
            "I never heard of the science nights",
            "The cafeteria food is cold",
            "The bus leaves before the club is over",
            "Some kids are mean to {name} at recess and nobody does anything",
            "Ms. {last} helps me when I don't understand math",
            "I feel safe here",
            "I do not feel that I belong",
            "The bathrooms are dirty",
            "The laptops are slow",
            "I am stressed about tests and there is nobody to talk to",
            "My friends want basketball on Fridays",
            "Coach {last} is amazing",
            "The library is noisy",
            "I learned a lot from my tutor",
            "Lunch is too short",
        ),
        ("", "", "!", ".\nThat is all", ". My friend {name} says so, too"),
    ),
    "es": (
        (
            "Me gusta mucho el club de ajedrez",
            "No entiendo la tarea porque está en inglés",
            "Los maestros son amables",
            "Se burlan de {name} y nadie hace nada",
            "Queremos más fútbol",
        ),
        ("", " después de la escuela", ".\nGracias"),
    ),
}

FAMILIES: dict[str, Written] = {
    "en": (
        (
            "There is no bus in the evening, so we cannot come",
            "I work nights and the meetings are always at six",
            "We would come if somebody could watch the little ones",
            "Please translate the letters",
            "We only hear about events the day before",
            "Thank you for the pantry, it helps us a lot",
            "Ms. {last} is a wonderful teacher and calls me back the same day",
            "The front office was rude to me",
            "From the first day we felt welcome",
            "The field trips are too expensive for us",
            "Please offer reading nights on Saturday mornings",
            "The portal never lets me log in",
            "Cars speed past the gate, somebody will get hurt",
            "My son {name} is bullied on the playground",
            "The counselor was very helpful when {name} was anxious",
            "We loved the family evening",
            "It is hard to find parking",
            "I don't know what my daughter learns in reading",
            "The new app makes everything easy",
            "Call me at (555) 014-2277 if you need a volunteer",
        ),
        ("", "", ".\nThat is all", ".\n{name}'s grandmother says the same"),
    ),
    "es": (
        (
            "No hay autobús por la noche y no tenemos carro",
            "Trabajo doble turno y no puedo ir a las juntas",
            "No tengo quien cuide a mis otros hijos",
            "Manden las cartas en español, por favor",
            "La maestra {last} es muy buena con {name}",
            "Nunca nos avisan con tiempo",
            "Nos sentimos bienvenidos",
            "Las excursiones son muy caras",
            "Me gustaría que hubiera noches de lectura en español",
            "Gracias por la despensa",
        ),
        ("", "", ".\nLa abuela de {name} dice lo mismo"),
    ),
}
"""By language; few comments are alike, as in life."""

SPANISH = {"students": 8, "families": 4}
"""One comment in so many is in Spanish."""

LASTS = ("Alvarado", "Bennett", "Castellano", "Dunmore", "Eriksen", "Fontaine", "Gallagher", "Huang")
"""Last names of teachers, who are on no roster."""

SIZES = {"students": (7, 7, 7), "families": (6, 6, 6)}
"""What is drawn for a comment: three numbers below these."""


def said(count: int, whose: str, rng: np.random.Generator) -> np.ndarray:
    """A comment from one in eight.

    Args:
        whose: "students" or "families".
    """
    of = {"students": STUDENTS, "families": FAMILIES}[whose]
    size = SIZES[whose]
    first, second, third = (rng.choice(each, count) for each in size)
    numbers = ((first * size[1] + second) * size[2] + third).tolist()
    texts = [_text(of["es" if number % SPANISH[whose] == 0 else "en"], number) for number in numbers]
    return np.where(rng.random(count) < 0.12, np.array(texts, dtype=object), "")


def _text(written: Written, number: int) -> str:
    sentences, endings = written
    sentence = sentences[number * 7 % len(sentences)]
    ending = endings[number // len(sentences) % len(endings)]
    return f"{sentence}{ending}".format(
        name=FIRST_NAMES[number * 31 % len(FIRST_NAMES)], last=LASTS[number % len(LASTS)]
    )
