import numpy as np

from metrics.found_before import FoundBefore


def doubled(known: FoundBefore[float], array: np.ndarray, asked: list) -> float:
    def find() -> float:
        asked.append(array)
        return 2 * float(array.sum())

    return known.found([array], find)


def test_the_same_numbers_are_looked_at_once():
    known, asked = FoundBefore[float](most=2), []
    assert [doubled(known, np.array([1.0, 2.0]), asked) for _ in range(3)] == [6.0] * 3
    assert len(asked) == 1


def test_other_numbers_another_shape_and_another_kind_are_others():
    known, asked = FoundBefore[float](most=9), []
    ones = np.ones(2, dtype="int64")
    for array in (ones, ones[:1], ones.reshape(1, 2), ones.astype(float), ones > 0, ones.reshape(2, 1)):
        doubled(known, array, asked)
    assert len(asked) == 6


def test_what_was_asked_for_last_is_held():
    known, asked = FoundBefore[float](most=2), []
    for number in (1, 2, 1, 3, 1, 2):
        doubled(known, np.array([number]), asked)
    assert [int(array[0]) for array in asked] == [1, 2, 3, 2]
