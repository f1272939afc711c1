"""What is worked out once, for each language by itself."""

from collections.abc import Callable
from functools import lru_cache, update_wrapper
from typing import Generic, ParamSpec, TypeVar

from words.spoken import language

Asked = ParamSpec("Asked")
Made = TypeVar("Made")


class Held(Generic[Asked, Made]):
    """A function whose latest results are kept, by its arguments and the language they are told in."""

    def __init__(self, make: Callable[Asked, Made], most: int) -> None:
        def in_language(code: str, *args: Asked.args, **named: Asked.kwargs) -> Made:
            return make(*args, **named)

        self._kept = lru_cache(most)(in_language)
        update_wrapper(self, make)

    def __call__(self, *args: Asked.args, **named: Asked.kwargs) -> Made:
        return self._kept(language(), *args, **named)  # type: ignore[arg-type]

    def cache_clear(self) -> None:
        """Have everything worked out anew."""
        self._kept.cache_clear()


def held(most: int) -> Callable[[Callable[Asked, Made]], Held[Asked, Made]]:
    """``functools.lru_cache`` with the reader's language as part of every key.

    Args:
        most: results that are kept.
    """
    return lambda make: Held(make, most)
