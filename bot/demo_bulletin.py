"""What the demo programme's next dialogue letter can tell of: two occasions, and what two groups have learned
and want others to know."""

from datetime import datetime, timedelta

from dialogs.house import House
from programme.bulletin.experience import Experience, Source
from programme.bulletin.occasion import Occasion, Sort
from programme.calendar import USUAL_QUIET, Quiet, day_of
from programme.history import Event, Kind
from programme.people import Group
from storage.work import Work

DAY = timedelta(days=1)


def load_bulletin(work: Work, house: House, groups: tuple[Group, Group], by: str, at: datetime) -> None:
    """Two groups share something; `by` has entered the occasions."""
    named, unnamed = groups
    _occasion(work, house, named.tenant, Sort.WEBINAR, at + 9 * DAY, "14:00", by, at)
    _occasion(work, house, named.tenant, Sort.GATHERING, at + 20 * DAY, "10:00", by, at)
    _experience(work, house, named, Source.LEARNED, at - 2 * DAY, named=True)
    _experience(work, house, unnamed, Source.OWN, at - DAY, named=False)


def _occasion(
    work: Work, house: House, tenant: str, sort: Sort, about: datetime, starts: str, by: str, at: datetime
) -> None:
    nb, nn = (house.words[language] for language in ("nb", "nn"))
    one = Occasion(
        f"demo-{sort.value}",
        sort,
        house.calendar.working_day(day_of(about), Quiet.read(USUAL_QUIET)),
        nb(f"demo-occasion-{sort.value}"),
        nn(f"demo-occasion-{sort.value}"),
        starts,
        nb(f"demo-occasion-{sort.value}-place"),
    )
    work.occasions.keep(tenant, one, by=by, at=at)


def _experience(work: Work, house: House, group: Group, source: Source, at: datetime, *, named: bool) -> None:
    """Everybody who holds a role has pressed «Del»."""
    words = house.words[group.language](f"demo-experience-{source.value}")
    one = Experience(f"{group.id}-experience", group.id, words, source, named, at)
    for member in group.members:
        one = one.consent(member.user, member.role, at)
    work.experiences.keep(group.tenant, one)
    work.history.add(group.tenant, group.id, Event(Kind.EXPERIENCE_SHARED, at, "safety_rep"))
