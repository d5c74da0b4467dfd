"""Every button and the dialog it sets in motion: the desk's one table."""

from cards import ballot as ballot_cards
from cards import baton as baton_cards
from cards import checkin as checkin_cards
from cards import choosing as choosing_cards
from cards import decision as decision_cards
from cards import delivery as delivery_cards
from cards import digest as digest_cards
from cards import edition as edition_cards
from cards import gathering as gathering_cards
from cards import groups as groups_cards
from cards import handover as handover_cards
from cards import helpers as helpers_cards
from cards import history as history_cards
from cards import journey as journey_cards
from cards import matrix as matrix_cards
from cards import newcomer as newcomer_cards
from cards import onward as onward_cards
from cards import owners as owners_cards
from cards import priorities as priorities_cards
from cards import progress as progress_cards
from cards import proposal as proposal_cards
from cards import result as result_cards
from cards import stored as stored_cards
from cards import themes as themes_cards
from cards import tool as tool_cards
from cards import vacancy as vacancy_cards
from cards import vote_form as vote_form_cards
from cards import vote_life as vote_life_cards
from cards import vote_preview as vote_preview_cards
from cards import votes as votes_cards
from cards import way as way_cards
from cards import welcome as cards
from cards.buttons import Button
from dialogs import (
    casting,
    checkin,
    decision,
    delivery,
    digest,
    edition,
    gathering,
    handover,
    helpers,
    history,
    joining,
    journey,
    leaving,
    making,
    onward,
    opening,
    overview,
    owners,
    pause,
    people,
    prioritising,
    progress,
    proposals,
    results,
    scores,
    terms,
    theme,
    themes,
    tool,
    vote_list,
    way,
    welcome,
    workplace,
)
from dialogs.bulletin.table import BULLETIN_DIALOGS
from dialogs.plan_table import PLAN_DIALOGS, Do

DIALOGS: tuple[tuple[type[Button], Do], ...] = (
    (cards.ShowHelp, welcome.help_),
    (cards.ShowGroups, journey.show_groups),
    (cards.SpeakForm, welcome.speak_form),
    (cards.Speak, welcome.speak),
    (cards.WorkplaceForm, workplace.workplace_form),
    (cards.AnotherGroupForm, workplace.another_form),
    (cards.CreateWorkplace, workplace.create_workplace),
    (cards.OwnGroupForm, workplace.own_group_form),
    (cards.ConnectGroup, joining.connect),
    (cards.TakeRole, people.take_role),
    (cards.LayDown, people.lay_down),
    (cards.SettingsForm, people.settings_form),
    (cards.KeepSettings, people.keep_settings),
    (cards.HelpersChannel, welcome.helpers_channel),
    (handover_cards.GiveRoleForm, handover.give_form),
    (handover_cards.OfferRole, handover.offer),
    (handover_cards.TakeOver, handover.take_over),
    (handover_cards.TakeBack, handover.take_back),
    (handover_cards.ComeBack, handover.come_back),
    (newcomer_cards.GoOn, terms.go_on),
    (helpers_cards.FreeRoleForm, leaving.free_form),
    (vacancy_cards.FreeRole, leaving.free),
    (helpers_cards.AbsenceForm, helpers.absence_form),
    (helpers_cards.KeepAbsence, helpers.keep_absence),
    (helpers_cards.EndAbsence, helpers.end_absence),
    (helpers_cards.GiveGroupForm, helpers.give_form),
    (helpers_cards.GiveGroup, helpers.give),
    (owners_cards.OwnersForm, owners.form),
    (owners_cards.KeepOwner, owners.keep),
    (journey_cards.ShowGroup, journey.show),
    (journey_cards.BeginJourney, journey.begin),
    (journey_cards.NewRound, journey.new_round),
    (gathering_cards.SetWorkshop, gathering.set_workshop),
    (gathering_cards.TellGathering, gathering.tell_gathering),
    (way_cards.WaysForm, way.ways_form),
    (way_cards.TakePause, pause.pause),
    (way_cards.Resume, pause.resume),
    (way_cards.EndWay, way.end),
    (way_cards.ReopenWay, way.reopen),
    (way_cards.SkipPhase, way.skip),
    (way_cards.BackTo, way.back),
    (way_cards.ReopenPhase, way.reopen_phase),
    (way_cards.ChoosePace, way.choose_pace),
    (checkin_cards.OpenCheckin, checkin.open_by_hand),
    (checkin_cards.ShowCheckin, checkin.show),
    (checkin_cards.AnswerCheckin, checkin.answer),
    (checkin_cards.Reveal, checkin.reveal),
    (checkin_cards.Propose, checkin.propose),
    (checkin_cards.Confirm, checkin.confirm),
    (checkin_cards.Share, checkin.share),
    (choosing_cards.ListGroups, overview.list_groups),
    (choosing_cards.ChooseGroups, overview.choose),
    (groups_cards.ShowOverview, overview.show),
    (groups_cards.FetchGroups, overview.fetch),
    (groups_cards.ShowLine, overview.show_line),
    (digest_cards.TurnDigest, digest.turn),
    (delivery_cards.ShowSent, delivery.show_sent),
    (delivery_cards.ShowAllSent, delivery.show_all_sent),
    (progress_cards.ShowProgress, progress.show),
    (history_cards.ShowHistory, history.show_history),
    (tool_cards.OpenTool, tool.open_tool),
    (tool_cards.StepTool, tool.step_tool),
    (onward_cards.ShowOnward, onward.show_onward),
    (onward_cards.ShowMethod, onward.show_method),
    (onward_cards.BeginWith, onward.begin_with),
    (onward_cards.AskHelper, onward.ask_helper),
    (onward_cards.PrepareGroup, onward.prepare),
    (edition_cards.AboutMethod, edition.about),
    (edition_cards.MoveMethod, edition.move),
    (baton_cards.BatonForm, journey.baton_form),
    (baton_cards.KeepBaton, journey.keep_baton),
    (baton_cards.HandOver, journey.hand_over),
    (baton_cards.GoWithout, journey.go_without),
    (baton_cards.CorrectionForm, journey.correction_form),
    (baton_cards.CorrectBaton, journey.correct_baton),
    (themes_cards.SortNotes, themes.sort),
    (themes_cards.KeepPage, themes.keep_page),
    (themes_cards.ShowThemes, themes.show),
    (themes_cards.ShowTheme, themes.show_one),
    (themes_cards.ChangeTheme, theme.change),
    (themes_cards.MergeTheme, theme.merge),
    (themes_cards.RemoveTheme, theme.remove),
    (themes_cards.QuoteForm, theme.quote_form),
    (themes_cards.KeepQuote, theme.keep_quote),
    (themes_cards.DropQuote, theme.drop_quote),
    (themes_cards.FinishSorting, themes.finish),
    (proposal_cards.KeepLine, proposals.keep_line),
    (proposal_cards.AsBaton, proposals.as_baton),
    (proposal_cards.ShowProposals, proposals.show),
    (proposal_cards.ProposalForm, proposals.form),
    (proposal_cards.WordProposal, proposals.word),
    (proposal_cards.DropProposal, proposals.drop),
    (votes_cards.ShowVotes, vote_list.show_votes),
    (votes_cards.ShowVote, making.show_vote),
    (votes_cards.UseReady, making.use_ready),
    (votes_cards.AskAgain, making.ask_again),
    (vote_form_cards.PickFormat, making.pick_format),
    (vote_form_cards.VoteForm, making.vote_form),
    (vote_form_cards.KeepVote, making.keep_vote),
    (vote_preview_cards.EditVote, making.edit_vote),
    (vote_preview_cards.OpenVote, opening.open_vote),
    (vote_life_cards.CloseVote, opening.close),
    (vote_life_cards.CancelVote, opening.cancel),
    (vote_life_cards.RemindOfVote, opening.remind_all),
    (ballot_cards.OpenBallot, casting.open_ballot),
    (ballot_cards.CastVote, casting.cast),
    (stored_cards.ShowStored, casting.stored),
    (result_cards.ShowResult, results.show),
    (result_cards.CompareResult, results.compare),
    (priorities_cards.ShowPriorities, scores.show),
    (priorities_cards.FillPriorities, prioritising.fill),
    (priorities_cards.KeepPriorities, prioritising.keep),
    (priorities_cards.RevealPriorities, prioritising.reveal),
    (matrix_cards.ShowDecision, scores.show_decision),
    (matrix_cards.PicturePriorities, decision.picture),
    (matrix_cards.DecideForm, decision.decide_form),
    (decision_cards.DecidePriorities, decision.decide),
    (decision_cards.RemarkPriorities, decision.remark),
    *PLAN_DIALOGS,
    *BULLETIN_DIALOGS,
)
TABLE: dict[str, tuple[type[Button], Do]] = {button.verb: (button, do) for button, do in DIALOGS}
