"""The cards of casting a vote, in every format. Names and texts are invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from cards import ballot, vote
from cards.dialog import in_dialog
from cards.elements import Shown
from cards.stored import stored
from programme.ballot import Area, Option, Paper, Question
from programme.rounds import series
from programme.vote import State, Vote
from tests.cards.papers import a_paper, options, own
from tests.cards.scenes import NOW
from words.words import Words

LONG = "Hos oss hender det ofte at vi ikke rekker å snakke sammen om det som var vanskelig på vakta"
SIGNS = "**Mer** [tid](https://eksempel.invalid) <at>Kari</at> 😀 أكثر وقتًا 1_2_3"
"""What could become a link, a mention or bold letters, and letters that run the other way."""
WARDS = (Option("g1", own("1. etasje")), Option("g2", own("2. etasje")), Option("g3", own("Nattevakter")))


def opened(paper: Paper, least: int = 5) -> Vote:
    """An open vote on that paper, with a code to read aloud."""
    draft = Vote("vote-1", "group-1", paper, NOW, "nb", series(paper), least=least)
    return draft.open("19:hms@thread.v2", "XY2CDE", at=NOW, closes=NOW + timedelta(days=7))


def deck(cards: int = 24) -> Paper:
    """A full deck, most of it to improve."""
    texts = [f"{LONG}, kort nummer {number}." for number in range(1, cards + 1)]
    areas = [Area.KEEP if number % 5 == 4 else Area.IMPROVE for number in range(cards)]
    drawn = tuple(replace(one, area=area) for one, area in zip(options(*texts), areas, strict=True))
    return a_paper("cards", questions=(Question("q1", own("Er det slik hos oss?"), drawn),), tables=12)


def survey(statements: int = 12) -> Paper:
    """As many statements as there may be, asked in wards."""
    asked = a_paper("survey", asked=statements, title="Hvordan har vi det på jobb?", groups=WARDS)
    first, *rest = asked.questions
    ends = replace(first, low=own("aldri"), high=own("alltid"), text=own("Hvor ofte får du pause?"))
    return replace(asked, questions=(ends, *rest))


def papers() -> dict[str, Paper]:
    """One of each format that is cast in secret, the long ones long."""
    return {
        "single": a_paper("single"),
        "single_groups": a_paper("single", groups=WARDS),
        "multiple": a_paper("multiple", most=2),
        "yes_partly_no": a_paper("yes_partly_no", asked=3),
        "stages": a_paper("stages", options=("Ikke begynt å tenke på det", "Tenker på det", "I gang")),
        "statements": a_paper("statements", asked=4),
        "smileys": a_paper("smileys", asked=2),
        "cards": deck(),
        "table_score": a_paper("table_score", asked=2),
        "choose": a_paper("choose", options=tuple(f"Begrep {letter}" for letter in "ABCDEFG")),
        "notes": a_paper("notes", asked=2, title="Hva fungerer, og hva kan bli bedre?"),
        "points": a_paper("points"),
        "evaluation": a_paper("evaluation", title="Hvordan var samlingen?"),
        "survey": survey(),
        "signs": a_paper("multiple", title=SIGNS, options=(SIGNS, "- en strek", "1. etasje", "*stjerne*")),
    }


def votes(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The card for all, the ballot of each format, the receipt, and what was stored."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    open_ = {name: opened(paper) for name, paper in papers().items()}
    ballots = {f"ballot_{name}": ballot.ballot(w, one) for name, one in open_.items()}
    one, late = open_["single"], replace(open_["single"], state=State.CLOSED, closed=NOW)
    asked = ballots["ballot_notes"]
    return {
        **ballots,
        "ballot_in_dialog": Shown(in_dialog(asked.card), asked.summary),
        "ballot_nn": ballot.ballot(nn, open_["evaluation"]),
        "ballot_en": ballot.ballot(en, open_["points"]),
        "vote_shared": vote.shared(w, one, so_far=0),
        "vote_shared_counted": vote.shared(w, open_["survey"], so_far=15),
        "vote_shared_cards": vote.shared(w, open_["cards"], so_far=20),
        "vote_shared_notes_nn": vote.shared(nn, open_["notes"], so_far=10),
        "vote_shared_signs_en": vote.shared(en, open_["signs"], so_far=5),
        "vote_received": ballot.receipt(w, one, so_far=0),
        "vote_received_counted_nn": ballot.receipt(nn, open_["cards"], so_far=15),
        "vote_table_done": ballot.table_done(w, open_["table_score"]),
        "vote_stored": stored(w, one),
        "vote_stored_survey": stored(w, open_["survey"]),
        "vote_stored_cards_nn": stored(nn, open_["cards"]),
        "vote_stored_notes_en": stored(en, open_["notes"]),
        "vote_stored_choose": stored(w, open_["choose"]),
        "vote_stored_over": stored(w, late),
        "vote_closed": vote.closed(w, late),
        "vote_cancelled_nn": vote.cancelled(nn, replace(one, state=State.CANCELLED)),
        "vote_over": ballot.over(w, late),
        "vote_elsewhere": vote.elsewhere(w),
        "vote_no_code": vote.no_code(w),
    }
