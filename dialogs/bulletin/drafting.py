"""What a letter begins with: what is coming, what has been done, what groups want others to know, and a
question, so that nobody starts from an empty page. All of it can be changed or left out."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from cards.bulletin.parts import month_name
from dialogs.bulletin.experiences import free_since
from dialogs.bulletin.occasions import coming
from dialogs.house import House
from programme.bulletin import numbers
from programme.bulletin.audience import Audience
from programme.bulletin.bulletin import GONE_OUT, OCCASIONS_MOST, SHARED_MOST, Bulletin, Section, State
from programme.bulletin.habit import month_before
from programme.bulletin.texts import Both
from programme.calendar import day_of
from storage.work import Work
from words.words import Words

AHEAD_WEEKS = 6
"""How far ahead a letter tells of what is coming: past the next letter, for rotas are set early."""
FIRST_LOOK = timedelta(days=60)
"""How far back the first letter of all looks for experiences."""


def drafted(
    work: Work,
    house: House,
    tenant: str,
    month: date,
    at: datetime,
    *,
    id: str,
    by: str = "",
    monthly: bool = False,
) -> Bulletin:
    """The letter of a month, as it is before anybody has looked at it; the caller keeps it."""
    sent = _sent(work, tenant)
    since = sent[0].made if sent else at - FIRST_LOOK
    known = {one.id for letter in sent for one in letter.shared}
    fresh = [one for one in free_since(work, tenant, since) if one.id not in known]
    letter = Bulletin(
        id,
        month,
        at,
        by,
        monthly,
        title=_both(house, lambda w: w("bulletin-for-month", month=month_name(w, month)), at),
        questions=_both(house, lambda w: w(f"bulletin-question-{month.month}"), at),
        occasions=coming(work, tenant, day_of(at), AHEAD_WEEKS)[:OCCASIONS_MOST],
        shared=tuple(fresh[:SHARED_MOST]),
        audience=_audience(work, tenant, sent),
    )
    told = _numbers(work, house, tenant, month, at)
    return letter.write(Section.FINDINGS, told.nb, told.nn, at, version=0)


def _sent(work: Work, tenant: str) -> list[Bulletin]:
    """What readers have been given and still have, newest first."""
    left = work.bulletins.among(tenant, GONE_OUT - {State.WITHDRAWN})
    return sorted(left, key=lambda one: one.dated, reverse=True)


def _audience(work: Work, tenant: str, sent: list[Bulletin]) -> Audience:
    """That of the last monthly letter, else of the last one of all, else what was chosen for the first."""
    monthly = [letter for letter in sent if letter.monthly] or sent
    return monthly[0].audience if monthly else work.bulletins.habit(tenant).audience


def _numbers(work: Work, house: House, tenant: str, month: date, at: datetime) -> Both:
    """What groups did in the month before, where they are enough; empty where they are not."""
    since, until = month_before(month)
    counted = numbers.told(work.overview.groups_that(tenant, numbers.TOLD, since, until))
    if not counted:
        return Both()

    def tell(w: Words) -> str:
        groups = [w("groups-count", count=counted[0][1]), *(str(count) for _, count in counted[1:])]
        parts = [
            w(f"bulletin-number-{kind.value}", groups=told)
            for (kind, _), told in zip(counted, groups, strict=True)
        ]
        return w("bulletin-numbers", month=month_name(w, day_of(since)), what=w.listed(parts))

    return _both(house, tell, at)


def _both(house: House, say: Callable[[Words], str], at: datetime) -> Both:
    """The same in both written forms, of one age."""
    return Both().written(say(house.words["nb"]), say(house.words["nn"]), at)
