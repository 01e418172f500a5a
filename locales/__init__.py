"""How is a key said in a person's language?

One folder per language, one Fluent file per part of the product. A key is the name of a
message, or ``message.attribute`` for a button of that message.
"""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Final, TypeAlias

from fluent.runtime import FluentBundle
from fluent.runtime.types import fluent_number

from locales.book import Book, MissingTextError, Text, read_book

__all__ = ["DEFAULT", "Catalogue", "MissingTextError", "Value"]

DEFAULT: Final = "zh-Hans"
_HERE: Final = Path(__file__).parent
_LONGEST_NUMBER: Final = 9

Value: TypeAlias = str | int


class Catalogue:
    """All texts in all languages, parsed when first needed.

    A *strict* catalogue raises :class:`MissingTextError`; a lenient one says the sentence in
    the *default* language, at last the key itself, and counts it in ``misses``.
    """

    def __init__(self, *, strict: bool = True, default: str = DEFAULT) -> None:
        self.misses: Counter[str] = Counter()
        self._strict = strict
        self._default = default
        self._languages = _languages_on_disk(default)
        self._books: dict[str, Book] = {}

    def say(self, key: str, language: str, **values: Value) -> str:
        """Return the text of *key*; values it does not use are passed over."""
        try:
            return self._say(key, language, values)
        except MissingTextError:
            if self._strict:
                raise
        self.misses[f"{language}:{key}"] += 1
        try:
            return self._say(key, self._default, values)
        except MissingTextError:
            return key

    def has(self, key: str) -> bool:
        """Say whether *key* (or ``message.attribute``) exists in the default language."""
        return self._book(self._default).text(key) is not None

    def languages(self) -> tuple[str, ...]:
        """Return the languages there are, the default one first."""
        return self._languages

    def nearest(self, tag: str | None) -> str:
        """Return the language that serves a BCP 47 *tag* best; the default for none."""
        wanted = (tag or "").replace("_", "-").lower()
        main = wanted.partition("-")[0]
        for language in self._languages:
            if language.lower() == wanted:
                return language
        for language in self._languages:
            if language.lower().partition("-")[0] == main:
                return language
        return self._default

    def variables(self, language: str) -> Mapping[str, frozenset[str]]:
        """Return every key of a language with the values it asks for."""
        return {key: text.variables for key, text in self._book(language).all_texts().items()}

    def _say(self, key: str, language: str, values: Mapping[str, Value]) -> str:
        book = self._book(language)
        if (fixed := book.fixed.get(key)) is not None:
            return fixed
        text = book.text(key)
        if text is None:
            raise MissingTextError(
                f"{language}: no text {key!r}; add it to locales/{language}/*.ftl"
            )
        said = _fill(book.bundle, key, text, values)
        if not text.variables:
            book.fixed[key] = said
        return said

    def _book(self, language: str) -> Book:
        book = self._books.get(language)
        if book is None:
            if language not in self._languages:
                raise MissingTextError(f"no language {language!r}; there are {self._languages}")
            book = self._books[language] = read_book(_HERE / language)
        return book


def _languages_on_disk(default: str) -> tuple[str, ...]:
    found = sorted(path.name for path in _HERE.iterdir() if any(path.glob("*.ftl")))
    return (default, *(name for name in found if name != default))


def _fill(bundle: FluentBundle, key: str, text: Text, values: Mapping[str, Value]) -> str:
    if text.parts is not None and text.variables <= values.keys():
        parts = text.parts
        return "".join(str(values[p]) if at % 2 else p for at, p in enumerate(parts))
    # A value of a variant that is not taken may be absent, so only Fluent can tell.
    given = {name: _countable(values[name]) for name in text.variables & values.keys()}
    said, errors = bundle.format_pattern(text.pattern, given)
    if errors:
        lacks = ", ".join(sorted(text.variables - values.keys())) or "nothing"
        raise MissingTextError(f"{bundle.locales[0]}: {key!r} lacks {lacks}: {errors[0]}")
    return str(said)


def _countable(value: Value) -> object:
    """Return a number where one chooses among variants ("1 file", "2 files"), else the words."""
    words = str(value)
    if len(words) > _LONGEST_NUMBER or not words.isascii() or not words.isdigit():
        return words
    count = int(words)
    return fluent_number(count, useGrouping=False) if words == str(count) else words
