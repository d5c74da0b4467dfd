"""Every button of dialogue letters, and the dialog each sets in motion."""

from cards.bulletin import after as after_cards
from cards.bulletin import answer as answer_cards
from cards.bulletin import archive as archive_cards
from cards.bulletin import arranging as arranging_cards
from cards.bulletin import audience as audience_cards
from cards.bulletin import desk as desk_cards
from cards.bulletin import experience as experience_cards
from cards.bulletin import forms as form_cards
from cards.bulletin import habit as habit_cards
from cards.bulletin import hosting as hosting_cards
from cards.bulletin import occasions as occasion_cards
from cards.bulletin import preview as preview_cards
from cards.bulletin import replies as reply_cards
from cards.bulletin import respond as respond_cards
from cards.bulletin import send as send_cards
from cards.bulletin import sharing as sharing_cards
from cards.bulletin import ways as ways_cards
from cards.buttons import Button
from dialogs.bulletin import (
    answering,
    approving,
    archive,
    arranging,
    audience,
    desk,
    habit,
    hosting,
    listing,
    occasions,
    preview,
    quoting,
    replies,
    sending,
    sharing,
    truth,
    writing,
)
from dialogs.plan_table import Do

BULLETIN_DIALOGS: tuple[tuple[type[Button], Do], ...] = (
    (ways_cards.ShowBulletins, listing.show),
    (ways_cards.NewBulletin, listing.begin),
    (ways_cards.HabitForm, habit.form),
    (habit_cards.KeepHabit, habit.keep),
    (occasion_cards.ShowOccasions, occasions.show),
    (occasion_cards.OccasionForm, occasions.form),
    (occasion_cards.KeepOccasion, occasions.keep),
    (occasion_cards.RemoveOccasion, occasions.remove),
    (sharing_cards.ShareForm, sharing.form),
    (experience_cards.KeepExperience, sharing.keep),
    (experience_cards.ShowExperience, sharing.show),
    (experience_cards.ConsentExperience, sharing.consent),
    (experience_cards.RewordForm, sharing.reword_form),
    (experience_cards.WithdrawExperience, sharing.withdraw),
    (desk_cards.ShowBulletin, desk.show),
    (desk_cards.SectionForm, writing.section_form),
    (form_cards.WriteSection, writing.write),
    (desk_cards.UseSection, writing.use),
    (desk_cards.HeadingForm, arranging.heading_form),
    (arranging_cards.KeepHeading, arranging.keep_heading),
    (desk_cards.OrderForm, arranging.order_form),
    (arranging_cards.PlaceSection, arranging.place),
    (desk_cards.TemplateForm, arranging.template_form),
    (arranging_cards.UseTemplate, arranging.use_template),
    (desk_cards.DiscardBulletin, desk.put_away),
    (desk_cards.BringBack, desk.brought_back),
    (audience_cards.AudienceForm, audience.form),
    (audience_cards.KeepAudience, audience.keep),
    (audience_cards.ListReaders, audience.show),
    (preview_cards.PreviewBulletin, preview.show),
    (preview_cards.TryBulletin, preview.try_out),
    (hosting_cards.HostBulletins, hosting.host),
    (hosting_cards.UnhostBulletins, hosting.unhost),
    (send_cards.ReviewBulletin, sending.review),
    (send_cards.SendBulletin, sending.send),
    (send_cards.ApproveBulletin, approving.say_yes),
    (send_cards.SendBack, approving.say_no),
    (send_cards.LookAt, approving.show),
    (send_cards.ReadFirst, approving.read),
    (send_cards.HoldBulletin, sending.hold_back),
    (send_cards.TimeBulletin, sending.change_time),
    (send_cards.CancelBulletin, sending.call_off),
    (after_cards.ShowTruth, truth.show),
    (after_cards.SendAgain, truth.send_again),
    (after_cards.StopBulletin, truth.stop_rest),
    (after_cards.CorrectBulletin, truth.begin_correction),
    (after_cards.WithdrawBulletin, truth.take_back),
    (after_cards.FetchTruth, truth.fetch),
    (answer_cards.Useful, answering.useful),
    (answer_cards.NotForUs, answering.not_for_us),
    (answer_cards.CallMe, answering.call_me),
    (answer_cards.NoCall, answering.no_call),
    (answer_cards.TakeBackAnswer, answering.take_back),
    (answer_cards.AnswerBulletin, answering.answer),
    (reply_cards.ShowReplies, replies.show),
    (reply_cards.ShowReply, replies.show_one),
    (reply_cards.FetchReplies, replies.fetch),
    (respond_cards.TalkedWith, replies.talked),
    (respond_cards.ThankReply, replies.thank),
    (respond_cards.AskQuote, replies.ask_quote),
    (respond_cards.AllowQuote, quoting.allow),
    (respond_cards.DeclineQuote, quoting.decline),
    (archive_cards.ShowArchive, archive.show),
    (archive_cards.ReadBulletin, archive.read),
    (archive_cards.FetchBulletins, archive.fetch),
)
