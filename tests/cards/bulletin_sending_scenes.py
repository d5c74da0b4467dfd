"""A letter on its way: the last look, somebody else's look, what is planned, and the truth afterwards."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from cards.actions import open_link
from cards.bulletin import approval, planned, review, truth
from cards.bulletin.after import StopBulletin, WithdrawBulletin
from cards.bulletin.review import Going
from cards.bulletin.send import SendBulletin, TimeBulletin
from cards.bulletin.truth import Truth
from cards.elements import Shown
from programme.bulletin.audience import Reader, Readers, Sort, Unreached
from programme.bulletin.bulletin import Bulletin, Piece, Section, State
from programme.bulletin.copies import Copy
from programme.bulletin.fate import Became, CopyFate
from programme.bulletin.texts import Both
from programme.bulletin.when import NoSuchTime, OutsideHours
from programme.delivery import Address, Fate
from programme.delivery import State as Sent
from words.words import Words

NOW = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
AT = datetime(2026, 12, 1, 7, 30, tzinfo=UTC)
INGER, SIV = "Inger Dahl", "Siv Åsen"
LONG = "Øvre Nordfjordeid bu- og behandlingssenter, avdeling for korttid og rehabilitering"
PIECES = (
    Piece(Section.COMING, Both("To samlinger", "To samlingar", NOW, NOW)),
    Piece(Section.FINDINGS, Both("Læringsrapporten er her", "", NOW)),
    Piece(Section.SHARED, Both("Fra Solbakken", "Frå Solbakken", NOW, NOW - timedelta(days=2))),
    Piece(Section.ASKING),
)


def letter(**more: Any) -> Bulletin:
    """A letter that lacks some nynorsk."""
    title = Both("Ett skritt om gangen", "Eitt steg om gongen")
    return replace(Bulletin("b1", date(2026, 12, 1), NOW, title=title, pieces=PIECES), **more)


def reader(number: int, sort: Sort = Sort.GROUP, name: str = "", language: str = "nb") -> Reader:
    """One of many."""
    user = f"29:{number}" if sort in (Sort.MEMBER, Sort.HELPER) else ""
    to = Address("t1", "", "", f"19:{number}", user)
    return Reader(sort, to, name or f"Sykehjem {number}", language, f"g{number}")


def readers(many: int = 296) -> Readers:
    """A channel, groups, members and helpers; and three who cannot be reached."""
    to = (
        reader(1000, Sort.CHANNEL, "Hjelpernes kanal"),
        *(reader(number, language="nn" if number % 3 == 0 else "nb") for number in range(many)),
        *(reader(2000 + number, Sort.MEMBER, f"Kari Nordvik {number}") for number in range(3)),
        reader(3000, Sort.HELPER, INGER),
    )
    whys = (("Ahmed Hassan (Solbakken sykehjem)", "off"), (LONG, "paused"), ("Fjordglytt", "closed"))
    gone = tuple(Unreached(Sort.GROUP, name, why) for name, why in (*whys, ("Nordlys", "empty")))
    return Readers(to, gone)


def going(**more: Any) -> Going:
    """All of them, on Tuesday."""
    found = Going(letter(), readers(), "seen", NOW, NOW)
    return replace(found, **more)


def sending(words: Mapping[str, Words]) -> dict[str, Shown]:
    """Every card about sending."""
    w, nn = words["nb"], words["nn"]
    return {**_before(w, nn, words["en"]), **_waiting(w, nn), **_looking(w, nn), **_after(w, nn, words["en"])}


def _before(w: Words, nn: Words, en: Words) -> dict[str, Shown]:
    pressed = SendBulletin("b1", "seen", day=AT.date(), clock="02:30")
    asks = [(INGER, "29:inger"), (SIV, "29:siv")]
    correction = going(letter=letter(corrects="b0"))
    return {
        "bulletin_review": review.review(w, going()),
        "bulletin_review_nn": review.review(nn, going(leaves=AT)),
        "bulletin_review_en": review.review(en, going(readers=readers(2), approval=True, approvers=asks)),
        "bulletin_review_refused": review.review(w, going(), pressed=pressed, problem=NoSuchTime()),
        "bulletin_review_holidays": review.review(
            w, going(), pressed=pressed, problem=OutsideHours(until="2027-01-04")
        ),
        "bulletin_review_nobody": review.review(w, going(readers=Readers((), readers().not_to))),
        "bulletin_review_alone": review.review(w, going(approval=True)),
        "bulletin_review_correction": review.review(w, correction),
        "bulletin_once_more": review.once_more(w, going(), pressed, AT),
        "bulletin_once_more_asks": review.once_more(
            nn, going(approval=True, approvers=asks), replace(pressed, approver="29:siv"), AT
        ),
        "bulletin_once_more_correction": review.once_more(w, correction, pressed, NOW),
    }


def _waiting(w: Words, nn: Words) -> dict[str, Shown]:
    on_tuesday = letter(state=State.PLANNED, send_at=AT)
    wrong = TimeBulletin("b1", AT.date(), "25.00")
    return {
        "bulletin_planned": planned.planned(w, on_tuesday, 301, NOW),
        "bulletin_planned_refused": planned.planned(
            nn, on_tuesday, 301, NOW, pressed=wrong, problem=NoSuchTime()
        ),
        "bulletin_going": planned.planned(w, letter(state=State.PLANNED, send_at=NOW), 1, NOW),
        "bulletin_held": planned.planned(nn, letter(state=State.HELD, send_at=AT), 301, NOW),
        "bulletin_asked": planned.planned(w, letter(state=State.ASKED), 301, NOW, approver=INGER),
        "bulletin_called_off": planned.planned(w, letter(), 301, NOW),
    }


def _looking(w: Words, nn: Words) -> dict[str, Shown]:
    back = letter(remark="Fint!\nMen kan vi nevne natta også?")
    when = review.leaves(w, AT, NOW)
    return {
        "bulletin_look": approval.look(w, going(leaves=AT), SIV),
        "bulletin_look_nn": approval.look(nn, going(), SIV, typed="Kva med natta?"),
        "bulletin_looked": approval.looked(w, letter(), when, approved=True),
        "bulletin_looked_back": approval.looked(nn, letter(), "", approved=False),
        "bulletin_not_asked": approval.not_asked(w),
        "bulletin_approved": approval.answered(w, letter(), INGER, when, approved=True),
        "bulletin_came_back": approval.answered(nn, back, INGER, "", approved=False),
    }


def told(number: int, state: Sent | None = Sent.SENT, why: str = "", **more: Any) -> CopyFate:
    """What became of one copy; without a state nothing was sealed for it, for that reason."""
    sort, name = more.pop("sort", Sort.GROUP), more.pop("name", "")
    to = reader(number, sort, name)
    if state is None:
        return CopyFate(Copy("b1", to, number, why=why), None)
    copy = Copy("b1", to, number, 2, f"bulletin:b1:{number}:1", 1, had_read=more.pop("had_read", 0))
    return CopyFate(copy, Fate(copy.key, "bulletin", to.to, state, AT, why=why, **more))


def a_page() -> list[CopyFate]:
    """Every state and the reasons that come with it."""
    soon = AT + timedelta(days=3)
    return [
        told(1, None, "moved", name=LONG),
        told(2, Sent.GONE, "BotNotInConversationRoster", name="Fjordglytt"),
        told(3, None, "off", name="Ahmed Hassan", sort=Sort.MEMBER),
        told(4, Sent.KEPT, "ConversationBlockedByUser", name="Nordlys"),
        told(5, Sent.WAITING, next_at=soon),
        told(6, Sent.LATE),
        told(7, Sent.READ, name=INGER, sort=Sort.HELPER, had_read=1),
        told(8, name="Hjelpernes kanal", sort=Sort.CHANNEL),
        told(9, twice=True),
        told(10),
    ]


def table(**more: Any) -> Truth:
    """The truth about a corrected letter."""
    counts = {
        Became.READ: 41, Became.DELIVERED: 252, Became.WAITING: 4, Became.KEPT: 1, Became.MISSING: 3,
    }  # fmt: skip
    sent = letter(state=State.SENT, edition=2, corrected=AT)
    return replace(Truth(sent, counts, a_page(), AT, 1, 31, 17, 2, 12), **more)


def _after(w: Words, nn: Words, en: Words) -> dict[str, Shown]:
    all_there = table(
        counts={Became.DELIVERED: 301}, shown=[told(n) for n in range(10)], had_read=0, again=0, changing=0
    )
    all_there = replace(all_there, letter=letter(state=State.SENT, edition=1), page=2)
    gone = letter(state=State.WITHDRAWN, edition=3, corrected=AT)
    file = open_link("https://stafett.example/files/x", w("do-fetch"))
    return {
        "bulletin_truth": truth.truth(w, table()),
        "bulletin_truth_nn": truth.truth(nn, table(), done=nn("bulletin-sent-again", count=3)),
        "bulletin_truth_en": truth.truth(en, table(page=31)),
        "bulletin_truth_all": truth.truth(w, all_there),
        "bulletin_truth_planned": truth.truth(nn, replace(all_there, letter=letter(state=State.PLANNED))),
        "bulletin_truth_file": truth.truth(w, all_there, link=file),
        "bulletin_truth_stopped": truth.truth(
            w, table(letter=letter(state=State.STOPPED), counts={Became.DELIVERED: 1, Became.STOPPED: 300})
        ),
        "bulletin_truth_withdrawn": truth.truth(w, table(letter=gone, counts={Became.UNKNOWN: 2})),
        "bulletin_truth_nobody": truth.truth(w, table(counts={}, shown=[], pages=1)),
        "bulletin_stop_ask": truth.ask(w, table(), StopBulletin("b1", sure=True), "stop"),
        "bulletin_withdraw_ask": truth.ask(nn, table(), WithdrawBulletin("b1", sure=True), "withdraw"),
    }
