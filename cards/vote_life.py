"""An open vote, for those who run it: reminding everybody, closing it, calling it off."""

from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import open_dialog, press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, text
from cards.vote import OpenBallot, closes_line, framed, least_line, seen_by_line, so_far_line
from cards.votes import ShowVotes
from programme.access import Deed
from programme.vote import Vote
from words.words import Words


@dataclass(frozen=True, slots=True)
class CloseVote(Button):
    """Closes an open vote for good."""

    verb: ClassVar[str] = "votes.close/1"
    deed: ClassVar[Deed] = Deed.RUN_VOTE
    vote: str


@dataclass(frozen=True, slots=True)
class CancelVote(Button):
    """Calls a vote off and destroys what was answered; a draft is put away."""

    verb: ClassVar[str] = "votes.cancel/1"
    deed: ClassVar[Deed] = Deed.RUN_VOTE
    vote: str


@dataclass(frozen=True, slots=True)
class RemindOfVote(Button):
    """Reminds everybody where the vote is held, with the same words."""

    verb: ClassVar[str] = "votes.remind/1"
    deed: ClassVar[Deed] = Deed.RUN_VOTE
    vote: str


def running(w: Words, vote: Vote, so_far: int, *, note: str = "") -> Shown:
    """An open vote with what can be done about it; `note` is what has just been done."""
    named, count = vote.format.named, so_far_line(w, so_far)
    promised = [] if named else [layout.small(least_line(w, vote)), layout.small(seen_by_line(w, vote))]
    return framed(
        w,
        vote,
        w("vote-open"),
        box(text(note), style="good") if note else None,
        text(count or w("vote-waiting-named" if named else "vote-waiting"), bold=bool(count)),
        text(closes_line(w, vote), spacing="small"),
        *promised,
        *_code(w, vote),
        action_set(
            press(RemindOfVote(vote.id), w("do-vote-remind"), alone=True),
            press(ShowVotes(vote.group), w("do-votes"), alone=True),
            spacing="medium",
        ),
        *layout.folded(
            w("vote-close-ask"),
            "close",
            text(w("vote-close-lead-named" if named else "vote-close-lead")),
            action_set(press(CloseVote(vote.id), w("do-vote-close"), main=True)),
        ),
        *layout.folded(
            w("vote-cancel-ask"),
            "cancel",
            text(w("vote-cancel-lead")),
            action_set(press(CancelVote(vote.id), w("do-vote-cancel"))),
        ),
    )


def _code(w: Words, vote: Vote) -> list[Node]:
    if not vote.code or vote.format.named:
        return []
    return [layout.small(w("vote-alone", word=w.typed("vote"), code=vote.code))]


def over(w: Words, vote: Vote) -> Shown:
    """A vote that is over, for one who stands where its result is not told."""
    return framed(w, vote, w("vote-over"), text(w("vote-over-there")))


def put_away(w: Words, vote: Vote) -> Shown:
    """A vote that is called off, for the one who did it."""
    back = action_set(press(ShowVotes(vote.group), w("do-votes")))
    return framed(w, vote, w("vote-cancelled"), text(w("vote-put-away")), back)


def reminder(w: Words, vote: Vote) -> Shown:
    """The same words to everybody, whether they have voted or not: who has is not known."""
    return framed(
        w,
        vote,
        w("vote-reminder"),
        text(w("vote-reminder-lead")),
        text(closes_line(w, vote), spacing="small"),
        action_set(
            open_dialog(OpenBallot(vote.id), w("do-vote"), main=True),
            press(OpenBallot(vote.id), w("do-vote-here"), alone=True),
        ),
        layout.small(w("vote-alone", word=w.typed("vote"), code=vote.code)),
    )
