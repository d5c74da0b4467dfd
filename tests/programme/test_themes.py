"""Sorting texts into themes: what follows what, and what is told when it is done."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.own_words import NamesAPerson
from programme.refusals import NotFound, TooLong
from programme.themed import finished, told
from programme.themes import (
    FEW,
    MOST_QUOTED,
    MOST_QUOTES,
    MOST_THEMES,
    NAME_LIMIT,
    Carried,
    Sorting,
    Theme,
    ThemeNameMissing,
    ThemeNameTaken,
    TooManyQuotes,
    TooManyThemes,
    Written,
    differences,
)

NOTES = tuple(
    Written(f"{n:04}", "q1" if n < 7 else "q2", f"tekst {n} om noe", main=n % 2 == 0) for n in range(10)
)
KEYS = [note.key for note in NOTES]
IDS = ["t1", "t2", "t3", "t4"]
START = Sorting(NOTES, tuple(Theme(id, "q2" if id == "t4" else "q1", f"tema {id}") for id in IDS))

notes = st.sampled_from(KEYS)
ids = st.sampled_from(IDS)
pairs = st.frozensets(st.builds(Carried, notes, ids), max_size=12)
steps = st.one_of(
    st.tuples(st.just("carry"), pairs, pairs),
    st.tuples(st.just("merge"), ids, ids),
    st.tuples(st.just("rename"), ids, st.sampled_from(["Ro", "Nok folk", "tema t1", "tema t3"])),
    st.tuples(st.just("remove"), ids),
)


def after(sorting, step):
    """One step by somebody who sorts; what is refused changes nothing."""
    try:
        match step:
            case "carry", added, taken:
                return sorting.carrying(added, taken)
            case "merge", one, other:
                return sorting.merged(one, other)
            case "rename", one, name:
                return sorting.changed(one, name, "")
            case "remove", one:
                return sorting.removed(one)
    except (NotFound, ThemeNameTaken):
        return sorting


def sorted_by(steps_, start=START):
    for step in steps_:
        start = after(start, step)
    return start


@given(st.lists(steps, max_size=12))
def test_counts_always_equal_a_slow_recount(taken):
    sorting = sorted_by(taken)
    for question in ("q1", "q2"):
        kept = told(sorting, question)
        of = {note.key: note for note in NOTES if note.question == question}
        recount = Counter(theme for note in of for theme in sorting.themes_of(note))
        mains = Counter(theme for note in of if of[note].main for theme in sorting.themes_of(note))
        assert {one.id: one.notes for one in kept.themes} == {
            id: count if count >= FEW else None for id, count in recount.items()
        }
        assert {one.id: one.mains for one in kept.themes} == {
            id: mains[id] if mains[id] >= FEW else None for id in recount
        }
        left = sum(not sorting.themes_of(note) for note in of)
        assert kept.other == (left if left >= FEW or not left else None)


@given(st.lists(steps, max_size=12))
def test_no_text_is_lost_or_about_a_theme_of_another_question_or_one_that_is_gone(taken):
    sorting = sorted_by(taken)
    assert sorting.notes == NOTES
    standing = {one.id: one.question for question in ("q1", "q2") for one in sorting.of(question)}
    for note, theme in sorting.carried:
        assert standing[theme] == sorting.note(note).question


@given(pairs, ids, ids)
def test_merging_keeps_every_text_that_was_about_either_once(carried, one, other):
    before = START.carrying(carried)
    try:
        merged = before.merged(one, other)
    except NotFound:
        assert {before.theme(one).question, before.theme(other).question} == {"q1", "q2"}
        return
    either = {note.key for note in (*before.about(one), *before.about(other))}
    assert {note.key for note in merged.about(other)} == either
    elsewhere = {pair for pair in before.carried if pair.theme not in (one, other)}
    assert {pair for pair in merged.carried if pair.theme != other} == elsewhere


@given(pairs, pairs, st.tuples(ids, ids))
def test_what_others_press_meanwhile_counts_for_what_a_theme_has_become(first, meanwhile, merging):
    """Whether somebody merges before or after another one's press reaches us, the same is kept."""
    start, merge = START.carrying(first), ("merge", *merging)
    early = after(start, merge).carrying(meanwhile)
    late = after(start.carrying(meanwhile), merge)
    assert early.carried == late.carried


@given(pairs, pairs, pairs)
def test_two_who_sort_different_texts_may_do_so_in_any_order(start, mine, others):
    theirs = frozenset(pair for pair in others if pair.note not in {one.note for one in mine})
    begun = START.carrying(start)
    assert begun.carrying(mine).carrying(theirs) == begun.carrying(theirs).carrying(mine)


@given(pairs, st.dictionaries(notes, st.frozensets(ids)), st.dictionaries(notes, st.frozensets(ids)))
def test_only_what_somebody_changed_on_their_page_is_changed(meanwhile, before, chosen):
    added, taken = differences(before, chosen)
    now = START.carrying(meanwhile)
    assert now.carried - taken <= now.carrying(added, taken).carried


def test_a_text_may_be_about_several_themes():
    both = START.carrying([Carried("0000", "t1"), Carried("0000", "t2")])
    assert both.themes_of("0000") == {"t1", "t2"}
    assert "0000" not in {note.key for note in both.unsorted("q1")}


def test_what_is_pressed_for_a_theme_or_a_text_that_is_not_there_is_passed_over():
    odd = [Carried("0000", "nothing"), Carried("9999", "t1"), Carried("0000", "t4"), Carried("", "")]
    assert START.carrying(odd) == START


def test_a_theme_called_the_same_is_the_same():
    sorting, made = START.named("new", "q1", "  Nok folk\n")
    again, same = sorting.named("newer", "q1", "NOK FOLK")
    assert (again, same) == (sorting, made)
    assert made == Theme("new", "q1", "Nok folk")
    _, elsewhere = sorting.named("newer", "q2", "Nok folk")
    assert elsewhere.id == "newer", "another question has its own"


def test_names_are_short_there_are_only_so_many_and_none_names_a_person():
    with pytest.raises(ThemeNameMissing):
        START.named("new", "q1", " \u202e ")
    with pytest.raises(TooLong):
        START.named("new", "q1", "a" * (NAME_LIMIT + 1))
    with pytest.raises(NamesAPerson):
        START.named("new", "q1", "ring 22 33 44 55")
    with pytest.raises(NamesAPerson):
        START.changed("t1", "Ro", "kari@solbakken.no")
    full = START
    for number in range(len(START.of("q1")), MOST_THEMES):
        full, _ = full.named(f"n{number}", "q1", f"navn {number}")
    with pytest.raises(TooManyThemes):
        full.named("one more", "q1", "enda ett")


def test_two_themes_of_one_question_are_not_called_the_same():
    with pytest.raises(ThemeNameTaken):
        START.changed("t1", "TEMA t2", "")
    assert START.changed("t1", "TEMA t1", "Rammer").theme("t1") == Theme("t1", "q1", "TEMA t1", "Rammer")


def test_whoever_means_a_theme_that_was_merged_does_not_change_the_other_one():
    merged = START.merged("t1", "t2")
    assert merged.removed("t1") == merged
    with pytest.raises(NotFound):
        merged.changed("t1", "Noe annet", "")
    with pytest.raises(NotFound):
        merged.merged("t1", "t3")
    assert merged.theme("t1").id == "t2"


def test_a_merged_theme_brings_its_quotes_and_a_heading_where_there_was_none():
    start = START.carrying([Carried("0000", "t1"), Carried("0001", "t2")])
    start = start.changed("t1", "tema t1", "Rammer").quoting("t1", "0000", "tekst 0")
    merged = start.quoting("t2", "0001", "tekst 1").merged("t1", "t2")
    assert merged.theme("t2").quotes == ("tekst 1", "tekst 0")
    assert merged.theme("t2").heading == "Rammer"
    assert sum(len(one.quotes) for one in merged.themes) == 2


def test_a_quote_comes_from_a_text_about_the_theme_and_there_are_only_so_many():
    with pytest.raises(NotFound):
        START.quoting("t1", "0000", "tekst 0")
    many = START.carrying(Carried(note.key, id) for note in NOTES for id in IDS)
    for number in range(MOST_QUOTES):
        many = many.quoting("t1", f"{number:04}", f"tekst {number}")
        assert many.quoting("t1", f"{number:04}", f"tekst {number}") == many, "twice is once"
    with pytest.raises(TooManyQuotes):
        many.quoting("t1", "0005", "tekst 5")
    for number in range(MOST_QUOTED - MOST_QUOTES):
        theme = IDS[1 + number // MOST_QUOTES]
        key = NOTES[7 + number % 3].key if theme == "t4" else f"{number % 3:04}"
        many = many.quoting(theme, key, many.note(key).text)
    with pytest.raises(TooManyQuotes) as refused:
        many.quoting("t4", "0008", "tekst 8")
    assert refused.value.facts == {"limit": MOST_QUOTED}
    assert many.unquoting("t1", "tekst 0").quoting("t4", "0008", "tekst 8")


def test_a_handful_is_told_as_a_few_and_a_main_share_only_of_more():
    sorting = START.carrying(
        [*(Carried(f"{n:04}", "t1") for n in range(5)), *(Carried(f"{n:04}", "t2") for n in range(4, 6))]
    )
    kept = told(sorting, "q1")
    first, second = kept.themes
    assert (first.id, first.notes, first.mains) == ("t1", 5, 3)
    assert (kept.notes, kept.mains, kept.other) == (7, 4, None)
    assert (kept.share(first), kept.main_share(first)) == (5 / 7, 3 / 4)
    assert (second.notes, second.mains, kept.share(second), kept.main_share(second)) == (None,) * 4


def test_themes_stand_high_first_under_headings_and_those_without_one_last():
    sorting = START.changed("t2", "tema t2", "Rammer").carrying(
        [*(Carried(f"{n:04}", "t1") for n in range(5)), *(Carried(f"{n:04}", "t2") for n in range(3))]
    )
    kept = told(sorting.carrying([Carried("0006", "t3")]), "q1")
    assert [(heading, [one.id for one in themes]) for heading, themes in kept.under_headings] == [
        ("Rammer", ["t2"]),
        ("", ["t1", "t3"]),
    ]


def test_what_nobody_finished_takes_no_quote_along():
    quoted = START.carrying([Carried("0000", "t1")]).quoting("t1", "0000", "tekst 0")
    done, left = finished(quoted, ("q1", "q2")), finished(quoted, ("q1", "q2"), quotes=False)
    assert [theme.quotes for one in done for theme in one.themes] == [("tekst 0",)]
    assert [theme.quotes for one in left for theme in one.themes] == [()]
    assert finished(Sorting(), ("q1",)) == (), "nothing is told of a question nobody wrote to"
