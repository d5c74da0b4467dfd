"""Making a vote: the formats to choose among, and the form that one of them asks for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, text
from cards.inputs import chosen, counted, written
from cards.vote import end_name, question_name
from cards.votes import ShowVotes
from programme.access import Deed
from programme.ballot import Question
from programme.filling import LINE_MOST, TITLE_MOST, Filled
from programme.formats import FORMATS
from programme.formats.format import FACES, Ask, Format, View
from programme.making import TABLES_MOST
from programme.people import Group
from programme.refusals import Refused
from words.words import Words

LINES_MOST = 3000
"""Characters in all lines of one input together, within what a button reads."""
MOST_OF = {View.POINTS: "vote-form-points", View.THEMES: "vote-form-notes"}
"""What the number is of, where it is not of options."""
EXTRA = frozenset({Ask.ENDS, Ask.GROUPS})
"""What few need, folded away until it is filled in."""


@dataclass(frozen=True, slots=True)
class PickFormat(Button):
    """Shows the formats a vote can have."""

    verb: ClassVar[str] = "votes.pick/1"
    deed: ClassVar[Deed] = Deed.RUN_VOTE
    group: str


@dataclass(frozen=True, slots=True)
class VoteForm(Button):
    """Opens the empty form for a format."""

    verb: ClassVar[str] = "votes.form/1"
    deed: ClassVar[Deed] = Deed.RUN_VOTE
    group: str
    format: str


@dataclass(frozen=True, slots=True)
class KeepVote(Button):
    """Keeps the draft that the form describes. `new` is its id, so that two presses make one draft; `ready`
    the ready-made vote it grew from."""

    verb: ClassVar[str] = "votes.keep/1"
    deed: ClassVar[Deed] = Deed.RUN_VOTE
    group: str
    new: str
    format: str
    ready: str
    title: str = ""
    questions: str = ""
    options: str = ""
    keeps: str = ""
    low: str = ""
    high: str = ""
    groups: str = ""
    most: int | None = None
    faces: str = ""
    tables: int | None = None

    @property
    def filled(self) -> Filled:
        """What was filled in."""
        texts = (self.title, self.questions, self.options, self.keeps, self.low, self.high, self.groups)
        return Filled(*texts, self.most, self.faces, self.tables)


def formats(w: Words, group: Group) -> Shown:
    """Each format with a line about what it is good for."""
    return layout.frame(
        w,
        w("vote-formats-title"),
        text(w("vote-formats-lead")),
        *(_format(w, group, key) for key in FORMATS),
        action_set(press(ShowVotes(group.id), w("do-votes")), spacing="large"),
        over=layout.whose(group),
    )


def _format(w: Words, group: Group, key: str) -> Node:
    pick = press(VoteForm(group.id, key), w(f"format-{key}"))
    return box(action_set(pick, spacing="none"), layout.small(w(f"format-{key}-for")), spacing="medium")


def form(
    w: Words,
    group: Group,
    format: Format,
    filled: Filled,
    *,
    new: str,
    ready: str = "",
    own: bool = False,
    problem: Refused | None = None,
) -> Shown:
    """The form of a format, as it was `filled`; `own` where examples are to be changed."""
    title = written("title", w("vote-form-title"), value=filled.title, most=TITLE_MOST)
    asks = [node for ask in format.asks if ask not in EXTRA for node in INPUTS[ask](w, format, filled)]
    more = [node for ask in format.asks if ask in EXTRA for node in INPUTS[ask](w, format, filled)]
    filled_in = bool(filled.low or filled.high or filled.groups)
    return layout.frame(
        w,
        w(f"format-{format.key}"),
        layout.problem(w, problem),
        text(w("vote-form-own" if own else f"format-{format.key}-for"), spacing="small"),
        title,
        *_asked(w, format),
        *asks,
        *(layout.folded(w("vote-form-more"), "more", *more, open=filled_in) if more else []),
        layout.small(w("vote-form-next")),
        action_set(
            press(KeepVote(group.id, new, format.key, ready), w("do-vote-preview"), main=True),
            press(PickFormat(group.id), w("do-vote-other-format"), alone=True),
            spacing="medium",
        ),
        over=layout.whose(group),
    )


def _asked(w: Words, format: Format) -> list[Node]:
    """What the format asks by itself."""
    if not format.asked:
        return []
    names = [question_name(w, Question(key, {})) for key in format.asked]
    return [
        layout.small(w("vote-form-asked"), spacing="medium"),
        *(text(f"– {name}", spacing="none") for name in names),
    ]


def _question(w: Words, _: Format, filled: Filled) -> list[Node]:
    return [written("questions", w("vote-form-question"), value=filled.questions, most=LINE_MOST)]


def _lines(id: str, label: str, value: str, hint: str = "") -> Node:
    return written(id, label, value=value, hint=hint, most=LINES_MOST, several_lines=True)


def _questions(w: Words, format: Format, filled: Filled) -> list[Node]:
    label = w("vote-form-questions", most=format.questions[1])
    return [_lines("questions", label, filled.questions)]


def _options(w: Words, format: Format, filled: Filled) -> list[Node]:
    kind = "proposals" if format.named else "improve" if Ask.KEEPS in format.asks else "options"
    label = w(f"vote-form-{kind}", least=format.options[0], most=format.options[1])
    return [_lines("options", label, filled.options)]


def _keeps(w: Words, _: Format, filled: Filled) -> list[Node]:
    return [_lines("keeps", w("vote-form-keeps"), filled.keeps)]


def _ends(w: Words, format: Format, filled: Filled) -> list[Node]:
    low, high = (end_name(w, format.fixed[at]) for at in (0, -1))
    return [
        written("low", w("vote-form-low"), value=filled.low, hint=low, most=TITLE_MOST),
        written("high", w("vote-form-high"), value=filled.high, hint=high, most=TITLE_MOST),
    ]


def _most(w: Words, format: Format, filled: Filled) -> list[Node]:
    label = w(MOST_OF.get(format.view, "vote-form-most"))
    wrong = w("refused-number", most=format.most_of_most)
    value = filled.most or format.most or None
    return [counted("most", label, value=value, most=format.most_of_most, wrong=wrong)]


def _faces(w: Words, _: Format, filled: Filled) -> list[Node]:
    options = [(" ".join(face.sign for face in faces), str(many)) for many, faces in FACES.items()]
    return [chosen("faces", w("vote-form-faces"), options, value=filled.faces or str(min(FACES)), open=True)]


def tables(w: Words, format: Format, many: int | None) -> Node:
    """How many tables there are, where a format is answered at tables."""
    label = w("vote-form-tables" if len(format.units) > 1 else "vote-form-tables-only")
    wrong = w("refused-number", most=TABLES_MOST)
    return counted("tables", label, value=many, most=TABLES_MOST, wrong=wrong)


def _tables(w: Words, format: Format, filled: Filled) -> list[Node]:
    return [tables(w, format, filled.tables)]


def _groups(w: Words, _: Format, filled: Filled) -> list[Node]:
    return [_lines("groups", w("vote-form-groups"), filled.groups, w("vote-form-groups-hint"))]


INPUTS: dict[Ask, Callable[[Words, Format, Filled], list[Node]]] = {
    Ask.QUESTION: _question,
    Ask.QUESTIONS: _questions,
    Ask.OPTIONS: _options,
    Ask.KEEPS: _keeps,
    Ask.ENDS: _ends,
    Ask.MOST: _most,
    Ask.FACES: _faces,
    Ask.TABLES: _tables,
    Ask.GROUPS: _groups,
}
"""What each thing that a format asks for is filled in with."""
