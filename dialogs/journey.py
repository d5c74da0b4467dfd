"""The way through the method: setting out, the baton, a new round, and who sees what."""

from dataclasses import replace

from cards import baton as baton_cards
from cards import journey as cards
from cards import welcome as welcome_cards
from cards.baton import BatonForm, CorrectBaton, CorrectionForm, GoWithout, HandOver, KeepBaton
from cards.elements import Shown
from cards.journey import BeginJourney, Line, NewRound, ShowGroup
from cards.welcome import ShowGroups
from dialogs import overview
from dialogs.differently import recorded, told
from dialogs.evaluated import tell_learned
from dialogs.finished import finished
from dialogs.house import Here, JoinedElsewhere, NotAlone
from dialogs.matter import Matter, begun, found
from dialogs.tell import tell_group
from programme.access import PARTIES, Deed
from programme.activity import activity
from programme.checkin import Checkin
from programme.differ import rows
from programme.history import Kind
from programme.journey import Stage
from programme.journey import begun as set_out
from programme.method import Phase
from programme.overview import PAGE
from programme.people import Group
from programme.refusals import Outdated, Refused
from programme.visit import BatonUnfilled, Visit


def begin(here: Here, press: BeginJourney) -> Shown:
    """The group sets out on its method."""
    group = here.group(press.group, press.deed)
    if here.work.journeys.get(here.tenant, group.id) is None:
        method = here.house.method(group)
        journey = set_out(group, method, new_id=here.house.new_id(), at=here.at)
        here.work.journeys.keep(here.tenant, journey)
        matter = begun(here.work, here.house, group, here.at)
        matter.record(Kind.BEGUN, matter.by(here.user), method=method.key, version=str(method.version))
        matter.show_board()
    return welcome_cards.roles(here.words_in(group), group, here.house.method(group), begun=True)


def show(here: Here, press: ShowGroup) -> Shown:
    """The group as this person may see it."""
    return group_card(here, here.group(press.group, press.deed))


def show_groups(here: Here, _: ShowGroups) -> Shown:
    """All groups the person is in or helps; among others only those that are theirs to hear of. A helper, and
    whoever is in many, gets them as pages."""
    groups = {group.id: group for group in here.work.groups.of_member(here.tenant, here.user)}
    if here.private and (here.known.helper or here.lead or len(groups) > PAGE):
        return overview.mine(here)
    groups |= {group.id: group for group in here.helped()}
    told = [group for group in groups.values() if not here.overheard(group)]
    if groups and not told:
        raise JoinedElsewhere if any(group.chat for group in groups.values()) else NotAlone
    return cards.my_groups(here.words, [line(here, group) for group in told])


def new_round(here: Here, press: NewRound) -> Shown:
    """Begins the circle anew after the last phase."""
    matter = matter_of(here, press.group, press.deed, visit=press.visit)
    journey = matter.journey.new_round(matter.method, new_id=here.house.new_id(), at=here.at)
    matter = matter.with_journey(journey)
    matter.record(Kind.NEW_ROUND, matter.by(here.user))
    matter.show_board()
    tell_learned(here.work, here.house, matter.group, journey.visit.id, here.at)
    return matter.board(here.words_in(matter.group))


def baton_form(here: Here, press: BatonForm) -> Shown:
    """The baton as it is filled so far."""
    matter = matter_of(here, press.group, press.deed, visit=press.visit)
    matter.journey.must_be_under_way()
    return _form(here, matter)


def keep_baton(here: Here, press: KeepBaton) -> Shown:
    """Keeps a draft of the baton."""
    matter = matter_of(here, press.group, press.deed, visit=press.visit)
    matter = matter.with_journey(matter.journey.filled(press.field, matter.phase, here.at))
    return _form(here, told(here, matter, matter.journey.visit, press.differently))


def hand_over(here: Here, press: HandOver) -> Shown:
    """Keeps what is written and hands the baton on; what is written is kept even when a field is lacking."""
    matter = matter_of(here, press.group, press.deed, visit=press.visit)
    matter = matter.with_journey(matter.journey.filled(press.field, matter.phase, here.at))
    try:
        matter = told(here, matter, matter.journey.visit, press.differently, now=True)
        return _hand_over(here, matter, empty_handed=False)
    except Refused as refusal:
        return _form(here, matter, problem=refusal)


def go_without(here: Here, press: GoWithout) -> Shown:
    """Ends the phase knowingly without a baton."""
    matter = matter_of(here, press.group, press.deed, visit=press.visit)
    matter = told(here, matter, matter.journey.visit, press.differently, now=True)
    return _hand_over(here, matter, empty_handed=True)


def correction_form(here: Here, press: CorrectionForm) -> Shown:
    """The baton that was handed on last, to be mended."""
    matter = begun(here.work, here.house, here.group(press.group, press.deed), here.at)
    carried = matter.journey.in_hand(press.visit)
    phase = matter.method.phase(carried.phase)
    return baton_cards.correction(here.words_in(matter.group), matter.group, phase, carried)


def correct_baton(here: Here, press: CorrectBaton) -> Shown:
    """Mends the baton that was handed on last, wherever it stands; one that lacks something is not kept."""
    matter = begun(here.work, here.house, here.group(press.group, press.deed), here.at)
    carried = matter.journey.in_hand(press.visit)
    phase, words = matter.method.phase(carried.phase), here.words_in(matter.group)
    try:
        journey = matter.journey.corrected(
            press.visit, press.field, phase, language=words.language, at=here.at
        )
    except BatonUnfilled as problem:
        tried = replace(carried, baton={**carried.baton, **press.field})
        return baton_cards.correction(words, matter.group, phase, tried, problem=problem)
    if journey != matter.journey:
        matter = matter.with_journey(journey)
        matter.record(Kind.CORRECTED, matter.by(here.user))
        _tell_correction(matter, journey.in_hand(press.visit))
    matter = told(here, matter, carried, press.differently)
    mended = matter.journey.in_hand(press.visit)
    if mended.differently != carried.differently:
        recorded(here, matter, mended)
    return baton_cards.posted(words, matter.group, matter.method, phase, mended)


def _tell_correction(matter: Matter, mended: Visit) -> None:
    """The baton is changed where it stands, and on the group's board, which carries it."""
    phase, new_id = matter.method.phase(mended.phase), matter.house.new_id
    shown = baton_cards.posted(matter.words, matter.group, matter.method, phase, mended)
    outbox, everywhere = matter.work.outbox, _baton_key(mended)
    outbox.correct(matter.tenant, everywhere, shown.card, shown.summary, at=matter.at, new_id=new_id)
    matter.show_board()


def _baton_key(visit: Visit) -> str:
    """What the baton's letters share, wherever they went."""
    return f"baton:{visit.id}"


def matter_of(here: Here, group: str, deed: Deed, *, visit: str) -> Matter:
    """The group's matter for a deed in one stay of a phase. Raises Outdated when the group has moved on."""
    matter = begun(here.work, here.house, here.group(group, deed), here.at)
    if matter.journey.visit.id != visit:
        raise Outdated
    return matter


def group_card(here: Here, group: Group) -> Shown:
    """The roles until the group has begun, then the board; a helper sees phase, dates and outcome."""
    matter = found(here.work, here.house, group, here.at)
    if here.standing(group) & PARTIES or here.place.conversation == group.chat:
        if matter is not None:
            return matter.board(here.words_in(group))
        return welcome_cards.roles(here.words_in(group), group, here.house.method(group), begun=False)
    return helper_card(here, group)


def helper_card(here: Here, group: Group) -> Shown:
    """What the helper sees: never an answer that the group has not agreed to share."""
    method = here.house.method(group)
    talked_over = _last_revealed(here, group)
    seen = talked_over.seen_by(here.user, here.standing(group)) if talked_over else ()
    phase = _phase_of(here, group, talked_over) if talked_over else method.phases[0]
    visits = here.work.journeys.history(here.tenant, group.id)
    shared = rows(phase, seen) if seen else ()
    return cards.helper_view(here.words, line(here, group), method, phase, shared, visits)


def _phase_of(here: Here, group: Group, checkin: Checkin) -> Phase:
    return here.house.method_with(group, checkin.phase).phase(checkin.phase)


def line(here: Here, group: Group) -> Line:
    """One group in a list, with the outcome its parties settled last."""
    matter = found(here.work, here.house, group, here.at, looking=True)
    settled = here.work.checkins.settled_of(here.tenant, group.id, 1)
    return Line(
        group=group,
        method=here.house.method(group),
        journey=matter.journey if matter else None,
        checkin=matter.checkin if matter else None,
        settled=settled[0].proposal if settled else None,
        activity=activity(here.work.history.pulse(here.tenant, group.id), here.at, here.house.quiet_after),
        today=here.today,
    )


def _last_revealed(here: Here, group: Group) -> Checkin | None:
    latest = here.work.checkins.latest(here.tenant, group.id)
    if latest is None or latest.revealed is not None:
        return latest
    return next(iter(here.work.checkins.settled_of(here.tenant, group.id, 1)), None)


def _hand_over(here: Here, matter: Matter, *, empty_handed: bool) -> Shown:
    ended, journey = matter.journey.handed_over(
        matter.method,
        empty_handed=empty_handed,
        new_id=here.house.new_id(),
        language=here.words_in(matter.group).language,
        at=here.at,
    )
    phase = matter.phase
    here.work.journeys.end(here.tenant, matter.group.id, ended)
    if ended.differently:
        recorded(here, matter, ended)
    matter.record(Kind.HANDED_OVER, matter.by(here.user), baton="yes" if ended.baton else "no")
    moved = matter.with_journey(journey)
    finished(moved)
    key = _baton_key(ended)
    shown = baton_cards.posted(matter.words, matter.group, matter.method, phase, ended)
    tell_group(here.work, here.house, matter.group, shown, at=here.at, key=key, withdraw=key, kind="baton")
    moved.show_board()
    return baton_cards.posted(here.words_in(matter.group), matter.group, matter.method, phase, ended)


def _form(here: Here, matter: Matter, problem: Refused | None = None) -> Shown:
    handing_over = matter.journey.stage is Stage.HANDING_OVER
    words = here.words_in(matter.group)
    return baton_cards.form(
        words, matter.group, matter.phase, matter.journey.visit, handing_over=handing_over, problem=problem
    )
