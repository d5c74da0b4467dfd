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
class Answering(Button):
    """Any answer to a letter. `answer.<n>` is what stands in the field of question n, from 0; `mine` tells
    that the fields were drawn with the person's own words, so that an empty one empties the answer."""

    deed: ClassVar[Deed] = Deed.ANSWER_BULLETIN
    bulletin: str
    mine: bool = False
    answer: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Useful(Answering):
    """The letter was useful."""

    verb: ClassVar[str] = "bulletin.useful/1"


@dataclass(frozen=True, slots=True)
class NotForUs(Answering):
    """The letter was about something else than what this reader does."""

    verb: ClassVar[str] = "bulletin.not_for_us/1"


@dataclass(frozen=True, slots=True)
class CallMe(Answering):
    """Somebody wants to be called."""

    verb: ClassVar[str] = "bulletin.call_me/1"


@dataclass(frozen=True, slots=True)
class NoCall(Answering):
    """There is no need to call after all."""

    verb: ClassVar[str] = "bulletin.no_call/1"


@dataclass(frozen=True, slots=True)
class AnswerBulletin(Answering):
    """What was written is sent."""

    verb: ClassVar[str] = "bulletin.answer/1"


def foot(
    w: Words,
    letter: Bulletin,
    reply: Reply | None,
    *,
    trial: bool = False,
    problem: Refused | None = None,
    typed: Mapping[str, str] | None = None,
) -> list[Node]:
    """What stands below the letter. `reply` is what this reader has answered, if anything; with `trial`
    nothing is kept, and the foot says so; `problem` is why what was `typed` could not be kept: it stands in
    the fields again."""
    told = reply if reply is not None and reply.says_something else None
    questions = questions_of(w, letter)
    fields = _fields(w, letter, questions, told, typed or {})
    full = told is not None and problem is None and all(told.answers.get(n) for n in range(len(questions)))
    return [
        text(w("bulletin-reply-title"), bold=True, spacing="large", line=True),
        *_thanks(w, told, questions),
        *([layout.notice(layout.reason(w, problem), style="warning")] if problem else []),
        _taps(w, letter, told),
        *(layout.folded(w("bulletin-reply-change"), EDIT, *fields) if full else fields),
        layout.small(w("bulletin-reply-trial" if trial else "bulletin-reply-who")),
    ]


def questions_of(w: Words, letter: Bulletin) -> tuple[str, ...]:
    """What a reader is asked, in the form they read; one open question where the letter asks nothing."""
    wanted = asked(letter.questions.read_in(form_of(w.language))) if letter.asks else ()
    return wanted or (w("bulletin-reply-open"),)


def _taps(w: Words, letter: Bulletin, told: Reply | None) -> Node:
    """One press is an answer by itself; the one that was given has a tick."""
    given, mine = (told.verdict if told else None), told is not None
    useful = w("do-bulletin-useful", given="yes" if given is Verdict.USEFUL else "no")
    not_for_us = w("do-bulletin-not-for-us", given="yes" if given is Verdict.NOT_FOR_US else "no")
    call = (NoCall, "do-bulletin-no-call") if told and told.waits_for_call else (CallMe, "do-bulletin-call-me")
    return action_set(
        press(Useful(letter.id, mine), useful),
        press(NotForUs(letter.id, mine), not_for_us),
        press(call[0](letter.id, mine), w(call[1])),
        spacing="small",
    )


def _fields(
    w: Words, letter: Bulletin, questions: Sequence[str], told: Reply | None, typed: Mapping[str, str]
) -> list[Node]:
    """A field for each question, filled with what was answered, and the button that sends them."""
    answers = {str(n): words for n, words in (told.answers if told else {}).items()} | dict(typed)
    fields = [
        written(
            f"answer.{n}", question, value=answers.get(str(n), ""), hint=w("hint-bulletin-reply"),
            most=ANSWER_LIMIT, several_lines=True,
        )
        for n, question in enumerate(questions)
    ]  # fmt: skip
    again = told is not None and any(told.answers.values())
    send = w("do-bulletin-answer-again" if again else "do-bulletin-answer")
    return [*fields, action_set(press(AnswerBulletin(letter.id, told is not None), send, main=True))]


def _thanks(w: Words, told: Reply | None, questions: Sequence[str]) -> list[Node]:
    """What was received, so that nobody wonders."""
    if told is None:
        return []
    lines = [said(run(w(f"bulletin-reply-{told.verdict.value}")), spacing="small")] if told.verdict else []
    if told.call:
        lines.append(said(run(w("bulletin-reply-called" if told.called else "bulletin-reply-call"))))
    for number, words in sorted(told.answers.items()):
        if words:
            asked_ = [run(questions[number], size="small", subtle=True)] if number < len(questions) else []
            lines += [said(*asked_)] if asked_ else []
            lines += layout.paragraphs(words)
    return [box(text(w("bulletin-reply-thanks"), bold=True, color="good"), *lines, style="good")]
