"""What a group sets for itself: its language, its county, its quiet weeks."""

from collections.abc import Mapping

from cards import layout
from cards.actions import press
from cards.elements import Node, Shown, action_set, run, said, text
from cards.inputs import chosen, written
from cards.people import KeepSettings, SettingsForm, ShowGroup, county_choice
from programme.calendar import QUIET_LIMIT
from programme.county import COUNTIES
from programme.people import Group
from programme.refusals import Refused
from words.words import Words


def settings(
    w: Words,
    group: Group,
    *,
    fixed: str = "",
    values: Mapping[str, str] | None = None,
    problem: Refused | None = None,
) -> Shown:
    """A group's language, county and quiet weeks; `values` fills in what was written before a problem. A
    language that the owner has `fixed` is told and not asked."""
    before = values or {}
    language = before.get("language") or group.language
    quiet = before.get("quiet") or group.quiet or w("usual-quiet")
    return layout.frame(
        w,
        w("settings-title"),
        layout.problem(w, problem),
        text(w("settings-lead")),
        *_language(w, group, language, fixed),
        county_choice(w, before.get("county", group.county)),
        written("quiet", w("label-quiet"), value=quiet[:QUIET_LIMIT], most=QUIET_LIMIT),
        layout.small(w("settings-quiet-lead")),
        action_set(
            press(KeepSettings(group.id), w("do-keep"), main=True),
            press(ShowGroup(group.id), w("do-show-group"), alone=True),
            spacing="large",
        ),
        over=layout.whose(group),
    )


def _language(w: Words, group: Group, language: str, fixed: str) -> list[Node]:
    if not fixed:
        return [chosen("language", w("label-group-language"), layout.language_options(w), value=language)]
    told = layout.labelled(w("label-group-language"), w(f"language-{fixed}"))
    why = said(
        run(w("settings-language-fixed", owner=group.workplace.owner), size="small", subtle=True),
        spacing="small",
    )
    return [told, why]


def settings_kept(w: Words, group: Group) -> Shown:
    """What a group's settings are now."""
    return layout.frame(
        w,
        w("settings-kept-title"),
        layout.labelled(w("label-group-language"), w(f"language-{group.language}")),
        layout.labelled(w("label-county"), COUNTIES[group.county]) if group.county else None,
        layout.labelled(w("label-quiet"), group.quiet or w("usual-quiet")),
        action_set(
            press(ShowGroup(group.id), w("do-show-group"), main=True),
            press(SettingsForm(group.id), w("do-change")),
        ),
        over=layout.whose(group),
    )
