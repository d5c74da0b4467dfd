"""The collected card and what lies behind its answers, the day somebody meets it. Names are invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from cards import collected, deadlines, nudge_forms, nudge_rule, resting
from cards.collected_lines import Line, Seen
from cards.deadlines import Mine
from cards.elements import Shown
from cards.why import Week
from programme.action import Action, Owner
from programme.ballot import Area
from programme.budget import About, Rest
from programme.change import Change, Changed
from programme.deadline import DeadlinePast
from programme.nudge import USUAL, Level, Rule, RuleOutside, Wish
from programme.owner import OwnerUnknown
from programme.people import Group, Workplace
from programme.status import Status
from programme.switches import Switch
from programme.wording import LINE_LIMIT, TITLE_LIMIT
from tests.cards.scenes import REP, group, longest_group
from words.words import Words

MORNING = datetime(2026, 8, 31, 6, 45, tzinfo=UTC)
TODAY = date(2026, 8, 31)
OWNER = Owner(REP.user, REP.name, "union_rep")
TITLES = (
    "Rolig overlapp på ti minutter mellom vaktene",
    "Frokost i to puljer",
    "Tavle på vaktrommet for det vi vil prøve",
    "Fast møtepunkt for natt og dag hver uke",
    "Opplæring i forflytning for alle vikarer",
    "Færre telefoner under morgenstellet",
)


def action(number: int, day: date | None, **more: object) -> Action:
    """One that the union rep sees to."""
    made = Action(
        f"a{number}", "g1", number, TITLES[(number - 1) % len(TITLES)], Area.IMPROVE, MORNING,
        Status.PLANNED, owner=OWNER, deadline=day, set_on=date(2026, 8, 3),
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def line(about: About, one: Action | None = None, *, its: Group | None = None, **more: object) -> Line:
    """One thing on a card, still open."""
    return replace(Line(about, one.id if one else "s1", its or group(), one), **more)  # type: ignore[arg-type]


def seen(spent: int = 1, rest: Rest | None = None) -> Seen:
    """The morning of the card."""
    return Seen(TODAY, TODAY, Week(spent, 3), rest)


def change(one: Action, kind: Changed, **facts: str) -> Change:
    """What the owner has just answered."""
    return Change(one.id, kind, MORNING, "union_rep", facts)


def nudges(words: Mapping[str, Words]) -> dict[str, Shown]:
    """All of it."""
    return {**one_thing(words), **several_things(words), **forms(words), **at_leisure(words), **rules(words)}


def one_thing(words: Mapping[str, Words]) -> dict[str, Shown]:
    """A card with one thing on it, and what it becomes."""
    w, nn = words["nb"], words["nn"]
    soon, now = action(1, date(2026, 9, 7)), action(1, TODAY)
    past = action(1, date(2026, 8, 26), status=Status.UNDER_WAY)
    done = replace(now, status=Status.DONE, ended=MORNING)
    helped = action(2, date(2026, 9, 4), needs_help=True)
    its = group("nn")
    return {
        "nudge_before": collected.collected(w, [line(About.BEFORE, soon)], seen()),
        "nudge_on_nn": collected.collected(nn, [line(About.ON, now, its=its)], seen()),
        "nudge_after_en": collected.collected(words["en"], [line(About.AFTER, past)], seen(2)),
        "nudge_done": collected.collected(
            w, [line(About.ON, done, answer=change(done, Changed.DONE))], seen()
        ),
        "nudge_on_track": collected.collected(
            w, [line(About.BEFORE, soon, answer=change(soon, Changed.BEGUN))], seen()
        ),
        "nudge_helping": collected.collected(w, [line(About.HELP, helped)], seen()),
        "nudge_form": collected.collected(w, [line(About.FORM, until=date(2026, 9, 7))], seen()),
        "nudge_resting": collected.collected(
            w, [line(About.BEFORE, soon)], seen(rest=Rest(date(2026, 9, 3), True))
        ),
    }


def several_things(words: Mapping[str, Words]) -> dict[str, Shown]:
    """As much as one card holds."""
    w = words["nb"]
    other = replace(group(), id="g2", workplace=Workplace("Bjørkhaugen sykehjem", "Vestbygd kommune"))
    now, past, later = action(1, TODAY), action(2, date(2026, 8, 26)), action(3, date(2026, 9, 7))
    moved = replace(
        later, status=Status.POSTPONED, deadline=date(2026, 9, 18), reason="Vi venter på vaktplanen"
    )
    handed = replace(action(4, TODAY), owner=Owner("29:x", "Silje Berg"))
    lines = [line(About.FORM, until=date(2026, 9, 7)), line(About.ON, now), line(About.AFTER, past)]
    answered = [
        line(About.ON, now, answer=change(now, Changed.HELP)),
        line(About.BEFORE, moved, answer=change(moved, Changed.POSTPONED, day="2026-09-18")),
        line(About.ON, handed, answer=change(handed, Changed.HANDED, name="Silje Berg"), theirs=False),
    ]
    every = [About.FORM, About.PRIORITIES, About.HANDOVER, About.EVALUATION, About.OVERDUE]
    long = replace(action(7, TODAY), title=("Å " * TITLE_LIMIT)[:TITLE_LIMIT])
    mixed = [*lines, line(About.BEFORE, later, its=other)]
    return {
        "nudge_several": collected.collected(w, mixed, seen(2)),
        "nudge_several_nn": collected.collected(words["nn"], lines, seen(2)),
        "nudge_answered": collected.collected(w, answered, seen()),
        "nudge_of_all_kinds": collected.collected(w, [line(one) for one in every], seen(3)),
        "nudge_full": collected.collected(
            w, [line(About.AFTER, replace(long, id=f"a{n}"), its=longest_group()) for n in range(6)], seen(3)
        ),
    }


def forms(words: Mapping[str, Words]) -> dict[str, Shown]:
    """Another day, and somebody else."""
    w, nn, now = words["nb"], words["nn"], action(1, TODAY)
    wrote = {"day": "2026-08-01", "reason": ("Å " * LINE_LIMIT)[:LINE_LIMIT]}
    return {
        "new_date": nudge_forms.new_date(w, group(), now, "2026-08-31", today=TODAY),
        "new_date_refused_nn": nudge_forms.new_date(
            nn, group("nn"), now, "", today=TODAY, values=wrote, problem=DeadlinePast(until="2026-08-01")
        ),
        "hand_on": nudge_forms.hand_on(w, replace(group(), chat="19:x"), now, "2026-08-31", pick=False),
        "hand_on_in_chat_nn": nudge_forms.hand_on(nn, replace(group("nn"), chat="19:x"), now, "", pick=True),
        "hand_on_refused": nudge_forms.hand_on(
            w,
            replace(group(), chat="19:x"),
            now,
            "",
            pick=False,
            wrote="Kari",
            problem=OwnerUnknown(name="Kari"),
        ),
    }


def at_leisure(words: Mapping[str, Words]) -> dict[str, Shown]:
    """One's own deadlines, rests and switches."""
    w, nn = words["nb"], words["nn"]
    days = (date(2026, 8, 26), date(2026, 9, 2), date(2026, 9, 4), date(2026, 10, 9), None)
    own = [(action(n, day), group()) for n, day in enumerate(days, 1)]
    on = dict.fromkeys(Switch, True) | {Switch.FORM: False}
    many = [(action(n, date(2026, 9, 4)), longest_group()) for n in range(1, 31)]
    rest = Rest(date(2026, 9, 5), True)
    return {
        "deadlines": deadlines.mine(w, Mine(own, frozenset({"a2"}), TODAY, 3, None, on)),
        "deadlines_none_nn": deadlines.mine(nn, Mine([], frozenset(), TODAY, 3, rest, on)),
        "deadlines_many": deadlines.mine(w, Mine(many, frozenset(), TODAY, 3, None, on, page=2)),
        "rest_form": resting.form(w, None, "", TODAY),
        "rest_kept": resting.kept(w, rest),
        "rest_kept_nn": resting.kept(nn, replace(rest, exact=False)),
        "rest_ended": resting.ended(w),
        "switch_off": resting.turned(w, Switch.NUDGE, on_=False),
        "switch_on_nn": resting.turned(nn, Switch.FORM, on_=True),
    }


def rules(words: Mapping[str, Words]) -> dict[str, Shown]:
    """How owners are nudged, set at each level."""
    w, both = words["nb"], (Level.WORKPLACE, Level.PLAN)
    wrong = RuleOutside(least=1, most=30)
    return {
        "rule_plan": nudge_rule.form(w, Level.PLAN, group(), Wish(before=10), USUAL, others=both[:1]),
        "rule_workplace_nn": nudge_rule.form(
            words["nn"], Level.WORKPLACE, group("nn"), Wish(), Rule(5, 2), others=both[1:]
        ),
        "rule_programme": nudge_rule.form(
            w, Level.PROGRAMME, None, Wish(weekly=2), USUAL, kept=Rule(7, 3, 2)
        ),
        "rule_refused": nudge_rule.form(w, Level.PLAN, group(), Wish(), USUAL, problem=wrong),
    }
