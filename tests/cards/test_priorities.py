"""Nobody's scores are on any card before the reveal, every card says that three known roles answer."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards import decision, priorities
from cards.elements import Shown
from programme.checkin import REMARK_LIMIT
from programme.people import Member, Role
from programme.priorities import Criterion, Opinion, Priorities, named, proposals
from programme.vote import Decision, State
from tests.cards.priorities_scenes import on_the_table, paper, prioritising, this, vote
from tests.cards.scenes import LEADER, MEMBERS, NOW, group
from tests.cards.test_sizes import LIMIT, crowd, text, units
from tests.cards.walk import of, shown
from words.words import all_words

WORDS = all_words()
OTHER_REP = Member("29:rep2", "Ola Li", Role.UNION_REP)
EVERYBODY = (*MEMBERS, OTHER_REP)
PAPER = paper(3)
KEYS = [named(criterion, option.key) for criterion in Criterion for option in proposals(PAPER)]
one_persons = st.fixed_dictionaries(dict.fromkeys(KEYS, st.integers(1, 5)))
said = st.fixed_dictionaries(dict.fromkeys([one.user for one in EVERYBODY], one_persons))
SCENES = prioritising(WORDS)


def open_with(scores: dict[str, dict[str, int]]) -> Priorities:
    its = tuple(Opinion(one.user, one.role, scores[one.user]) for one in EVERYBODY)
    return Priorities(vote(3), its)


def before(language: str, that: Priorities, member: Member) -> str:
    """All that a member is shown while it is open: the chat's card, every page, the receipt."""
    w, g = WORDS[language], group(language, members=EVERYBODY)
    cards = [priorities.asked(w, g, that), priorities.receipt(w, g, that, member)]
    cards += [priorities.form(w, that, member, page) for page in range(1, 4)]
    return json.dumps([one.card for one in cards], ensure_ascii=False)


@given(said, said, st.sampled_from(EVERYBODY), st.sampled_from(sorted(WORDS)))
def test_a_members_cards_are_the_same_whatever_the_others_scored(first, second, member, language) -> None:
    second = second | {member.user: first[member.user]}
    assert before(language, open_with(first), member) == before(language, open_with(second), member)


@given(said, said)
def test_the_card_in_the_chat_is_the_same_whatever_anybody_scored(first, second) -> None:
    cards = [priorities.asked(WORDS["nb"], group(), open_with(scores)).card for scores in (first, second)]
    assert cards[0] == cards[1]


def test_ones_own_scores_come_back_filled_in() -> None:
    form = priorities.form(WORDS["nb"], this(LEADER), LEADER, 1).card
    values = {part["id"]: part.get("value") for part in of(form, "Input.ChoiceSet")}
    assert values == {
        "score.effect~o1": "4",
        "score.ease~o1": "2",
        "score.quality~o1": "5",
        "score.cost~o1": "2",
    }


@pytest.mark.parametrize("name", SCENES)
def test_every_card_says_that_it_is_not_anonymous(name: str) -> None:
    if name == "priorities_called_off":
        return
    told = shown(SCENES[name].card)
    assert any(word in told for word in ("kke anonymt", "kkje anonymt", "ot anonymous"))


@pytest.mark.parametrize("name", [name for name in SCENES if "form" in name and "decide" not in name])
def test_a_page_asks_about_one_proposal_with_the_whole_question_and_words_at_both_ends(name: str) -> None:
    inputs = of(SCENES[name].card, "Input.ChoiceSet")
    assert len(inputs) == 4
    assert len({part["id"].split("~")[1] for part in inputs}) == 1
    assert all(len(part["label"]) > 15 for part in inputs)
    titles = [[choice["title"] for choice in part["choices"]] for part in inputs]
    assert all(" – " in first and " – " in last for first, *_, last in titles)


@pytest.mark.parametrize("many", [2, 8])
@pytest.mark.parametrize("reps", [1, 12, 40])
def test_the_scores_of_very_many_can_be_sent(many: int, reps: int) -> None:
    its = crowd(reps)
    long = paper(many, [text(200)] * many, text(80, "Ø "))
    full = tuple(
        Opinion(
            one.user,
            one.role,
            {
                named(criterion, option.key): 1 + (at + place) % 5
                for place, option in enumerate(proposals(long))
                for criterion in Criterion
            },
            text(REMARK_LIMIT),
        )
        for at, one in enumerate(its.members)
    )
    closed = Priorities(vote(state=State.CLOSED, paper=long), full)
    chosen = Decision(tuple(option.key for option in proposals(long)), text(REMARK_LIMIT), "leader", NOW)
    stands = replace(closed, vote=replace(closed.vote, decision=chosen))
    for w in WORDS.values():
        cards: list[Shown] = [
            on_the_table(w, closed),
            decision.decided(w, stands, chosen, drafts=True, in_chat=True),
            decision.decide_form(w, closed, why=text(REMARK_LIMIT)),
            priorities.asked(w, its, Priorities(vote(paper=long))),
            priorities.form(w, Priorities(vote(paper=long)), its.members[0], 1, "reminded"),
            priorities.receipt(w, its, Priorities(vote(paper=long)), its.members[0]),
        ]
        assert [units(one) for one in cards if units(one) > LIMIT] == []


def test_what_anybody_wrote_is_never_read_as_markdown() -> None:
    evil = "[her](https://evil.example) **nå** <at>alle</at>"
    its = paper(2, [evil, evil], evil)
    closed = Priorities(vote(state=State.CLOSED, paper=its), this(*MEMBERS, many=2).given)
    stands = replace(closed, vote=replace(closed.vote, decision=Decision(("o1",), evil, "leader", NOW)))
    w = WORDS["nb"]
    cards = [
        priorities.asked(w, group(), Priorities(vote(paper=its))),
        priorities.form(w, Priorities(vote(paper=its)), LEADER, 1, "asked"),
        priorities.receipt(w, group(), Priorities(vote(paper=its)), LEADER),
        on_the_table(w, closed),
        decision.decided(w, stands, stands.vote.decision, drafts=True, in_chat=True),
        decision.decide_form(w, closed),
    ]
    assert not any("evil" in part["text"] for one in cards for part in of(one.card, "TextBlock"))
