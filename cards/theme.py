"""The themes people have made so far: all of a question, one by itself, and a quote in the choosing."""

from collections.abc import Iterable, Sequence

from cards import layout
from cards.actions import open_dialog, press
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from cards.inputs import chosen, written
from cards.sorting import progress
from cards.themes import (
    ChangeTheme,
    DropQuote,
    FinishSorting,
    KeepQuote,
    MergeTheme,
    RemoveTheme,
    ShowTheme,
    ShowThemes,
    SortNotes,
    all_told,
)
from cards.vote import framed, question_name, said_text
from programme.ballot import Question
from programme.fields import NOTE_LIMIT
from programme.refusals import Refused
from programme.themed import Sorted
from programme.themes import NAME_LIMIT, Sorting, Theme, Written
from programme.vote import Vote
from words.words import Words


def themes(
    w: Words, vote: Vote, question: Question, sorting: Sorting, *, others: Sequence[Question]
) -> Shown:
    """All themes of a question under their headings, and the way to finish. `others` are the questions that
    something else was written to."""
    left, made = len(sorting.unsorted(question.key)), sorting.of(question.key)
    begun = left < len(sorting.written(question.key))
    sort = press(SortNotes(vote.id, question.key), w("do-sort-more" if begun else "do-sort-notes"), main=True)
    ways = [sort] if left else []
    ways += [press(ShowThemes(vote.id, one.key), w("do-other-question")) for one in others[:1]]
    return framed(
        w,
        vote,
        w("themes-title"),
        said(run(question_name(w, question), bold=True)),
        layout.small(progress(w, sorting, question.key)),
        *_listed(w, vote, sorting, made),
        text(w("themes-nothing")) if not made else None,
        action_set(*ways, spacing="large") if ways else None,
        *_finish(w, vote, sorting),
    )


def _listed(w: Words, vote: Vote, sorting: Sorting, made: Iterable[Theme]) -> list[Node]:
    counts = {theme.id: len(sorting.about(theme.id)) for theme in made}
    order = sorted(made, key=lambda one: (not one.heading, one.heading.casefold(), -counts[one.id]))
    nodes: list[Node] = []
    heading = ""
    for theme in order:
        if theme.heading != heading:
            name = theme.heading or w("themes-no-heading")
            nodes.append(said(run(name, bold=True, size="medium"), spacing="large"))
            heading = theme.heading
        count = layout.small(w("theme-count", count=counts[theme.id]), spacing="none")
        open_ = action_set(press(ShowTheme(vote.id, theme.id), w("do-open-group")))
        nodes.append(row(column(said(run(theme.name)), count), column(open_, width="auto"), spacing="small"))
    return nodes


def _finish(w: Words, vote: Vote, sorting: Sorting) -> list[Node]:
    """What finishing does is said before one can."""
    if not any(sorting.of(question.key) for question in vote.paper.questions):
        return []
    left = sum(len(sorting.unsorted(question.key)) for question in vote.paper.questions)
    return layout.folded(
        w("themes-finish"),
        "finish",
        text(w("themes-finish-lead")),
        *([text(w("themes-finish-left", count=left))] if left else []),
        action_set(press(FinishSorting(vote.id), w("do-finish-sorting"), main=True)),
    )


def one_theme(
    w: Words, vote: Vote, sorting: Sorting, theme: Theme, *, problem: Refused | None = None
) -> Shown:
    """One theme: its texts, its quotes, its name and heading, and how to merge or remove it."""
    count = len(sorting.about(theme.id))
    see = press(SortNotes(vote.id, theme.question, theme.id), w("do-see-texts"), main=True)
    back = press(ShowThemes(vote.id, theme.question), w("do-see-themes"))
    return framed(
        w,
        vote,
        w("theme-title"),
        layout.problem(w, problem),
        said(run(theme.name, size="medium", bold=True)),
        layout.small(w("theme-count", count=count)),
        *_quotes(w, vote, theme),
        action_set(*([see] if count else []), back),
        *_change(w, vote, sorting, theme),
        *_merge(w, vote, sorting, theme),
        *layout.folded(
            w("theme-remove"),
            "remove",
            layout.small(w("theme-remove-lead")),
            action_set(press(RemoveTheme(vote.id, theme.id), w("do-remove-theme"))),
        ),
    )


def _quotes(w: Words, vote: Vote, theme: Theme) -> list[Node]:
    return [
        box(
            said(run(w("themes-quote", quote=quote), italic=True)),
            action_set(press(DropQuote(vote.id, theme.id, quote), w("do-unquote")), spacing="small"),
            style="emphasis",
        )
        for quote in theme.quotes
    ]


def _change(w: Words, vote: Vote, sorting: Sorting, theme: Theme) -> list[Node]:
    """Name and heading; the headings there are can be copied."""
    known = {one.heading for one in sorting.of(theme.question) if one.heading} - {theme.heading}
    there = said(run(w("theme-headings", headings=w.listed(sorted(known))), size="small", subtle=True))
    return layout.folded(
        w("theme-change"),
        "change",
        written("name", w("theme-name"), value=theme.name, most=NAME_LIMIT),
        written(
            "heading", w("theme-heading"), value=theme.heading, hint=w("theme-heading-hint"), most=NAME_LIMIT
        ),
        *([there] if known else []),
        action_set(press(ChangeTheme(vote.id, theme.id), w("do-keep"))),
    )


def _merge(w: Words, vote: Vote, sorting: Sorting, theme: Theme) -> list[Node]:
    others = [(one.name, one.id) for one in sorting.of(theme.question) if one.id != theme.id]
    if not others:
        return []
    return layout.folded(
        w("theme-merge"),
        "merge",
        layout.small(w("theme-merge-lead")),
        chosen("into", w("theme-merge-into"), others),
        action_set(press(MergeTheme(vote.id, theme.id), w("do-merge"))),
    )


def quote_form(w: Words, vote: Vote, theme: Theme, note: Written, *, problem: Refused | None = None) -> Shown:
    """One text, to be shortened into a quote that nobody can be known by."""
    keep = press(KeepQuote(vote.id, theme.id, note.key), w("do-keep-quote"), main=True)
    back = press(ShowTheme(vote.id, theme.id), w("do-to-theme"))
    return framed(
        w,
        vote,
        w("quote-title"),
        layout.problem(w, problem),
        layout.notice(w("quote-care"), style="warning"),
        box(said(run(note.text)), style="emphasis"),
        written("quote", w("quote-label"), value=note.text, most=NOTE_LIMIT, several_lines=True),
        layout.small(w("quote-lead")),
        action_set(keep, back, spacing="large"),
    )


def waiting(w: Words, votes: Sequence[Vote], *, private: bool = True) -> Shown:
    """The votes whose texts wait to be sorted, if there are any. In a window of its own no text stays behind
    in the chat; where others look, it is the only place to read them."""
    lines = [
        box(
            said_text(w, vote.paper.title, bold=True),
            action_set(
                open_dialog(SortNotes(vote.id), w("do-sort-window"), main=True),
                *([press(SortNotes(vote.id), w("do-sort-here"), alone=True)] if private else []),
                spacing="small",
            ),
            spacing="medium",
        )
        for vote in votes
    ]
    waits = w("sort-waits") if private else w("sort-waits-elsewhere", word=w.typed("sort"))
    return layout.frame(w, w("sort-title"), text(waits if votes else w("sort-none")), *lines)


def nothing_left(w: Words, vote: Vote) -> Shown:
    """There is nothing to sort: nobody wrote anything, too few did, or it is gone."""
    return framed(w, vote, w("sort-title"), text(w("sort-nothing")))


def finished(w: Words, vote: Vote, sorted_: Sequence[Sorted]) -> Shown:
    """Sorting is done, and the texts are gone."""
    lead = text(w("themes-done-lead", word=w.typed("result")))
    return framed(w, vote, w("themes-done"), lead, *all_told(w, vote, sorted_))
