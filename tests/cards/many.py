"""Many groups at once, as the lead and the helpers see them: a thousand, some, and none. All are invented."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from cards import digest as digest_cards
from cards import groups, journey, overview
from cards.active import states_counted
from cards.elements import Shown
from programme.activity import QUIET_AFTER, Activity, State
from programme.calendar import opening
from programme.county import COUNTIES
from programme.digest import Digest, digest
from programme.folder import OWN, shelf
from programme.history import Kind
from programme.journey import Stage
from programme.overview import EVERYTHING, PAGE, Ahead, Filter, GroupLine, Part, chosen
from programme.overview import overview as counted
from programme.pages import page
from programme.people import NAME_LIMIT
from programme.visit import Outcome
from tests.cards import scenes
from tests.cards.scenes import METHOD, group, journey_at, longest_group, open_checkin, revealed
from words.words import Words

AT = datetime(2026, 8, 24, 6, 30, tzinfo=UTC)
TODAY = date(2026, 8, 24)
SHELF = shelf(OWN)
METHODS = SHELF.offered()
PLACES = (
    "Solbakken sykehjem",
    "Lyngheim sjukeheim",
    "Fjordgløtt omsorgssenter",
    "Nordre bo- og aktivitetssenter",
)
NAMES = ("Ingunn Vik", "Arne Lie", "Samira Yusuf", "Terje Aas")
STATES = (State.ACTIVE, State.ACTIVE, State.QUIET, State.ACTIVE, State.PAUSED, State.ACTIVE, State.ENDED)
KINDS = (Kind.HANDED_OVER, Kind.DATED, Kind.GATHERED, Kind.SETTLED, Kind.ANSWERED)
LONG = ("Nordre Håøyas bo- og omsorgssenter for eldre " * 4)[: 2 * NAME_LIMIT]


def a_line(number: int = 0, **more: object) -> GroupLine:
    """One group among many."""
    method = METHODS[number % len(METHODS)]
    phase = method.phases[number % len(method.phases)]
    state = STATES[number % len(STATES)]
    stage = Stage.DATED if number % 2 else Stage.PLANNING
    dated = stage is Stage.DATED and state in (State.ACTIVE, State.QUIET)
    line = GroupLine(
        group=f"g{number}",
        title=f"{PLACES[number % 4]}, {number // 4 + 1}. etasje",
        owner=f"{('Vestbygd', 'Øyvær', 'Nes')[number % 3]} kommune",
        method=method.key,
        version=method.version,
        phase=phase.key,
        stage=stage,
        round=1 + number % 3,
        activity=an_activity(state, number),
        missing=(Part.SAFETY_REP,) if number % 9 == 8 else (Part.STAFF,) if number % 5 == 4 else (),
        helper=f"29:{number % 4}",
        helper_name=NAMES[number % 4],
        next=TODAY + timedelta(days=number % 30) if dated else None,
        ahead=Ahead.GATHERING if dated else None,
        county=sorted(COUNTIES)[number % len(COUNTIES)],
    )
    return replace(line, **more)  # type: ignore[arg-type]


def an_activity(state: State, number: int) -> Activity:
    """As the state could have come about."""
    if state is State.PAUSED:
        return Activity(state, AT - timedelta(days=20), Kind.PAUSED, TODAY + timedelta(days=40))
    if state is State.ENDED:
        return Activity(state, AT - timedelta(days=30 * (number % 40)), Kind.ENDED, reason="finished")
    days = 44 + number % 200 if state is State.QUIET else number % 40
    return Activity(state, AT - timedelta(days=days), KINDS[number % len(KINDS)])


def own_lines() -> list[journey.Line]:
    """A member's own groups: quiet with a date, asked, talking, and not begun."""
    dated, asking = journey_at(Stage.DATED, workshop=date(2026, 8, 28)), journey_at(Stage.ASKING)
    quiet, active, now = an_activity(State.QUIET, 4), an_activity(State.ACTIVE, 4), scenes.TODAY
    talking = journey_at(Stage.TALKING), revealed(*scenes.MEMBERS)
    return [
        journey.Line(group(), METHOD, dated, None, Outcome.GO_ON, quiet, now),
        journey.Line(group(), METHOD, asking, open_checkin(scenes.LEADER), Outcome.STAY, active, now),
        journey.Line(longest_group(), METHOD, *talking, None, active, now),
        journey.Line(group(members=(scenes.LEADER,)), METHOD, None, None, None),
    ]


def listing(
    lines: Sequence[GroupLine], asked: Filter = EVERYTHING, number: int = 1, *, mine: bool = False
) -> groups.Listing:
    """A page of these lines."""
    found = page(chosen(lines, asked), number, PAGE)
    return groups.Listing(lines, found, asked, SHELF, TODAY, mine, {line.group for line in found.lines})


def drawn(w: Words, what: groups.Listing) -> Shown:
    """The list."""
    return groups.group_list(w, what, states_counted(w, counted(what.lines, (), what.asked).states))


def numbers(
    lines: Sequence[GroupLine], asked: Filter = EVERYTHING, *, mine: bool = False
) -> overview.Numbers:
    """What they come to, a third of them having moved."""
    moved = [(line.group, kind) for line in lines[::3] for kind in (KINDS[int(line.group[1:]) % 5],)]
    total = counted(lines, moved, asked)
    return overview.Numbers(total, lines, asked, SHELF, TODAY, QUIET_AFTER.days // 7, mine)


def a_digest() -> Digest:
    """A helper's week."""
    lines = [a_line(number) for number in range(24)]
    lines[2] = replace(
        lines[2], activity=Activity(State.QUIET, AT - QUIET_AFTER - timedelta(days=3), Kind.DATED)
    )
    return digest(lines, opening(TODAY))


def many(words: Mapping[str, Words]) -> dict[str, Shown]:
    """Lists, numbers, files and the weekly letter."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    some, thousand = [a_line(number) for number in range(18)], [a_line(number) for number in range(1000)]
    long = [replace(line, title=LONG, helper_name=LONG) for line in thousand]
    long = [replace(line, helper=f"29:{at}") for at, line in enumerate(long)]
    quiet = Filter(state=State.QUIET, method=METHODS[0].key)
    nowhere = Filter(words="Haugen")
    one = replace(some[8], stage=Stage.DATED)
    return {
        "groups_of_helper": drawn(w, listing(some, mine=True)),
        "groups_of_helper_nn": drawn(nn, listing(some, number=2, mine=True)),
        "groups_of_all": drawn(w, listing(thousand[:996], number=125)),
        "groups_chosen": drawn(w, listing(thousand, quiet)),
        "groups_not_found": drawn(w, listing(some, nowhere, mine=True)),
        "groups_of_nobody": drawn(w, listing([])),
        "groups_long": drawn(w, listing(long)),
        "group_line": groups.line_card(w, listing(some), one),
        "groups_as_file": overview.files(
            w, numbers(thousand), "https://stafett.example/a", "https://stafett.example/b"
        ),
        "groups_without_address": overview.files(nn, numbers(some, mine=True), "", ""),
        "overview": overview.overview_card(w, numbers(thousand)),
        "overview_nn": overview.overview_card(nn, numbers(some, mine=True)),
        "overview_en": overview.overview_card(en, numbers(thousand, quiet)),
        "overview_of_none": overview.overview_card(w, numbers([])),
        "digest": digest_cards.letter(w, a_digest(), TODAY),
        "digest_nn": digest_cards.letter(nn, a_digest(), TODAY),
        "digest_empty_en": digest_cards.letter(en, Digest(), TODAY, on_=False),
        "digest_off": digest_cards.turned(w, on_=False),
    }
