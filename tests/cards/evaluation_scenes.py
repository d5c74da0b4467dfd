"""An evaluation from the day it opens to what was learned. Names and texts are invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from cards import evaluated, evaluation, learned
from cards.dialog import in_dialog
from cards.elements import Shown
from cards.evaluated import IN_CHAT, Viewer
from programme.action import Action, Owner
from programme.ballot import Area
from programme.evaluation import LEARNED_LIMIT, QUESTIONS, Answered, EffectMissing, Evaluation
from programme.people import Member, Role
from programme.refusals import TooLong
from programme.status import Effect, Onward, Status
from programme.wording import LINE_LIMIT, TITLE_LIMIT
from tests.cards.scenes import LEADER, MEMBERS, NOW, REP, SAFETY, group, longest_group
from words.words import Words

OPENED = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
CLOSES = datetime(2026, 12, 7, 14, 30, tzinfo=UTC)
ENDED = datetime(2026, 12, 9, 9, 0, tzinfo=UTC)
TITLES = (
    "Et rolig overlapp på ti minutter mellom vaktene",
    "Frokost i to puljer",
    "Opplæring i forflytning for alle vikarer",
    "En tavle på vaktrommet for det vi vil prøve",
    "Færre telefoner under morgenstellet",
    "Felles lunsj den første fredagen i måneden",
    "Ny plan for hvem som hjelper ved tunge løft",
    "Ett fast møtepunkt for natt og dag hver uke",
)
SAID = {
    LEADER.user: ("yes yes partly no no", "worked-keep little-change worked-keep"),
    REP.user: ("yes partly partly yes no", "worked-keep not-stop worked-keep"),
    SAFETY.user: ("partly partly partly no yes", "worked-keep little-change unknown-keep"),
}
LINES = {
    REP.user: {"changed": "Vi har fått to nye nattevakter, og det merkes."},
    SAFETY.user: {"new_risks": "Den andre frokostpuljen kommer tett på medisinrunden."},
}
LEARNED = (
    "Det gikk best der én hadde ansvaret og alle visste når.\nNeste gang spør vi natta før vi bestemmer oss."
)


def actions(many: int = 3, title: str = "") -> dict[str, Action]:
    """So many actions that are done."""
    owner = Owner(LEADER.user, LEADER.name, "leader")
    return {
        f"a{n}": Action(
            f"a{n}", "g1", n, title or each, Area.IMPROVE, NOW, Status.DONE, owner=owner,
            deadline=date(2026, 9, 11), set_on=date(2026, 8, 31), evaluates=date(2026, 11, 20), ended=NOW,
        )
        for n, each in enumerate(TITLES[:many], 1)
    }  # fmt: skip


def answered(member: Member, many: int = 3, *, line: str = "") -> Answered:
    """All that a party answers; with a `line` that is written beside every question."""
    questions, about = SAID[member.user]
    each = [one.split("-") for one in (about.split() * 3)[:many]]
    lines = dict.fromkeys(QUESTIONS, line) if line else LINES.get(member.user, {})
    return Answered(
        member.user,
        member.role,
        dict(zip(QUESTIONS, questions.split(), strict=True)),
        lines,
        {f"a{n}": Effect(effect) for n, (effect, _) in enumerate(each, 1)},
        {f"a{n}": Onward(onward) for n, (_, onward) in enumerate(each, 1)},
    )


def this(*members: Member, many: int = 3, line: str = "") -> Evaluation:
    """The evaluation where these have answered everything."""
    given = tuple(answered(one, many, line=line) for one in members)
    ids = tuple(f"a{n}" for n in range(1, many + 1))
    return Evaluation("e1", "g1", 1, ids, OPENED, CLOSES, given=given)


def came_of(many: int = 3) -> dict[str, Action]:
    """The actions as the leader told of them."""
    finals = [(Effect.WORKED, Onward.KEEP), (Effect.LITTLE, Onward.CHANGE), (Effect.NOT, Onward.STOP)] * 3
    return {
        id_: one.evaluated(*final)
        for (id_, one), final in zip(actions(many).items(), finals[:many], strict=True)
    }


def evaluating(words: Mapping[str, Words]) -> dict[str, Shown]:
    """All of them, by names that say what they show."""
    return {**asked(words), **on_the_table(words), **ended(words)}


def asked(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The card in the group's chat, the form page by page, and the receipt."""
    w, nn, en, g, of = words["nb"], words["nn"], words["en"], group(), actions()
    partly = replace(this(), given=(replace(answered(SAFETY), questions={}),))
    first = evaluation.form(w, g, this(), of, LEADER, 1, heading=True)
    long = "Her er det skrevet mer enn det er plass til. " * 8
    return {
        "evaluation_asked": evaluation.asked(w, g, this(LEADER), tuple(of.values())),
        "evaluation_asked_nn": evaluation.asked(nn, group("nn"), this(), tuple(actions(1).values())),
        "evaluation_form": first,
        "evaluation_form_in_dialog": Shown(in_dialog(first.card), first.summary),
        "evaluation_form_questions": evaluation.form(w, g, this(REP), of, REP, 3),
        "evaluation_form_questions_nn": evaluation.form(nn, group("nn"), partly, of, SAFETY, 3),
        "evaluation_form_refused": evaluation.form(
            w, g, this(LEADER), of, LEADER, 3, problem=TooLong(limit=LINE_LIMIT), lines={"enough": long}
        ),
        "evaluation_form_en": evaluation.form(en, g, this(), of, REP, 2, heading=True),
        "evaluation_receipt": evaluation.receipt(w, g, this(LEADER), LEADER),
        "evaluation_receipt_partly_nn": evaluation.receipt(nn, group("nn"), partly, SAFETY),
        "evaluation_over": evaluation.over(w, g, this(*MEMBERS)),
        "evaluation_under_way_nn": evaluation.under_way(nn, group("nn")),
        "evaluation_none": evaluation.none_open(w, [(g, date(2026, 11, 23))], "e0"),
        "evaluation_none_yet_en": evaluation.none_open(en, []),
    }


def on_the_table(words: Mapping[str, Words]) -> dict[str, Shown]:
    """What all have answered, and the leader's form."""
    w, nn, of, all_in = words["nb"], words["nn"], actions(), this(*MEMBERS)
    alike = tuple(replace(answered(LEADER), user=one.user, role=one.role) for one in MEMBERS)
    alone = replace(group(), members=(LEADER,), parties=(Role.LEADER,))
    most = this(*MEMBERS, many=8, line=("Å " * LINE_LIMIT)[:LINE_LIMIT].strip())
    longest = actions(8, ("Ø " * TITLE_LIMIT)[:TITLE_LIMIT].strip())
    viewer = Viewer(party=True, leader=False)

    def table(w: Words, it: Evaluation, who: Viewer = IN_CHAT) -> Shown:
        its = group(w.language)
        return evaluated.on_the_table(w, its, it, of, it.given, who)

    return {
        "evaluation_answers": table(w, all_in),
        "evaluation_answers_nn": table(nn, all_in, viewer),
        "evaluation_answers_gap": table(w, this(REP, SAFETY)),
        "evaluation_answers_alike": table(w, replace(all_in, given=alike)),
        "evaluation_answers_silent": table(w, this()),
        "evaluation_answers_solo": evaluated.on_the_table(
            w.to_one, alone, this(LEADER), of, this(LEADER).given, Viewer(party=True, leader=True)
        ),
        "evaluation_answers_longest": evaluated.on_the_table(
            w, longest_group(), most, longest, most.given, IN_CHAT
        ),
        "evaluation_end": learned.end_form(w, group(), all_in, of, learned.most_of(all_in)),
        "evaluation_end_refused_nn": learned.end_form(
            nn, group("nn"), all_in, of, learned.most_of(all_in), learned=LEARNED, problem=EffectMissing()
        ),
    }


def ended(words: Mapping[str, Words]) -> dict[str, Shown]:
    """What came of it all, and what was learned as the next round begins."""
    w, nn, it = words["nb"], words["nn"], replace(this(*MEMBERS), settled=ENDED, learned=LEARNED)
    long = replace(it, learned=("Å " * LEARNED_LIMIT)[:LEARNED_LIMIT].strip())
    return {
        "evaluation_settled": learned.settled(
            w, group(), it, came_of(), it.given, proposals=True, shares=True
        ),
        "evaluation_settled_nn": learned.settled(nn, group("nn"), it, came_of(), it.given, proposals=True),
        "evaluation_settled_outside": learned.settled(w, group(), replace(it, learned=""), came_of(), ()),
        "evaluation_learned": learned.again(w, group(), LEARNED),
        "evaluation_learned_long_nn": learned.again(nn, group("nn"), long.learned),
    }
