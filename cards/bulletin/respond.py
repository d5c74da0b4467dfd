"""One person's answers to a letter, and what the lead can do about them: thank, call, ask to quote."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.bulletin.answer import questions_of
from cards.bulletin.parts import titled
from cards.bulletin.replies import Heard, OneReply, ShowReplies
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.inputs import written
from programme.access import Deed
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.reply import QUOTE_LIMIT, THANKS_LIMIT, Quote, Reply
from programme.refusals import Refused
from words.words import Words


class Stands(StrEnum):
    """What has become of a yes to being quoted."""

    YES = "yes"
    """It is one person's, and may be quoted"""
    WAITS = "waits"
    """Others of the group have not said yes"""
    FREE = "free"
    """All of the group have"""
    GONE = "gone"
    """Somebody of the group has taken it back"""


@dataclass(frozen=True, slots=True)
class TalkedWith(OneReply, Button):
    """The lead has been in touch; with `wish` false that was a slip."""

    verb: ClassVar[str] = "bulletin.talked/1"
    wish: bool


@dataclass(frozen=True, slots=True)
class ThankReply(OneReply, Button):
    """A thank you to who answered, with some words (`thanks`) or without."""

    verb: ClassVar[str] = "bulletin.thank/1"
    limit: ClassVar[int] = 20_000
    thanks: str = ""


@dataclass(frozen=True, slots=True)
class AskQuote(OneReply, Button):
    """Asks whether what this person wrote may be quoted in a letter."""

    verb: ClassVar[str] = "bulletin.ask_quote/1"


@dataclass(frozen=True, slots=True)
class AllowQuote(Button):
    """The one who wrote it says yes, to these words (`quote`). `thread` is where it was answered."""

    verb: ClassVar[str] = "bulletin.allow_quote/1"
    deed: ClassVar[Deed] = Deed.ANSWER_BULLETIN
    limit: ClassVar[int] = 20_000
    bulletin: str
    thread: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class DeclineQuote(Button):
    """The one who wrote it says no, or takes a yes back."""

    verb: ClassVar[str] = "bulletin.decline_quote/1"
    deed: ClassVar[Deed] = Deed.ANSWER_BULLETIN
    bulletin: str
    thread: str


def reply_card(
    w: Words,
    letter: Bulletin,
    one: Heard,
    *,
    problem: Refused | None = None,
    typed: str = "",
    stands: Stands = Stands.YES,
) -> Shown:
    """All that somebody answered. `typed` are words of thanks that could not be kept, and why is `problem`;
    `stands` tells what has become of a yes to being quoted."""
    reply = one.reply
    role = w(f"role-{reply.role}") if reply.role else ""
    where = " · ".join(filter(None, (role, one.place, w.date_of(reply.at))))
    return layout.frame(
        w,
        w("bulletin-reply-one"),
        said(run(reply.name or w("somebody"), size="medium", bold=True)),
        said(run(layout.begin(where), size="small", subtle=True), spacing="none"),
        *_answers(w, letter, reply),
        *_call(w, reply),
        *_quote(w, reply, stands),
        layout.problem(w, problem),
        *_thank(w, reply, typed),
        action_set(press(ShowReplies(letter.id), w("do-bulletin-replies"), alone=True), spacing="medium"),
        over=titled(w, letter),
    )


def thanked(w: Words, letter: Bulletin, reply: Reply, name: str, thanks: str) -> Shown:
    """For who answered, alone: the lead's thank you, and what they had answered."""
    answer = [node for text_ in reply.answers.values() for node in layout.paragraphs(text_)]
    return layout.frame(
        w,
        w("bulletin-thanks-title"),
        said(run(w("bulletin-thanks-lead", name=name))),
        box(*layout.paragraphs(thanks), style="emphasis") if thanks else None,
        *([text(w("bulletin-you-answered"), size="small", subtle=True), *answer] if answer else []),
        over=titled(w, letter),
    )


def asked_to_quote(
    w: Words,
    letter: Bulletin,
    reply: Reply,
    *,
    problem: Refused | None = None,
    typed: str = "",
) -> Shown:
    """For who answered, alone: may it be quoted, and in which words?"""
    words = typed or reply.quoted or " ".join(reply.answers.values())
    return layout.frame(
        w,
        w("bulletin-quote-title"),
        text(w("bulletin-quote-lead")),
        text(w("bulletin-quote-group" if reply.group else "bulletin-quote-alone")),
        layout.problem(w, problem),
        written(
            "quote", w("label-bulletin-quote"), value=layout.clipped(words, QUOTE_LIMIT), most=QUOTE_LIMIT,
            several_lines=True,
        ),
        action_set(
            press(AllowQuote(letter.id, reply.thread), w("do-bulletin-allow-quote"), main=True),
            press(DeclineQuote(letter.id, reply.thread), w("do-bulletin-decline-quote"), alone=True),
        ),
        over=titled(w, letter),
    )  # fmt: skip


def quoted(w: Words, letter: Bulletin, reply: Reply, *, waits: bool = False) -> Shown:
    """For who answered: what they have said to it. `waits` tells that others of the group are asked too."""
    if reply.quote is Quote.YES:
        return layout.frame(
            w,
            w("bulletin-quoted-title"),
            text(w("bulletin-quoted-waits" if waits else "bulletin-quoted-lead")),
            box(*layout.paragraphs(f"«{reply.quoted}»"), style="emphasis"),
            action_set(press(DeclineQuote(letter.id, reply.thread), w("do-bulletin-take-back-quote"))),
            over=titled(w, letter),
        )
    return layout.frame(
        w,
        w("bulletin-not-quoted-title"),
        text(w("bulletin-not-quoted-lead")),
        over=titled(w, letter),
    )


def _answers(w: Words, letter: Bulletin, reply: Reply) -> list[Node]:
    questions = dict(enumerate(questions_of(w, letter)))
    told = [said(run(w(f"bulletin-verdict-{reply.verdict.value}")))] if reply.verdict else []
    for number, answer in reply.answers.items():
        asked = questions.get(number, w("bulletin-reply-other"))
        told.append(
            box(
                said(run(asked, size="small", subtle=True), spacing="none"),
                *layout.paragraphs(answer),
                style="emphasis",
                spacing="small",
            )
        )
    return told


def _call(w: Words, reply: Reply) -> list[Node]:
    if not reply.call:
        return []
    this = (reply.bulletin, reply.thread, reply.user)
    if reply.called:
        told = text(w("bulletin-talked-on", day=w.date_of(reply.called)))
        return [
            told,
            action_set(press(TalkedWith(*this, wish=False), w("do-bulletin-not-talked"), alone=True)),
        ]
    talked = press(TalkedWith(*this, wish=True), w("do-bulletin-we-talked"), main=True, alone=True)
    return [layout.notice(w("bulletin-wants-call")), action_set(talked, spacing="small")]


def _quote(w: Words, reply: Reply, stands: Stands) -> list[Node]:
    """Whether it may be quoted, once that was asked."""
    match reply.quote:
        case Quote.ASKED | Quote.NO:
            return [text(w(f"bulletin-quote-told-{reply.quote.value}"), subtle=True)]
        case Quote.YES:
            words = box(*layout.paragraphs(f"«{reply.quoted}»"), style="good", spacing="small")
            told = text(w(f"bulletin-quote-told-{stands.value}"))
            return [told] if stands is Stands.GONE else [told, words]
    return []


def _thank(w: Words, reply: Reply, typed: str) -> list[Node]:
    """A field for some words, and the buttons; nobody is thanked twice."""
    this = (reply.bulletin, reply.thread, reply.user)
    ask = [press(AskQuote(*this), w("do-bulletin-ask-quote"), alone=True)]
    asks = ask if reply.writes and reply.quote is Quote.NOT_ASKED else []
    if reply.thanked:
        told = text(w("bulletin-thanked-on", day=w.date_of(reply.thanked)), subtle=True)
        return [told, *([action_set(*asks)] if asks else [])]
    field = written(
        "thanks", w("label-bulletin-thanks"), value=typed, hint=w("hint-bulletin-thanks"), most=THANKS_LIMIT
    )
    thank = press(ThankReply(*this), w("do-bulletin-thank"), main=not reply.waits_for_call)
    return [field, action_set(thank, *asks)]
