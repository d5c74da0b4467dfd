"""What each does when the parties look back: answers alone, page by page, and sees what all have answered."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from cards import evaluation as cards
from cards.elements import Shown
from cards.evaluated import Viewer
from cards.evaluation import FillEvaluation, KeepEvaluation, ShowEvaluation
from cards.welcome import refused
from dialogs import evaluating
from dialogs.about import groups_here
from dialogs.collected import refreshed
from dialogs.evaluated import actions_of, send_form, show_asked, show_table, table
from dialogs.house import Here
from programme.access import PARTIES, Deed, Standing, acting_member, may
from programme.evaluation import Evaluation, next_day
from programme.people import Group, Member, Role
from programme.refusals import NotFound, Outdated, Refused, Unreadable
from programme.status import Effect, Onward

Known = TypeVar("Known", bound=StrEnum)


class OnlyAlone(Refused):
    """Before they are on the table, answers are filled in where nobody else looks."""

    says = "refused-evaluation-alone"


def show(here: Here, press: ShowEvaluation) -> Shown:
    """The evaluation as this person may see it now."""
    return mine(here, *at_hand(here, press.evaluation, press.deed))


def mine(here: Here, group: Group, this: Evaluation) -> Shown:
    """The form until this person has answered, then the receipt; once they are on the table the answers."""
    words, standing = here.words_in(group), here.standing(group)
    member = group.member_of(here.user) if standing & PARTIES else None
    inside = member is not None or Standing.PRESENT in standing
    if this.open_to_all(group, here.at) and (inside or this.settled is not None):
        given = this.seen_by(here.user, standing, group, here.at) if inside else ()
        leads = member is not None and member.role is Role.LEADER
        viewer = Viewer(member is not None, leads, in_chat=not here.private)
        return table(here.work, words, group, this, given, viewer)
    if not inside:
        return cards.under_way(words, group)
    if member is None or not here.private:
        return cards.asked(words, group, this, tuple(actions_of(here.work, here.tenant, this).values()))
    if this.given_by(member).complete(this.actions):
        return cards.receipt(words, group, this, member)
    return _form(here, group, this, member, cards.first_page(this, member), heading=True)


def fill(here: Here, press: FillEvaluation) -> Shown:
    """The form, where nobody else sees it."""
    group, this = at_hand(here, press.evaluation, press.deed)
    member = acting_member(here.standing(group), group, here.user)
    if this.settled is not None:
        return mine(here, group, this)
    if not here.private:
        return _only_alone(here, group, this, member)
    page = _page(press.page, this) if press.page else cards.first_page(this, member)
    return _form(here, group, this, member, page, heading=True)


def keep(here: Here, press: KeepEvaluation) -> Shown:
    """Keeps a page, and turns to another. A line that cannot be kept comes back on its page to be mended; all
    else on the page is kept."""
    group, this = at_hand(here, press.evaluation, press.deed)
    member = acting_member(here.standing(group), group, here.user)
    if this.settled is not None:
        return refused(here.words_in(group), Outdated(), mine(here, group, this))
    to = _page(press.to, this) if press.to else 0
    try:
        answered, problem = _answered(this, member, press, press.line), None
    except Refused as found:
        answered, problem = _answered(this, member, press, {}), found
    here.work.evaluations.keep(here.tenant, this, answered)
    _told(here, group, this, answered)
    if not here.private:
        return _only_alone(here, group, answered, member)
    if problem is not None:
        last = len(answered.pages)
        return _form(here, group, answered, member, last, problem=problem, lines=press.line)
    if to:
        return _form(here, group, answered, member, to)
    if answered.open_to_all(group, here.at):
        return mine(here, group, answered)
    return cards.receipt(here.words_in(group), group, answered, member)


def _answered(
    this: Evaluation, member: Member, press: KeepEvaluation, lines: Mapping[str, str]
) -> Evaluation:
    questions = {key: value for key, value in press.choice.items() if value}
    return this.answer(member, questions, lines, known(press.effect, Effect), known(press.onward, Onward))


def _told(here: Here, group: Group, before: Evaluation, this: Evaluation) -> None:
    """What follows from an answer: the chat shows who has answered, and with the last role every answer."""
    if this.open_to_all(group, here.at):
        if before.open_to_all(group, here.at):
            show_table(here.work, here.house, group, this, here.at)
        else:
            evaluating.all_answered(here.work, here.house, group, this, here.at)
            redrawn(here, group, this)
    elif this.roles_answered() != before.roles_answered():
        show_asked(here.work, here.house, group, this, here.at)
    if not this.waits_for(group, here.user, here.at):
        evaluating.not_asked(here.work, group, this, here.user, here.at)
        refreshed(here.work, here.house, here.tenant, here.user, this.id, here.at)


def typed(here: Here, _: str) -> Shown:
    """«evaluering»: the one that is open, or when the next one comes."""
    groups = groups_here(here)
    asked = ((group, here.work.evaluations.open_of(here.tenant, group.id)) for group in groups)
    found = [(group, this) for group, this in asked if this is not None]
    waiting = [this for group, this in found if this.waits_for(group, here.user, here.at)]
    for this in (*waiting, *(this for _, this in found)):
        return show(here, ShowEvaluation(this.id))
    days = [(group, _next_day(here, group)) for group in groups if may(here.standing(group), Deed.SEE_PLAN)]
    past = here.work.evaluations.of_group(here.tenant, days[0][0].id) if len(days) == 1 else ()
    return cards.none_open(here.words, days, past[-1].id if past else "")


def at_hand(here: Here, id_: str, deed: Deed) -> tuple[Group, Evaluation]:
    """The evaluation and its group, locked, when the one who acts may do the deed. Raises NotFound,
    NotYours."""
    before = here.work.evaluations.get(here.tenant, id_)
    if before is None:
        raise NotFound
    group = here.group(before.group, deed)
    this = here.work.evaluations.get(here.tenant, id_)  # as it is now that the group is locked
    assert this is not None, "an evaluation is never deleted"
    return group, this


def redrawn(here: Here, group: Group, this: Evaluation) -> None:
    """The collected cards that tell of it, of everybody in the group, as things stand now."""
    for one in group.members:
        refreshed(here.work, here.house, here.tenant, one.user, this.id, here.at)


def known(filled: Mapping[str, str], kind: type[Known]) -> dict[str, Known]:
    """What was chosen, by action; what was left open is not there. Raises Unreadable."""
    try:
        return {key: kind(value) for key, value in filled.items() if value}
    except ValueError:
        raise Unreadable from None


def _form(
    here: Here, group: Group, this: Evaluation, member: Member, page: int, *, heading: bool = False,
    problem: Refused | None = None, lines: Mapping[str, str] | None = None,
) -> Shown:  # fmt: skip
    of = actions_of(here.work, here.tenant, this)
    words = here.words_in(group)
    return cards.form(words, group, this, of, member, page, heading=heading, problem=problem, lines=lines)


def _only_alone(here: Here, group: Group, this: Evaluation, member: Member) -> Shown:
    """Among others nothing is filled in: the form is sent to where nobody else looks."""
    send_form(here.work, here.house, group, this, member, here.at)
    return refused(here.words_in(group), OnlyAlone(), mine(here, group, this))


def _next_day(here: Here, group: Group) -> date | None:
    past = here.work.evaluations.of_group(here.tenant, group.id)
    return next_day(here.work.actions.of_group(here.tenant, group.id), past)


def _page(text: str, this: Evaluation) -> int:
    """Raises Unreadable for a page that is not there."""
    if not (text.isascii() and text.isdigit() and len(text) < 3 and 1 <= int(text) <= len(this.pages)):
        raise Unreadable
    return int(text)
