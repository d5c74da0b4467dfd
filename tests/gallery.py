"""Every card in telling states, for pictures and for checks. Names and texts are invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from cards import baton, checkin, journey, welcome
from cards.dialog import in_dialog
from cards.elements import Shown
from cards.turned import turned
from programme.checkin import Answer, Checkin, Choice, Given
from programme.differ import first_topic, rows
from programme.journey import Journey, Stage
from programme.method import Phase
from programme.people import Group, Member, NameMissing, Role, RoleTaken
from programme.refusals import Outdated, TooLong
from programme.visit import BATON_LIMIT, BatonUnfilled, Outcome, Visit
from tests.cards.behind import behind
from tests.cards.cloth import cloth
from tests.cards.duties import duties
from tests.cards.fates import sending
from tests.cards.hands import hands
from tests.cards.kinds import kinds
from tests.cards.many import many, own_lines
from tests.cards.next_steps import next_steps
from tests.cards.plans import planning
from tests.cards.scenes import (
    BATON,
    BEFORE,
    LEADER,
    MEMBERS,
    METHOD,
    NOW,
    PHASE,
    REP,
    SAFETY,
    TODAY,
    given,
    group,
    journey_at,
    longest_group,
    longest_reveal,
    open_checkin,
    revealed,
)
from tests.cards.solo import solo
from tests.cards.turns import turns
from tests.cards.voting import voting
from words.words import Words, all_words


def reveal(w: Words, this: Checkin, its: Group, phase: Phase = PHASE, *, member: bool = True) -> Shown:
    """The reveal card of a stop point."""
    table = rows(phase, this.given)
    return checkin.reveal(w, its, METHOD, phase, this, table, first_topic(table), member=member)


def cards() -> dict[str, dict[str, Any]]:
    """Every card by a name that says what it shows."""
    return {name: shown.card for name, shown in shown_cards().items()}


def shown_cards() -> dict[str, Shown]:
    """The same with their summaries."""
    words = all_words()
    w = words["nb"]
    return {
        **arriving(words),
        **way(w, words),
        **kinds(words),
        **behind(words),
        **cloth(words),
        **next_steps(words),
        **stop_point(words),
        **settling(w),
        **batons(w),
        **sending(words),
        **turns(words),
        **solo(words),
        **hands(words),
        **planning(words),
        **many(words),
        **voting(words),
        **duties(words),
    }


def arriving(words: Mapping[str, Words]) -> dict[str, Shown]:
    """Arriving, people and roles."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    taken = RoleTaken(role="leader", name="Kari Nordvik")
    one = group(members=(LEADER,))
    values = {"name": "Solbakken sykehjem", "owner": ""}
    return {
        "hello_personal": welcome.hello(w, "personal"),
        "hello_personal_play": welcome.hello(w, "personal", play=True),
        "hello_group": welcome.hello(w, "group"),
        "hello_channel_nn": welcome.hello(nn, "channel"),
        "help_member": welcome.help_(w, helper=False, lead=False, member=True, play=False),
        "help_lead": welcome.help_(w, helper=True, lead=True, member=False, play=True),
        "help_en": welcome.help_(en, helper=False, lead=False, member=False, play=False),
        "not_understood": welcome.not_understood(w),
        "not_understood_guess": welcome.not_understood(w, "stoppunkt"),
        "sorry": welcome.sorry(w),
        "refused_alone": welcome.refused(w, Outdated(), None),
        "refused_then": welcome.refused(w, taken, welcome.roles(w, one, METHOD, begun=False)),
        "refused_wrote": welcome.refused(
            w, TooLong(limit=600), None, ["Vi trenger mer tid til nattevaktene."]
        ),
        "language_form": welcome.language_form(w, "nb"),
        "language_kept_nn": welcome.language_kept(nn),
        "workplace_form": welcome.workplace_form(w, [METHOD], new="n1", alone=False),
        "own_group_form": welcome.workplace_form(
            w, [METHOD], new="n1", alone=True, values=values, problem=NameMissing()
        ),
        "workplace_made": welcome.workplace_made(w, group(), METHOD),
        "roles_empty": welcome.roles(w, group(members=()), METHOD, begun=False),
        "roles_one": welcome.roles(w, one, METHOD, begun=False),
        "roles_complete": welcome.roles(w, group(), METHOD, begun=False),
        "roles_begun_long": welcome.roles(w, longest_group(), METHOD, begun=True),
        "settings": welcome.settings(w, group()),
        "settings_kept": welcome.settings_kept(w, replace(group(), quiet="27-32, påske")),
        "lead_claimed": welcome.lead_claimed(w),
        "claim_refused": welcome.claim_refused(w),
        "helpers_channel_made": welcome.helpers_channel_made(w),
        "play": welcome.play(w, "leader", parts=("leader", "union_rep", "safety_rep", "helper", "lead")),
    }


def way(w: Words, words: Mapping[str, Words]) -> dict[str, Shown]:
    """The board at every stage, the list of groups, the helper's view."""
    day = date(2026, 8, 28)
    dated = journey_at(Stage.DATED, workshop=day)
    long = {item.key: ("Å " * BATON_LIMIT)[:BATON_LIMIT] for item in BEFORE.baton}
    carried = Visit("v0", BEFORE.key, 1, NOW, ended=NOW, baton=long)
    lines = own_lines()
    return {
        "board_planning_meeting": board(w, journey_at(Stage.PLANNING, METHOD.phases[0], carried=None)),
        "board_planning": board(w, journey_at(Stage.PLANNING)),
        "board_planning_without_baton": board(w, journey_at(Stage.PLANNING, carried=None)),
        "board_dated": board(w, dated, opens=NOW),
        "board_dated_soon": board(w, dated, opens=NOW, soon=True),
        "board_dated_en": board(words["en"], dated, opens=NOW, soon=True),
        "board_asking": board(w, journey_at(Stage.ASKING), this=open_checkin(LEADER, REP)),
        "board_asking_nn": board(words["nn"], journey_at(Stage.ASKING), this=open_checkin(LEADER)),
        "board_talking": board(w, journey_at(Stage.TALKING), this=revealed(*MEMBERS)),
        "board_handing_over": board(w, journey_at(Stage.HANDING_OVER)),
        "board_resting": board(w, journey_at(Stage.RESTING, METHOD.phases[-1])),
        "board_long": board(w, journey_at(Stage.DATED, workshop=day, carried=carried), its=longest_group()),
        "my_groups": journey.my_groups(w, lines),
        "my_groups_none": journey.my_groups(w, []),
        "my_groups_many": journey.my_groups(w, lines * 30),
        "helper_view": journey.helper_view(w, lines[2], METHOD, PHASE, ()),
        "helper_view_shared": journey.helper_view(
            w, lines[2], METHOD, PHASE, rows(PHASE, revealed(*MEMBERS).given)
        ),
    }


def board(
    w: Words,
    where: Journey,
    *,
    this: Checkin | None = None,
    opens: datetime | None = None,
    soon: bool = False,
    its: Group | None = None,
) -> Shown:
    """The board of a group, most often the usual one."""
    its = its or group(w.language)
    return journey.board(w, its, METHOD, where, checkin=this, opens=opens, soon=soon, today=TODAY)


def stop_point(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The form, the receipt, the invitation."""
    w, g = words["nb"], group()
    partly = replace(open_checkin(LEADER), given=(given(SAFETY, count=2), given(LEADER)))
    asked = checkin.form(w, g, PHASE, open_checkin(LEADER), SAFETY, heading="asked")
    reps = (REP, Member("29:rep2", "Ola Li", Role.UNION_REP))
    return {
        "form_asked": asked,
        "form_in_dialog": Shown(in_dialog(asked.card), asked.summary),
        "form_reminded": checkin.form(w, g, METHOD.phases[0], open_checkin(), LEADER, heading="reminded"),
        "form_changing": checkin.form(w, g, PHASE, partly, SAFETY, heading="changing"),
        "form_nn": checkin.form(words["nn"], group("nn"), PHASE, open_checkin(), REP, heading="asked"),
        "form_en": checkin.form(
            words["en"], group("en", helper=""), PHASE, open_checkin(), SAFETY, heading="asked"
        ),
        "thanks": checkin.thanks(w, g, PHASE, open_checkin(LEADER), LEADER, awaited=(REP, SAFETY)),
        "thanks_partial": checkin.thanks(w, g, PHASE, partly, SAFETY, awaited=(REP, SAFETY)),
        "thanks_may_reveal": checkin.thanks(
            w, group(members=(LEADER, *reps, SAFETY)), PHASE, open_checkin(*MEMBERS), REP, awaited=reps[1:]
        ),
        "turned": turned(w, g, PHASE, revealed(*MEMBERS), in_chat=True),
        "turned_alone": turned(w, g, PHASE, revealed(*MEMBERS), in_chat=False),
        "turned_nn": turned(words["nn"], group("nn"), PHASE, revealed(*MEMBERS), in_chat=True),
        "invitation": checkin.invitation(w, g, PHASE, open_checkin(LEADER), (REP, SAFETY)),
    }


def settling(w: Words) -> dict[str, Shown]:
    """The reveal, from the first look to what stands."""
    g, three = group(), revealed(*MEMBERS)
    proposed = three.propose(Outcome.GO_ON, first_phase=False)
    remark = "Jeg er med på det, men da må natta få si sitt først."
    one = proposed.confirm(SAFETY, Outcome.GO_ON, remark, PHASE, at=NOW)
    settled = one.confirm(LEADER, Outcome.GO_ON, "", PHASE, at=NOW).share(REP.user, True)
    alike = replace(three, given=tuple(_all(member, Choice.YES) for member in MEMBERS))
    low = replace(three, given=tuple(_all(member, Choice.PARTLY) for member in MEMBERS))
    first = revealed(*MEMBERS, phase=METHOD.phases[0])
    return {
        "reveal": reveal(w, three, g),
        "reveal_proposed": reveal(w, proposed, g),
        "reveal_confirmed": reveal(w, one, g),
        "reveal_settled": reveal(w, settled, g),
        "reveal_missing": reveal(w, revealed(LEADER, SAFETY), g),
        "reveal_agreed": reveal(w, alike, g),
        "reveal_weakest": reveal(w, low, g),
        "reveal_silent": reveal(w, revealed(), g),
        "reveal_first_phase": reveal(w, first, g, METHOD.phases[0]),
        "reveal_onlooker": reveal(w, three, g, member=False),
        "reveal_long": reveal(w, longest_reveal()[1], longest_reveal()[0]),
        "reveal_longest": reveal(w, longest_reveal(20)[1], longest_reveal(20)[0]),
        "reveal_en": reveal(all_words()["en"], one, group("en")),
    }


def _all(member: Member, choice: Choice) -> Given:
    return Given(member.user, member.role, {q.key: Answer(choice) for q in PHASE.asked_of(member.role)})


def batons(w: Words) -> dict[str, Shown]:
    """The baton filled in, handed over, and done without."""
    g, visit = group(), Visit("v1", BEFORE.key, 1, NOW)
    filled = replace(visit, baton=BATON)
    long = replace(visit, baton={item.key: ("Å\n" * BATON_LIMIT)[:BATON_LIMIT] for item in BEFORE.baton})
    return {
        "baton_form": baton.form(w, g, BEFORE, filled, handing_over=True),
        "baton_form_early": baton.form(w, g, BEFORE, visit, handing_over=False),
        "baton_posted": baton.posted(w, g, METHOD, BEFORE, filled),
        "baton_posted_empty": baton.posted(w, g, METHOD, BEFORE, visit),
        "baton_posted_corrected": baton.posted(w, g, METHOD, BEFORE, replace(filled, corrected=NOW)),
        "baton_correction": baton.correction(w, g, BEFORE, filled),
        "baton_correction_refused": baton.correction(
            w, g, BEFORE, replace(filled, baton={}), problem=BatonUnfilled(field=BEFORE.baton[0].label["nb"])
        ),
        "baton_posted_long": baton.posted(w, longest_group(), METHOD, BEFORE, long),
    }
