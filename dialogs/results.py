"""The result of a vote, for whoever could vote in it and for the group whose vote it is; and how it has moved
since the same was asked before. Everything is drawn from what was sealed."""

from cards import result as cards
from cards.actions import open_dialog
from cards.actions import press as button
from cards.elements import Node, Shown
from cards.findings import height
from cards.moved import compared
from cards.priorities import ShowPriorities
from cards.proposal import AsBaton, KeepLine
from cards.result import Beside, CompareResult, Keep, ShowResult
from cards.themes import SortNotes, all_told
from cards.vote import question_name
from cards.votes import AskAgain
from cards.welcome import refused
from dialogs.about import groups_here
from dialogs.codes import read_code
from dialogs.house import Here
from dialogs.joining import UnknownCode, may_try, missed
from dialogs.link import link
from dialogs.result_files import COMMA, PICTURE
from dialogs.scores import show as show_priorities
from dialogs.themes import may_sort
from dialogs.votes import for_reader, within_reach, words_for
from programme.access import Deed, may
from programme.people import Group
from programme.refusals import Outdated
from programme.told import Seen
from programme.vote import State, Vote
from words.words import Words

BATONS_MOST = 12
"""Lines that may each go into the baton, too: with more the card would be too heavy for Teams."""


def show(here: Here, press: ShowResult) -> Shown:
    """A page of the result; before the vote is closed, that there is none. Raises NotFound."""
    vote = for_reader(here, press.vote, press.code)
    page = int(press.page) if press.page.isdecimal() else 0
    return _shown(here, vote, press.code, page, mine=True)


def compare(here: Here, press: CompareResult) -> Shown:
    """The result beside that of the round before. Raises NotFound, and Outdated when there is none."""
    vote = for_reader(here, press.vote, press.code)
    earlier = before(here, vote)
    if earlier is None:
        raise Outdated
    return compared(_words(here, vote), vote, earlier, code=press.code)


def typed(here: Here, rest: str) -> Shown:
    """«resultat», and after it a code. Codes are not to be guessed: what fits nothing is counted."""
    if rest and here.alone:
        return _by_code(here, rest)
    closed = _closed(here)
    if len(closed) == 1:
        return _shown(here, closed[0], "", 0, mine=here.alone)
    return cards.result_list(here.words, closed)


def before(here: Here, vote: Vote) -> Vote | None:
    """The round before: the latest that asked the same in the same place and was closed before it."""
    if vote.closed is None or vote.result is None:
        return None
    rounds = here.work.votes.same(here.tenant, vote.place, vote.series)
    earlier = [one for one in rounds if one.result and one.closed and one.closed < vote.closed]
    return max(earlier, key=lambda one: (one.closed, one.id), default=None)


def _by_code(here: Here, rest: str) -> Shown:
    may_try(here)
    code = read_code(rest)
    vote = here.work.votes.by_code(here.tenant, code) if code else None
    if vote is None or vote.state is State.DRAFT or vote.format.named:
        missed(here)
        return refused(here.words, UnknownCode(), None)
    return _shown(here, vote, vote.code, 0, mine=True)


def _closed(here: Here) -> list[Vote]:
    """The latest closed votes: those held here, or alone those of the person's groups."""
    votes, closed = here.work.votes, State.CLOSED
    if not here.alone:
        held = votes.in_place(here.tenant, here.place.conversation, closed, most=cards.LISTED)
        return [vote for vote in held if vote.result]
    groups = {group.id for group in (*groups_here(here), *here.helped())}
    found = [vote for id in groups for vote in votes.of_group(here.tenant, id, closed, most=cards.LISTED)]
    shown = [vote for vote in found if vote.result and vote.closed]
    return sorted(shown, key=lambda one: (one.closed, one.id), reverse=True)[: cards.LISTED]


def _shown(here: Here, vote: Vote, code: str, page: int, *, mine: bool) -> Shown:
    """With what the one who acts may do beside it, when it is theirs to look at alone."""
    if vote.format.named:
        return show_priorities(here, ShowPriorities(vote.id))
    words = _words(here, vote)
    if vote.state is not State.CLOSED or vote.result is None:
        return cards.not_yet(words, vote)
    themes = all_told(words, vote, here.work.themes.told(here.tenant, vote.id))
    beside = _beside(here, words, vote, code, themes) if mine else Beside(themes=themes)
    return cards.result_card(words, vote, page=page, beside=beside)


def _beside(here: Here, words: Words, vote: Vote, code: str, themes: list[Node]) -> Beside:
    group = here.work.groups.get(here.tenant, vote.group)
    about = f"{vote.id} {vote.code if within_reach(here, vote, code) else ''}"
    given = here.private and vote.result is not None and vote.result.anything
    return Beside(
        code=code,
        picture=link(here, PICTURE, about) if given else None,
        comma=link(here, COMMA, about) if given else None,
        themes=themes,
        compares=before(here, vote) is not None,
        ways=_ways(here, words, vote, group) if group else (),
        keeps=_keeps(here, words, vote) if group and may(here.standing(group), Deed.KEEP_PROPOSAL) else (),
    )


def _words(here: Here, vote: Vote) -> Words:
    """The person's own language where nobody else reads along, else that of the vote."""
    return here.words if here.private else words_for(here.house, vote)


def _ways(here: Here, words: Words, vote: Vote, group: Group) -> list[Node]:
    standing = here.standing(group)
    sorts = may_sort(here, group, vote) and _waits(here, vote)
    runs = may(standing, Deed.RUN_VOTE)
    return [
        *([_sort(here, words, vote)] if sorts else []),
        *([button(AskAgain(vote.id), words("do-votes-again"), alone=True)] if runs else []),
    ]


def _sort(here: Here, words: Words, vote: Vote) -> Node:
    """In a window of its own, where no text stays behind in a chat; from within one, in that."""
    sort, title = SortNotes(vote.id), words("do-sort-notes")
    return button(sort, title, main=True, alone=True) if here.dialog else open_dialog(sort, title, main=True)


def _waits(here: Here, vote: Vote) -> bool:
    """Whether there are texts that somebody may sort."""
    if not vote.format.writes or vote.sorted is not None:
        return False
    return bool(here.work.themes.notes(here.tenant, vote.id))


def _keeps(here: Here, words: Words, vote: Vote) -> list[Keep]:
    """The lines that the parties may take further: options in words of their own, else what was asked, and
    themes."""
    found: list[tuple[str, str, str]] = []
    for question in vote.paper.questions:
        told = vote.result.of(question.key) if vote.result else None
        if told is None or told.seen is Seen.TOO_FEW or not question.options:
            continue
        high = sorted(told.bars, key=height, reverse=True)
        own = [(words.pick(bar.option.text), question.key, bar.option.key) for bar in high if bar.option.text]
        found += own or [(question_name(words, question), question.key, "")]
    sorted_ = here.work.themes.told(here.tenant, vote.id)
    found += [(theme.name, one.question, theme.id) for one in sorted_ for theme in one.themes]
    few = len(found) <= BATONS_MOST
    return [_keep(words, vote.id, *line, baton=few) for line in found]


def _keep(words: Words, vote: str, name: str, question: str, option: str, *, baton: bool) -> Keep:
    keep = button(KeepLine(vote, question, option), words("do-keep-line"), alone=True)
    into = button(AsBaton(vote, question, option), words("do-as-baton"), alone=True)
    return name, [keep, into] if baton else [keep]
