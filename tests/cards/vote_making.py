"""Votes being made, opened and followed. Names and texts are invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from cards import vote_form, vote_life, vote_preview, votes
from cards.elements import Shown
from cards.vote_preview import OpenVote
from cards.votes import Line, Listed
from programme.ballot import Option, Question
from programme.filling import LINE_MOST, TITLE_MOST, Filled, made
from programme.folder import VOTES, ready_votes
from programme.formats import FORMATS
from programme.making import TooManyOptions
from programme.rounds import TooSoonAgain
from programme.vote import State, Vote
from tests.cards.scenes import group
from words.words import Words

READY = ready_votes(VOTES)
AT = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)
FITTING = tuple(READY[key] for key in ("recognise", "notes", "evaluation"))
OTHERS = tuple(ready for ready in READY.values() if ready not in FITTING)
FILLED = Filled(
    title="Hva skal vi gjøre med morgenvakta?",
    questions="Hva tror du hjelper mest?",
    options="Starte et kvarter senere\nFordele de tunge rommene\nÉn til på vakt mandager",
)
OWN = made(FORMATS["single"], FILLED)
PROPOSALS = made(FORMATS["priorities"], replace(FILLED, title="Hva prøver vi først?"))


def draft(key: str, language: str = "nb", **more: object) -> Vote:
    """A draft of a ready-made vote."""
    paper = READY[key].paper if key else OWN
    vote = Vote("v1", "g1", paper, AT - timedelta(hours=1), language, "s", ready=key)
    return replace(vote, **more)  # type: ignore[arg-type]


def opened(key: str, language: str = "nb") -> Vote:
    """The same, open for three days."""
    return draft(key, language).open("19:staff@thread.v2", "KRT492", at=AT, closes=AT + timedelta(days=3))


def longest() -> Vote:
    """A draft with as much in it as there may be."""
    title, line = ("Ææ øå " * TITLE_MOST)[:TITLE_MOST], ("Øl å æ " * LINE_MOST)[:LINE_MOST].strip()
    text = {"nb": line, "nn": line, "en": line}
    options = tuple(Option(f"o{n}", text) for n in range(24))
    paper = replace(READY["recognise"].paper, title={"nb": title, "nn": title, "en": title})
    return draft("recognise", paper=replace(paper, questions=(Question("q1", text, options),)))


def vote_making(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The list, the forms, the drafts, and an open vote."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    g, done = group(), replace(opened("how_is_it"), state=State.CLOSED, closed=AT)
    own = draft("", paper=OWN)
    full = Listed([Line(opened("evaluation"), 10)], [own], FITTING, OTHERS, [done])
    forms = {f"vote_form_{key}": _form(w, key) for key in FORMATS}
    many = TooManyOptions(most=12, given=200)
    again = TooSoonAgain(until="2026-10-01")
    return {
        "votes_new": votes.votes(w, g, Listed(fitting=FITTING, others=OTHERS), vote_form.PickFormat(g.id)),
        "votes_full": votes.votes(w, g, full, vote_form.PickFormat(g.id)),
        "votes_nn": votes.votes(nn, group("nn"), full, vote_form.PickFormat(g.id)),
        "votes_which": votes.choose_group(w, [g, g]),
        "vote_formats": vote_form.formats(w, g),
        "vote_formats_nn": vote_form.formats(nn, group("nn")),
        **forms,
        "vote_form_nn": _form(nn, "cards"),
        "vote_form_en": _form(en, "statements"),
        "vote_form_refused": vote_form.form(w, g, FORMATS["single"], FILLED, new="n1", problem=many),
        "vote_form_examples": vote_form.form(
            w, g, FORMATS["points"], FILLED, new="n1", ready="what_to_test", own=True
        ),
        "vote_preview": vote_preview.preview(w, draft("evaluation"), at=AT),
        "vote_preview_alone_nn": vote_preview.preview(
            nn, draft("recognise", "nn"), at=AT, places=[("chat", ""), ("v0", "Korleis var samlinga?")]
        ),
        "vote_preview_nowhere": vote_preview.preview(w, draft("notes"), at=AT, places=[]),
        "vote_preview_refused": vote_preview.preview(
            w, draft("how_is_it"), at=AT, pressed=OpenVote("v1", "week", least="10"), problem=again
        ),
        "vote_preview_named": vote_preview.preview(w, draft("evaluation", paper=PROPOSALS), at=AT),
        "vote_preview_longest": vote_preview.preview(w, longest(), at=AT),
        "vote_running": vote_life.running(w, opened("how_is_it"), 0, note=w("vote-opened")),
        "vote_running_nn": vote_life.running(nn, opened("notes", "nn"), 10),
        "vote_put_away": vote_life.put_away(w, draft("evaluation", state=State.CANCELLED)),
        "vote_reminder": vote_life.reminder(w, opened("evaluation")),
    }


def _form(w: Words, key: str) -> Shown:
    """The form of a format, empty but for a name."""
    filled = Filled(title=w(f"format-{key}"))
    return vote_form.form(w, group(w.language), FORMATS[key], filled, new="n1")
