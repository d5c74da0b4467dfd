"""A raw search, byte by byte, for what must not be there."""

import base64
import hashlib
import hmac
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

HASHES = ("md5", "sha1", "sha256")


@dataclass(frozen=True, slots=True)
class Trace:
    """Something that was looked for, and the file or the row it stands in."""

    what: str
    where: str

    def __str__(self) -> str:
        return f"{self.what} in {self.where}"


def disguised(mark: str) -> frozenset[bytes]:
    """A mark as it could stand there without being readable: otherwise encoded, or as a plain hash."""
    plain = mark.encode()
    hashes = [hashlib.new(name, plain, usedforsecurity=False).digest() for name in HASHES]
    coded = {plain.hex().encode(), base64.b64encode(plain), mark.encode("utf-16-le")}
    return frozenset(coded | {form for one in hashes for form in _both(one)})


def right(secret: str, mark: str) -> frozenset[bytes]:
    """What stands for somebody among the spent rights of a vote, see storage/ballot.py."""
    return frozenset(_both(hmac.new(secret.encode(), mark.encode(), "sha256").digest()))


def in_files(files: Mapping[str, bytes], marks: Mapping[str, Iterable[bytes]]) -> list[Trace]:
    """Where any of the marks, each with all its forms, stand in these files by name."""
    return [
        Trace(what, where)
        for where, content in files.items()
        for what, forms in marks.items()
        if any(form in content for form in forms)
    ]


def together(lines: Sequence[str], some: Sequence[str], others: Sequence[str]) -> list[Trace]:
    """The lines in which one of the first and one of the others meet."""
    return [
        Trace(f"«{one}» beside «{other}»", f"the line {line[:40]}…")
        for line in lines
        for one in some
        if one in line
        for other in others
        if other in line
    ]


def differing(first: Mapping[str, bytes], second: Mapping[str, bytes]) -> list[Trace]:
    """The files that are not alike, byte for byte, though they should be."""
    return [
        Trace("A difference between two orders", name)
        for name in sorted(first.keys() | second.keys())
        if first.get(name) != second.get(name)
    ]


def read(*folders: Path) -> dict[str, bytes]:
    """Every file in these folders, by the name it has there."""
    return dict(_read(folders))


def _read(folders: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                yield file.relative_to(folder).as_posix(), file.read_bytes()


def _both(digest: bytes) -> tuple[bytes, bytes]:
    return digest, digest.hex().encode()
