"""A line of a result is taken further: as a proposal of the group, or in its baton."""

from cards import layout
from cards import proposal as cards
from cards.actions import press as button
from cards.elements import Node, Shown
from cards.people import ShowGroups
from cards.proposal import (
    PAGE,
    AsBaton,
    DropProposal,
    KeepLine,
    ProposalForm,
    ShowProposals,
    WordProposal,
)
from cards.result import ShowResult
from cards.vote import question_name
from dialogs import journey
from dialogs.about import groups_here
from dialogs.house import Here
from dialogs.matter import begun
from dialogs.votes import for_group, words_for
from programme.access import Deed, may
from programme.ballot import OF, Area
from programme.history import By
from programme.people import Group
from programme.proposal import (
    MOST_PROPOSALS,
    TITLE_LIMIT,
    Proposal,
    TooManyProposals,
    with_words,
)
from programme.refusals import NotFound, Outdated, Refused
from programme.told import Seen
from programme.vote import State, Vote


def keep_line(here: Here, press: KeepLine) -> Shown:
    """One press makes a line a proposal; another finds it there."""
    vote, group = for_group(here, press.vote, press.deed)
    title, area = line(here, vote, press.question, press.option)
    source = f"{press.question}{OF}{press.option}"
    decided = here.work.actions.of_line(here.tenant, group.id, vote.id, source)
    if decided is not None:
        words, among = here.words_in(group), here.overheard(group)
        return cards.in_plan(words, decided.id, decided.title, back=_back(here, vote), among=among)
    made = Proposal(
        here.house.new_id(),
        group.id,
        title,
        area,
        here.at,
        vote.id,
        source,
        vote.phase,
        vote.round,
        _office(here, group),
    )
    if here.work.proposals.count(here.tenant, group.id) >= MOST_PROPOSALS:
        raise TooManyProposals(limit=MOST_PROPOSALS)
    stands = here.work.proposals.add(here.tenant, made)
    words = here.words_in(group)
    return cards.kept(
        words, group, stands.title, back=_back(here, vote), new=stands is made, among=here.overheard(group)
    )


def as_baton(here: Here, press: AsBaton) -> Shown:
    """One press writes a line into the baton of the present phase; another finds it there."""
    vote, group = for_group(here, press.vote, press.deed)
    said, _ = line(here, vote, press.question, press.option)
    locked = here.work.groups.lock(here.tenant, group.id) or group
    matter = begun(here.work, here.house, locked, here.at)
    matter.journey.must_be_under_way()
    visit = matter.journey.visit
    field = with_words(visit.baton, matter.phase, said)
    if field is not None:
        matter.with_journey(matter.journey.filled(field, matter.phase, here.at))
    among, back = here.overheard(group), _back(here, vote)
    words = here.words_in(group)
    return cards.in_baton(words, group, visit.id, said, back=back, new=field is not None, among=among)


def line(here: Here, vote: Vote, question: str, option: str) -> tuple[str, Area]:
    """What a line of a result says, in the vote's own language, and which side it is on. Raises Outdated
    before there is a result, NotFound for what it does not tell."""
    if vote.state is not State.CLOSED or vote.result is None:
        raise Outdated
    told = [one for one in vote.result.told if one.question.key == question]
    if not any(one.seen is not Seen.TOO_FEW for one in told):
        raise NotFound
    asked, words = told[0].question, words_for(here.house, vote)
    found = next((one for one in asked.options if one.key == option), None)
    if found is not None and found.text:
        return _clipped(words.pick(found.text)), found.area or Area.IMPROVE
    if found is not None or not option:
        return _clipped(question_name(words, asked)), Area.IMPROVE
    return _theme(here, vote, question, option), Area.IMPROVE


def show(here: Here, press: ShowProposals) -> Shown:
    """The group's proposals."""
    return _list(here, here.group(press.group, press.deed), page=press.page)


def form(here: Here, press: ProposalForm) -> Shown:
    """One proposal to be worded."""
    group = here.group(press.group, press.deed)
    return cards.form(here.words_in(group), group, _one(here, group, press.proposal))


def word(here: Here, press: WordProposal) -> Shown:
    """Other words; what cannot be kept comes back to be mended."""
    group = here.group(press.group, press.deed)
    one = _one(here, group, press.proposal)
    try:
        here.work.proposals.keep(here.tenant, one.worded(press.title, press.area))
    except Refused as problem:
        return cards.form(here.words_in(group), group, one, title=press.title, problem=problem)
    return _list(here, group)


def drop(here: Here, press: DropProposal) -> Shown:
    """The proposal is gone; a second press finds it so."""
    group = here.group(press.group, press.deed)
    one = here.work.proposals.get(here.tenant, press.proposal)
    if one is not None and one.group == group.id:
        here.work.proposals.drop(here.tenant, one.id)
    return _list(here, group)


def typed(here: Here, _: str) -> Shown:
    """«forslag»"""
    groups = groups_here(here) or (here.helped() if here.alone else ())
    if not groups:
        return journey.show_groups(here, ShowGroups())
    if len(groups) > 1:
        return cards.choose_group(here.words, groups)
    return show(here, ShowProposals(groups[0].id))


def _list(here: Here, group: Group, *, page: str = "1") -> Shown:
    found = here.work.proposals.of_group(here.tenant, group.id, MOST_PROPOSALS)
    last = max(1, -(-len(found) // PAGE))
    number = min(max(int(page), 1), last) if page.isascii() and page.isdigit() and len(page) < 4 else 1
    words = here.words_in(group)
    mine = may(here.standing(group), Deed.KEEP_PROPOSAL)
    shown = {one.source for one in found[(number - 1) * PAGE : number * PAGE] if one.source}
    votes = (here.work.votes.get(here.tenant, id) for id in sorted(shown))
    titles = {vote.id: words.pick(vote.paper.title) for vote in votes if vote is not None}
    return cards.listed(words, group, found, titles, page=number, mine=mine)


def _one(here: Here, group: Group, id: str) -> Proposal:
    one = here.work.proposals.get(here.tenant, id)
    if one is None or one.group != group.id:
        raise NotFound
    return one


def _theme(here: Here, vote: Vote, question: str, id: str) -> str:
    for sorted_ in here.work.themes.told(here.tenant, vote.id):
        for theme in sorted_.themes:
            if (sorted_.question, theme.id) == (question, id):
                return theme.name
    raise NotFound


def _office(here: Here, group: Group) -> By:
    member = group.member_of(here.user)
    return member.role.value if member else ""


def _back(here: Here, vote: Vote) -> Node:
    return button(ShowResult(vote.id), here.words("do-result"))


def _clipped(words: str) -> str:
    return layout.clipped(" ".join(words.split()), TITLE_LIMIT)
