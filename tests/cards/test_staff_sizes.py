"""However much is written in a plan, staff can be told of it, and the parties can look at it first."""

from dataclasses import replace
from datetime import date

import pytest

from cards import informed
from programme.action import Action, Owner
from programme.ballot import Area
from programme.people import NAME_LIMIT
from programme.plan import MOST_OPEN, Plan
from programme.wording import LINE_LIMIT, TITLE_LIMIT
from tests.cards.scenes import NOW, TODAY, longest_group
from tests.cards.test_sizes import LIMIT, units
from words.words import all_words

WORDS = all_words()
DAY = date(2027, 3, 19)


def full(sign: str) -> tuple[Action, ...]:
    """As many actions as a plan holds, filled to the brim, and as many that were not chosen."""
    owner = Owner("29:kari", sign * NAME_LIMIT, "safety_rep")
    one = Action("a", "g1", 0, sign * TITLE_LIMIT, Area.IMPROVE, NOW, sign=sign * LINE_LIMIT)
    one = one.handed_to(owner).by(DAY, TODAY, DAY)
    out = replace(one.stopped("x", NOW), reason=sign * LINE_LIMIT)
    return tuple(replace((one, out)[n % 2], id=f"a{n}", number=n) for n in range(2 * MOST_OPEN))


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("sign", ["x", '"', "😀", "Ø"])
def test_the_fullest_plan_can_be_told_and_looked_at(language: str, sign: str) -> None:
    w, group, plan = WORDS[language], longest_group(), Plan("g1", edition=12, place="19:staff")
    for some in (full(sign), full(sign)[::2], full(sign)[1::2]):
        assert units(informed.posted(w, group, plan, some, TODAY, corrected=NOW)) <= LIMIT
        assert units(informed.form(w, group, plan, some, TODAY, here=True)) <= LIMIT


def test_an_ordinary_plan_is_told_whole() -> None:
    one = Action("a", "g1", 0, "Fast pause klokka ti på alle vakter", Area.KEEP, NOW, sign="Alle får spist")
    some = tuple(replace(one, id=f"a{n}", number=n) for n in range(informed.MOST))
    shown = informed.posted(WORDS["nb"], longest_group(), Plan("g1"), some, TODAY, corrected=None)
    assert str(shown.card).count(one.title) == informed.MOST
