"""Somebody else looks before a letter is sent: what they are asked, what they answer, and who is told."""

from cards import layout
from cards.actions import press
from cards.bulletin.parts import over, titled
from cards.bulletin.review import Going, whom
from cards.bulletin.send import ApproveBulletin, LookAt, ReadFirst, ReviewBulletin, SendBack
from cards.elements import Shown, action_set, box, run, said, text
from cards.inputs import written
from programme.bulletin.bulletin import Bulletin
from programme.refusals import Refused
from words.words import Words

REMARK_LIMIT = 600
"""Characters of a remark to the one who wrote the letter."""


def look(w: Words, going: Going, asker: str, *, typed: str = "", problem: Refused | None = None) -> Shown:
    """The question to whoever was chosen; `asker` is the name of the one who wants the letter sent, `typed`
    the remark of a press that could not be carried out."""
    letter = going.letter
    return layout.frame(
        w,
        w("bulletin-look"),
        said(run(titled(w, letter), bold=True)),
        layout.problem(w, problem),
        said(run(w("bulletin-look-lead", name=asker))),
        whom(w, going),
        written(
            "letter_remark",
            w("label-bulletin-remark"),
            value=typed,
            most=REMARK_LIMIT,
            several_lines=True,
        ),
        action_set(
            press(ReadFirst(letter.id), w("do-bulletin-read"), alone=True),
            press(ApproveBulletin(letter.id, going.seen), w("do-bulletin-approve"), main=True, alone=True),
            press(SendBack(letter.id), w("do-bulletin-send-back")),
            spacing="medium",
        ),
        over=over(w, letter),
    )


def to_read(w: Words, letter: Bulletin, shown: Shown) -> Shown:
    """The letter as it is read, with the way back to the question."""
    back = action_set(press(LookAt(letter.id), w("do-bulletin-to-question"), alone=True), spacing="large")
    return Shown({**shown.card, "body": [*shown.card["body"], back]}, shown.summary)


def looked(w: Words, letter: Bulletin, when: str, *, approved: bool) -> Shown:
    """Thanks to whoever has looked; `when` tells when an approved letter is sent."""
    return layout.frame(
        w,
        w("bulletin-looked"),
        said(run(titled(w, letter), bold=True)),
        text(when if approved else w("bulletin-looked-back")),
        over=over(w, letter),
    )


def not_asked(w: Words) -> Shown:
    """The letter has been changed, sent or put away since somebody was asked."""
    return layout.frame(w, w("bulletin-not-asked"), text(w("bulletin-not-asked-lead")))


def answered(w: Words, letter: Bulletin, by: str, when: str, *, approved: bool) -> Shown:
    """To the one who wanted it sent: what the other said. `when` is empty for one that came back."""
    remark = layout.paragraphs(letter.remark) if not approved else []
    return layout.frame(
        w,
        w("bulletin-approved" if approved else "bulletin-came-back"),
        said(run(titled(w, letter), bold=True)),
        said(run(w("bulletin-approved-lead" if approved else "bulletin-came-back-lead", name=by))),
        text(when) if when else None,
        box(*remark, style="emphasis") if remark else None,
        action_set(
            press(ReviewBulletin(letter.id), w("do-bulletin-look-at" if approved else "do-bulletin-again")),
            spacing="medium",
        ),
        over=over(w, letter),
    )
