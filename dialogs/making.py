"""Making a vote: the form, and the draft as those who vote will see it."""

from cards import vote_form as form_cards
from cards import vote_life as life_cards
from cards import vote_preview as cards
from cards.elements import Shown
from cards.result import ShowResult
from cards.vote_form import KeepVote, PickFormat, VoteForm
from cards.vote_preview import EditVote, OpenVote, Place
from cards.votes import AskAgain, ShowVote, UseReady
from dialogs import results
from dialogs.house import Here, a_new_id
from dialogs.votes import for_group, its_group
from programme.ballot import Paper
from programme.filling import Filled, filled, made, texts
from programme.formats import FORMATS
from programme.formats.format import Format
from programme.method import Text
from programme.people import Group
from programme.ready import Ready
from programme.refusals import NotFound, Outdated, Refused, Unreadable
from programme.rounds import series
from programme.vote import LEAST, State, Vote, VoteBegun, so_far


def pick_format(here: Here, press: PickFormat) -> Shown:
    """The formats to choose among."""
    group = its_group(here, press.group, press.deed)
    return form_cards.formats(here.words_in(group), group)


def vote_form(here: Here, press: VoteForm) -> Shown:
    """An empty form; what is asked by itself has its usual name already, and to be prioritised are the
    group's newest proposals."""
    group = its_group(here, press.group, press.deed)
    format = _format(press.format)
    title = here.house.words_to(group)(f"format-{format.key}") if format.asked else ""
    options = _proposed(here, group, format.options[1]) if format.named else ""
    begun = Filled(title=title, options=options)
    return form_cards.form(here.words_in(group), group, format, begun, new=here.house.new_id())


def _proposed(here: Here, group: Group, most: int) -> str:
    """The titles of the newest proposals, one on each line."""
    found = here.work.proposals.of_group(here.tenant, group.id, most)
    return "\n".join(" ".join(one.title.split()) for one in found)


def edit_vote(here: Here, press: EditVote) -> Shown:
    """The form of a draft, filled in."""
    vote, group = for_group(here, press.vote, press.deed)
    if vote.state is not State.DRAFT:
        raise VoteBegun
    return form_cards.form(
        here.words_in(group),
        group,
        vote.format,
        filled(vote.paper, vote.language),
        new=vote.id,
        ready=vote.ready,
    )


def keep_vote(here: Here, press: KeepVote) -> Shown:
    """Keeps the draft and shows it; what does not fit comes back filled in, with the reason."""
    group = its_group(here, press.group, press.deed)
    format, draft = _format(press.format), here.work.votes.lock(here.tenant, a_new_id(press.new))
    if draft is not None and draft.group != group.id:
        raise NotFound
    if draft is not None and draft.state is not State.DRAFT:
        return vote_card(here, draft, group)
    try:
        paper = made(format, press.filled, _known(here, group, press, draft))
    except Refused as problem:
        return form_cards.form(
            here.words_in(group), group, format, press.filled, new=press.new, ready=press.ready,
            problem=problem,
        )  # fmt: skip
    if draft is None:
        draft = _draft(here, group, paper, id=press.new, ready=press.ready)
    else:
        draft = draft.changed(paper, series(paper), draft.least)
        here.work.votes.keep(here.tenant, draft)
    return vote_card(here, draft, group)


def use_ready(here: Here, press: UseReady) -> Shown:
    """A draft of a ready-made vote, the one that is there already if there is one; what holds examples only
    opens as a form."""
    group = its_group(here, press.group, press.deed)
    ready = here.house.votes.get(press.ready)
    if ready is None:
        raise Outdated
    if ready.own:
        return _examples(here, group, ready)
    draft = _drafted(here, group, ready.paper) or _draft(here, group, ready.paper, ready=ready.key)
    return vote_card(here, draft, group)


def _examples(here: Here, group: Group, ready: Ready) -> Shown:
    return form_cards.form(
        here.words_in(group),
        group,
        FORMATS[ready.paper.format],
        filled(ready.paper, group.language),
        new=here.house.new_id(),
        ready=ready.key,
        own=True,
    )


def ask_again(here: Here, press: AskAgain) -> Shown:
    """A draft that asks the same as a vote that is over, to be compared with it."""
    vote, group = for_group(here, press.vote, press.deed)
    if vote.state is not State.CLOSED:
        raise Outdated
    draft = _drafted(here, group, vote.paper, before=vote.id)
    draft = draft or _draft(here, group, vote.paper, ready=vote.ready, before=vote.id, least=vote.least)
    return vote_card(here, draft, group)


def show_vote(here: Here, press: ShowVote) -> Shown:
    """One vote, as it is now."""
    return vote_card(here, *for_group(here, press.vote, press.deed))


def vote_card(here: Here, vote: Vote, group: Group, note: str = "") -> Shown:
    """The card for those who run the vote; `note` is what has just been done."""
    words = here.words_in(group)
    if vote.state is State.DRAFT:
        return preview(here, vote, group)
    if vote.state is State.CANCELLED:
        return life_cards.put_away(words, vote)
    if vote.state is State.OPEN:
        return life_cards.running(words, vote, count(here, vote), note=note)
    return _result(here, vote)


def _result(here: Here, vote: Vote) -> Shown:
    """What came of it, where it may be seen: it is for those who were asked."""
    try:
        return results.show(here, ShowResult(vote.id))
    except NotFound:
        return life_cards.over(here.words, vote)


def count(here: Here, vote: Vote) -> int:
    """How many have answered, as may be told; nothing where the answers are by name."""
    if vote.format.named:
        return 0
    return so_far(here.work.ballots.count(here.tenant, vote.id), vote.step)


def preview(
    here: Here, vote: Vote, group: Group, *, pressed: OpenVote | None = None, problem: Refused | None = None
) -> Shown:
    """The draft, with what is chosen when it opens."""
    where = places(here, vote, group) if here.alone else None
    return cards.preview(
        here.words_in(group), vote, at=here.at, places=where, pressed=pressed, problem=problem
    )


def places(here: Here, vote: Vote, group: Group) -> list[Place]:
    """Where it can be opened from a chat alone with the bot: the group's own chat, and where its earlier
    votes were. A vote by name is for the group's own chat only."""
    found = {group.chat: ("chat", "")} if group.chat else {}
    if not vote.format.named:
        for earlier in here.work.votes.of_group(here.tenant, group.id, State.OPEN, State.CLOSED):
            found.setdefault(earlier.place, (earlier.id, here.words_in(group).pick(earlier.paper.title)))
    return [place for chat, place in found.items() if here.work.places.address(here.tenant, chat)]


def _format(key: str) -> Format:
    if key not in FORMATS:
        raise Unreadable
    return FORMATS[key]


def _known(here: Here, group: Group, press: KeepVote, draft: Vote | None) -> dict[str, Text]:
    """What is in the draft, or in what it grew from, and has other languages too."""
    ready = here.house.votes.get(press.ready)
    paper = draft.paper if draft else ready.paper if ready else None
    return texts(paper, group.language) if paper else {}


def _drafted(here: Here, group: Group, paper: Paper, before: str = "") -> Vote | None:
    """The group's draft that asks the same, so that two presses make one."""
    drafts = here.work.votes.of_group(here.tenant, group.id, State.DRAFT)
    return next((one for one in drafts if one.paper == paper and one.before == before), None)


def _draft(
    here: Here,
    group: Group,
    paper: Paper,
    *,
    id: str = "",
    ready: str = "",
    before: str = "",
    least: int = LEAST,
) -> Vote:
    journey = here.work.journeys.get(here.tenant, group.id)
    phase, round = (journey.visit.phase, journey.visit.round) if journey else ("", 0)
    vote = Vote(
        id or here.house.new_id(), group.id, paper, here.at, group.language, series(paper), least=least,
        phase=phase, round=round, ready=ready, before=before,
    )  # fmt: skip
    here.work.votes.add(here.tenant, vote)
    return vote
