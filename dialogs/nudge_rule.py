"""Setting how owners are nudged: the plan by its parties, the workplace by its leader, the programme by its
lead."""

from collections.abc import Iterable

from cards import nudge_rule as cards
from cards.elements import Shown
from cards.nudge_rule import KeepRule, RuleForm
from dialogs import deadlines
from dialogs.about import one_group
from dialogs.house import Here, NotAlone
from dialogs.next_nudge import workplace_key
from dialogs.plans import NUDGE
from programme.access import PARTIES, Deed, Standing, not_yours
from programme.nudge import USUAL, Level, Rule, RuleOutside, Wish
from programme.people import Group
from programme.refusals import NotYours

SETS = {
    Level.PROGRAMME: frozenset({Standing.LEAD}),
    Level.WORKPLACE: frozenset({Standing.LEADER}),
    Level.PLAN: PARTIES,
}
"""Who sets each level."""


def form(here: Here, press: RuleForm) -> Shown:
    """What the level wishes now."""
    return _form(here, press.level, _its_group(here, press.group, press.level))


def keep(here: Here, press: KeepRule) -> Shown:
    """What the level wishes from now on; the clocks of the actions it concerns are set anew."""
    group = _its_group(here, press.group, press.level)
    try:
        weekly = press.weekly if press.level is Level.PROGRAMME else None
        wish = Wish(press.days_before, press.days_after, weekly).checked()
    except RuleOutside as problem:
        return _form(here, press.level, group, problem=problem)
    here.work.asked.keep_wish(here.tenant, press.level.value, _subject(press.level, group), wish)
    _look_anew(here, press.level, group)
    return _form(here, press.level, group, kept=True)


def typed(here: Here, _: str) -> Shown:
    """«påminnelser»: the plan's own for a party, the programme's for its lead, otherwise one's own wishes."""
    group = one_group(here)
    if group is not None and here.standing(group) & PARTIES:
        return form(here, RuleForm(group.id))
    if here.lead and here.private:
        return form(here, RuleForm("", Level.PROGRAMME))
    return deadlines.typed(here, "")


def _its_group(here: Here, id: str, level: Level) -> Group | None:
    """The group the level is set from; none for the programme. Raises NotYours, NotAlone."""
    group = None if level is Level.PROGRAMME else here.group(id, Deed.SEE_PLAN)
    if not here.standing(group) & SETS[level]:
        raise _theirs(level)
    if group is None and not here.private:
        raise NotAlone
    return group


def _theirs(level: Level) -> NotYours:
    if level is Level.PLAN:
        return not_yours(Deed.CHANGE_ACTION)
    return NotYours(who=" ".join(SETS[level]))


def _form(
    here: Here,
    level: Level,
    group: Group | None,
    *,
    kept: bool = False,
    problem: RuleOutside | None = None,
) -> Shown:
    wish = here.work.asked.wish(here.tenant, level.value, _subject(level, group))
    words = here.words_in(group) if group else here.words
    above = _above(here, level, group)
    others = tuple(
        one
        for one in Level
        if one is not level and here.standing(group) & SETS[one] and (group or one is Level.PROGRAMME)
        and (one is not Level.PROGRAMME or here.private)
    )  # fmt: skip
    now = above.over(wish) if kept else None
    return cards.form(words, level, group, wish, above, others=others, kept=now, problem=problem)


def _above(here: Here, level: Level, group: Group | None) -> Rule:
    """What holds where the level wishes nothing."""
    wishes = [here.work.asked.wish(here.tenant, one.value, _subject(one, group)) for one in _over(level)]
    return USUAL.over(*wishes)


def _over(level: Level) -> tuple[Level, ...]:
    levels = tuple(Level)
    return levels[: levels.index(level)]


def _subject(level: Level, group: Group | None) -> str:
    if group is None or level is Level.PROGRAMME:
        return ""
    return workplace_key(group) if level is Level.WORKPLACE else group.id


def _look_anew(here: Here, level: Level, group: Group | None) -> None:
    """The clock looks at once at every action that the setting concerns, and sets its next time anew."""
    work, tenant = here.work, here.tenant
    for id in _concerned(here, level, group):
        for action in work.actions.of_group(tenant, id):
            if action.running:
                work.due.set(tenant, NUDGE, action.id, here.at)


def _concerned(here: Here, level: Level, group: Group | None) -> Iterable[str]:
    """The groups whose plans a setting of the level holds for."""
    if level is Level.PROGRAMME or group is None:
        return here.work.plans.groups(here.tenant)
    if level is Level.PLAN:
        return (group.id,)
    places = here.work.groups.workplaces(here.tenant)
    return [id for id, place, _ in places if place.key == group.workplace.key]
