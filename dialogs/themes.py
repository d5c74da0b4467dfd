"""Sorting what was written into themes. Those who sort read it where nobody else does, never the leader."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from cards import result as result_cards
from cards import sorting as pages
from cards import theme as cards
from cards.elements import Shown
from cards.sorting import NEW, PAGE, Page, chosen_themes, unpacked
from cards.themes import FinishSorting, KeepPage, ShowTheme, ShowThemes, SortNotes, all_told
from cards.vote import closed
from dialogs.about import groups_here
from dialogs.house import Here, House
from dialogs.votes import for_group, result_slot, say, themes_slot, words_for
from programme.access import Deed, may, not_yours
from programme.ballot import Question
from programme.people import Group, Role
from programme.refusals import NotFound, Refused
from programme.themed import finished
from programme.themes import Sorting, Theme, ThemeNameMissing, Written, differences
from programme.vote import Vote
from storage.work import Work

NOTES_DUE = "vote_notes"
"""The kind of due that texts which nobody has finished sorting are deleted."""


class SortAlone(Refused):
    """What somebody wrote without a name is read where nobody else looks."""

    says = "refused-sort-alone"


class SortingDone(Refused):
    """The texts are gone, and nothing can be sorted any more."""

    says = "refused-sorting-done"


@dataclass(frozen=True, slots=True)
class Sorter:
    """Somebody who sorts, and how far everybody has come. Frozen: a change makes a new one."""

    here: Here
    vote: Vote
    group: Group
    sorting: Sorting

    @property
    def questions(self) -> tuple[Question, ...]:
        """Those that something was written to."""
        return tuple(one for one in self.vote.paper.questions if self.sorting.written(one.key))

    def question(self, key: str) -> Question:
        """The question, or without a key the first that has something left, or any. Raises NotFound."""
        left = (one for one in self.questions if self.sorting.unsorted(one.key))
        found = (one for one in self.questions if one.key == key) if key else (*left, *self.questions)
        question = next(iter(found), None)
        if question is None:
            raise NotFound
        return question

    def keep(self, after: Sorting) -> "Sorter":
        """Keeps how far they have come now."""
        self.here.work.themes.keep(self.here.tenant, self.vote.id, self.sorting, after)
        return replace(self, sorting=after)

    def overview(self, question: str = "") -> Shown:
        """All themes of a question."""
        this = self.question(question)
        others = [one for one in self.questions if one.key != this.key]
        return cards.themes(self.here.words, self.vote, this, self.sorting, others=others)

    def one(self, theme: Theme, problem: Refused | None = None) -> Shown:
        """One theme."""
        return cards.one_theme(self.here.words, self.vote, self.sorting, theme, problem=problem)


def sorter(here: Here, id: str, deed: Deed, *, over: bool = False) -> Sorter:
    """Who may sort, with what there is to sort. Raises NotFound, NotYours, SortAlone, and SortingDone unless
    it may be `over`."""
    vote, group = for_group(here, id, deed)
    if not may_sort(here, group, vote):
        raise not_yours(deed)
    if not here.private:
        raise SortAlone(word=here.words.typed("sort"))
    sorting = here.work.themes.sorting(here.tenant, vote.id)
    if not sorting.notes and not over:
        raise SortingDone
    return Sorter(here, vote, group, sorting)


def may_sort(here: Here, group: Group, vote: Vote | None = None) -> bool:
    """Whether somebody may sort: never a leader, be it with another role as well, with theirs lent, of
    another group at the workplace, or one who has laid the role down since the vote was opened."""
    if not may(here.standing(group), Deed.SORT_NOTES):
        return False
    if any(one.role is Role.LEADER and here.user in (one.user, one.held_for) for one in group.members):
        return False
    for other in here.work.groups.of_member(here.tenant, here.user):
        if other.workplace == group.workplace and Role.LEADER in other.roles_of(here.user):
            return False
    return vote is None or not _led(here, vote)


def _led(here: Here, vote: Vote) -> bool:
    """Whether this person has led the group since the vote was opened."""
    return any(
        seat.role is Role.LEADER
        and here.user in (seat.person, seat.held_for)
        and (seat.until is None or vote.opened is None or seat.until >= vote.opened)
        for seat in here.work.seats.of(here.tenant, vote.group)
    )


def sort(here: Here, press: SortNotes) -> Shown:
    """A page of texts."""
    this = sorter(here, press.vote, press.deed, over=True)
    if not this.sorting.notes:
        return _over(this)
    return _page(this, press.question, press.theme, press.after)


def show(here: Here, press: ShowThemes) -> Shown:
    """All themes of a question."""
    this = sorter(here, press.vote, press.deed, over=True)
    return this.overview(press.question) if this.sorting.notes else _over(this)


def show_one(here: Here, press: ShowTheme) -> Shown:
    """One theme; one that is gone leads to those that are there."""
    this = sorter(here, press.vote, press.deed, over=True)
    if not this.sorting.notes:
        return _over(this)
    try:
        return this.one(this.sorting.theme(press.theme))
    except NotFound:
        return this.overview()


def keep_page(here: Here, press: KeepPage) -> Shown:
    """Keeps what was chosen, also when the new theme could not be made, and goes on."""
    this = sorter(here, press.vote, press.deed)
    question, before = this.question(press.question), unpacked(press.before)
    picked = {note: chosen_themes(press.on.get(note, "")) for note in before}
    wanted = frozenset(note for note, themes in picked.items() if NEW in themes)
    sorting, new, problem = _new_theme(this, question, press.name, wanted=bool(wanted))
    chosen = {note: frozenset(_meant(themes, new)) for note, themes in picked.items()}
    this = this.keep(sorting.carrying(*differences(before, chosen)))
    if problem is not None or (new is not None and not wanted):
        notes = tuple(note for note in this.sorting.written(question.key) if note.key in before)
        same = replace(_some(this, question, notes, press.theme, press.after), unnamed=wanted)
        return pages.page(here.words, same, problem=problem, name=press.name if problem else "")
    return _page(this, question.key, press.theme, max(before, default=press.after))


def finish(here: Here, press: FinishSorting) -> Shown:
    """The texts are deleted for good, and the themes told where the vote was held. A second press shows the
    same."""
    this = sorter(here, press.vote, press.deed, over=True)
    if this.sorting.notes:
        vote = _finish(here.work, here.tenant, this.vote, this.sorting, here.at)
        _tell(here.work, here.house, here.tenant, vote, here.at, anew=True)
    return _over(this)


def forget_notes(work: Work, house: House, tenant: str, vote: Vote, at: datetime) -> None:
    """The time is over: texts that nobody has finished sorting are deleted. The themes made so far stay, and
    no quote, for nobody has said that it may go further."""
    sorting = work.themes.sorting(tenant, vote.id)
    if sorting.notes:
        _tell(work, house, tenant, _finish(work, tenant, vote, sorting, at, quotes=False), at)


def typed(here: Here, _: str) -> Shown:
    """«sorter»: the votes whose texts wait. Raises NotYours for the leader."""
    groups = {group.id: group for group in (*groups_here(here), *(here.helped() if here.alone else ()))}
    mine = sorted(id for id, group in groups.items() if may_sort(here, group))
    if groups and not mine:
        raise not_yours(Deed.SORT_NOTES)
    waiting = here.work.themes.waiting(here.tenant, mine) if mine else ()
    votes = [vote for id in waiting if (vote := here.work.votes.get(here.tenant, id)) is not None]
    return cards.waiting(here.words, votes, private=here.private)


def _finish(
    work: Work, tenant: str, vote: Vote, sorting: Sorting, at: datetime, *, quotes: bool = True
) -> Vote:
    asked = [question.key for question in vote.paper.questions]
    work.themes.finish(tenant, vote.id, finished(sorting, asked, quotes=quotes))
    work.ballots.unswept_again(tenant, vote.id)
    over = replace(vote, sorted=at)
    work.votes.keep(tenant, over)
    work.due.drop(tenant, NOTES_DUE, vote.id)
    return over


def _tell(work: Work, house: House, tenant: str, vote: Vote, at: datetime, *, anew: bool = False) -> None:
    """The result where the vote was held takes in the themes. `anew` it is told in a card of its own, for
    Teams tells nobody of a card that has changed."""
    words = words_for(house, vote)
    if anew:
        say(work, house, tenant, vote, closed(words, vote), at=at, slot=result_slot(vote))
    themes = all_told(words, vote, work.themes.told(tenant, vote.id))
    posted = result_cards.posted(words, vote, themes=themes)
    say(work, house, tenant, vote, posted, at=at, slot=themes_slot(vote) if anew else result_slot(vote))


def _over(this: Sorter) -> Shown:
    told = this.here.work.themes.told(this.here.tenant, this.vote.id)
    words = this.here.words
    return cards.finished(words, this.vote, told) if told else cards.nothing_left(words, this.vote)


def _page(this: Sorter, question: str, theme: str, after: str) -> Shown:
    """The next texts; where there are no more, the themes."""
    try:
        about = this.sorting.theme(theme) if theme else None
    except NotFound:
        return this.overview(question)
    asked = this.question(about.question if about else question)
    pool = this.sorting.about(about.id) if about else this.sorting.unsorted(asked.key)
    notes = tuple(note for note in pool if note.key > after)[:PAGE]
    if not notes:
        return this.one(about) if about else this.overview(asked.key)
    first = not this.sorting.themes
    return pages.page(this.here.words, _some(this, asked, notes, theme, after), first=first)


def _some(this: Sorter, question: Question, notes: Sequence[Written], theme: str, after: str) -> Page:
    about = next((one for one in this.sorting.of(question.key) if one.id == theme), None)
    return Page(this.vote, question, this.sorting, tuple(notes), about, after)


def _new_theme(
    this: Sorter, question: Question, name: str, *, wanted: bool
) -> tuple[Sorting, Theme | None, Refused | None]:
    """With the theme that was named, if any was; else why it could not be made."""
    if not name.strip():
        return this.sorting, None, ThemeNameMissing() if wanted else None
    try:
        return *this.sorting.named(this.here.house.new_id(), question.key, name), None
    except Refused as problem:
        return this.sorting, None, problem


def _meant(themes: frozenset[str], new: Theme | None) -> set[str]:
    return {*(themes - {NEW}), *([new.id] if new is not None and NEW in themes else [])}
