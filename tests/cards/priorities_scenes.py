"""Proposals that three parties prioritise, from the opening to the decision. Names and texts are invented."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from cards import decision, matrix, priorities
from cards.dialog import in_dialog
from cards.elements import Shown
from programme.ballot import Option, Paper, Question, Unit
from programme.matrix import SameAxes, first_topic, rows
from programme.people import Member
from programme.priorities import AXES, Criterion, NothingChosen, Opinion, Priorities, named, proposals
from programme.vote import Decision, State, Vote
from tests.cards.scenes import LEADER, MEMBERS, NOW, REP, SAFETY, group
from words.words import Words

CLOSES = datetime(2026, 9, 7, 13, 30, tzinfo=UTC)
PROPOSALS = (
    "Et rolig overlapp på ti minutter mellom vaktene",
    "Frokost i to puljer",
    "Ett fast møtepunkt for natt og dag hver uke",
    "Ny plan for hvem som hjelper ved tunge løft",
    "Opplæring i forflytning for alle vikarer",
    "Færre telefoner under morgenstellet",
    "En tavle på vaktrommet for det vi vil prøve",
    "Felles lunsj den første fredagen i måneden",
)
SCORED = {
    LEADER.user: ("4 2 5 2", "3 4 3 1", "4 3 4 2", "5 2 5 4", "4 3 5 5", "3 4 4 1", "2 5 3 1", "2 3 2 2"),
    REP.user: ("5 4 5 3", "3 4 4 1", "5 2 4 3", "5 3 5 3", "4 4 5 3", "4 2 4 1", "3 5 3 1", "4 4 2 2"),
    SAFETY.user: ("5 4 5 2", "4 3 4 2", "4 3 5 3", "5 3 5 3", "5 3 5 4", "5 2 5 2", "3 4 3 1", "3 4 3 2"),
}
"""Effect, ease, quality and cost of each proposal."""
TITLE = "Hva vil vi prøve i høst?"


def paper(many: int = 5, texts: Sequence[str] = PROPOSALS, title: str = TITLE) -> Paper:
    """So many proposals on the four criteria."""
    options = tuple(Option(f"o{n}", same(text)) for n, text in enumerate(texts[:many], 1))
    questions = tuple(Question(criterion.value, {}, options) for criterion in Criterion)
    return Paper("priorities", same(title), questions, Unit.PARTY)


def same(text: str) -> dict[str, str]:
    """As it was written, in every language."""
    return dict.fromkeys(("nb", "nn", "en"), text)


def vote(many: int = 5, state: State = State.OPEN, **more) -> Vote:
    """A vote in the group's chat."""
    asked = more.pop("paper", None) or paper(many)
    return Vote(
        "v1", "g1", asked, NOW, more.pop("language", "nb"), "s1", state, place="19:hms", opened=NOW,
        closes=CLOSES, closed=NOW if state is State.CLOSED else None, phase="skape", round=1, **more,
    )  # fmt: skip


def scored(member: Member, asked: Paper, *, count: int = 99) -> Opinion:
    """What a member scores; with `count` only the first proposals."""
    made = zip(proposals(asked)[:count], SCORED[member.user] * 2, strict=False)
    scores = {
        named(criterion, option.key): int(score)
        for option, line in made
        for criterion, score in zip(Criterion, line.split(), strict=True)
    }
    return Opinion(member.user, member.role, scores)


def this(*answered: Member, many: int = 5, state: State = State.OPEN, **more) -> Priorities:
    """The priorities where these have answered everything."""
    its = vote(many, state, **more)
    return Priorities(its, tuple(scored(member, its.paper) for member in answered))


def on_the_table(w: Words, that: Priorities, **more) -> Shown:
    """The scores as a party sees them."""
    table = rows(that.paper, that.given)
    options = {"member": True, "in_chat": True} | more
    return matrix.reveal(w, that, table, first_topic(table), **options)


def after(that: Priorities, *chosen: str) -> Priorities:
    """The same with a decision."""
    why = "Dette kan vi begynne med alt på mandag, og det hjelper flest."
    return replace(that, vote=replace(that.vote, decision=Decision(chosen, why, "leader", NOW)))


def prioritising(words: Mapping[str, Words]) -> dict[str, Shown]:
    """All of them, by names that say what they show."""
    return {**until_the_reveal(words), **at_the_table(words), **decided(words)}


def until_the_reveal(words: Mapping[str, Words]) -> dict[str, Shown]:
    """Asked, filled in page by page, and the receipt."""
    w, nn, en, g = words["nb"], words["nn"], words["en"], group()
    partly = replace(this(), given=(scored(SAFETY, paper(), count=2),))
    reps = group(members=(*MEMBERS, Member("29:rep2", "Ola Li", REP.role)))
    first = priorities.form(w, this(), LEADER, 1, "asked")
    return {
        "priorities_asked": priorities.asked(w, g, this(LEADER)),
        "priorities_asked_nn": priorities.asked(nn, group("nn"), this(language="nn")),
        "priorities_asked_may_reveal": priorities.asked(w, reps, this(*MEMBERS)),
        "priorities_form": first,
        "priorities_form_in_dialog": Shown(in_dialog(first.card), first.summary),
        "priorities_form_next": priorities.form(w, partly, SAFETY, 2),
        "priorities_form_last_nn": priorities.form(nn, this(LEADER), LEADER, 5),
        "priorities_form_reminded": priorities.form(w, partly, SAFETY, 3, "reminded"),
        "priorities_form_en": priorities.form(en, this(), REP, 1, "asked"),
        "priorities_receipt": priorities.receipt(w, g, this(LEADER), LEADER),
        "priorities_receipt_partly_nn": priorities.receipt(nn, group("nn"), partly, SAFETY),
        "priorities_over": priorities.over(w, this(*MEMBERS, state=State.CLOSED), seen_from="form"),
        "priorities_over_chat": priorities.over(w, this(*MEMBERS, state=State.CLOSED), seen_from="chat"),
        "priorities_over_outside_nn": priorities.over(
            nn, this(*MEMBERS, state=State.CLOSED), seen_from="outside"
        ),
        "priorities_called_off": priorities.called_off(w, this(state=State.CANCELLED)),
    }


def at_the_table(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The scores laid open, and the picture's card."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    closed = this(*MEMBERS, state=State.CLOSED)
    few = this(*MEMBERS, many=2, state=State.CLOSED)
    alike = replace(few, given=tuple(replace(few.given[0], role=one.role, user=one.user) for one in MEMBERS))
    link = "https://stafett.example/files/" + "x" * 43
    return {
        "priorities_scores": on_the_table(w, closed),
        "priorities_scores_few": on_the_table(w, few, in_chat=False),
        "priorities_scores_few_nn": on_the_table(nn, few),
        "priorities_scores_alike": on_the_table(w, alike),
        "priorities_scores_gap": on_the_table(w, this(LEADER, SAFETY, many=3, state=State.CLOSED)),
        "priorities_scores_silent": on_the_table(w, this(state=State.CLOSED)),
        "priorities_scores_onlooker": on_the_table(w, few, member=False),
        "priorities_scores_en_many": on_the_table(en, this(*MEMBERS, many=8, state=State.CLOSED)),
        "priorities_scores_decided": on_the_table(w, after(closed, "o1"), in_chat=False),
        "priorities_picture": matrix.picture_card(w, closed, *AXES, link),
        "priorities_picture_same": matrix.picture_card(w, closed, *AXES, link, SameAxes()),
        "priorities_picture_no_address_nn": matrix.picture_card(
            nn, closed, Criterion.COST, Criterion.QUALITY, ""
        ),
    }


def decided(words: Mapping[str, Words]) -> dict[str, Shown]:
    """What goes on, and the remarks beside it."""
    w, nn = words["nb"], words["nn"]
    closed = this(*MEMBERS, state=State.CLOSED)
    stands = after(closed, "o1", "o4")
    remark = "Jeg er med på det, men da må natta få si sitt først."
    remarked = replace(
        stands, given=(*stands.given[:2], replace(stands.given[2], remark=remark))
    )  # fmt: skip
    return {
        "priorities_decide_form": decision.decide_form(w, closed),
        "priorities_decide_form_refused_nn": decision.decide_form(
            nn, closed, now="o1,o2", problem=NothingChosen()
        ),
        "priorities_decided": decision.decided(w, stands, stands.vote.decision, drafts=True, in_chat=True),
        "priorities_decided_remark_nn": decision.decided(
            nn, remarked, remarked.vote.decision, drafts=False, in_chat=False
        ),
    }
