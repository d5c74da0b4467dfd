"""How an evaluation ends: the leader's form, what came of each action, and what was learned."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.bulletin.sharing import share
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.evaluated import compared
from cards.evaluation import ShowEvaluation, effect_choice, onward_choice
from cards.inputs import written
from cards.proposal import ShowProposals
from programme.access import Deed
from programme.action import Action
from programme.bulletin.experience import Source
from programme.compared import most_said
from programme.evaluation import LEARNED_LIMIT, Answered, Evaluation
from programme.people import Group
from programme.refusals import Refused
from programme.status import Effect, Onward
from words.words import Words

Final = tuple[Effect | None, Onward | None]
"""What came of an action and what is done with it; None where nothing is chosen yet."""


@dataclass(frozen=True, slots=True)
class SettleEvaluation(Button):
    """Ends the evaluation; the two gathered fields go by action."""

    verb: ClassVar[str] = "evaluation.settle/1"
    deed: ClassVar[Deed] = Deed.SETTLE_EVALUATION
    evaluation: str
    learned: str = ""
    effect: dict[str, str] = field(default_factory=dict)
    onward: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TakeLearned(Button):
    """Writes what was learned last time into the baton of the present phase."""

    verb: ClassVar[str] = "evaluation.learned/1"
    deed: ClassVar[Deed] = Deed.FILL_BATON
    group: str


def end_form(
    w: Words, group: Group, this: Evaluation, of: Mapping[str, Action],
    finals: Mapping[str, Final], *, learned: str = "", problem: Refused | None = None,
) -> Shown:  # fmt: skip
    """The leader's form, with what most answered, or what was filled in before it was refused."""
    return layout.frame(
        w,
        w("evaluation-end"),
        layout.problem(w, problem),
        text(w("evaluation-end-lead")),
        layout.small(w("evaluation-end-onward")),
        *(node for id_ in this.actions for node in _final(w, of[id_], finals[id_])),
        written(
            "learned",
            w("label-evaluation-learned"),
            value=learned,
            hint=w("hint-evaluation-learned"),
            most=LEARNED_LIMIT,
            several_lines=True,
        ),
        action_set(
            press(SettleEvaluation(this.id), w("do-evaluation-keep"), main=True),
            press(ShowEvaluation(this.id), w("do-tool-back"), alone=True),
            spacing="large",
        ),
        over=layout.whose(group),
    )


def most_of(this: Evaluation) -> dict[str, Final]:
    """What most answered, for each action."""
    return {id_: most_said(id_, this.given) for id_ in this.actions}


def _final(w: Words, action: Action, final: Final) -> list[Node]:
    effect, onward = final
    return [
        said(run(action.title, bold=True), spacing="large"),
        effect_choice(w, action.id, effect, open=False),
        onward_choice(w, action.id, onward, open=False),
    ]


def settled(
    w: Words, group: Group, this: Evaluation, of: Mapping[str, Action], given: Sequence[Answered],
    *, proposals: bool = False, shares: bool = False,
) -> Shown:  # fmt: skip
    """What came of it all, with the answers of each role folded below; `proposals` when some of it is one
    now, and the one who looks may see them; `shares` when what was learned is theirs to tell others."""
    assert this.settled is not None
    see = [press(ShowProposals(group.id), w("do-proposals"))] if proposals else []
    ways = [share(w, group.id, Source.LEARNED, this.id), *see] if this.learned and shares else see
    each = compared(w, group, this, of, given) if given else []
    return layout.frame(
        w,
        w("evaluation-settled"),
        *(_came(w, of[id_]) for id_ in this.actions),
        learned_box(w, w("evaluation-learned"), this.learned) if this.learned else None,
        action_set(*ways) if ways else None,
        *(layout.folded(w("do-evaluation-each"), f"each-{this.id}", *each) if each else []),
        layout.small(w("evaluation-settled-on", day=w.day_of(this.settled)), spacing="medium"),
        over=layout.whose(group),
        wide=True,
    )


def _came(w: Words, action: Action) -> Node:
    """What came of one action, as the leader told it; shown as it stands now."""
    effect = w(f"effect-{(action.effect or Effect.UNKNOWN).value}")
    onward = (action.onward or Onward.KEEP).value
    told = text(w(f"evaluation-told-{onward}", effect=effect), spacing="none")
    return box(said(run(action.title, bold=True), spacing="none"), told, spacing="medium")


def learned_box(w: Words, title: str, learned: str) -> Node:
    """What was learned, as it was written."""
    return box(
        text(title, bold=True, spacing="none"),
        *layout.paragraphs(learned),
        style="emphasis",
        spacing="large",
    )


def again(w: Words, group: Group, learned: str) -> Shown:
    """What was learned last time, as a new round begins."""
    return layout.frame(
        w,
        w("evaluation-again"),
        box(*layout.paragraphs(learned), style="emphasis"),
        text(w("evaluation-again-lead")),
        action_set(press(TakeLearned(group.id), w("do-evaluation-take-along"), main=True)),
        over=layout.whose(group),
    )
