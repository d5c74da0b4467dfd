"""A programme with a lead who has chosen to get a draft every month."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from dialogs.bulletin.letters import DRAFT
from programme.bulletin.bulletin import Bulletin, State
from programme.bulletin.experience import Experience, Source
from programme.bulletin.occasion import Occasion, Sort
from programme.calendar import opening
from programme.delivery import Address
from programme.people import Role
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.states import GROUP, ready

SUNDAY = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
DECEMBER, JANUARY = date(2026, 12, 1), date(2027, 1, 5)
MORNING = opening(DECEMBER)


def lead(bench: Bench, user: str = "lead", language: str = "") -> None:
    """Somebody leads the programme and has a chat with the bot."""
    bench.work(lambda work: work.people.make_lead(TENANT, user))
    bench.work(lambda work: work.people.speak(TENANT, user, language))
    to = Address(TENANT, "http://127.0.0.1:1/", "28:bot", f"a:{user}", user)
    bench.work(lambda work: work.people.keep_private(to))


def programme(folder: Path, **habit: Any) -> Bench:
    """A group at Solbakken, a helper, and a lead with the habit, on a Sunday in November."""
    bench = Bench(folder, at=SUNDAY)
    ready(bench)
    lead(bench)
    bench.press("lead", "bulletin.habit/1", {"drafts": "true", "weekday": "first", **habit})
    return bench


def letters(bench: Bench, *states: State) -> tuple[Bulletin, ...]:
    """Those in these states, or in any, the newest month first."""
    found = bench.work(lambda work: work.bulletins.among(TENANT, states or tuple(State)))
    assert isinstance(found, tuple)
    return found


def cards(bench: Bench, user: str = "lead") -> list[dict[str, Any]]:
    """The drafts that were sealed for a person, oldest first."""
    rows = "SELECT card FROM posting WHERE kind = 'bulletin-draft' AND person = ? ORDER BY sealed"
    found = bench.work(lambda work: work.due._connection.exec_driver_sql(rows, (user,)).scalars().all())
    return [json.loads(card) for card in found if card]


def due(bench: Bench) -> datetime | None:
    """When the next draft is looked into."""
    found = bench.work(lambda work: work.due.next((DRAFT,)))
    return found if isinstance(found, datetime) else None


def occasion(
    bench: Bench, id: str, day: date, title: str = "Webinar om nattarbeid", title_nn: str = ""
) -> None:
    one = Occasion(id, Sort.WEBINAR, day, title, title_nn, "14:00")
    bench.work(lambda work: work.occasions.keep(TENANT, one, by="helper", at=bench.at))


def experience(bench: Bench, id: str, *roles: Role, named: bool = True, group: str = GROUP) -> Experience:
    """Words of a group that these roles want told."""
    one = Experience(id, group, f"Vi prøvde {id}.", Source.OWN, named, bench.at)
    for role in roles:
        one = one.consent(role.value, role, bench.at)
    bench.work(lambda work: work.experiences.keep(TENANT, one))
    return one
