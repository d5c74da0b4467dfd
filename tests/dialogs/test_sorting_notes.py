"""Texts are sorted into themes page by page, by several at once, and nothing of anybody is lost."""

import json
from pathlib import Path

import pytest

from cards.sorting import NEW
from programme.people import Role
from tests.cards.walk import of, shown
from tests.dialogs.desk import Bench
from tests.dialogs.sorting import (
    filled,
    keys,
    on,
    one_theme,
    save,
    sort,
    sorting,
    themes,
    wrote,
)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    wrote(found)
    return found


def test_page_by_page_all_of_them_are_sorted(bench: Bench) -> None:
    page = sort(bench, Role.UNION_REP)
    seen = keys(page)
    page = save(bench, Role.UNION_REP, page, dict.fromkeys(seen, NEW), "Bemanning")
    theme = themes(bench)["Bemanning"]
    while keys(page):
        assert f"{len(seen)} av 12 sortert" in shown(page.card)
        seen += keys(page)
        page = save(bench, Role.UNION_REP, page, dict.fromkeys(keys(page), theme))
    assert sorted(seen) == [note.key for note in sorting(bench).notes]
    assert "12 av 12 sortert" in shown(page.card)
    assert "Bemanning" in shown(page.card)


def test_a_name_without_a_text_is_offered_on_the_same_page(bench: Bench) -> None:
    page = sort(bench, Role.UNION_REP)
    same = save(bench, Role.UNION_REP, page, {}, "Bemanning")
    assert keys(same) == keys(page)
    assert "Bemanning" in json.dumps(of(same.card, "Input.ChoiceSet")[0]["choices"])


def test_a_new_theme_without_a_name_is_asked_for_and_the_rest_is_kept(bench: Bench) -> None:
    theme = one_theme(bench)
    page = sort(bench, Role.UNION_REP)
    first, second, *_ = keys(page)
    again = save(bench, Role.UNION_REP, page, {first: theme, second: NEW})
    assert "Gi det nye temaet et navn" in shown(again.card)
    assert sorting(bench).themes_of(first) == {theme}
    assert keys(again) == keys(page)


def test_a_theme_that_names_a_person_is_not_made_and_what_was_written_comes_back(bench: Bench) -> None:
    page = sort(bench, Role.UNION_REP)
    again = save(bench, Role.UNION_REP, page, {keys(page)[0]: NEW}, "Ring 22 33 44 55")
    assert not themes(bench)
    assert {one["id"]: one.get("value") for one in of(again.card, "Input.Text")}["name"] == "Ring 22 33 44 55"


def test_two_who_sort_the_same_page_lose_nothing_of_each_other(bench: Bench) -> None:
    theme = one_theme(bench, first=1)
    mine, theirs = sort(bench, Role.UNION_REP), sort(bench, Role.SAFETY_REP)
    assert keys(mine) == keys(theirs)
    first, second, third, *_ = keys(mine)
    save(bench, Role.UNION_REP, mine, {first: theme, second: NEW}, "Møter")
    save(bench, Role.SAFETY_REP, theirs, {first: NEW, third: theme}, "Ro")
    named = themes(bench)
    assert sorting(bench).themes_of(first) == {theme, named["Ro"]}
    assert sorting(bench).themes_of(second) == {named["Møter"]}
    assert sorting(bench).themes_of(third) == {theme}


def test_a_theme_merged_meanwhile_takes_what_was_pressed_for_it(bench: Bench) -> None:
    old = one_theme(bench, first=1)
    page = sort(bench, Role.SAFETY_REP)
    new = one_theme(bench, "Nok folk", first=1)
    sort(bench, Role.UNION_REP, "merge", theme=old, into=new)
    last = keys(page)[-1]
    save(bench, Role.SAFETY_REP, page, {last: old})
    assert sorting(bench).themes_of(last) == {new}


def test_whoever_still_has_a_merged_theme_open_does_not_remove_the_other(bench: Bench) -> None:
    old, new = one_theme(bench, first=1), one_theme(bench, "Nok folk", first=1)
    sort(bench, Role.UNION_REP, "merge", theme=old, into=new)
    for verb, more in (("remove", {}), ("change", {"name": "Noe annet"}), ("merge", {"into": old})):
        assert "Nok folk" in shown(sort(bench, "helper", verb, theme=old, **more).card)
    assert list(themes(bench)) == ["Nok folk"]
    assert len(sorting(bench).about(new)) == 2


def test_a_theme_gets_another_name_and_a_heading(bench: Bench) -> None:
    theme, _ = one_theme(bench, first=1), one_theme(bench, "Ro", first=1)
    taken = sort(bench, Role.UNION_REP, "change", theme=theme, name="ro", heading="Rammer")
    assert "slå dem sammen" in shown(taken.card)
    changed = sort(bench, Role.UNION_REP, "change", theme=theme, name="Nok folk", heading="Rammer")
    assert "Rammer" in shown(changed.card)
    assert set(themes(bench)) == {"Nok folk", "Ro"}


def test_a_removed_theme_leaves_its_texts_to_be_sorted_again(bench: Bench) -> None:
    theme = one_theme(bench)
    for _ in range(2):
        assert "0 av 12 sortert" in shown(sort(bench, Role.UNION_REP, "remove", theme=theme).card)
    assert keys(sort(bench, Role.UNION_REP))


def test_a_text_can_be_taken_out_of_a_theme(bench: Bench) -> None:
    theme = one_theme(bench)
    page = sort(bench, Role.UNION_REP, theme=theme)
    first, *rest = keys(page)
    save(bench, Role.UNION_REP, page, {first: ""})
    assert [note.key for note in sorting(bench).about(theme)] == rest


def test_a_quote_is_shortened_and_never_rewritten(bench: Bench) -> None:
    theme = one_theme(bench)
    note = sorting(bench).about(theme)[0]
    form = sort(bench, Role.UNION_REP, "quote_form", theme=theme, note=note.key)
    assert note.text in shown(form.card)
    assert "kjenne igjen" in shown(form.card)
    wrong = sort(bench, Role.UNION_REP, "quote", theme=theme, note=note.key, quote="noe helt annet")
    assert "ikke bytte dem ut" in shown(wrong.card)
    short = note.text.split()[0] + " …"
    kept = sort(bench, Role.UNION_REP, "quote", theme=theme, note=note.key, quote=short)
    assert f"«{short}»" in shown(kept.card)
    gone = sort(bench, Role.UNION_REP, "unquote", theme=theme, quote=short)
    assert f"«{short}»" not in shown(gone.card)


def test_a_forged_page_changes_nothing(bench: Bench) -> None:
    theme = one_theme(bench)
    page = sort(bench, Role.UNION_REP)
    before = sorting(bench).carried
    for forged in ("nothing", f"{theme};{theme}", "=,;", "x" * 300):
        save(bench, Role.UNION_REP, page, {keys(page)[0]: forged})
        bench.press(
            Role.UNION_REP,
            "themes.keep/1",
            {"vote": "vote-1", "question": "q1", "before": forged, **on({forged: theme})},
        )
    assert sorting(bench).carried == before


def test_a_page_that_comes_back_untouched_changes_nothing(bench: Bench) -> None:
    theme = one_theme(bench)
    page = sort(bench, Role.UNION_REP, theme=theme)
    before = sorting(bench)
    bench.press(Role.UNION_REP, "themes.keep/1", filled(page))
    assert sorting(bench) == before
