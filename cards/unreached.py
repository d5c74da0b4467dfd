"""What a helper is asked to help with when something does not arrive, and the word that all is well again."""

from collections.abc import Sequence
from dataclasses import dataclass

from cards import layout
from cards.actions import press
from cards.delivery import WHYS, ShowSent, whom, why
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.mention import mentioning, mentions
from programme.people import Group
from words.words import Words

LISTED_MOST = 12
"""Recipients listed on one card; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Unreached:
    """Somebody, or the group's chat, whom something did not reach.

    `part` is a role or «chat», `why` Teams' own code, `kinds` the letters that wait, or with `gone` the one
    that never comes; `asked` when they are asked in the group's chat instead.
    """

    part: str
    name: str
    why: str
    kinds: tuple[str, ...]
    asked: bool = False
    gone: bool = False


def task(w: Words, group: Group, missing: Sequence[Unreached]) -> Shown:
    """For the helper alone: to whom, why, and what can be done."""
    return layout.frame(
        w,
        w("unreached-title"),
        text(w("unreached-lead")),
        *_listed(w, missing, named=True),
        action_set(press(ShowSent(group.id), w("do-sent")), spacing="large"),
        over=layout.whose(group),
    )


def task_in_channel(
    w: Words, group: Group, missing: Sequence[Unreached], *, helper: tuple[str, str]
) -> Shown:
    """For the helpers' channel, when the helper's own chat takes nothing: it calls on the helper, given as
    (user, name), and names nobody else, nor what waits for whom, for others read along."""
    called = mentions([helper], nameless="…")
    shown = layout.frame(
        w,
        w("unreached-title"),
        text(w("unreached-call", who=called[0].tag)),
        *_listed(w, missing, named=False),
        layout.small(w("unreached-more-alone", word=w.typed("groups")), spacing="medium"),
        over=layout.whose(group),
    )
    return mentioning(shown, called)


def well(w: Words, group: Group, *, alone: bool) -> Shown:
    """The same card when there is nothing to help with any more; `alone` in the helper's own chat."""
    return layout.frame(
        w,
        w("unreached-well-title"),
        text(w("unreached-well-lead")),
        action_set(press(ShowSent(group.id), w("do-sent"))) if alone else None,
        over=layout.whose(group),
    )


def _listed(w: Words, missing: Sequence[Unreached], *, named: bool) -> list[Node]:
    more = len(missing) - LISTED_MOST
    shown = [_one(w, one, named) for one in missing[:LISTED_MOST]]
    return [*shown, layout.small(w("sent-more", count=more))] if more > 0 else shown


def _one(w: Words, one: Unreached, named: bool) -> Node:
    name = one.name if named or one.part == "chat" else w(f"role-{one.part}")
    waits_for_a_person = one.part != "chat" and not one.gone
    told = [why(w, one.why, one.part, name), *([] if waits_for_a_person and not named else _letters(w, one))]
    return box(
        whom(w, one.part, one.name if named else "", sign="✕" if one.gone else "‖"),
        *(said(run(words), spacing="small") for words in told),
        said(run("→\u00a0 ", bold=True), run(_to_do(w, one, name, named)), spacing="small"),
        style="emphasis",
        spacing="medium",
    )


def _letters(w: Words, one: Unreached) -> list[str]:
    """What waits or never comes, and where they are asked instead."""
    names = [w(f"sent-{kind}") for kind in one.kinds]
    letters = w.listed([f"{name[:1].lower()}{name[1:]}" for name in names])
    what = [w("unreached-gone" if one.gone else "unreached-kept", letters=letters)] if names else []
    return [*what, w("unreached-asked")] if one.asked else what


def _to_do(w: Words, one: Unreached, name: str, named: bool) -> str:
    """What a helper can do about it; where others read along, not that an answer is awaited."""
    if WHYS.get(one.why) == "disabled":
        return w("unreached-do-disabled")
    if one.gone:
        return w("unreached-do-tell")
    if one.part == "chat":
        return w("unreached-do-chat")
    return w("unreached-do-answer" if one.asked and named else "unreached-do-person", name=name)
