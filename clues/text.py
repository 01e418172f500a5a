"""How is a label kept in several languages at once?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Self

HOME = "zh-Hans"


@dataclass(frozen=True, slots=True)
class Text(Mapping[str, str]):
    """A few words in every language they were written in; never changed."""

    words: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, home: str, **others: str) -> Self:
        """Return the words in the home language, with others by their tag (``en=...``)."""
        return cls.from_mapping({HOME: home, **others})

    @classmethod
    def from_mapping(cls, words: Mapping[str, str]) -> Self:
        """Return the same words as a value that can be compared and hashed."""
        return cls(tuple(sorted(words.items())))

    def in_language(self, language: str) -> str:
        """Return the words in *language*, else in zh-Hans, else in any language there is."""
        return self._said(language) or self._said(HOME) or next(iter(self.values()), "")

    def __getitem__(self, language: str) -> str:
        for tag, words in self.words:
            if tag == language:
                return words
        raise KeyError(language)

    def __iter__(self) -> Iterator[str]:
        return (language for language, _ in self.words)

    def __len__(self) -> int:
        return len(self.words)

    def values(self) -> tuple[str, ...]:  # type: ignore[override]  # as good as a view, and read often
        """Return the words in every language."""
        return tuple(words for _, words in self.words)

    def __str__(self) -> str:
        return self.in_language(HOME)

    def _said(self, language: str) -> str | None:
        return next((words for tag, words in self.words if tag == language), None)
