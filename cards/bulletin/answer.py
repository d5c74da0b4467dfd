"""The foot of a dialogue letter: one tap, a few words, or a wish to be called; and thanks to who answered.

What stands in the fields goes along with every press, for whoever has written and then taps means both.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, action_set, box, run, said, text
from cards.inputs import written
from programme.access import Deed
from programme.bulletin.bulletin import Bulletin, asked
from programme.bulletin.reply import ANSWER_LIMIT, Reply, Verdict
from programme.bulletin.texts import form_of
from programme.refusals import Refused
from words.words import Words

EDIT = "bulletin-edit"
"""What unfolds the fields of somebody who has answered everything."""


@dataclass(frozen=True, slots=True)
class Answering:
    """Any answer to a letter. `answer.<n>` is what stands in the field of question n, from 0; `mine` tells
    that the fields were drawn with the person's own words, so that an empty one empties the answer."""

    deed: ClassVar[Deed] = Deed.ANSWER_BULLETIN
    limit: ClassVar[int] = 20_000
    bulletin: str
    mine: bool = False
    answer: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Useful(Answering, Button):
    """The letter was useful."""

    verb: ClassVar[str] = "bulletin.useful/1"


@dataclass(frozen=True, slots=True)
class NotForUs(Answering, Button):
    """The letter was about something else than what this reader does."""

    verb: ClassVar[str] = "bulletin.not_for_us/1"


@dataclass(frozen=True, slots=True)
class CallMe(Answering, Button):
    """Somebody wants to be called."""

    verb: ClassVar[str] = "bulletin.call_me/1"


@dataclass(frozen=True, slots=True)
class NoCall(Answering, Button):
    """There is no need to call after all."""

    verb: ClassVar[str] = "bulletin.no_call/1"


@dataclass(frozen=True, slots=True)
class TakeBackAnswer(Answering, Button):
    """All that was written is taken back, where it is not shown and so cannot be emptied."""

    verb: ClassVar[str] = "bulletin.take_back_answer/1"


@dataclass(frozen=True, slots=True)
class AnswerBulletin(Answering, Button):
    """What was written is sent."""

    verb: ClassVar[str] = "bulletin.answer/1"


@dataclass(frozen=True, slots=True)
class Answered:
    """All that the foot tells of one reader's answer. `reply` is what there is, if anything; with `trial`
    nothing is kept, and the foot says so; `openly` means that others may see the card, which then tells
    nothing of what was written; `problem` is why what was `typed` could not be kept: it stands in the fields
    again."""

    reply: Reply | None = None
    trial: bool = False
    openly: bool = False
    problem: Refused | None = None
    typed: Mapping[str, str] = field(default_factory=dict)


NOTHING_YET = Answered()


def foot(w: Words, letter: Bulletin, answered: Answered) -> list[Node]:
    """What stands below the letter."""
    reply, problem = answered.reply, answered.problem
    told = reply if reply is not None and reply.says_something else None
    questions = questions_of(w, letter)
    shown = told.answers if told and not answered.openly else {}
    fields = _fields(w, letter, questions, told, shown, answered.typed)
    full = problem is None and all(shown.get(number) for number in range(len(questions)))
    asks = text(w("bulletin-reply-title"), bold=True, spacing="large", line=True)
    return [
        _thanks(w, told, shown, questions) if told else asks,
        *([layout.notice(layout.reason(w, problem), style="warning")] if problem else []),
        _taps(w, letter, told, shown),
        *(layout.folded(w("bulletin-reply-change"), EDIT, *fields) if full else fields),
        layout.small(w("bulletin-reply-trial" if answered.trial else "bulletin-reply-who")),
    ]


def questions_of(w: Words, letter: Bulletin) -> tuple[str, ...]:
    """What a reader is asked, in the form they read; one open question where the letter asks nothing."""
    wanted = asked(letter.questions.read_in(form_of(w.language))) if letter.asks else ()
    return wanted or (w("bulletin-reply-open"),)


def _taps(w: Words, letter: Bulletin, told: Reply | None, shown: Mapping[int, str]) -> Node:
    """One press is an answer by itself; the one that was given has a tick."""
    given, this = (told.verdict if told else None), (letter.id, bool(shown))
    useful = w("do-bulletin-useful", given="yes" if given is Verdict.USEFUL else "no")
    not_for_us = w("do-bulletin-not-for-us", given="yes" if given is Verdict.NOT_FOR_US else "no")
    waits = told is not None and told.waits_for_call
    call = (
        press(NoCall(*this), w("do-bulletin-no-call"))
        if waits
        else press(CallMe(*this), w("do-bulletin-call-me"))
    )
    back = press(TakeBackAnswer(letter.id), w("do-bulletin-take-back-answer"), alone=True)
    return action_set(
        press(Useful(*this), useful),
        press(NotForUs(*this), not_for_us),
        call,
        *([back] if told and told.writes and not shown else []),
        spacing="small",
    )


def _fields(
    w: Words,
    letter: Bulletin,
    questions: Sequence[str],
    told: Reply | None,
    shown: Mapping[int, str],
    typed: Mapping[str, str],
) -> list[Node]:
    """A field for each question, filled with what was answered, and the button that sends them."""
    values = {str(number): words for number, words in shown.items()} | dict(typed)
    fields = [
        written(
            f"answer.{number}",
            question,
            value=values.get(str(number), ""),
            hint=w("hint-bulletin-reply"),
            most=ANSWER_LIMIT,
            several_lines=True,
        )
        for number, question in enumerate(questions)
    ]
    send = w("do-bulletin-answer-again" if told and told.writes else "do-bulletin-answer")
    return [*fields, action_set(press(AnswerBulletin(letter.id, bool(shown)), send, main=True))]


def _thanks(w: Words, told: Reply, shown: Mapping[int, str], questions: Sequence[str]) -> Node:
    """What was received, so that nobody wonders."""
    lines = [text(w(f"bulletin-reply-{told.verdict.value}"), spacing="small")] if told.verdict else []
    if told.call:
        lines.append(
            text(w("bulletin-reply-called" if told.called else "bulletin-reply-call"), spacing="small")
        )
    if told.writes and not shown:
        lines.append(text(w("bulletin-reply-written"), spacing="small"))
    for number, words in shown.items():
        if number < len(questions):
            lines.append(said(run(questions[number], size="small", subtle=True), spacing="small"))
        lines += layout.paragraphs(words)
    thanks = text(w("bulletin-reply-thanks"), bold=True, color="good")
    return box(thanks, *lines, style="good", spacing="large")
