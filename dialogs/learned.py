"""How an evaluation ends: the leader says what came of each action, and what was learned goes on."""

from dataclasses import replace

from cards import learned as cards
from cards.actions import press as button
from cards.elements import Shown
from cards.evaluated import SettleForm
from cards.journey import ShowGroup
from cards.learned import Final, SettleEvaluation, TakeLearned
from cards.proposal import in_baton
from dialogs import evaluating
from dialogs.evaluated import actions_of, put_away, show_table
from dialogs.evaluation import at_hand, known, mine, redrawn
from dialogs.house import Here
from dialogs.matter import begun
from dialogs.plans import keep as keep_action
from dialogs.roles import note
from programme.action import Action
from programme.change import Changed
from programme.evaluation import EffectMissing, Evaluation, NotAllAnswered
from programme.history import By, Kind
from programme.people import Group
from programme.proposal import MOST_PROPOSALS, Proposal, TooManyProposals, with_words
from programme.refusals import NotFound, Refused, Unreadable
from programme.status import Effect, Onward

LEADER: By = "leader"


def settle_form(here: Here, press: SettleForm) -> Shown:
    """The leader's form, with what most answered. Raises NotAllAnswered."""
    group, this = at_hand(here, press.evaluation, press.deed)
    if this.settled is not None:
        return mine(here, group, this)
    if not this.open_to_all(group, here.at):
        raise NotAllAnswered(roles=" ".join(this.missing_roles(group)))
    of = actions_of(here.work, here.tenant, this)
    return cards.end_form(here.words_in(group), group, this, of, cards.most_of(this))


def settle(here: Here, press: SettleEvaluation) -> Shown:
    """The leader ends it: what came of each action and what was learned stand; a second press shows them.
    What is refused comes back as it was filled in."""
    group, this = at_hand(here, press.evaluation, press.deed)
    if this.settled is not None:
        return mine(here, group, this)
    of, finals = actions_of(here.work, here.tenant, this), _finals(press, this)
    try:
        ended = this.settle(press.learned, group, here.at)
        _may_end(here, group, finals)
    except Refused as problem:
        words = here.words_in(group)
        return cards.end_form(words, group, this, of, finals, learned=press.learned, problem=problem)
    here.work.evaluations.keep(here.tenant, this, ended)
    for id_, (effect, onward) in finals.items():
        assert effect is not None, "asked for above"
        assert onward is not None, "asked for above"
        _came_of(here, group, of[id_], effect, onward)
    plan = here.work.plans.get(here.tenant, group.id)
    here.work.plans.keep(here.tenant, plan, replace(plan, learned=ended.learned))
    note(here.work, here.house, group, here.at, Kind.EVALUATED, LEADER)
    for one in group.members:
        evaluating.not_asked(here.work, group, ended, one.user, here.at)
    redrawn(here, group, ended)
    put_away(here.work, here.house, group, ended, here.at)
    show_table(here.work, here.house, group, ended, here.at)
    evaluating.set_clock(here.work, here.house, group, here.at)
    return mine(here, group, ended)


def _finals(press: SettleEvaluation, this: Evaluation) -> dict[str, Final]:
    """What was chosen for each action; None where nothing was. Raises Unreadable."""
    effects, onwards = known(press.effect, Effect), known(press.onward, Onward)
    if not effects.keys() | onwards.keys() <= set(this.actions):
        raise Unreadable
    return {id_: (effects.get(id_), onwards.get(id_)) for id_ in this.actions}


def _may_end(here: Here, group: Group, finals: dict[str, Final]) -> None:
    """Raises EffectMissing, and TooManyProposals when there is no room for what is to be changed."""
    if any(None in final for final in finals.values()):
        raise EffectMissing
    changes = sum(onward is Onward.CHANGE for _, onward in finals.values())
    if changes and here.work.proposals.count(here.tenant, group.id) + changes > MOST_PROPOSALS:
        raise TooManyProposals(limit=MOST_PROPOSALS)


def _came_of(here: Here, group: Group, action: Action, effect: Effect, onward: Onward) -> None:
    """What came of one action; what is to be changed is a proposal once more, and what is stopped is over."""
    work, house, role = here.work, here.house, LEADER
    its = group if action.group == group.id else work.groups.lock(here.tenant, action.group) or group
    facts = {"effect": effect.value, "onward": onward.value}
    told = action.evaluated(effect, onward)
    told = keep_action(work, house, its, action, told, Changed.EVALUATED, here.at, role, facts)
    if onward is Onward.STOP and told.open:
        why = house.words_to(group)("evaluation-stopped-why")
        over = told.stopped(why, here.at)
        keep_action(work, house, its, told, over, Changed.STOPPED, here.at, role, {"reason": over.reason})
    if onward is Onward.CHANGE:
        journey = work.journeys.get(here.tenant, its.id)
        phase, round_ = (journey.visit.phase, journey.visit.round) if journey else ("", 0)
        work.proposals.add(
            here.tenant,
            Proposal(house.new_id(), its.id, action.title, action.area, here.at, "", "", phase, round_, role),
        )


def take_learned(here: Here, press: TakeLearned) -> Shown:
    """One press writes what was learned into the baton of the present phase; another finds it there."""
    group = here.group(press.group, press.deed)
    learned = here.work.plans.get(here.tenant, group.id).learned
    if not learned:
        raise NotFound
    matter = begun(here.work, here.house, group, here.at)
    matter.journey.must_be_under_way()
    visit = matter.journey.visit
    field = with_words(visit.baton, matter.phase, learned)
    if field is not None:
        matter.with_journey(matter.journey.filled(field, matter.phase, here.at))
    words = here.words_in(group)
    back = button(ShowGroup(group.id), words("do-show-group"))
    return in_baton(words, group, visit.id, learned, back=back, new=field is not None, among=False)
