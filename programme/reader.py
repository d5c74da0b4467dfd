"""Reads a method from its folder: `method.toml` holds order and rules, `<language>.toml` the sentences.

Whatever is wrong is told in one sentence: the file, the place in it and the reason. Places are counted from
1, as people count: `phases[2].questions[3].role`.
"""

from collections.abc import Collection, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import cast, get_args

from programme.method import OURS, BatonField, Kind, Method, Phase, Question, Tool
from programme.page import TITLE_LIMIT, Page
from programme.people import Role
from programme.says import Says
from programme.tool import Tools

FILE = "method.toml"
FIELDS = (
    *("key", "version", "rank", "parties", "circle", "open_days", "remind_days", "following", "ours"),
    "phases",
)
MOST_PHASES = 20
MOST_QUESTIONS = 12
MOST_FIELDS = 8
MOST_EACH = 3
"""Questions to one role, and questions to all."""

MOST_FOLLOWING = 3
MOST_VOTES = 6
"""Ready-made votes to one phase: what is at hand should be quick to look through."""
NO_TOOLS: Tools = MappingProxyType({})


def read(folder: Path, known: Tools = NO_TOOLS, votes: Collection[str] = ()) -> Method:
    """The method in one folder; `known` are the tools its phases may use, and `votes` the keys of the
    ready-made votes there are. Raises BrokenMethod."""
    page = Page.opened(folder / FILE)
    page.only(*FIELDS)
    says = Says.opened(folder)
    says.only("name", "about", "phase")
    parties = _parties(page)
    method = Method(
        key=page.key("key"),
        version=page.number("version", 1, 9999),
        name=says.text("name", most=TITLE_LIMIT),
        about=says.text("about"),
        circle=page.key("circle") if "circle" in page.table else "",
        open_days=page.number("open_days", 1, 30),
        remind_days=page.number("remind_days", 1, 29),
        phases=_phases(page, says.at("phase"), parties, known, votes),
        parties=parties,
        following=page.listed("following", MOST_FOLLOWING),
        rank=page.number("rank", 1, 99, default=50),
        ours=page.listed("ours", len(OURS), *OURS),
    )
    _check_whole(page, method)
    _check_looking_back(page, method)
    return method


def _parties(page: Page) -> tuple[Role, ...]:
    """All three, or the leader alone."""
    only = page.one_of("parties", "all", Role.LEADER, default="all")
    return tuple(Role) if only == "all" else (Role.LEADER,)


def _phases(
    page: Page, says: Says, parties: tuple[Role, ...], known: Tools, votes: Collection[str]
) -> tuple[Phase, ...]:
    phases = tuple(_phase(part, says, parties, known, votes) for part in page.parts("phases", MOST_PHASES))
    keys = tuple(phase.key for phase in phases)
    page.each_once("phases", keys)
    says.only(*keys)
    says.no_two_alike("name", keys)
    return phases


def _phase(page: Page, says: Says, parties: tuple[Role, ...], known: Tools, votes: Collection[str]) -> Phase:
    page.only("key", "kind", "weeks_after", "tool", "votes", "questions", "baton", "missing_party", "ours")
    key = page.key("key")
    here = says.at(key)
    here.only("name", "purpose", "prepare", "questions", "baton")
    kind = cast(Kind, page.one_of("kind", *get_args(Kind)))
    return Phase(
        key=key,
        kind=kind,
        name=here.text("name", most=TITLE_LIMIT),
        purpose=here.text("purpose"),
        prepare=here.text("prepare"),
        questions=_questions(page, here.at("questions"), parties),
        baton=_baton(page, here.at("baton")),
        missing_party=page.flag("missing_party", default=True),
        parties=parties,
        weeks_after=_weeks_after(page, kind),
        tool=_tool(page, known),
        votes=_votes(page, votes),
        ours=page.listed("ours", len(OURS), *OURS),
    )


def _weeks_after(page: Page, kind: Kind) -> int:
    if kind == "look_back":
        return page.number("weeks_after", 1, 52)
    if "weeks_after" in page.table:
        raise page.broken("weeks_after", "belongs to a phase of the kind look_back")
    return 0


def _tool(page: Page, known: Mapping[str, Tool]) -> Tool | None:
    if "tool" not in page.table:
        return None
    key = page.key("tool")
    if key not in known:
        raise page.broken("tool", f"«{key}» is no tool; known are {', '.join(sorted(known)) or 'none'}")
    return known[key]


def _votes(page: Page, known: Collection[str]) -> tuple[str, ...]:
    votes = page.listed("votes", MOST_VOTES)
    for key in votes:
        if key not in known:
            raise page.broken("votes", f"«{key}» is no vote; known are {', '.join(sorted(known)) or 'none'}")
    return votes


def _questions(page: Page, says: Says, parties: tuple[Role, ...]) -> tuple[Question, ...]:
    questions = tuple(_question(part, says) for part in page.parts("questions", MOST_QUESTIONS))
    keys = tuple(question.key for question in questions)
    page.each_once("questions", keys)
    says.only(*keys)
    for role in (*Role, None):
        asked = sum(question.role == role for question in questions)
        least = 0 if role else 1
        if not least <= asked <= MOST_EACH:
            raise page.broken(
                "questions", f"{asked} are for {role or 'all'}; {least} to {MOST_EACH} are needed"
            )
        if asked and role and role not in parties:
            raise page.broken("questions", f"{asked} are for {role}, who has no part in this method")
    return questions


def _question(page: Page, says: Says) -> Question:
    page.only("key", "role")
    key = page.key("key")
    role = page.one_of("role", "all", *Role, default="all")
    return Question(key, None if role == "all" else Role(role), says.text(key))


def _baton(page: Page, says: Says) -> tuple[BatonField, ...]:
    fields = tuple(_field(part, says) for part in page.parts("baton", MOST_FIELDS))
    keys = tuple(field.key for field in fields)
    page.each_once("baton", keys)
    says.only(*keys)
    says.no_two_alike("label", keys)
    return fields


def _field(page: Page, says: Says) -> BatonField:
    page.only("key", "required")
    key = page.key("key")
    here = says.at(key)
    here.only("label", "hint")
    return BatonField(key, here.text("label"), here.text("hint"), page.flag("required", default=False))


def _check_whole(page: Page, method: Method) -> None:
    circle = [phase for phase in method.phases if phase.key == method.circle]
    if method.circle and not circle:
        raise page.broken("circle", "names no phase")
    if circle and circle[0].kind == "look_back":
        raise page.broken("circle", "a round cannot begin with a look back")
    if method.remind_days >= method.open_days:
        raise page.broken("remind_days", "must be less than open_days: the stop point closes before")
    if method.key in method.following:
        raise page.broken("following", "a method does not follow upon itself")


def _check_looking_back(page: Page, method: Method) -> None:
    """Look backs in a row count their weeks from the same phase, so each comes later than the one before."""
    before = None
    for number, phase in enumerate(method.phases, start=1):
        place = f"phases[{number}]"
        if phase.kind == "look_back" and before is None:
            raise page.broken(f"{place}.kind", "there is nothing to look back on yet")
        if before and phase.kind == before.kind == "look_back" and phase.weeks_after <= before.weeks_after:
            raise page.broken(f"{place}.weeks_after", f"must be more than the {before.weeks_after} before it")
        before = phase
