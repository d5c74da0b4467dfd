"""Evaluations of a group's actions, answered by name. The caller holds the group's lock."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam as given
from sqlalchemy import select, update

from programme.evaluation import Answered, Evaluation
from programme.people import Role
from programme.status import Effect, Onward
from storage.duties import EVALUATED, EVALUATION
from storage.statements import Repository, named, rows_as_json, upsert

_COLUMNS = ("id", "group_id", "round", "opened", "closes", "settled", "actions", "learned")
_GIVEN = (
    select(rows_as_json(*(EVALUATED.c[name] for name in ("role", "person", "answers"))))
    .where(EVALUATED.c.tenant == EVALUATION.c.tenant, EVALUATED.c.evaluation_id == EVALUATION.c.id)
    .scalar_subquery()
)
_ALL = select(*(EVALUATION.c[name] for name in _COLUMNS), _GIVEN.label("given")).where(
    *named(EVALUATION, "tenant")
)
GET = _ALL.where(*named(EVALUATION, "id"))
OF_GROUP = _ALL.where(*named(EVALUATION, "group_id")).order_by(EVALUATION.c.opened, EVALUATION.c.id)
OPEN_OF = _ALL.where(*named(EVALUATION, "group_id"), EVALUATION.c.settled.is_(None))
ADD = EVALUATION.insert()
KEEP = (
    update(EVALUATION)
    .where(EVALUATION.c.tenant == given("of_tenant"), EVALUATION.c.id == given("of_id"))
    .values(settled=given("new_settled"), learned=given("new_learned"), actions=given("new_actions"))
)
ANSWER = upsert(EVALUATED, "answers")


class Evaluations(Repository):
    """`work.evaluations`. Two at once that open one for the same group raise Clash."""

    __slots__ = ()

    def add(self, tenant: str, evaluation: Evaluation) -> None:
        """A new one, with nothing answered."""
        plain = ("id", "round", "opened", "closes", "settled", "learned")
        row = {name: getattr(evaluation, name) for name in plain}
        more = {"group_id": evaluation.group, "actions": json.dumps(evaluation.actions)}
        self._run(ADD, {"tenant": tenant} | row | more)

    def keep(self, tenant: str, before: Evaluation, after: Evaluation) -> None:
        """Writes what differs; `before` is what was read in this Work."""
        changed = {
            "new_settled": after.settled,
            "new_learned": after.learned,
            "new_actions": json.dumps(after.actions),
        }
        if _course(before) != _course(after):
            self._run(KEEP, {"of_tenant": tenant, "of_id": after.id} | changed)
        this = {"tenant": tenant, "evaluation_id": after.id}
        rows = [this | _row(one) for one in after.given if one not in before.given]
        if rows:
            self._run(ANSWER, rows)

    def get(self, tenant: str, id: str) -> Evaluation | None:
        """The evaluation with all that was answered, unfiltered."""
        row = self._run(GET, {"tenant": tenant, "id": id}).first()
        return None if row is None else _read(row)

    def of_group(self, tenant: str, group_id: str) -> tuple[Evaluation, ...]:
        """All of a group, oldest first."""
        return tuple(map(_read, self._run(OF_GROUP, {"tenant": tenant, "group_id": group_id})))

    def open_of(self, tenant: str, group_id: str) -> Evaluation | None:
        """The one that is not settled."""
        row = self._run(OPEN_OF, {"tenant": tenant, "group_id": group_id}).first()
        return None if row is None else _read(row)


def _course(one: Evaluation) -> tuple[Any, ...]:
    """What changes of it beside the answers."""
    return one.settled, one.learned, one.actions


def _read(row: Any) -> Evaluation:
    answered = tuple(map(_answered, sorted(json.loads(row.given or "[]"))))
    actions, times = tuple(json.loads(row.actions)), (row.opened, row.closes, row.settled)
    return Evaluation(row.id, row.group_id, row.round, actions, *times, row.learned, answered)


def _row(one: Answered) -> dict[str, Any]:
    kept: Mapping[str, Any] = {
        "questions": dict(one.questions),
        "lines": dict(one.lines),
        "effects": {key: effect.value for key, effect in one.effects.items()},
        "onwards": {key: onward.value for key, onward in one.onwards.items()},
    }
    answers = json.dumps(kept, ensure_ascii=False, sort_keys=True)
    return {"person": one.user, "role": one.role.value, "answers": answers}


def _answered(row: Sequence[Any]) -> Answered:
    role, user, text = row
    kept = json.loads(text)
    effects = {key: Effect(value) for key, value in kept["effects"].items()}
    onwards = {key: Onward(value) for key, value in kept["onwards"].items()}
    return Answered(user, Role(role), kept["questions"], kept["lines"], effects, onwards)
