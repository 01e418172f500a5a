"""How is a key said in a person's language?

One folder per language, one Fluent file per part of the product. A key is the name of a
message, or ``message.attribute`` for a button of that message.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final, TypeAlias

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import fluent_number
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

DEFAULT: Final = "zh-Hans"
_HERE: Final = Path(__file__).parent
_LONGEST_NUMBER: Final = 9

Value: TypeAlias = str | int


class MissingTextError(LookupError):
    """A key or one of its values is not there: a fault of ours, never of the person."""


@dataclass(frozen=True, slots=True)
class _Text:
    """One pattern, ready to be filled.

    *parts* is set when nothing chooses: fixed words and, at odd places, names of values.
    Such a text is joined here, some thirty times faster than Fluent resolves it.
    """

    pattern: Pattern
    variables: frozenset[str]
    parts: tuple[str, ...] | None


@dataclass(slots=True)
class _Book:
    """All texts of one language."""

    bundle: FluentBundle
    texts: dict[str, _Text] = field(default_factory=dict)
    fixed: dict[str, str] = field(default_factory=dict)


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
        self._books: dict[str, _Book] = {}

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
        return key in self._book(self._default).texts

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
        return {key: text.variables for key, text in self._book(language).texts.items()}

    def _say(self, key: str, language: str, values: Mapping[str, Value]) -> str:
        book = self._book(language)
        if (fixed := book.fixed.get(key)) is not None:
            return fixed
        text = book.texts.get(key)
        if text is None:
            raise MissingTextError(
                f"{language}: no text {key!r}; add it to locales/{language}/*.ftl"
            )
        said = _fill(book.bundle, key, text, values)
        if not text.variables:
            book.fixed[key] = said
        return said

    def _book(self, language: str) -> _Book:
        book = self._books.get(language)
        if book is None:
            if language not in self._languages:
                raise MissingTextError(f"no language {language!r}; there are {self._languages}")
            book = self._books[language] = _read(language)
        return book


def _languages_on_disk(default: str) -> tuple[str, ...]:
    found = sorted(path.name for path in _HERE.iterdir() if any(path.glob("*.ftl")))
    return (default, *(name for name in found if name != default))


def _fill(bundle: FluentBundle, key: str, text: _Text, values: Mapping[str, Value]) -> str:
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


@cache
def _read(language: str) -> _Book:
    """Parse one language, once in a process however many catalogues there are."""
    book = _Book(FluentBundle([language], use_isolating=False))
    entries = [entry for path in _files(language) for entry in _parse(path)]
    book.bundle.add_resource(ftl.Resource(entries))
    messages: dict[str, ftl.Message] = {}
    for entry in entries:
        if isinstance(entry, ftl.Message):
            messages.setdefault(entry.id.name, entry)  # as the bundle does: the first one counts
    for name, message in messages.items():
        compiled = book.bundle.get_message(name)
        if compiled.value is not None:
            book.texts[name] = _text(compiled.value, message.value, messages)
        for attribute in message.attributes:
            pattern = compiled.attributes[attribute.id.name]
            book.texts[f"{name}.{attribute.id.name}"] = _text(pattern, attribute.value, messages)
    return book


def _files(language: str) -> list[Path]:
    return sorted((_HERE / language).glob("*.ftl"))


def _parse(path: Path) -> list[ftl.EntryType]:
    entries = FluentParser(with_spans=False).parse(path.read_text("utf-8")).body
    junk = [entry for entry in entries if isinstance(entry, ftl.Junk)]
    if junk:
        raise MissingTextError(f"{path.name} cannot be read near: {junk[0].content!r}")
    return entries


def _text(pattern: Pattern, tree: ftl.Pattern | None, messages: Mapping[str, ftl.Message]) -> _Text:
    nodes = _nodes(tree, messages)
    names = frozenset(node.id.name for node in nodes if isinstance(node, ftl.VariableReference))
    return _Text(pattern, names, _parts(tree))


def _parts(tree: ftl.Pattern | None) -> tuple[str, ...] | None:
    """Return words and names of values by turns, or None when only Fluent can fill the text."""
    parts = [""]
    for element in tree.elements if tree else ():
        inner = element.expression if isinstance(element, ftl.Placeable) else element
        if isinstance(inner, ftl.TextElement):
            parts[-1] += inner.value
        elif isinstance(inner, ftl.StringLiteral):
            parts[-1] += str(inner.parse()["value"])
        elif isinstance(inner, ftl.VariableReference):
            parts += [inner.id.name, ""]
        else:
            return None
    return tuple(parts)


def _nodes(tree: object, messages: Mapping[str, ftl.Message]) -> list[object]:
    """Return every node below *tree*, those of the messages it refers to included."""
    if isinstance(tree, list):
        return [node for child in tree for node in _nodes(child, messages)]
    if not isinstance(tree, ftl.BaseNode):
        return []
    found = [tree, *_nodes(list(vars(tree).values()), messages)]
    if isinstance(tree, ftl.MessageReference) and tree.id.name in messages:
        found += _nodes(messages[tree.id.name].value, messages)
    return found
