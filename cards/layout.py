"""The order things stand in on every card: whose it is, what it is about, a sentence, content, a button."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import islice

from cards.actions import toggle
from cards.elements import Node, Shown, box, run, said, sheet, text
from cards.inputs import as_written
from programme.people import LANGUAGES, Group, Role
from programme.refusals import Refused
from words.words import Words

PARAGRAPHS = 8
"""Of one person's text; what is left shares the last one, so that line breaks alone cannot fill a card."""


GIVEN_BACK = 1200
"""Characters of one text that was not kept, given back to be copied: more than most fields take."""


def frame(
    w: Words, title: str, *body: Node | None, over: str = "", summary: str = "", wide: bool = False
) -> Shown:
    """A card. `over` is the small line above the heading, most often whose matter it is."""
    head = [said(run(over, size="small", subtle=True))] if over else []
    head.append(text(title, size="large", bold=True, heading=True, spacing="none" if over else "default"))
    summary = summary or (f"{title} · {over}" if over else title)
    content = [node for node in body if node is not None]
    card = sheet(
        head + content,
        language=w.language,
        spoken=summary,
        fallback=as_written(w("fallback", summary=summary)),  # read as markdown, says the schema
        wide=wide,
    )
    return Shown(card, summary)


def under(title: str, *, spacing: str = "large", line: bool = False) -> Node:
    """The heading of a part of the card."""
    return text(title, size="medium", bold=True, spacing=spacing, line=line)


def small(words: str, *, spacing: str = "small") -> Node:
    """A remark in passing, in our own words."""
    return text(words, size="small", subtle=True, spacing=spacing)


def notice(words: str, *, style: str = "emphasis") -> Node:
    """A sentence that should be seen first; it may hold a name, so it is shown as written."""
    return box(said(run(words)), style=style)


def corrected(w: Words, at: datetime) -> Node:
    """The line that tells, first on a card, that it was mended after it had been sent."""
    return text(corrected_on(w, at), size="small", bold=True, spacing="small")


def corrected_on(w: Words, at: datetime) -> str:
    """«Rettet 22. november», in Norwegian time."""
    return w("corrected", day=w.date_of(at))


def labelled(label: str, value: str, *, spacing: str = "small") -> Node:
    """«Label: value» in one paragraph; the value is shown as written."""
    return said(run(f"{label}: ", bold=True), run(value), spacing=spacing)


def paragraphs(words: str, *, most: int = 0) -> list[Node]:
    """What a person has written, line for line. With `most` it is cut visibly after that many characters."""
    lines = [line.strip() for line in clipped(words, most).splitlines() if line.strip()]
    whole = [*islice(lines, PARAGRAPHS - 1), " ".join(lines[PARAGRAPHS - 1 :])]
    return [said(run(line), spacing="none") for line in whole if line]


def clipped(words: str, most: int) -> str:
    """The text within that many characters, «…» showing that there is more; 0 means no limit."""
    return words if not most or len(words) <= most else words[: most - 1].rstrip() + "…"


def folded(title: str, id: str, *items: Node, open: bool = False) -> list[Node]:
    """A line that unfolds what belongs to it."""
    link = text(f"▸ {title}", color="accent", size="small", bold=True, spacing="small")
    opener = box(link, spacing="small") | {"selectAction": toggle(id) | {"title": title}}
    return [opener, box(*items, id=id, hidden=not open, spacing="small")]


def role(w: Words, which: Role) -> str:
    """«leder»."""
    return w(f"role-{which.value}")


def title_role(w: Words, which: Role) -> str:
    """«Leder», as it begins a line."""
    return begin(role(w, which))


def begin(words: str) -> str:
    """The words with a capital letter first."""
    return words[:1].upper() + words[1:]


def amid(words: str) -> str:
    """A name as it stands amid a sentence: with a small letter first, unless it begins as «HMS» does."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def roles_listed(w: Words, which: Iterable[Role]) -> str:
    """«leder og verneombud», each once and in the usual order."""
    wanted = set(which)
    return w.listed([role(w, one) for one in Role if one in wanted])


def whose(group: Group, *more: str) -> str:
    """The small line above a heading: the workplace, and what else is said."""
    return " · ".join((group.workplace.title, *more))


def language_options(w: Words) -> Sequence[tuple[str, str]]:
    """Our languages, each by its own name."""
    return [(w(f"language-{code}"), code) for code in LANGUAGES]


def problem(w: Words, refusal: Refused | None) -> Node | None:
    """Why something was not carried out, kindly; None when nothing was refused."""
    return notice(reason(w, refusal), style="warning") if refusal else None


def given_back(w: Words, wrote: Sequence[str], *, most: int = GIVEN_BACK) -> Node:
    """What somebody wrote that was not kept, so that they can copy it."""
    texts = [node for words in wrote for node in paragraphs(words, most=most)]
    return box(text(w("refused-you-wrote"), bold=True), *texts, style="emphasis", spacing="medium")


def reason(w: Words, refusal: Refused) -> str:
    """The refusal's sentence, with the roles and days among its facts in words."""
    facts = dict(refusal.facts)
    if "role" in facts:
        facts["role"] = role(w, Role(str(facts["role"])))
    if "who" in facts:
        facts["who"] = w.listed([w(f"role-{office}") for office in str(facts["who"]).split()])
    if "roles" in facts:
        facts["roles"] = roles_listed(w, map(Role, str(facts["roles"]).split()))
    if "until" in facts:
        facts["until"] = w.day(date.fromisoformat(str(facts["until"])))
    return w(refusal.says, **facts)
