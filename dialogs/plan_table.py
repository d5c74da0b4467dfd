"""Every button of the plan, its nudges and its evaluation, and the dialog each sets in motion."""

from typing import Any, Protocol

from cards import decision as decision_cards
from cards import evaluated as evaluated_cards
from cards import evaluation as evaluation_cards
from cards import help_answer as help_cards
from cards import informed as informed_cards
from cards import learned as learned_cards
from cards import nudge as nudge_cards
from cards import nudge_rule as rule_cards
from cards import overdue as overdue_cards
from cards import plan as plan_cards
from cards import plan_action as action_cards
from cards import plan_files as plan_files_cards
from cards import plan_form as form_cards
from cards import plan_ways as ways_cards
from cards import typed_action as typed_cards
from cards.buttons import Button
from cards.elements import Shown
from dialogs import (
    acting,
    answered,
    deadlines,
    evaluation,
    handing_on,
    help_answer,
    informing,
    learned,
    nudge,
    nudge_rule,
    overdue,
    plan,
    plan_changes,
    plan_decided,
    plan_files,
    plan_forms,
    resting,
    typed_action,
)
from dialogs.house import Here


class Do(Protocol):
    """A dialog: what one button sets in motion."""

    def __call__(self, here: Here, press: Any, /) -> Shown: ...


PLAN_DIALOGS: tuple[tuple[type[Button], Do], ...] = (
    (overdue_cards.ShowOverdue, overdue.show),
    (overdue_cards.ShowHandovers, handing_on.show),
    (overdue_cards.GiveAction, handing_on.give),
    (help_cards.AnswerHelp, help_answer.answer),
    (ways_cards.ShowPlan, plan.show),
    (plan_cards.SeePlan, plan.seen),
    (decision_cards.TakeDecided, plan_decided.take_decided),
    (ways_cards.ShowAction, acting.show),
    (action_cards.StopAction, acting.stop),
    (action_cards.LeaveOut, acting.leave_out),
    (action_cards.ReopenAction, acting.reopen),
    (ways_cards.AddForm, plan_forms.add_form),
    (form_cards.AddAction, plan_forms.add),
    (form_cards.TurnDown, plan_forms.turn_down),
    (ways_cards.ChangeForm, plan_changes.change_form),
    (form_cards.ChangeAction, plan_changes.change),
    (informed_cards.InformForm, informing.form),
    (informed_cards.Inform, informing.inform),
    (informed_cards.StaffAreHere, informing.staff_are_here),
    (plan_files_cards.FetchPlan, plan_files.fetch),
    (evaluation_cards.ShowEvaluation, evaluation.show),
    (evaluation_cards.FillEvaluation, evaluation.fill),
    (evaluation_cards.KeepEvaluation, evaluation.keep),
    (evaluated_cards.SettleForm, learned.settle_form),
    (learned_cards.SettleEvaluation, learned.settle),
    (learned_cards.TakeLearned, learned.take_learned),
    (typed_cards.Meant, typed_action.meant),
    (nudge_cards.Finish, nudge.finish),
    (nudge_cards.Unfinish, nudge.unfinish),
    (nudge_cards.OnTrack, nudge.on_track),
    (nudge_cards.AskForHelp, nudge.ask_for_help),
    (nudge_cards.NewDateForm, nudge.new_date_form),
    (nudge_cards.NewDate, nudge.new_date),
    (nudge_cards.HandOnForm, nudge.hand_on_form),
    (nudge_cards.HandOn, nudge.hand_on),
    (nudge_cards.ShowCollected, answered.show),
    (nudge_cards.RestForm, resting.form),
    (nudge_cards.KeepRest, resting.keep),
    (nudge_cards.EndRest, resting.end),
    (nudge_cards.Turn, deadlines.turn),
    (nudge_cards.ShowDeadlines, deadlines.show),
    (rule_cards.RuleForm, nudge_rule.form),
    (rule_cards.KeepRule, nudge_rule.keep),
)
"""Joined into the desk's one table (table.py)."""
