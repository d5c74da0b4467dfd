"""Votes of every format, what people may fill in, and a short way to cast it."""

from dataclasses import dataclass
from datetime import timedelta

from hypothesis import strategies as st

from programme.ballot import OF, SKIPPED, Raw, Unit
from programme.fields import WHY, Many, Notes, One, Spread
from programme.formats import FORMATS
from programme.formats.format import Ask
from programme.making import Parts, paper
from programme.rounds import series
from programme.vote import State, Vote
from storage.tables import METADATA
from tests.storage.samples import HERE, NOON, a_group

FORMAT_KEYS = sorted(key for key, format in FORMATS.items() if not format.named)
"""All but the one that is answered by name."""
CLOSED = NOON + timedelta(hours=1)
TABLES = tuple(
    table for name, table in METADATA.tables.items() if name == "vote" or "vote_id" in table.columns
)
"""Everything that is kept of votes."""
WORDS = st.text("abcdefgh ", min_size=1, max_size=30).filter(str.strip)


def said(text):
    """The same in all languages, as a facilitator writes it."""
    return dict.fromkeys(("nb", "nn", "en"), text)


def listed(prefix, count):
    return tuple((f"{prefix}{number}", said(f"{prefix} {number}")) for number in range(1, count + 1))


def a_paper(format, *, by_tables=False, groups=0):
    """A paper of this format, as making.py makes it."""
    kind = FORMATS[format]
    least, most = kind.options
    number_of = {"questions": min(2, kind.questions[1]), "options": min(max(4, least), most)}
    parts = Parts(
        said("How are we"),
        listed("q", number_of["questions"]),
        listed("o", number_of["options"]),
        listed("k", 2),
        listed("g", groups),
        most=2 if Ask.MOST in kind.asks and kind.most else None,
        tables=6 if by_tables or kind.units == (Unit.TABLE,) else None,
    )
    return paper(kind, parts)


def a_vote(format="single", id="vote-1", *, by_tables=False, groups=0, least=5, **more):
    """A draft."""
    made = a_paper(format, by_tables=by_tables, groups=groups)
    return Vote(id, "group-1", made, NOON, "nb", series(made), least=least, **more)


def opened(vote, code="ABCDEF"):
    return vote.open("19:staff", code, at=NOON, closes=NOON + timedelta(days=1))


def begin(work, vote, tenant=HERE, secret="a-secret-of-this-vote", code="ABCDEF"):
    """The vote, open, in a group of its own tenant."""
    if work.groups.get(tenant, "group-1") is None:
        work.groups.add(a_group(tenant, code=f"code-{tenant}"), at=NOON)
    work.votes.add(tenant, vote)
    now = opened(vote, code)
    work.votes.keep(tenant, now)
    work.ballots.open(tenant, now, secret)
    return now


def cast(work, person, raw, tenant=HERE, id="vote-1"):
    """As the desk does it. Raises Refused."""
    vote = work.votes.share(tenant, id)
    return work.ballots.cast(tenant, vote, person, vote.read(raw))


def close(work, tenant=HERE, id="vote-1"):
    """As the desk does it; the sealed vote."""
    vote = work.votes.lock(tenant, id)
    sealed = vote.close(work.ballots.seal(tenant, vote), CLOSED)
    work.votes.keep(tenant, sealed)
    return sealed


def cancel(work, tenant=HERE, id="vote-1"):
    vote = work.votes.lock(tenant, id)
    work.ballots.destroy(tenant, id)
    work.votes.keep(tenant, vote.cancel(CLOSED))


def tally(work, tenant=HERE, id="vote-1"):
    """What nobody is ever shown."""
    vote = work.votes.get(tenant, id)
    return work.ballots._urn({"tenant": tenant, "vote_id": id}).tally(vote)


def rows(work, *, but=()):
    """All rows of votes, but for some columns, in the order of their keys."""
    found = {}
    for table in TABLES:
        read = work.votes._connection.execute(table.select().order_by(*table.primary_key)).mappings()
        found[table.name] = [{name: row[name] for name in row if name not in but} for row in read]
    return found


@dataclass(frozen=True)
class Filled:
    """What one person fills in."""

    person: str
    raw: Raw


def filled_in(paper):
    """What somebody may fill in that is counted."""
    kind = FORMATS[paper.format].field
    first, *others = paper.questions
    blank = st.just({})
    answers = st.tuples(
        _answer(kind, paper, first), *(st.one_of(blank, _answer(kind, paper, one)) for one in others)
    )
    group = st.sampled_from([one.key for one in paper.groups] or [""])
    table = st.integers(1, paper.tables or 1).map(str)
    return st.builds(_raw, st.just(kind), answers, group, table)


def crowds(paper, most=14):
    """Several people, each with what they fill in."""
    papers = st.lists(filled_in(paper), min_size=1, max_size=most)
    return papers.map(lambda raws: [Filled(f"29:person-{n}", raw) for n, raw in enumerate(raws)])


def _answer(kind, paper, question):
    keys = st.sampled_from(question.keys) if question.keys else st.nothing()
    if isinstance(kind, One):
        return (keys | st.just(SKIPPED) if kind.skip else keys).map(lambda key: {question.key: key})
    if isinstance(kind, Spread):
        points = st.dictionaries(keys, st.just(1), min_size=1, max_size=paper.most)
        return points.map(lambda given: {f"{question.key}{OF}{key}": str(n) for key, n in given.items()})
    if isinstance(kind, Notes):
        texts = st.lists(WORDS, min_size=1, max_size=paper.most)
        return texts.map(lambda given: {f"{question.key}{OF}{n}": one for n, one in enumerate(given, 1)})
    return _several(kind, paper, question)


def _several(kind: Many, paper, question):
    most = paper.most or len(question.keys)
    least = most if kind.exactly else 1
    chosen = st.lists(st.sampled_from(question.keys), min_size=least, max_size=most, unique=True)
    marked = chosen.map(lambda keys: {question.key: ",".join(keys)})
    if not kind.why:
        return marked
    return st.tuples(marked, WORDS).map(lambda two: two[0] | {f"{question.key}{OF}{WHY}": two[1]})


def _raw(kind, answers, group, table):
    given = {key: value for one in answers for key, value in one.items()}
    written = {key: value for key, value in given.items() if OF in key}
    chosen = {key: value for key, value in given.items() if OF not in key}
    if isinstance(kind, Spread):
        return Raw(points=written, group=group, table=table)
    return Raw(answer=chosen, note=written, group=group, table=table)


def is_open(vote):
    return vote is not None and vote.state is State.OPEN
