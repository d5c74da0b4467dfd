"""Every button there is, listed so that one can see them all."""

from cards import baton, checkin, journey, welcome
from cards.buttons import Button

ALL: tuple[type[Button], ...] = (
    welcome.ShowHelp,
    welcome.ShowGroups,
    welcome.SpeakForm,
    welcome.Speak,
    welcome.WorkplaceForm,
    welcome.CreateWorkplace,
    welcome.OwnGroupForm,
    welcome.ConnectGroup,
    welcome.TakeRole,
    welcome.LayDown,
    welcome.SettingsForm,
    welcome.KeepSettings,
    welcome.HelpersChannel,
    welcome.ActAs,
    journey.ShowGroup,
    journey.BeginJourney,
    journey.SetWorkshop,
    journey.NewRound,
    checkin.OpenCheckin,
    checkin.ShowCheckin,
    checkin.AnswerCheckin,
    checkin.Reveal,
    checkin.Propose,
    checkin.Confirm,
    checkin.Share,
    baton.BatonForm,
    baton.KeepBaton,
    baton.HandOver,
    baton.GoWithout,
)
