"""The draft that comes by itself, the list of letters and the habit behind them. Names are invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, timedelta

from cards.actions import press
from cards.bulletin.arrived import arrived
from cards.bulletin.habit import habit_form
from cards.bulletin.listing import Listed, letters
from cards.bulletin.ways import HabitForm
from cards.elements import Shown
from cards.why import explained
from programme.bulletin.bulletin import Bulletin, Section, State
from programme.bulletin.experience import Told
from programme.bulletin.habit import Habit, PauseOutside
from programme.bulletin.occasion import Occasion, Sort
from programme.bulletin.texts import Both
from programme.calendar import opening
from words.words import Words

TODAY = date(2026, 12, 1)
MORNING = opening(TODAY)
NEXT = opening(date(2027, 1, 5))
WEBINAR = Occasion("o1", Sort.WEBINAR, date(2026, 12, 3), "Slik får vi med nattevaktene", "", "14:00")
GATHERING = Occasion(
    "o2", Sort.GATHERING, date(2027, 1, 12), "Samling for HMS-grupper", "",
    "10:00", "Folkets hus, Bergen",
)  # fmt: skip
TOLD = (
    Told("e1", "Ti minutters overlapp gjør at ingen går hjem med uro.", "Solbakken sykehjem"),
    Told("e2", "Vi begynte med det som allerede var bra.", "", "Vestland"),
)


def december(words: Mapping[str, Words]) -> Bulletin:
    """Drafted on a morning on which much has happened."""
    nb, nn = words["nb"], words["nn"]
    letter = Bulletin(
        "b1",
        TODAY,
        MORNING.astimezone(UTC),
        monthly=True,
        title=Both(nb("bulletin-for-month", month="desember"), nn("bulletin-for-month", month="desember")),
        questions=Both(nb("bulletin-question-12"), nn("bulletin-question-12")),
        occasions=(WEBINAR, GATHERING),
        shared=TOLD,
    )
    return letter.write(Section.FINDINGS, numbers(nb), numbers(nn), MORNING, version=0)


def numbers(w: Words) -> str:
    """What groups did in the month before."""
    first = w("groups-count", count=41)
    parts = [
        w("bulletin-number-gathered", groups=first),
        w("bulletin-number-settled", groups="37"),
        w("bulletin-number-action_done", groups="52"),
    ]
    return w("bulletin-numbers", month="november", what=w.listed(parts))


def empty(words: Mapping[str, Words]) -> Bulletin:
    """Begun by hand in a month in which nothing has happened."""
    full = december(words)
    letter = replace(full, monthly=False, occasions=(), shared=())
    return letter.write(Section.FINDINGS, "", "", MORNING, version=1)


def why(w: Words, shown: Shown) -> Shown:
    """As it comes unasked."""
    return explained(w, shown, "bulletin-draft", None, more=[press(HabitForm(), w("do-bulletin-habit"))])


def many(words: Mapping[str, Words]) -> tuple[list[Bulletin], list[Bulletin]]:
    """Under way and sent, one in each state."""
    one, at = december(words), MORNING - timedelta(days=28)
    open_ = [
        one,
        replace(
            one, id="b2", state=State.PLANNED, send_at=NEXT, title=Both("Ekstra brev om samlingen i januar")
        ),
        replace(one, id="b3", state=State.ASKED, title=Both("Dialogbrev for januar")),
        replace(one, id="b4", corrects="b6", title=Both("Dialogbrev for november")),
    ]
    sent = [
        replace(one, id="b6", state=State.SENT, send_at=at, title=Both("Dialogbrev for november")),
        replace(
            one, id="b7", state=State.STOPPED, send_at=at, ended=at, title=Both("Dialogbrev for oktober")
        ),
        replace(
            one, id="b8", state=State.WITHDRAWN, send_at=at, ended=at, title=Both("Dialogbrev for september")
        ),
    ]
    return open_, sent


def drafts(words: Mapping[str, Words]) -> dict[str, Shown]:
    """By a name that says what each shows."""
    nb, nn, en = words["nb"], words["nn"], words["en"]
    full, (open_, sent) = december(words), many(words)
    eight = replace(
        full, occasions=tuple(replace(WEBINAR, id=f"o{n}", title=f"{n} Å" * 12) for n in range(8))
    )
    chosen = Habit(on=True, weekday=2, paused=date(2027, 2, 1), approval=True)
    return {
        "bulletin_arrived": why(nb, arrived(nb, full, TODAY)),
        "bulletin_arrived_nn": why(nn, arrived(nn, full, TODAY)),
        "bulletin_arrived_en": arrived(en, full, TODAY),
        "bulletin_arrived_empty": arrived(nb, empty(words), TODAY),
        "bulletin_arrived_long": arrived(
            nb, eight.write(Section.FINDINGS, "Å " * 1000, "", MORNING, version=1), TODAY
        ),
        "bulletin_list": letters(nb, Listed(open_, sent, "n1", TODAY, NEXT)),
        "bulletin_list_nn": letters(nn, Listed(open_, sent, "n1", TODAY, NEXT)),
        "bulletin_list_none": letters(nb, Listed([], [], "n1", TODAY)),
        "bulletin_list_begun": letters(nb, Listed(open_[:1], [], "n1", TODAY, NEXT, begun=True)),
        "bulletin_habit": habit_form(nb, Habit(), today=TODAY, next_draft=None),
        "bulletin_habit_kept": habit_form(nb, chosen, today=TODAY, next_draft=NEXT, alone=True, kept=True),
        "bulletin_habit_nn": habit_form(nn, chosen, today=TODAY, next_draft=NEXT),
        "bulletin_habit_refused": habit_form(
            nb, chosen, today=TODAY, next_draft=None, problem=PauseOutside()
        ),
    }
