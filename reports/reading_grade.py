"""From which school grade on a text is read, by formulas that count sentences, words and syllables.

English: Flesch and Kincaid (Kincaid, Fishburne, Rogers & Chissom 1975). Spanish: Crawford (1984), made for
Spanish of the first grades; English formulas call all Spanish hard, for its words are longer.
"""

import re

from reports.tongues import SPANISH

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*")
SENTENCE = re.compile(r"[.!?:]+(?=\s|$)|\n+")
"""A heading or a line of a list ends a sentence, too."""

STRONG, WEAK = "aeoáéóAEOÁÉÓ", "iuüyIUÜY"
BREAKS = "íúÍÚ"
"""A weak vowel with an accent is a syllable of its own: "día"."""


def reading_grade(text: str, lang: str) -> float:
    """The school grade, a year and its parts; below 0 is written as it comes.

    Raises:
        ValueError: there is no word in it.
    """
    words = WORD.findall(text)
    if not words:
        raise ValueError(f"no word in {text!r}")
    sentences = sum(bool(WORD.search(part)) for part in SENTENCE.split(text))
    if lang == SPANISH:
        syllables = sum(map(of_spanish, words))
        return crawford(sentences, len(words), syllables)
    return flesch_kincaid(sentences, len(words), sum(map(of_english, words)))


def flesch_kincaid(sentences: int, words: int, syllables: int) -> float:
    """0.39 words a sentence + 11.8 syllables a word - 15.59."""
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def crawford(sentences: int, words: int, syllables: int) -> float:
    """-0.205 sentences in 100 words + 0.049 syllables in 100 words - 3.407."""
    return -0.205 * 100 * sentences / words + 0.049 * 100 * syllables / words - 3.407


def of_english(word: str) -> int:
    """Syllables of an English word, by its letters; a number counts as one, as is usual."""
    letters = word.lower().replace("’", "'")
    if letters[0].isdigit():
        return 1
    letters = re.sub(r"'s$", "", letters)
    if "-" in letters:
        return sum(of_english(part) for part in letters.split("-") if part)
    bare = re.sub(r"(?<=[^aeiouyl])e$|(?<=[aeiouyr]l)e$", "", letters)  # "late", "whole", not "table"
    if letters.endswith("ed") and not re.search(r"[td]ed$", letters):
        bare = letters[:-2]
    elif letters.endswith("es") and not re.search(r"(s|x|z|ch|sh|c|g)es$", letters):
        bare = letters[:-2] + "s"
    count = len(re.findall(r"[aeiouy]+", bare))
    # Two vowels side by side that are two syllables: "serious", "easier", "going".
    count += len(re.findall(r"(?<![tsc])i[ao]|(?<=[^aeiouy])iers?$|[aeou]ing$", bare))
    return max(count, 1)


def of_spanish(word: str) -> int:
    """Syllables of a Spanish word: strong vowels and accented weak ones each make one."""
    letters = word.lower()
    if letters[0].isdigit():
        return 1
    letters = re.sub(r"(?<=q)u(?=[eiéí])|(?<=g)u(?=[eiéí])", "", letters)
    letters = re.sub(r"y(?=[aeiouáéíóú])", "j", letters)  # "mayo": a consonant
    count = 0
    for run in re.findall(r"[aeiouyáéíóúü]+", letters):
        kernels = sum(letter in STRONG + BREAKS for letter in run)
        count += max(kernels, 1)
    return max(count, 1)
