"""Local play: invented colleagues who vote, so that one person alone can see a result."""

from random import Random

from cards import welcome as cards
from cards.elements import Shown
from dialogs import casting
from dialogs.house import House
from dialogs.turns import Turn
from programme.ballot import OF, Paper, Question, Raw, Unit
from programme.fields import WHY, Field, Many, Notes, Spread
from programme.urn import Cast
from programme.vote import State, Vote
from storage.work import Work
from words.words import Words

AT_ONCE = 12
"""Colleagues who vote each time they are asked to."""


def vote_along(work: Work, house: House, turn: Turn) -> Shown:
    """Some more colleagues answer the vote that is open here, or else the newest there is."""
    tenant, words = turn.sender.tenant, house.words["nb"]
    vote = _open_vote(work, turn)
    if vote is None:
        return cards.colleagues(words, "", 0)
    took_part = work.ballots.count(tenant, vote.id)
    for number in range(took_part + 1, took_part + AT_ONCE + 1):
        ballot = vote.read(_raw(words, vote, Random(f"{vote.id} {number}"), number))
        while work.ballots.cast(tenant, vote, f"colleague {number}", ballot) is Cast.ALREADY:
            number += 1000
    casting.show(work, house, tenant, vote, turn.at)
    return cards.colleagues(words, words.pick(vote.paper.title), AT_ONCE)


def _open_vote(work: Work, turn: Turn) -> Vote | None:
    """The one held here, or the newest of the player's own groups."""
    here = work.votes.in_place(turn.place.tenant, turn.place.conversation, State.OPEN)
    groups = work.groups.of_member(turn.place.tenant, turn.sender.user)
    own = [vote for group in groups for vote in work.votes.of_group(group.tenant, group.id, State.OPEN)]
    return next((vote for vote in (*here, *own) if not vote.format.named), None)


def _raw(w: Words, vote: Vote, chance: Random, number: int) -> Raw:
    """What one of them fills in."""
    paper, kind = vote.paper, vote.format.field
    answer, points, note = dict[str, str](), dict[str, str](), dict[str, str]()
    for question in paper.questions:
        if isinstance(kind, Spread):
            points |= _points(question, paper, chance)
        elif isinstance(kind, Notes):
            note[f"{question.key}{OF}1"] = chance.choice(w.phrases("play-notes"))
        else:
            answer[question.key] = _chosen(question, paper, kind, chance)
        if isinstance(kind, Many) and kind.why:
            note[f"{question.key}{OF}{WHY}"] = chance.choice(w.phrases("play-notes"))
    table = str((number - 1) % paper.tables + 1) if paper.unit is Unit.TABLE else ""
    return Raw(answer, points, note, table, chance.choice(paper.group_keys))


def _chosen(question: Question, paper: Paper, kind: Field, chance: Random) -> str:
    if not isinstance(kind, Many):
        return chance.choice(question.keys)
    most = paper.most or len(question.keys)
    many = most if kind.exactly else chance.randint(1, min(most, 4, len(question.keys)))
    return ",".join(chance.sample(question.keys, many))


def _points(question: Question, paper: Paper, chance: Random) -> dict[str, str]:
    given = [chance.choice(question.keys) for _ in range(paper.most)]
    return {f"{question.key}{OF}{key}": str(given.count(key)) for key in question.keys}
