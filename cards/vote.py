"""A vote as everybody sees it: the words that all cards about votes share, and the one card all vote from."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import open_dialog, press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, sheet, text
from programme.access import Deed
from programme.ballot import Option, Paper, Question
from programme.disclosure import joins
from programme.fields import Many, Notes, Spread
from programme.formats import FORMATS
from programme.formats.format import GRADES, SCALE, Joined, View
from programme.method import Text
from programme.vote import LEAST_TEXT, NOTES_KEPT, Vote
from words.words import Words

ENDS = {
    SCALE[0].key: "vote-end-low",
    SCALE[-1].key: "vote-end-high",
    GRADES[0].key: "vote-end-bad",
    GRADES[-1].key: "vote-end-good",
}
"""What the ends of a scale are called, where a question has no words of its own for them."""
QUICK = 8
"""Options on a paper of one question that is filled in on the shared card itself; a longer one has a window
of its own, for when the card is brought up to date, what is half filled in on it is lost."""


@dataclass(frozen=True, slots=True)
class OpenBallot(Button):
    """Shows the ballot, which only the one who presses sees. `code` is given alone with the bot."""

    verb: ClassVar[str] = "vote.ballot/1"
    deed: ClassVar[Deed] = Deed.CAST_VOTE
    traceless: ClassVar[bool] = True
    vote: str
    code: str = ""


def said_text(
    w: Words, words: Text, *, bold: bool = False, size: str = "default", spacing: str = "default"
) -> Node:
    """A text that belongs to a vote, shown letter by letter: a facilitator may have written it."""
    return said(run(w.pick(words), bold=bold, size=size), spacing=spacing)


def question_name(w: Words, question: Question) -> str:
    """What is asked: in its own words, or in those of the format that brings it along."""
    return w.pick(question.text) if question.text else w(f"vote-question-{question.key}")


def option_name(w: Words, option: Option, question: Question | None = None) -> str:
    """What an option, or a group, is called; with its sign, if it has one, and always with a word. On a
    scale the `question` tells what its ends are called: «1 – helt uenig», «2» … «5 – helt enig»."""
    if option.text:
        name = w.pick(option.text)
    elif option.key in ENDS:
        name = f"{option.score} – {end_name(w, option, question)}"
    else:
        name = w(f"vote-option-{option.key}")
    return f"{option.sign} {name}" if option.sign else name


def end_name(w: Words, end: Option, question: Question | None = None) -> str:
    """What one end of a scale is called, in the question's own word if it has one."""
    own = (question.high if end.lean == 1 else question.low) if question else {}
    return w.pick(own) if own else w(ENDS[end.key])


def framed(w: Words, vote: Vote, over: str, *body: Node | None, summary: str = "") -> Shown:
    """A card about one vote. Its title may be anybody's words, so the heading that screen readers find is
    the small line `over` it, which is ours."""
    title = w.pick(vote.paper.title)
    head = [
        text(over, size="small", subtle=True, heading=True),
        said(run(title, size="large", bold=True), spacing="none"),
    ]
    summary = summary or f"{over}: {layout.clipped(title, 200)}"
    content = [node for node in body if node is not None]
    fallback = w("fallback", summary=summary)
    return Shown(sheet(head + content, language=w.language, spoken=summary, fallback=fallback), summary)


def least_line(w: Words, vote: Vote) -> str:
    """«Vi viser ingenting før minst 5 har svart», as it holds for this vote."""
    if joins(vote.paper):
        return w("vote-least-joined", count=vote.voices, people=vote.least)
    if vote.by_tables:
        return w("vote-least-tables", count=vote.voices)
    return w("vote-least-texts" if vote.format.text else "vote-least", count=vote.voices)


def seen_by_line(w: Words, vote: Vote) -> str:
    """Who will see the result."""
    return w("vote-seen-texts" if vote.format.text else "vote-seen")


def closes_line(w: Words, vote: Vote) -> str:
    """When it closes; empty for a draft."""
    return w("vote-closes", when=w.moment(vote.closes)) if vote.closes else ""


def promise_line(w: Words) -> str:
    """What is promised; never that nobody could possibly know (docs/anonymity.md)."""
    return w("vote-promise")


def promise(w: Words, vote: Vote, *, id: str = "promise") -> list[Node]:
    """The promise in short, and more of it for those who want to know."""
    short = box(
        text(promise_line(w), bold=True, spacing="none"),
        text(least_line(w, vote), spacing="small"),
        style="emphasis",
    )
    return [short, *layout.folded(w("vote-more"), id, *map(layout.small, promised(w, vote)))]


def promised(w: Words, vote: Vote) -> list[str]:
    """All that is promised, line by line: what is kept, what is deleted, who sees what, and what is left."""
    return [*kept_lines(w, vote), w("vote-kept-right"), *seen_lines(w, vote), w("vote-left")]


def kept_lines(w: Words, vote: Vote) -> list[str]:
    """What is kept of an answer."""
    counted = not vote.format.text
    counters = "vote-kept-tables" if vote.by_tables else "vote-kept"
    return [
        *([w(counters)] if counted else []),
        *([w("vote-kept-texts")] if vote.format.writes else []),
        *([w("vote-kept-groups")] if vote.paper.groups else []),
    ]


def seen_lines(w: Words, vote: Vote) -> list[str]:
    """Who will see what, and from how many answers."""
    texts = vote.format.writes and not vote.format.text
    ten = texts and not vote.by_tables
    return [
        seen_by_line(w, vote),
        *([w("vote-seen-texts")] if texts else []),
        *([w("vote-least-texts", count=max(vote.voices, LEAST_TEXT))] if ten else []),
        *([w("vote-texts-deleted", days=NOTES_KEPT.days)] if vote.format.writes else []),
        *([w("vote-least-groups", count=vote.voices)] if vote.paper.groups else []),
    ]


def size_line(w: Words, paper: Paper) -> str:
    """«3 spørsmål · om lag ett minutt»."""
    return f"{asked_line(w, paper)} · {w('vote-minutes', count=_minutes(paper))}"


def asked_line(w: Words, paper: Paper) -> str:
    """«3 spørsmål», or «24 kort»."""
    if FORMATS[paper.format].view is View.CARDS:
        return w("vote-cards", count=len(paper.questions[0].options))
    return w("vote-questions", count=len(paper.questions))


def unit_line(w: Words, vote: Vote) -> str:
    """How those at one table answer; empty where each answers alone."""
    if not vote.by_tables:
        return ""
    return w("vote-table-any" if vote.format.joined is Joined.ANY else "vote-table-first")


def so_far_line(w: Words, so_far: int) -> str:
    """«15 svar så langt»; empty below the first step."""
    return w("vote-so-far", count=so_far) if so_far else ""


def shared(w: Words, vote: Vote, *, so_far: int) -> Shown:
    """The one card that all vote from. `so_far` is what vote.so_far tells."""
    count = so_far_line(w, so_far)
    unit = unit_line(w, vote)
    return framed(
        w,
        vote,
        w("vote-kind"),
        text(size_line(w, vote.paper), spacing="small"),
        text(unit, spacing="small") if unit else None,
        *promise(w, vote),
        text(count, bold=True, spacing="medium") if count else None,
        action_set(*_ways(w, vote), spacing="medium"),
        layout.small(closes_line(w, vote)),
        layout.small(w("vote-alone", word=w.typed("vote"), code=vote.code)),
    )


def _ways(w: Words, vote: Vote) -> Sequence[Node]:
    """In place, or in a window of its own; first the one that fits the paper."""
    open_ = OpenBallot(vote.id)
    first, *more = vote.paper.questions
    if not more and len(first.options) <= QUICK and not vote.format.writes:
        return press(open_, w("do-vote"), main=True, alone=True), open_dialog(open_, w("do-vote-window"))
    return open_dialog(open_, w("do-vote"), main=True), press(open_, w("do-vote-here"), alone=True)


def closed(w: Words, vote: Vote) -> Shown:
    """The same card when the vote is over; the result is told in another one."""
    return framed(w, vote, w("vote-over"), text(w("vote-over-lead")), layout.small(w("vote-over-deleted")))


def cancelled(w: Words, vote: Vote) -> Shown:
    """The same card when the vote is called off."""
    return framed(w, vote, w("vote-cancelled"), text(w("vote-cancelled-lead")))


def elsewhere(w: Words) -> Shown:
    """A code was written where others read along."""
    return layout.frame(w, w("vote-elsewhere-title"), text(w("vote-elsewhere")))


def no_code(w: Words) -> Shown:
    """The word was written without the code it needs."""
    return layout.frame(w, w("vote-no-code-title"), text(w("vote-no-code", word=w.typed("vote"))))


def _minutes(paper: Paper) -> int:
    """About how long it takes to answer; our own guess."""
    kind = FORMATS[paper.format].field
    if isinstance(kind, Notes):
        seconds = 45 * len(paper.questions)
    elif isinstance(kind, Many | Spread):
        seconds = sum(4 * len(question.options) for question in paper.questions)
    else:
        seconds = 8 * len(paper.questions)
    return max(1, round(seconds / 60))
