"""`python -m bot prove-anonymity`: whether the promise made to those who vote is kept, shown on votes that
never were.

Forty invented people vote, in a database that is made for this and thrown away. Then everything that is left
is searched, byte by byte, as somebody with every right to it would. The operator's own data is never opened.
"""

import random
import secrets
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.rehearsal import Rehearsal, rehearse
from bot.search import Trace, differing, disguised, in_files, read, right, together
from bot.workshop import PARTIES, VOTERS, Held, Voter, voters, votes
from programme.page import readable
from storage.laid_bare import NotPossible, files, lines, thrown_away

DATABASE = "votes.db"
SHOWN = 5
"""Traces of one kind that are told one by one."""

MakeUrl = Callable[[Path], AbstractContextManager[str]]
Spoil = Callable[[Rehearsal, Sequence[Voter]], None]


class NothingProven(Exception):
    """The votes themselves went wrong, so that nothing can be said; the text says how."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the same workshop is held with, however often."""

    people: tuple[Voter, ...] = field(default_factory=voters)
    votes: tuple[Held, ...] = field(default_factory=votes)
    secrets: tuple[str, ...] = field(
        default_factory=lambda: tuple(secrets.token_urlsafe(32) for _ in votes())
    )


@dataclass(frozen=True, slots=True)
class Left:
    """What one workshop leaves: every file by its name, before the sweep and after it, and every row."""

    before: Mapping[str, bytes]
    files: Mapping[str, bytes]
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that must not be, and where it is nevertheless."""

    promise: str
    traces: Sequence[Trace]


def add_errands(parser: ArgumentParser) -> None:
    """What may be said to it."""
    parser.set_defaults(run=_proven)
    parser.add_argument(
        "--postgresql",
        metavar="URL",
        help="try it on this server too, in a database of its own that is removed at the end",
    )


def _proven(asked: Namespace) -> int:
    """The exit code: 0 when the promise holds, 1 when a trace was found, 2 when nothing could be proven."""
    try:
        kept = [_told("SQLite", sqlite_url)]
        if asked.postgresql:
            kept.append(_told("PostgreSQL", lambda _: thrown_away(asked.postgresql)))
    except (NothingProven, NotPossible) as fault:
        _say(f"Nothing is proven. {fault}")
        return 2
    _say("")
    _say(
        "What is left, whatever a bot does, is told in docs/anonymity.md." if all(kept) else "NOT ANONYMOUS."
    )
    return 0 if all(kept) else 1


def _told(name: str, make_url: MakeUrl) -> bool:
    """Whether every check was passed."""
    asked = Asked()
    formats = ", ".join(vote.paper.format for vote in asked.votes)
    _say(f"{name}: {VOTERS} invented people vote through the bot's own door: {formats}.")
    with tempfile.TemporaryDirectory(prefix="stafett-proof-") as room:
        checks = proof(asked, make_url, Path(room))
    for check in checks:
        _say(f"{'TRACE' if check.traces else 'ok   '}  {check.promise}")
        for trace in check.traces[:SHOWN]:
            _say(f"       {trace}")
        if len(check.traces) > SHOWN:
            _say(f"       … and {len(check.traces) - SHOWN} more")
    return not any(check.traces for check in checks)


def proof(
    asked: Asked, make_url: MakeUrl, room: Path, *, spoil: Spoil | None = None, sweep: bool = True
) -> list[Check]:
    """Holds the workshop twice, in two orders, and looks through what is left. `spoil` may do to the first
    what must then be found. Raises NothingProven, NotPossible."""
    mixed = random.Random(secrets.randbits(64)).sample(asked.people, len(asked.people))
    first = _held(asked, make_url, room / "first", asked.people, spoil, sweep=sweep)
    second = _held(asked, make_url, room / "second", mixed, None, sweep=sweep)
    return [*_searched(asked, first), _compared(first, second)]


def _held(
    asked: Asked, make_url: MakeUrl, folder: Path, order: Sequence[Voter], spoil: Spoil | None, *, sweep: bool
) -> Left:
    folder.mkdir()
    with make_url(folder) as url:
        rehearsal = Rehearsal(folder, url, asked.secrets)
        at_first = _everything(folder, url)
        try:
            rehearse(rehearsal, asked.votes, asked.people, order)
            wrong = rehearsal.wrong(asked.votes)
            if wrong:
                raise NothingProven(wrong)
            rehearsal.export(asked.votes, asked.people[0])
            before = _changed(at_first, _everything(folder, url))
            if spoil:
                spoil(rehearsal, asked.people)
            if sweep and rehearsal.database.sweep() is None:
                raise NothingProven("Somebody else has the database open.")
            after = _changed(at_first, _everything(folder, url))
            return Left(before, after, lines(rehearsal.database))
        finally:
            rehearsal.database.close()


def _everything(folder: Path, url: str) -> dict[str, bytes]:
    """All files: of the folder, and of a database elsewhere if they can be read from here."""
    elsewhere = None if url.startswith("sqlite") else files(url)
    found = read(folder)
    if elsewhere:
        found |= {f"{DATABASE}/{name}": content for name, content in read(elsewhere).items()}
    return found


def _changed(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> dict[str, bytes]:
    """What is not as it was before anybody voted; the rest of a server's files can tell nothing."""
    return {name: content for name, content in after.items() if before.get(name) != content}


def _searched(asked: Asked, left: Left) -> list[Check]:
    people, strangers = asked.people, asked.people[PARTIES:]
    marks = [mark for one in people for mark in one.marks]
    rights = {
        f"the secret of {vote.paper.format}": [secret.encode()]
        for vote, secret in zip(asked.votes, asked.secrets, strict=True)
    } | {f"a right of {one.name}": _rights(asked, one) for one in people}
    hidden = {f"«{mark}» in disguise": disguised(mark) for mark in marks}
    bare = {f"«{mark}»": [mark.encode()] for one in strangers for mark in one.marks}
    texts = {f"«{one.text}»": [one.text.encode()] for one in people}
    outside = {name: content for name, content in left.files.items() if not name.startswith(DATABASE)}
    said = [one.text for one in people]
    rows = [*left.rows, *_lines(outside)]
    keys = [vote.key for vote in asked.votes]
    found = in_files(left.before, rights)
    return [
        Check(
            f"The search finds what is there: {len(found)} secrets and rights before the sweep.",
            _blind(left, found),
        ),
        Check("No voter whom the bot did not know before stands in any file.", in_files(left.files, bare)),
        Check("Nobody stands there in disguise, encoded or hashed.", in_files(left.files, hidden)),
        Check("The votes' secrets and the spent rights are gone.", in_files(left.files, rights)),
        Check("What was written stands in no log, card or export.", in_files(outside, texts)),
        Check("In no row and no line do a person and a text meet.", together(rows, marks, said)),
        Check("In no row and no line do a person and a vote meet.", together(rows, marks, keys)),
    ]


def _rights(asked: Asked, one: Voter) -> list[bytes]:
    return [form for secret in asked.secrets for mark in one.marks for form in right(secret, mark)]


def _blind(left: Left, found: Sequence[Trace]) -> list[Trace]:
    """A search that finds nothing where there is something proves nothing. Where the files of the database
    cannot be read from here, it has the rows alone to go by."""
    readable_here = any(name.startswith(DATABASE) for name in left.before)
    return [] if found or not readable_here else [Trace("Nothing at all", "the files before the sweep")]


def _compared(first: Left, second: Left) -> Check:
    outside = [
        {name: content for name, content in left.files.items() if _comparable(name)}
        | {"the rows": "\n".join(left.rows).encode()}
        for left in (first, second)
    ]
    return Check("Who voted first, and who last, changes not a byte of what is left.", differing(*outside))


def _comparable(name: str) -> bool:
    """SQLite's log begins with a number drawn by lot, and a server's files tell of all its databases."""
    return not name.startswith((f"{DATABASE}-", f"{DATABASE}/"))


def _lines(contents: Mapping[str, bytes]) -> Iterator[str]:
    for content in contents.values():
        yield from content.decode("utf-8", "replace").splitlines()


@contextmanager
def sqlite_url(folder: Path) -> Iterator[str]:
    """A new SQLite file there."""
    yield f"sqlite:///{folder / DATABASE}"


def _say(line: str) -> None:
    """A line, on any terminal: what that cannot show is written out."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(readable(line).encode(encoding, "backslashreplace").decode(encoding) + "\n")
    sys.stdout.flush()
