"""What does a language say under each key, read when the words are first needed?

Parsing two whole languages takes most of a second; a process that was killed shall be back
before anybody has noticed. So a file is only cut into its entries, and an entry is parsed
when somebody asks for it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from threading import RLock
from typing import Final, TypeAlias

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

_COMMENT: Final = re.compile(r"^#.*\n?", re.MULTILINE)
_Entries: TypeAlias = "Mapping[str, ftl.Message | ftl.Term]"
_ENTRY: Final = re.compile(r"^(?=-?[A-Za-z][\w-]* *=)", re.MULTILINE)


class MissingTextError(LookupError):
    """A key or one of its values is not there: a fault of ours, never of the person."""


@dataclass(frozen=True, slots=True)
class Text:
    """One pattern, ready to be filled.

    *parts* is set when nothing chooses: fixed words and, at odd places, names of values.
    Such a text is joined here, some thirty times faster than Fluent resolves it.
    """

    pattern: Pattern
    variables: frozenset[str]
    parts: tuple[str, ...] | None


@dataclass(slots=True)
class Book:
    """All texts of one language; *fixed* are those that were said and take no value."""

    bundle: FluentBundle
    fixed: dict[str, str] = field(default_factory=dict)
    _opening: RLock = field(default_factory=RLock)
    _sources: dict[str, str] = field(default_factory=dict)
    _entries: dict[str, ftl.Message | ftl.Term] = field(default_factory=dict)
    _texts: dict[str, Text] = field(default_factory=dict)

    def text(self, key: str) -> Text | None:
        """Return the text of *key*; raises MissingTextError when it cannot be read."""
        if (known := self._texts.get(key)) is not None:
            return known
        name = key.partition(".")[0]
        with self._opening:  # the writer's thread and the loop may want the same words at once
            if name in self._sources and name not in self._entries:
                self._open(name)
        return self._texts.get(key)

    def all_texts(self) -> Mapping[str, Text]:
        """Return every text, all of them read."""
        for name in self._sources:
            self.text(name)
        return self._texts

    def add(self, file: Path) -> None:
        """Take a file's entries; of a name that is there already the first one counts."""
        before, *entries = _ENTRY.split(_COMMENT.sub("", file.read_text("utf-8")))
        if before.strip():
            raise MissingTextError(f"{file.name} cannot be read near: {before.strip()!r}")
        for entry in entries:
            self._sources.setdefault(entry.partition("=")[0].strip(), entry)

    def _open(self, name: str) -> None:
        """Parse an entry and, before it, those it refers to."""
        entry = _parse(self._sources[name])
        self._entries[name] = entry
        for other in _referred(entry):
            self.text(other)
        self.bundle.add_resource(ftl.Resource([entry]))
        if isinstance(entry, ftl.Message):
            self._compile(name, entry)

    def _compile(self, name: str, message: ftl.Message) -> None:
        compiled = self.bundle.get_message(name)
        if compiled.value is not None:
            self._texts[name] = _text(compiled.value, message.value, self._entries)
        for attribute in message.attributes:
            pattern = compiled.attributes[attribute.id.name]
            key = f"{name}.{attribute.id.name}"
            self._texts[key] = _text(pattern, attribute.value, self._entries)


@cache
def read_book(folder: Path) -> Book:
    """Read one language, once in a process however many catalogues there are."""
    book = Book(FluentBundle([folder.name], use_isolating=False))
    for file in sorted(folder.glob("*.ftl")):
        book.add(file)
    return book


def _parse(source: str) -> ftl.Message | ftl.Term:
    entries = FluentParser(with_spans=False).parse(source).body
    for entry in entries:
        if isinstance(entry, ftl.Junk):
            raise MissingTextError(f"a text cannot be read near: {entry.content!r}")
    (entry,) = entries
    if not isinstance(entry, ftl.Message | ftl.Term):
        raise MissingTextError(f"a text cannot be read: {source!r}")
    return entry


def _referred(entry: ftl.Message | ftl.Term) -> list[str]:
    """Return the names of the entries that *entry* refers to, terms with their dash."""
    return [
        f"-{node.id.name}" if isinstance(node, ftl.TermReference) else node.id.name
        for node in _nodes(entry, {})
        if isinstance(node, ftl.MessageReference | ftl.TermReference)
    ]


def _text(pattern: Pattern, tree: ftl.Pattern | None, entries: _Entries) -> Text:
    nodes = _nodes(tree, entries)
    names = frozenset(node.id.name for node in nodes if isinstance(node, ftl.VariableReference))
    return Text(pattern, names, _parts(tree))


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


def _nodes(tree: object, entries: _Entries) -> list[object]:
    """Return every node below *tree*, those of the entries it refers to included."""
    if isinstance(tree, list):
        return [node for child in tree for node in _nodes(child, entries)]
    if not isinstance(tree, ftl.BaseNode):
        return []
    found = [tree, *_nodes(list(vars(tree).values()), entries)]
    if isinstance(tree, ftl.MessageReference) and tree.id.name in entries:
        found += _nodes(entries[tree.id.name].value, entries)
    return found
