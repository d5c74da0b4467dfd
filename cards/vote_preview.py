"""A vote before it opens, as those who vote will see it, and what is settled when it does."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.ballot import ballot
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, text
from cards.inputs import Option as Choice
from cards.inputs import a_day, chosen, dated
from cards.vote import (
    framed,
    question_name,
    said_text,
)
from cards.vote_form import tables
from cards.vote_life import CancelVote
from cards.votes import ShowVotes
from programme.access import Deed
from programme.calendar import OSLO
from programme.formats.format import Ask
from programme.refusals import Refused
from programme.until import USUAL, choices, closes
from programme.vote import Vote, allowed
from words.words import Words

LEASTS = (5, 7, 10, 15, 20)
"""Numbers of answers to choose among, before anything is shown."""

Place = tuple[str, str]
"""A key, and the title of the vote that was held there before; without a title the group's own chat."""


@dataclass(frozen=True, slots=True)
class EditVote(Button):
    """Opens the form of a draft."""

    verb: ClassVar[str] = "votes.edit/1"
    deed: ClassVar[Deed] = Deed.RUN_VOTE
    vote: str


@dataclass(frozen=True, slots=True)
class OpenVote(Button):
    """Opens a draft, where it is pressed or, alone with the bot, in the place that is chosen."""

    verb: ClassVar[str] = "votes.open/1"
    deed: ClassVar[Deed] = Deed.RUN_VOTE
    vote: str
    until: str = ""
    day: str = ""
    least: str = ""
    where: str = ""
    tables: int | None = None


def preview(
    w: Words,
    vote: Vote,
    *,
    at: datetime,
    places: Sequence[Place] | None = None,
    pressed: OpenVote | None = None,
    problem: Refused | None = None,
) -> Shown:
    """The draft. `places` are those to choose among for one who is alone with the bot, None where it opens
    here; `pressed` is what was chosen before a `problem`."""
    chosen_before = pressed or OpenVote(vote.id)
    nowhere = places is not None and not places
    settings = [] if nowhere else _settings(w, vote, chosen_before, at, places)
    return framed(
        w,
        vote,
        w("vote-draft"),
        layout.problem(w, problem),
        *settings,
        *([_nowhere(w)] if nowhere else [_open(w, vote, here=places is None)]),
        action_set(*_ways(w, vote), spacing="small"),
        layout.under(w("vote-looks")),
        _looks(w, _as_chosen(vote, chosen_before)),
    )


def _open(w: Words, vote: Vote, *, here: bool) -> Node:
    title = w("do-vote-open-here" if here else "do-vote-open")
    return action_set(press(OpenVote(vote.id), title, main=True), spacing="medium")


def _nowhere(w: Words) -> Node:
    return layout.notice(w("vote-nowhere", word=w.typed("votes")))


def _ways(w: Words, vote: Vote) -> list[Node]:
    return [
        press(EditVote(vote.id), w("do-vote-edit"), alone=True),
        press(CancelVote(vote.id), w("do-vote-put-away"), alone=True),
        press(ShowVotes(vote.group), w("do-votes"), alone=True),
    ]


def _settings(
    w: Words, vote: Vote, before: OpenVote, at: datetime, places: Sequence[Place] | None
) -> list[Node]:
    """Where, until when, from how many answers on, and round how many tables."""
    where = [(w("vote-place-chat") if not title else w("vote-place-as", title=title), key)
             for key, title in places or ()]  # fmt: skip
    asks_tables = Ask.TABLES in vote.format.asks
    untils = [
        (w(f"vote-until-{one.value}", day=w.date_of(closes(one, at))), one.value) for one in choices(at)
    ]
    day = a_day(before.day)
    return [
        *([chosen("where", w("vote-where"), where, value=before.where or where[0][1])] if where else []),
        *([tables(w, vote.format, before.tables or vote.paper.tables or None)] if asks_tables else []),
        chosen("until", w("vote-until"), untils, value=before.until or USUAL.value),
        *layout.folded(
            w("vote-until-day"),
            "until-day",
            dated(
                "day",
                w("vote-day"),
                value=day,
                earliest=at.astimezone(OSLO).date(),
                too_early=w("refused-past-date"),
            ),
            open=bool(day),
        ),
        *([] if vote.format.named else [_least(w, vote, before)]),
    ]


def _least(w: Words, vote: Vote, before: OpenVote) -> Node:
    lowest = max(vote.least, vote.voices)
    numbers = sorted({lowest, *(number for number in LEASTS if vote.by_tables or number >= vote.voices)})
    options: list[Choice] = [(w("vote-least-choice", count=number), str(number)) for number in numbers]
    return chosen("least", w("vote-least-label"), options, value=before.least or str(lowest))


def _as_chosen(vote: Vote, before: OpenVote) -> Vote:
    """With the number of answers that was chosen."""
    return replace(vote, least=allowed(int(before.least))) if before.least.isdecimal() else vote


def _looks(w: Words, vote: Vote) -> Node:
    """What those who vote see, without the button that sends it."""
    if vote.format.named:
        return box(*_proposals(w, vote), style="emphasis")
    *head, _send = ballot(w, vote).card["body"]
    return box(*head, style="emphasis")


def _proposals(w: Words, vote: Vote) -> list[Node]:
    questions = vote.paper.questions
    return [
        text(w("vote-named"), spacing="none"),
        *(said_text(w, option.text, bold=True) for option in questions[0].options),
        *(layout.small(f"– {question_name(w, question)}") for question in questions),
    ]
